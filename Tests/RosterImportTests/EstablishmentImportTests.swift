import CivilDates
import Foundation
import Registry
import Testing

@testable import RosterImport

/// Posts allotted: whose, for what, how many, from when.
@Suite struct EstablishmentImportTests {
    private let desk: Desk
    private let header =
        "Đơn vị,Địa bàn,Vị trí việc làm,Ngành đào tạo,Trình độ tối thiểu,Số biên chế,Hiệu lực từ,Căn cứ\n"

    init() throws { desk = try Desk() }

    @Test func aLineIsReadWhole() throws {
        let report = try desk.importEstablishment(
            header + "Trạm Y tế,Xã Lạc Dương,Bác sĩ,Y khoa,Đại học,3,01/07/2025,QĐ 12\n")
        #expect(report.change == 1 && report.added == 1 && report.findings.isEmpty)
        #expect(
            report.layout.sheets[0].headerRows == [1]
                && report.layout.rowKinds == [.header: 1, .people: 1])
        try desk.registry.withView { view in
            let texts = try view.texts()
            let line = try #require(try view.establishments().first).line
            #expect(line.posts == 3 && line.row == 2 && line.validFrom == day("2025-07-01"))
            let words = [
                line.organisation, line.place, line.position, line.field, line.minimumLevel,
                line.legalBasis,
            ].map { $0.map { texts[$0] } }
            #expect(
                words == ["Trạm Y tế", "Xã Lạc Dương", "Bác sĩ", "Y khoa", "Đại học", "QĐ 12"])
            let readings = try view.readings()
            #expect(readings.code(line.minimumLevel, in: "levels")?.code == "DH")
            #expect(readings.code(line.field, in: "fields")?.code == "7720101")
            let commune = readings.code(
                line.place, in: "administrative-units", era: day("2025-07-01"))
            #expect(commune == .init(code: "24848", from: day("2025-07-01")))
        }
    }

    @Test func linesThatCannotBeUsed() throws {
        let report = try desk.importEstablishment(
            header
                + """
                ,,Bác sĩ,Y khoa,Đại học,3,01/07/2025,
                Trạm Y tế,,,,Đại học,3,01/07/2025,
                Trạm Y tế,,Bác sĩ,,,ba,01/07/2025,
                Trạm Y tế,,Bác sĩ,,,-1,01/07/2025,
                Trạm Y tế,,Bác sĩ,,,,01/07/2025,
                Trạm Y tế,,Bác sĩ,,,3,31/02/2025,
                Trạm Y tế,,Bác sĩ,,,3
                Trạm Y tế,,Bác sĩ,,,0,,
                Trạm Y tế,,Bác sĩ,,,3,7/2025,
                """)
        #expect(
            report.findings.map(\.short) == [
                "2:- ✘ establishment-incomplete -", "3:- ✘ establishment-incomplete -",
                "4:6 ✘ posts-invalid ba", "5:6 ✘ posts-invalid -1", "6:6 ✘ posts-invalid -",
                "7:7 ✘ valid-from-invalid 31/02/2025", "8:- ✘ cells-missing -",
            ])
        #expect(report.rejected == 7 && report.added == 2)
        let lines = try desk.registry.withView { try $0.establishments().map(\.line) }
        #expect(lines.map(\.posts) == [0, 3])
        // Without a date of its own a line holds from the date of its file.
        #expect(lines.map(\.validFrom) == [day("2025-12-31"), day("2025-07-01")])
    }

    @Test func twiceIsOnceUntilItIsUndone() throws {
        let text = header + "Trạm Y tế,,Bác sĩ,,,3,,\n"
        #expect(try desk.importEstablishment(text).change == 1)
        let again = try desk.importEstablishment(text, as: "khác.csv")
        #expect(again.change == nil && again.unchanged == 1 && again.added == 0)
        #expect(try desk.importEstablishment(text, asOf: "2026-12-31").change == 2)
        _ = try desk.registry.undo(1, author: "Lan", reason: "Nhập nhầm")
        #expect(try desk.importEstablishment(text).change == 4)
    }

    @Test func aRosterIsNoEstablishment() throws {
        #expect {
            try desk.importEstablishment("Họ và tên,Ngày sinh,Đơn vị\nKa Đèn,1980,A\n")
        } throws: { error in
            if case ImportError.noHeader(_, "“Số biên chế”", _) = error { true } else { false }
        }
    }

    @Test func theSampleIsReadToTheLastPost() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("SampleData/bien-che-2025.csv").path
        let lines = try String(contentsOfFile: path, encoding: .utf8)
            .split(whereSeparator: \.isNewline).dropFirst()
        // The number of posts stands before the only date of the line.
        let posts = lines.compactMap { line -> Int? in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            let place = cells.firstIndex { $0.hasSuffix("/2025") } ?? 0
            return place > 0 ? Int(cells[place - 1]) : nil
        }
        let report = try EstablishmentImporter(
            desk.registry, .init(asOf: day("2025-12-31"), author: "Lan")
        ).importEstablishment(path)
        #expect(report.added == lines.count && report.rejected == 0)
        #expect(report.questions.filter { $0.list != "sectors" }.map(\.text) == [])
        let read = try desk.registry.withView { try $0.establishments().map(\.line.posts) }
        #expect(read.reduce(0, +) == posts.reduce(0, +) && posts.count == lines.count)
    }
}
