import Foundation
import Registry
import Spreadsheet
import Testing

@testable import RosterImport

/// The cells of a file are kept as they stand in it, and numbers that name a person are not.
@Suite struct KeptCellsTests {
    private static let folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("HandMadeRosters")

    @Test(arguments: HandMadeRosterTests.rosters.filter { !$0.hasSuffix(".csv") })
    func everyCellOfAWorkbook(_ roster: String) throws {
        let desk = try Desk()
        let path = Self.folder.appendingPathComponent(roster).path
        let report = try desk.importFile(path)
        let workbook = try Workbook(bytes: Array(Data(contentsOf: URL(fileURLWithPath: path))))
        var checked = 0
        for (index, sheet) in workbook.sheets.enumerated() {
            guard
                let columns = report.layout.sheets.first(where: { $0.name == sheet.name })?.columns
            else { continue }
            let kept = Set(columns.filter { $0.meaning?.isKept ?? false }.map(\.number))
            try workbook.rows(ofSheet: index) { row in
                guard let found = try desk.cells(row.number, sheet.name) else { return }
                let expected = row.cells.filter { kept.contains($0.column) }
                    .map { ($0.column, $0.display) }.filter { $0.1.contains { !$0.isWhitespace } }
                #expect(found.map(\.column) == expected.map(\.0), "\(roster) \(row.number)")
                #expect(found.map(\.text) == expected.map(\.1), "\(roster) \(row.number)")
                checked += found.count
            }
        }
        #expect(checked >= report.count(.added) * 2)
        #expect(try desk.registry.examine().allSatisfy(\.faults.isEmpty))
    }

    @Test func everyCellOfADelimitedFile() throws {
        let desk = try Desk()
        let path = Self.folder.appendingPathComponent("09-don-vi-dong-dau.csv").path
        try desk.importFile(path)
        // No cell of this file stands in quotes; order number and pay have no meaning that is used.
        let lines = try String(contentsOfFile: path, encoding: .utf8)
            .split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for row in 5...9 {
            let cells = lines[row - 1].split(separator: ";", omittingEmptySubsequences: false)
            let expected = cells.indices
                .filter { $0 != 1 && $0 != 9 && !cells[$0].isEmpty }
                .map { SourceCell(column: $0 + 1, text: String(cells[$0])) }
            #expect(try desk.cells(row) == expected)
        }
    }

    @Test func rawAndDecodedOfALegacyFont() throws {
        let desk = try Desk()
        try desk.importText(
            """
            Hä vµ tªn,Ngµy sinh,Giíi tÝnh,D©n téc
            NguyÔn  V¨n B×nh,05/09/1980,Nam,Kinh
            TrÇn ThÞ H­¬ng,06/09/1981,N÷,M­êng
            """)
        #expect(
            try desk.cells(2) == [
                SourceCell(column: 1, text: "NguyÔn  V¨n B×nh", decoded: "Nguyễn Văn Bình"),
                SourceCell(column: 2, text: "05/09/1980"), SourceCell(column: 3, text: "Nam"),
                SourceCell(column: 4, text: "Kinh"),
            ])
        #expect(try desk.cells(3)?.map(\.decoded) == ["Trần Thị Hương", nil, "Nữ", "Mường"])
    }

    @Test func nothingIsChangedInACell() throws {
        let desk = try Desk()
        try desk.importText(
            "Họ và tên,Ngày sinh,Trình độ\n\"PGS.TS.  NGUYỄN VĂN AN \",5.9.1980,\"ĐH “Luật”, \"\"A\"\"\nThS. Kế toán\"\n"
        )
        #expect(
            try desk.cells(2)?.map(\.text) == [
                "PGS.TS.  NGUYỄN VĂN AN ", "5.9.1980", "ĐH “Luật”, \"A\"\nThS. Kế toán",
            ])
    }

    /// SQLite would end a text there, and the hash of the change would not hold.
    @Test func aNulInACellIsNoEnd() throws {
        let desk = try Desk()
        try desk.importText("Họ và tên,Ngày sinh,Chức vụ\nKa Đèn (Ba\0Hoa),1980,Giáo\0viên\n")
        #expect(try desk.cells(2)?.last?.text == "Giáo\0viên")
        let (statement, texts) = try #require(try desk.statements().first)
        #expect(statement.engagements.first?.position.map { texts[$0] } == "Giáo viên")
        #expect(try desk.registry.examine().allSatisfy(\.faults.isEmpty))
    }

    @Test func headingsOfSectionsAreKept() throws {
        let desk = try Desk()
        try desk.importText(
            "STT,Họ và tên,Ngày sinh\nI. Trường Tiểu học Lát,,\n1,Ka Đèn,1980\n2,Ka Hoa,1981\n")
        let found = try desk.registry.withView { view in
            try view.firstInSourceRows(above: 4, ofChange: 1, sheet: nil) {
                $0.isHeading ? $0 : nil
            }
        }
        #expect(
            found
                == SourceRow(
                    number: 2, isHeading: true,
                    cells: [SourceCell(column: 1, text: "I. Trường Tiểu học Lát")]))
    }

    /// In columns of numbers, in columns that are not used, and where nobody expects them.
    @Test func noNumberOfAPersonIsInTheFile() throws {
        let desk = try Desk()
        let report = try desk.importText(
            """
            TT,Họ và tên,Ngày sinh,CCCD,CMND,Số sổ BHXH,Số hiệu CBCC,Ghi chú,Mã khác,Năm tốt nghiệp
            068080001231,Ka Đèn,05/09/1980,068080001234,250123456,7912345678,068080001235,CCCD 068080001236,068080001237,068080001238
            2,Ka Hoa,06/09/1980,068080001239,,,,,,2004
            """)
        #expect(report.count(.added) == 2)
        #expect(try desk.cells(2)?.map(\.column) == [2, 3, 10])
        #expect(try desk.cells(2)?.last?.text == "••••••••••••")
        #expect(try desk.cells(3)?.last?.text == "2004")
        for file in ["a.sqlite", "a.sqlite-wal"] {
            guard let bytes = FileManager.default.contents(atPath: desk.folder + "/" + file)
            else { continue }
            for number in (1...9).map({ "06808000123\($0)" }) + ["250123456", "7912345678"] {
                #expect(bytes.range(of: Data(number.utf8)) == nil, "\(file) \(number)")
            }
        }
    }

    @Test func theSameFileAgainKeepsNoCellTwice() throws {
        let desk = try Desk()
        let text = "Họ và tên,Ngày sinh\nKa Đèn,1980\nKa Hoa,1981\n"
        try desk.importText(text, asOf: "2024-12-31")
        try desk.importText(text, asOf: "2024-12-31")
        #expect(try desk.registry.lastChange() == 1)
        // For another date every row says something new.
        try desk.importText(text, asOf: "2025-12-31")
        #expect(try desk.cells(2, change: 2) == desk.cells(2, change: 1))
        _ = try desk.registry.undo(2, author: "Lan", reason: "Nhầm")
        try desk.importText(text, asOf: "2025-12-31")
        #expect(try desk.cells(3, change: 4)?.map(\.text) == ["Ka Hoa", "1981"])
        #expect(try desk.registry.examine().allSatisfy(\.faults.isEmpty))
    }

    /// A file read anew by a reader that understands more: what its rows said before stays as it is.
    @Test func onlyRowsThatSaySomethingNewAreKept() throws {
        let desk = try Desk()
        let text = "Họ và tên,Ngày sinh,Đơn vị\nKa Đèn,1980,A1\nKa Hoa,1981,KĐ\n"
        try desk.importText(text)
        var options = RosterImporter.Options(asOf: day("2025-12-31"), author: "Lan")
        let profile = try desk.write(
            "words:\n  unknown: [A1]\n".utf8, as: "p.yaml")
        options.profile = try RosterProfile(contentsOf: profile)
        let again = try RosterImporter(desk.registry, options).importRoster(
            desk.folder + "/a.csv")
        #expect(again.change == 2)
        #expect(try desk.cells(2, change: 2)?.map(\.text) == ["Ka Đèn", "1980", "A1"])
        #expect(try desk.cells(3, change: 2) == nil)
    }

    @Test func otherNamesAreKept() throws {
        let desk = try Desk()
        try desk.importText(
            """
            Họ và tên,Ngày sinh
            LÊ VĂN ĐỨC (Ba Đức),1980
            Thích Minh Đức (Nguyễn Văn An),1981
            Lê Thị Hoa (nghỉ hưu),1982
            """)
        let names = try desk.statements().map { statement, texts in
            [texts[statement.fullName]]
                + statement.otherNames.map { "\($0.kind.rawValue): \(texts[$0.name])" }
        }
        #expect(
            names == [
                ["Lê Văn Đức", "alias: Ba Đức"],
                ["Nguyễn Văn An", "religious: Thích Minh Đức"], ["Lê Thị Hoa"],
            ])
    }
}

extension Desk {
    /// The kept cells of a row.
    fileprivate func cells(
        _ row: Int, _ sheet: String? = nil, change: Int = 1
    ) throws -> [SourceCell]? {
        try registry.withView { view in
            try view.sourceRow(row, ofChange: change, sheet: sheet)?.cells
        }
    }
}
