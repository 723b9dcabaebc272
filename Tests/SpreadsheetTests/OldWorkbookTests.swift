import Foundation
import Spreadsheet
import Testing

@Suite("The shared old workbooks", .enabled(if: SharedCases.oldWorkbooks.count > 0, "no cases"))
struct OldWorkbookTests {
    @Test("All open, and all rows come in order")
    func allOpen() throws {
        #expect(SharedCases.oldWorkbooks.count == 15)
        for file in SharedCases.oldWorkbooks {
            let book = try Workbook(bytes: SharedCases.bytes(file))
            #expect(book.format == .xls)
            for index in book.sheets.indices {
                let numbers = try book.allRows(ofSheet: index).map(\.number)
                #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
            }
        }
    }

    @Test("Every known cell has the text that Excel gives")
    func knownCells() throws {
        let known = try SharedCases.knownCells()
        #expect(known.count > 1000)
        for (name, cells) in Dictionary(grouping: known, by: \.file) {
            let file = try #require(SharedCases.oldWorkbooks.first { $0.lastPathComponent == name })
            let book = try Workbook(bytes: SharedCases.bytes(file))
            for (sheet, cells) in Dictionary(grouping: cells, by: \.sheet) {
                let index = try #require(book.sheets.firstIndex { $0.name == sheet })
                var texts: [[Int]: String] = [:]
                try book.rows(ofSheet: index) { row in
                    for cell in row.cells { texts[[row.number, cell.column]] = cell.display }
                }
                let wrong = cells.filter { texts[[$0.row, $0.column]] != $0.text }
                #expect(wrong.isEmpty, "\(name) \(wrong.prefix(3))")
            }
        }
    }

    @Test("Cells of files set in the old fonts name them")
    func fonts() throws {
        let file = try #require(
            SharedCases.oldWorkbooks.first { $0.lastPathComponent == "2005-391F5_Danh_muc.xls" })
        let fonts = Set(
            try Workbook(bytes: SharedCases.bytes(file)).allRows().flatMap(\.cells).map(\.font))
        #expect(fonts.contains(".VnTime"))
    }
}
