import DelimitedText
import Spreadsheet

/// One row of a source as it stands, from delimited text or from a sheet.
struct RawRow: Sendable {
    /// The record's number in delimited text, the row's number in a sheet; from 1.
    let number: Int
    /// What is wrong with the bytes of the row.
    let fault: Fault?
    /// Where the row ends in its file, in bytes; `nil` for a sheet.
    let endOffset: Int?
    private let cells: Cells

    /// What can be wrong with the bytes of a row.
    enum Fault: Sendable, Equatable {
        /// A quote is opened and never closed.
        case unterminatedQuote
        /// A cell is not in the file's encoding.
        case encoding(column: Int)
    }

    private enum Cells: Sendable {
        case record(Record)
        /// The cells by ascending column.
        case sheet([SheetCell], width: Int)
    }

    init(_ record: Record) {
        number = record.number
        cells = .record(record)
        fault = Self.fault(record)
        endOffset = record.byteRange.upperBound
    }

    init(_ row: SheetRow) {
        number = row.number
        let width = row.cells.last { !$0.display.isEmpty }?.column ?? 0
        cells = .sheet(Self.ordered(row.cells), width: width)
        fault = nil
        endOffset = nil
    }

    /// Files have them in order, but for broken ones; of two in one place the first counts.
    private static func ordered(_ cells: [SheetCell]) -> [SheetCell] {
        let isOrdered = zip(cells, cells.dropFirst()).allSatisfy { $0.column < $1.column }
        if isOrdered { return cells }
        let first = Dictionary(cells.map { ($0.column, $0) }) { first, _ in first }
        return first.values.sorted { $0.column < $1.column }
    }

    private static func cell(_ cells: [SheetCell], _ column: Int) -> SheetCell? {
        // Most rows have a cell in every column.
        if column < cells.count, cells[column].column == column + 1 { return cells[column] }
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].column <= column { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].column == column + 1 ? cells[low] : nil
    }

    private static func isBlank(_ text: String) -> Bool {
        guard let first = text.utf8.first else { return true }
        // A text that begins with a letter needs no look at the tables of Unicode.
        if (0x21...0x7E).contains(first) || (0xC3...0xE0).contains(first) { return false }
        return text.allSatisfy(\.isWhitespace)
    }

    /// The number of cells; of a sheet's row up to the last that says something.
    var width: Int {
        switch cells {
        case .record(let record): record.fieldCount
        case .sheet(_, let width): width
        }
    }

    /// Whether the number of cells must be the header's: only delimited text can lose a cell.
    var hasFixedWidth: Bool {
        if case .record = cells { true } else { false }
    }

    /// The cell's text as it stands, empty where there is none.
    subscript(column: Int) -> String {
        switch cells {
        case .record(let record): record.field(column)
        case .sheet(let cells, _): Self.cell(cells, column)?.display ?? ""
        }
    }

    /// The number in a cell that shows it as it is, without a format of its own.
    func plainNumber(_ column: Int) -> Double? {
        guard case .sheet(let cells, _) = cells, let cell = Self.cell(cells, column),
            case .number(let number) = cell.value
        else { return nil }
        let plain = Int(exactly: number).map(String.init) ?? String(number)
        return plain == cell.display ? number : nil
    }

    /// Whether a workbook holds a number in the cell, however it shows it.
    func holdsNumber(_ column: Int) -> Bool {
        guard case .sheet(let cells, _) = cells,
            case .number? = Self.cell(cells, column)?.value
        else { return false }
        return true
    }

    /// The font that the cell is set in, where the source tells.
    func font(_ column: Int) -> String? {
        if case .sheet(let cells, _) = cells { Self.cell(cells, column)?.font } else { nil }
    }

    /// Whether a cell holds nothing but white space.
    func isBlank(_ column: Int) -> Bool {
        switch cells {
        case .record(let record): record.isBlank(column)
        case .sheet(let cells, _): Self.isBlank(Self.cell(cells, column)?.display ?? "")
        }
    }

    /// The columns that hold more than white space, from the left.
    var filledColumns: [Int] {
        if case .record(let record) = cells { return record.filledFields }
        return (0..<width).filter { !isBlank($0) }
    }

    /// The first two bytes of a cell, 0 where there are none.
    func firstBytes(_ column: Int) -> (UInt8, UInt8) {
        switch cells {
        case .record(let record):
            return record.withUTF8(column) { ($0.isEmpty ? 0 : $0[0], $0.count > 1 ? $0[1] : 0) }
        case .sheet(let cells, _):
            var bytes = (Self.cell(cells, column)?.display ?? "").utf8.makeIterator()
            return (bytes.next() ?? 0, bytes.next() ?? 0)
        }
    }

    /// Gives the UTF-8 of a cell, empty where there is none, for as long as the body runs.
    func withUTF8<Result>(
        _ column: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        switch cells {
        case .record(let record):
            return record.withUTF8(column) { $0.withUnsafeBufferPointer(body) }
        case .sheet(let cells, _):
            var text = Self.cell(cells, column)?.display ?? ""
            return text.withUTF8(body)
        }
    }

    /// How many bytes of UTF-8 a cell has.
    func byteCount(_ column: Int) -> Int {
        switch cells {
        case .record(let record): record.withUTF8(column) { $0.count }
        case .sheet(let cells, _): Self.cell(cells, column)?.display.utf8.count ?? 0
        }
    }

    /// Gives the UTF-8 of each cell with its column, from 0, for as long as the body runs.
    func forEachCell(_ body: (Int, UnsafeBufferPointer<UInt8>) -> Void) {
        switch cells {
        case .record(let record): record.forEachField(body)
        case .sheet(let cells, _):
            for cell in cells {
                var text = cell.display
                text.withUTF8 { body(cell.column - 1, $0) }
            }
        }
    }

    /// Whether all cells are blank.
    var isBlank: Bool { (0..<width).allSatisfy { isBlank($0) } }

    private static func fault(_ record: Record) -> Fault? {
        if record.flaws.contains(.unterminatedQuote) { return .unterminatedQuote }
        guard record.flaws.contains(.invalidUTF8) else { return nil }
        let broken = record.fields.firstIndex { $0.contains("\u{FFFD}") } ?? 0
        return .encoding(column: broken + 1)
    }
}
