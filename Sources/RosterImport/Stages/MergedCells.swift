import Spreadsheet

/// The texts of merged cells that reach down over the rows below them, as a sheet is read downwards.
struct MergedCells {
    private let starts: [Int: [MergedRange]]
    private var open: [Int: (lastRow: Int, text: String)] = [:]

    init(_ sheet: DecodedSheet) {
        starts = Dictionary(
            grouping: sheet.raw.merges.filter { $0.lastRow > $0.firstRow }, by: \.firstRow)
    }

    /// Takes note of what starts in a row.
    mutating func enter(_ row: RawRow, of sheet: DecodedSheet) {
        guard !starts.isEmpty, let ranges = starts[row.number] else { return }
        for range in ranges {
            let column = range.firstColumn - 1
            open[column] = (range.lastRow, sheet.text(row, column))
        }
    }

    /// The text of the cell that a place (column from 0) is merged into; empty where it is in none.
    func text(inRow number: Int, _ column: Int) -> String {
        guard let cell = open[column], number <= cell.lastRow else { return "" }
        return cell.text
    }
}
