import Foundation
import SeededRandom
import Spreadsheet
import Testing

@Suite("Writing workbooks")
struct WorkbookWriterTests {
    @Test("What is written is read again, on its rows and columns")
    func roundTrip() throws {
        let ranges = [MergedRange(firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 2)]
        let bytes = try WorkbookWriter.bytes { writer in
            try writer.addSheet(
                named: "Danh sách", columnWidths: [5, 30], frozenRows: 2, mergedRanges: ranges)
            try writer.writeRow([WrittenCell("Họ và tên", style: .header)])
            try writer.writeRow(
                [
                    WrittenCell(.number(1)), WrittenCell(.empty),
                    WrittenCell("Lê A", style: .rejected),
                ],
                at: 5)
            try writer.writeRow([WrittenCell(.number(7), style: WrittenStyle(numberFormat: "000"))])
            try writer.writeRow([WrittenCell("ẩn")], isHidden: true)
            try writer.addSheet(named: "Hai")
            try writer.writeRow([WrittenCell(.number(2.5))])
        }
        let book = try Workbook(bytes: bytes)
        #expect(book.sheets.map(\.name) == ["Danh sách", "Hai"])
        let rows = try book.allRows().filter { !$0.cells.isEmpty }
        #expect(rows.map(\.number) == [1, 5, 6, 7])
        #expect(rows.map { $0.cells.map(\.column) } == [[1], [1, 3], [1], [1]])
        #expect(
            try book.texts().filter { !$0.isEmpty } == [
                ["Họ và tên"], ["1", "Lê A"], ["007"], ["ẩn"],
            ])
        #expect(rows.map(\.isHidden) == [false, false, false, true])
        #expect(try book.mergedRanges(ofSheet: 0) == ranges)
        #expect(try book.texts(ofSheet: 1) == [["2.5"]])
    }

    @Test(
        "Text stays text, letter for letter, and is never a formula",
        arguments: [
            "=1+1", "+84", "-5", "@x", "{=A1}", "http://a.vn", "007", "a\nb", "\ta", "a\rb",
            "_x000D_",
            "_x005F_x000D_", "  hai  ", "<b>&\"'", "\u{1F600}", "phư\u{AD}ơng", "a\u{1}b", "a\0b",
            "a\u{FFFF}", "__x0041_x0042_", "]]>", "TRUE",
        ])
    func textStaysText(text: String) throws {
        let bytes = try WorkbookWriter.bytes { writer in
            try writer.addSheet(named: "S")
            try writer.writeRow([WrittenCell(text)])
        }
        let cell = try #require(try Workbook(bytes: bytes).allRows().first?.cells.first)
        #expect(cell.value == .text(text))
        #expect(Array(cell.display.utf16) == Array(text.utf16))
        #expect(!cell.isFormula)
    }

    @Test("Wrong names, rows, numbers and texts are refused")
    func refusals() throws {
        func write(_ body: (inout WorkbookWriter) throws -> Void) throws {
            _ = try WorkbookWriter.bytes(body)
        }
        #expect(throws: WorkbookWritingError.sheetName("a/b")) {
            try write { try $0.addSheet(named: "a/b") }
        }
        #expect(throws: WorkbookWritingError.noSheet) { try write { try $0.writeRow([]) } }
        #expect(throws: WorkbookWritingError.rowOrder(1)) {
            try write { writer in
                try writer.addSheet(named: "S")
                try writer.writeRow([], at: 2)
                try writer.writeRow([], at: 1)
            }
        }
        #expect(throws: WorkbookWritingError.notANumber(row: 1, column: 1)) {
            try write { writer in
                try writer.addSheet(named: "S")
                try writer.writeRow([WrittenCell(.number(.nan))])
            }
        }
        #expect(throws: WorkbookWritingError.tooLong(row: 1, column: 1)) {
            try write { writer in
                try writer.addSheet(named: "S")
                try writer.writeRow([WrittenCell(String(repeating: "x", count: 32_768))])
            }
        }
        #expect(throws: WorkbookWritingError.cannotCreate(path: "/no/such/place.xlsx")) {
            _ = try WorkbookWriter(path: "/no/such/place.xlsx")
        }
    }

    @Test("Random texts and numbers come back the same from many rows")
    func randomRoundTrip() throws {
        var random = SplitMix64(seed: 7)
        let letters = Array("aăâbcđ ễỹ<>&\"'_x00D=\n\u{301}0123")
        let rows = (0..<400).map { _ in
            (0..<8).map { _ -> WrittenCell in
                if Bool.random(using: &random) {
                    return WrittenCell(
                        .number(Double(Int.random(in: -99_999...99_999, using: &random)) / 100))
                }
                let length = Int.random(in: 1...40, using: &random)
                return WrittenCell(
                    String((0..<length).map { _ in letters.randomElement(using: &random) ?? "x" }))
            }
        }
        let bytes = try WorkbookWriter.bytes { writer in
            try writer.addSheet(named: "S")
            for row in rows { try writer.writeRow(row) }
        }
        let read = try Workbook(bytes: bytes).allRows().map { $0.cells.map(\.value) }
        let written = rows.map { row in
            row.map { cell -> CellValue in
                switch cell.value {
                case .text(let text): .text(text)
                case .number(let number): .number(number)
                case .empty: .empty
                }
            }
        }
        #expect(read == written)
    }
}
