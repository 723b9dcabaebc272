import Foundation
import Registry
import Testing

@testable import RosterImport

/// What becomes of each row, and what is written down.
@Suite struct OutcomeTests {
    private let desk: Desk
    private let header = "Họ và tên,Ngày sinh,Chức vụ,Đơn vị\n"

    init() throws { desk = try Desk() }

    @Test func addedUpdatedUnchanged() throws {
        let first = try desk.importText(
            header + "Ka Đèn,05/09/1980,Y sĩ,Trạm Y tế\nHa Bét,06/09/1980,Y sĩ,Trạm Y tế\n",
            asOf: "2024-12-31")
        #expect(first.change == 1 && first.rows.map(\.outcome) == [.added, .added])
        #expect(first.rows.map(\.person) == [1, 2])
        let second = try desk.importText(
            header
                + "HA BÉT,6/9/1980,Bác sĩ,Trạm Y tế\nKa Đèn,05/09/1980,,Trạm Y tế\nKon Sơ,1980,,A\n",
            as: "b.csv")
        #expect(second.change == 2)
        #expect(second.rows.map(\.outcome) == [.updated, .unchanged, .added])
        #expect(second.rows.map(\.person) == [2, 1, 5])
        #expect(second.rows.map(\.row) == [2, 3, 4])
    }

    @Test func theSameRowsAgainChangeNothing() throws {
        let text = header + "Ka Đèn,1980,Y sĩ,Trạm Y tế\nKa Đèn,1980,Y sĩ,Trạm Y tế\n"
        #expect(try desk.importText(text).count(.added) == 2)
        let again = try desk.importText(text, as: "đổi tên.csv")
        #expect(again.change == nil && again.rows.map(\.outcome) == [.unchanged, .unchanged])
        #expect(again.rows.map(\.person) == [1, 2])
    }

    @Test func theSameFileForAnotherDateIsAnotherStatement() throws {
        let text = header + "Ka Đèn,1980,Y sĩ,Trạm Y tế\n"
        try desk.importText(text, asOf: "2024-12-31")
        let later = try desk.importText(text, asOf: "2025-12-31")
        #expect(later.change == 2 && later.rows.map(\.outcome) == [.unchanged])
        #expect(later.rows.map(\.person) == [1])
    }

    @Test func aTrialWritesNothing() throws {
        let text = "Họ và tên,Ngày sinh,Số CCCD\nKa Đèn,05/09/1980,068080001234\n"
        let trial = try desk.importText(text, isDryRun: true)
        #expect(trial.isDryRun && trial.change == nil && trial.count(.added) == 1)
        #expect(trial.rows.map(\.person) == [nil])
        #expect(try desk.registry.lastChange() == 0)
        let files = try FileManager.default.contentsOfDirectory(atPath: desk.folder)
        #expect(!files.contains { $0.hasSuffix(".key") })
        let real = try desk.importText(text)
        #expect(real.change == 1 && real.rows.map(\.person) == [1])
    }

    @Test func whereEveryRowIsKeptOutNothingIsWritten() throws {
        let report = try desk.importText(header + "Ka Đèn,31/02/1980,,A\n,06/09/1980,,A\n")
        #expect(report.change == nil && report.count(.rejected) == 2 && report.needsPerson)
        #expect(try desk.registry.lastChange() == 0)
    }

    @Test func whatNoRuleCanReadIsAsked() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Dân tộc,Trình độ
            Ka Đèn,05/09/1980,Người sao Hoả,Đại học
            Ha Bét,06/09/1980,Người sao Hoả,Đại học
            Kon Sơ,07/09/1980,Kinh,Đại học
            """)
        #expect(report.questions.map(\.text) == ["Người sao Hoả"])
        #expect(report.questions.map(\.list) == ["ethnic-groups"])
        #expect(report.questions.map(\.people) == [2])
    }

    @Test func theSourceIsKept() throws {
        let text = header + "Ka Đèn,05/09/1980,Y sĩ,Trạm Y tế\n"
        try desk.importText(text, as: "trạm.csv")
        let change = try #require(try desk.registry.changes().first)
        #expect(change.kind == .import && change.author == "Lan" && change.statementCount == 1)
        #expect(change.reason.contains("trạm.csv"))
        #expect(change.sourceFile?.name == "trạm.csv")
        #expect(change.sourceFile?.byteCount == text.utf8.count)
        let columns = try desk.registry.withView { try $0.columns(ofChange: 1) }
        #expect(columns.map(\.header) == ["Họ và tên", "Ngày sinh", "Chức vụ", "Đơn vị"])
        #expect(
            columns.map(\.meaning) == ["full_name", "birth_date", "position", "organisation"])
    }

    @Test func aNumberTellsOneFromTheOther() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Số CCCD
            Ka Đèn,05/09/1980,068080001234
            Ka Đèn,05/09/1980,068080001235
            Ka Đền,1980,068080001234
            """)
        #expect(report.rows.map(\.person) == [1, 2, 1])
        #expect(report.rows.map(\.outcome) == [.added, .added, .updated])
    }

    /// A text means the same in every roster of one era of its list: else the order of imports
    /// would decide.
    @Test(arguments: [("2012-01-01", "2025-06-30"), ("2025-07-01", "2030-01-01")])
    func aTextMeansTheSameWithinAnEra(_ early: String, _ late: String) throws {
        let words = """
            Họ và tên,Dân tộc,Tôn giáo,Quê quán,Địa bàn,Mã ngạch,Loại hợp đồng,Trình độ,Chuyên ngành,Học hàm,Lý luận chính trị,Quản lý nhà nước,Ngoại ngữ,Tin học
            Ka Đèn,Cơ Ho,Tin Lành,"Đức Trọng, Lâm Đồng",Xã Lát,V.07.03.28,Viên chức,Thạc sĩ,Sư phạm Toán,PGS,Cao cấp,Chuyên viên,Anh B1,A
            Ha Bét,Mnông,Công giáo,Hà Tây,Xã Lạc Dương,01.003,Hợp đồng,ĐHSP Toán,Luật,,Trung cấp,Chuyên viên chính,Anh A,B
            Kon Sơ,Chu-ru,Không,"Lệ Thủy, Quảng Bình",Xã Đam Rông 1,V.07.02.04,Công chức,CĐ,Lâm sinh,,Sơ cấp,,Pháp C,
            """
        var readings: [[String]] = []
        for date in [early, late] {
            let desk = try Desk()
            let report = try desk.importText(words, asOf: date)
            readings.append(try desk.readings() + report.questions.map { "? " + $0.text }.sorted())
        }
        #expect(readings[0].count > 25)
        #expect(readings[0] == readings[1])
    }
}

extension Desk {
    /// Every text that a rule could read, with what it means.
    fileprivate func readings() throws -> [String] {
        try registry.withView { view in
            let (texts, table) = (try view.texts(), try view.readings())
            let lists = [
                "administrative-units", "fields", "levels", "ethnic-groups", "ranks", "sectors",
                "religions", "academic-titles", "political-theory", "state-management",
                "languages", "information-technology", "employment",
            ]
            var readings: [String] = []
            for number in 1..<texts.endNumber {
                let id = TextID(rawValue: Int32(number))
                for list in lists {
                    for era in [nil, day("2025-07-01")] {
                        guard let code = table.code(id, in: list, era: era) else { continue }
                        readings.append("\(texts[id]) \(list) \(code.code)")
                    }
                }
            }
            return readings.sorted()
        }
    }
}
