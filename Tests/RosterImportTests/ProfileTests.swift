import Foundation
import Registry
import Spreadsheet
import Testing
import Wording

@testable import RosterImport

/// What a profile says wins over what is guessed.
@Suite struct ProfileTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private func profile(_ text: String) throws -> RosterProfile {
        try RosterProfile(contentsOf: desk.write(text.utf8, as: "p.yaml"))
    }

    private func importText(
        _ text: String, _ profile: String, as name: String = "a.csv"
    ) throws -> ImportReport {
        try importFile(desk.write(text.utf8, as: name), profile)
    }

    private func importFile(_ path: String, _ profile: String) throws -> ImportReport {
        var options = RosterImporter.Options(asOf: day("2025-12-31"), author: "Lan")
        options.profile = try self.profile(profile)
        return try RosterImporter(desk.registry, options).importRoster(path)
    }

    private static let plain = "Họ và tên,Ngày sinh,Quê quán,Mã XZ\nKa Đèn,1980,Lâm Đồng,Nữ\n"

    @Test func aColumnIsTurnedOff() throws {
        let report = try importText(
            Self.plain,
            """
            columns:
              - header: Quê quán
                meaning: not used
            """)
        #expect(report.meanings == ["full_name", "birth_date", nil, nil])
        let (statement, _) = try #require(try desk.statements().first)
        #expect(statement.hometown == nil)
    }

    @Test func anUnknownColumnIsGivenAMeaning() throws {
        let report = try importText(
            Self.plain, "columns:\n  - {header: ma xz, meaning: sex}\n")
        #expect(report.meanings == ["full_name", "birth_date", "hometown", "sex"])
        #expect(report.layout.sheets[0].columns[3].basis == .profile)
        #expect(try desk.statements().first?.statement.sex == .female)
    }

    @Test func aMarkSaysWhatTheProfileSays() throws {
        let report = try importText(
            "Họ và tên,Ngày sinh,Cột A\nKa Đèn,1980,x\nKa Tuyn,1981,\n",
            "columns:\n  - {number: 3, meaning: qualification, marked: Thạc sĩ}\n")
        #expect(report.layout.sheets[0].columns[2].marked == "Thạc sĩ")
        let levels = try desk.statements().map { statement, texts in
            statement.qualifications.compactMap(\.level).map { texts[$0] }
        }
        #expect(levels == [["Thạc sĩ"], []])
    }

    @Test func headerRowsOfAFileWithoutKnownWords() throws {
        let text = "A,B\nx,y\nKa Đèn,12/05/1980\nKa Tuyn,03/04/1981\n"
        #expect(throws: ImportError.self) { try desk.importText(text) }
        let report = try importText(
            text,
            """
            header_rows: [1, 2]
            columns:
              - {number: 1, meaning: full_name}
              - {number: 2, meaning: birth_date}
            """)
        #expect(report.layout.sheets[0].headerRows == [1, 2])
        #expect(report.layout.sheets[0].columns.map(\.header) == ["A / x", "B / y"])
        #expect(report.count(.added) == 2)
    }

    @Test func aHeaderThatMovedIsFoundByItsWords() throws {
        let profile = """
            header_rows: [1]
            columns:
              - {number: 1, header: Ai, meaning: full_name}
              - {number: 2, header: Khi, meaning: birth_date}
            """
        let report = try importText("Danh sách,\n,\nKhi,Ai\n1980,Ka Đèn\n", profile)
        #expect(report.layout.sheets[0].headerRows == [3])
        #expect(report.meanings == ["birth_date", "full_name"])
        #expect(report.layout.rowKinds[.title] == 1)
    }

    @Test func delimiterQuoteAndEncodingAreForced() throws {
        let report = try importText(
            "Họ và tên!Ngày sinh!Đơn vị\nKa Đèn!1980!'Tổ 1! khu 2'\n",
            "encoding: utf-8\ndelimiter: \"!\"\nquote: \"'\"\n")
        #expect(report.layout.delimiter == "!")
        let (statement, texts) = try #require(try desk.statements().first)
        #expect(
            statement.engagements.first?.organisation.map { texts[$0] } == "Tổ 1! khu 2")
        // ỗ of Windows-1258 is ô (0xF4) and a tone (0xDE).
        let bytes =
            Array("Ho va ten,Ngay sinh\n".utf8) + [0xD0, 0xF4, 0xDE] + Array(" Hai,1980\n".utf8)
        let other = try importFile(
            desk.write(bytes, as: "b.csv"), "encoding: windows-1258\n")
        #expect(other.layout.encoding == "windows-1258")
        #expect(try desk.statements().last.map { $1[$0.fullName] } == "Đỗ Hai")
    }

    @Test func aLegacyFontIsForcedOrForbidden() throws {
        // "Hång Hà" is what TCVN3 makes of "Hồng Hà" and reads as no name; "Hà" is Unicode already.
        let text = "Họ và tên,Ngày sinh,Nơi ở\nHång,1980,x\n"
        _ = try importText(text, "legacy_font: TCVN3\n")
        #expect(try desk.statements().last.map { $1[$0.fullName] } == "Hồng")
        _ = try importText(text + "Ka Đèn,1981,x\n", "legacy_font: none\n", as: "b.csv")
        let names = try desk.statements().map { $1[$0.fullName] }
        #expect(names.contains("Hång"))
    }

    @Test func theSendersOwnWords() throws {
        let report = try importText(
            "Họ và tên,Ngày sinh,Giới tính,Đảng viên,Dân tộc\nKa Đèn,1980,Chị,ĐVCT,chưa ghi\n",
            """
            words:
              sex: {Chị: female}
              party: {đvct: yes}
              unknown: [chưa ghi]
            """)
        #expect(report.noticed == [])
        let (statement, _) = try #require(try desk.statements().first)
        #expect(statement.sex == .female)
        #expect(statement.sensitive.isPartyMember == true)
        #expect(statement.sensitive.ethnicGroup == nil)
    }

    @Test func aSheetIsChosenAndColumnsOfEachSheetAreItsOwn() throws {
        let bytes = try WorkbookWriter.bytes { writer in
            for (name, heads) in [("Một", ["Họ và tên", "NS"]), ("Hai", ["NS", "Họ và tên"])] {
                try writer.addSheet(named: name)
                try writer.writeRow(heads.map { WrittenCell($0) })
                let cells = ["Ka \(name)", "1980"]
                try writer.writeRow(
                    (heads[0] == "NS" ? cells.reversed() : cells).map { WrittenCell($0) })
            }
        }
        let path = try desk.write(bytes, as: "a.xlsx")
        let both = try importFile(
            path, "columns:\n  - {header: NS, meaning: birth_date}\n")
        #expect(both.layout.sheets.map(\.name) == ["Một", "Hai"])
        #expect(both.count(.added) == 2)
        let one = try importFile(
            path, "sheet: Hai\ncolumns:\n  - {header: NS, meaning: birth_date}\n")
        #expect(one.layout.sheets.map(\.name) == ["Hai"])
    }

    @Test func theWordsGoBeforeTheNumbers() throws {
        let report = try importText(
            "Mã,Họ và tên,Ngày sinh\n7,Ka Đèn,1980\n",
            """
            columns:
              - {number: 1, header: Họ và tên, meaning: full_name}
              - {number: 2, header: Ngày sinh, meaning: birth_date}
              - {number: 3, header: Ghi chú, meaning: not used}
            """)
        #expect(report.meanings == [nil, "full_name", "birth_date"])
    }

    @Test func establishmentToo() throws {
        var options = RosterImporter.Options(asOf: day("2025-12-31"), author: "Lan")
        options.profile = try profile(
            "header_rows: [1]\ncolumns:\n  - {header: Slg, meaning: posts}\n")
        let path = try desk.write(
            "Đơn vị,Vị trí việc làm,Slg\nTrường A,Giáo viên,4\n".utf8, as: "b.csv")
        let report = try EstablishmentImporter(desk.registry, options).importEstablishment(path)
        #expect(report.added == 1)
    }
}
