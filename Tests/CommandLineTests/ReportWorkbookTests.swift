import Foundation
import Spreadsheet
import Testing

/// `import --report FILE.xlsx`: the sender's own sheet with what to mend.
struct ReportWorkbookTests {
    /// A rejected row, a note to heed, formulas, leading zeros and a total.
    private static let roster = """
        DANH SÁCH;;;;
        STT;Họ và tên;Giới tính;Ngày sinh;Ghi chú
        1;Lê Thị Cúc;Nữ;03/04/1981;=1+1
        2;Đỗ Hai;Nam;31/02/1980;007

        3;Ka Tuyn;Chị;05/06/1982;@x
        Tổng cộng: 3;;;;

        """

    private func book(_ office: Office, _ name: String = "r.xlsx") throws -> Workbook {
        try Workbook(bytes: [UInt8](Data(contentsOf: URL(fileURLWithPath: office.path(name)))))
    }

    private func rows(_ book: Workbook, _ sheet: Int = 0) throws -> [Int: [Int: SheetCell]] {
        var rows: [Int: [Int: SheetCell]] = [:]
        try book.rows(ofSheet: sheet) { row in
            rows[row.number] = Dictionary(
                row.cells.map { ($0.column, $0) }, uniquingKeysWith: { first, _ in first })
        }
        return rows
    }

    @Test("Every cell stands where it stood, and a column at the right says what to mend")
    func theSendersSheet() throws {
        let office = try Office.withRegistry()
        try office.write(Self.roster, to: "trường a.csv")
        let run = try office.trithuc(
            "import", "trường a.csv", "--as-of", "2025-12-31", "--report", "r.xlsx")
        #expect(run.status == 1)
        let book = try book(office)
        #expect(book.sheets.map(\.name) == ["trường a"])
        let rows = try rows(book)
        let texts = rows.mapValues { row in (1...5).map { row[$0]?.display ?? "" } }
        #expect(texts[1] == ["DANH SÁCH", "", "", "", ""])
        #expect(texts[2] == ["STT", "Họ và tên", "Giới tính", "Ngày sinh", "Ghi chú"])
        #expect(texts[3] == ["1", "Lê Thị Cúc", "Nữ", "03/04/1981", "=1+1"])
        #expect(texts[4] == ["2", "Đỗ Hai", "Nam", "31/02/1980", "007"])
        #expect(texts[6] == ["3", "Ka Tuyn", "Chị", "05/06/1982", "@x"])
        #expect(rows.values.allSatisfy { $0.values.allSatisfy { !$0.isFormula } })
        #expect(rows[3]?[5]?.value == .text("=1+1"))
        #expect(rows[2]?[6]?.display == "Cần sửa")
        #expect(rows[4]?[6]?.display.hasPrefix("Dòng 4, cột 4: ngày sinh “31/02/1980”") == true)
        #expect(rows[6]?[6]?.display.contains("giới tính “Chị”") == true)
        #expect(rows[3]?[6] == nil)
    }

    @Test("The report is the owner's alone and speaks the language of the screen")
    func english() throws {
        let office = try Office.withRegistry()
        try office.write(Self.roster, to: "a.csv")
        _ = try office.trithuc(
            "import", "a.csv", "--as-of", "2025-12-31", "--report", "r.xlsx", "--dry-run",
            environment: ["TRITHUC_LANG": "en"])
        let rows = try rows(book(office))
        #expect(rows[2]?[6]?.display == "To mend")
        #expect(rows[4]?[6]?.display.hasPrefix("Row 4, column 4: the birth date") == true)
        #expect(try office.mode("r.xlsx") == 0o600)
        #expect(try office.total() == 0)
    }

    @Test("Sent back and mended, it is read like the roster itself")
    func sentBack() throws {
        let office = try Office.withRegistry()
        try office.write(Self.roster.replacing("31/02", with: "28/02"), to: "a.csv")
        _ = try office.trithuc(
            "import", "a.csv", "--as-of", "2025-12-31", "--report", "r.xlsx")
        let again = try office.trithuc(
            "import", "r.xlsx", "--as-of", "2025-12-31", "--format", "json")
        let people = try #require(try again.json["people"] as? [String: Int])
        #expect(people["unchanged"] == 3)
        #expect(people.values.reduce(0, +) == 3)
        #expect(try office.total() == 3)
    }

    @Test("Sheets of a workbook keep their names, numbers and merged cells")
    func workbook() throws {
        let office = try Office.withRegistry()
        let merge = MergedRange(firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 4)
        let bytes = try WorkbookWriter.bytes { writer in
            try writer.addSheet(named: "Bìa")
            try writer.writeRow([WrittenCell("Kính gửi")], at: 3)
            for (name, year) in [("Một", "1980"), ("Hai", "3000")] {
                try writer.addSheet(named: name, mergedRanges: [merge])
                try writer.writeRow([WrittenCell("DANH SÁCH")])
                try writer.writeRow(
                    ["STT", "Họ và tên", "Năm sinh", "Điểm"].map { WrittenCell($0) })
                try writer.writeRow(
                    [
                        WrittenCell(.number(1)), WrittenCell("Ka \(name)"), WrittenCell(year),
                        WrittenCell(.number(7), style: WrittenStyle(numberFormat: "000")),
                    ])
            }
        }
        try office.write(bytes, to: "a.xlsx")
        _ = try office.trithuc(
            "import", "a.xlsx", "--as-of", "2025-12-31", "--report", "r.xlsx")
        let book = try book(office)
        #expect(book.sheets.map(\.name) == ["Bìa", "Một", "Hai"])
        #expect(try rows(book, 0)[3]?[1]?.display == "Kính gửi")
        #expect(try rows(book, 1)[3]?[1]?.value == .number(1))
        #expect(try rows(book, 1)[3]?[4]?.value == .text("007"))
        #expect(try book.mergedRanges(ofSheet: 1) == [merge])
        #expect(try rows(book, 1)[3]?[5] == nil)
        #expect(try rows(book, 2)[3]?[5]?.display.contains("3000") == true)
    }

    @Test("Several files are several sheets; a file that cannot be read has none")
    func severalFiles() throws {
        let office = try Office.withRegistry()
        let long = String(repeating: "x", count: 40)
        for name in ["a", "A[1]", long] {
            try office.write(Self.roster, to: name + ".csv")
        }
        try office.write("không phải danh sách\n", to: "b.csv")
        let run = try office.start([
            "import", "a.csv", "b.csv", "A[1].csv", long + ".csv", "--as-of", "2025-12-31",
            "--report", "r.xlsx",
        ]).wait()
        #expect(run.status == 1)
        let names = try book(office).sheets.map(\.name)
        #expect(names == ["a", "A-1-", String(repeating: "x", count: 31)])
    }

    @Test("Where nothing could be read an older report stays, and nothing is left beside it")
    func nothingHalfDone() throws {
        let office = try Office.withRegistry()
        try office.write("cũ", to: "r.xlsx")
        try office.write("không phải danh sách\n", to: "b.csv")
        let run = try office.trithuc(
            "import", "b.csv", "--as-of", "2025-12-31", "--report", "r.xlsx")
        #expect(run.status == 2)
        #expect(try office.read("r.xlsx") == "cũ")
        try office.write(Self.roster, to: "a.csv")
        _ = try office.trithuc("import", "a.csv", "--as-of", "2025-12-31", "--report", "r.xlsx")
        let files = try FileManager.default.contentsOfDirectory(atPath: office.folder.path)
        #expect(!files.contains { $0.hasPrefix(".r.xlsx") })
        #expect(try book(office).sheets.count == 1)
    }

    @Test("Posts that were kept out are marked too")
    func establishment() throws {
        let office = try Office.withRegistry()
        try office.write(Rosters.posts.replacing(",4,", with: ",bốn,"), to: "b.csv")
        _ = try office.trithuc(
            "import", "b.csv", "--as-of", "2025-12-31", "--kind", "establishment", "--report",
            "r.xlsx")
        let rows = try rows(book(office))
        #expect(rows[2]?[9]?.display.hasPrefix("Dòng 2: số biên chế") == true)
        #expect(rows[3]?[9] == nil)
    }
}
