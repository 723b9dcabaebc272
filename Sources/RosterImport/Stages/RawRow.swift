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
        case sheet([Int: SheetCell], width: Int)
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
        cells = .sheet(
            Dictionary(row.cells.map { ($0.column - 1, $0) }) { first, _ in first }, width: width)
        fault = nil
        endOffset = nil
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
        case .sheet(let cells, _): cells[column]?.display ?? ""
        }
    }

    /// The number in a cell that shows it as it is, without a format of its own.
    func plainNumber(_ column: Int) -> Double? {
        guard case .sheet(let cells, _) = cells, let cell = cells[column],
            case .number(let number) = cell.value
        else { return nil }
        let plain = Int(exactly: number).map(String.init) ?? String(number)
        return plain == cell.display ? number : nil
    }

    /// The font that the cell is set in, where the source tells.
    func font(_ column: Int) -> String? {
        if case .sheet(let cells, _) = cells { cells[column]?.font } else { nil }
    }

    /// Whether a cell holds nothing but white space.
    func isBlank(_ column: Int) -> Bool {
        switch cells {
        case .record(let record): record.isBlank(column)
        case .sheet(let cells, _): cells[column]?.display.allSatisfy(\.isWhitespace) ?? true
        }
    }

    /// The columns that hold more than white space, from the left.
    var filledColumns: [Int] { (0..<width).filter { !isBlank($0) } }

    /// The first two bytes of a cell, 0 where there are none.
    func firstBytes(_ column: Int) -> (UInt8, UInt8) {
        switch cells {
        case .record(let record):
            return record.withUTF8(column) { ($0.isEmpty ? 0 : $0[0], $0.count > 1 ? $0[1] : 0) }
        case .sheet(let cells, _):
            var bytes = (cells[column]?.display ?? "").utf8.makeIterator()
            return (bytes.next() ?? 0, bytes.next() ?? 0)
        }
    }

    /// How many bytes of UTF-8 a cell has.
    func byteCount(_ column: Int) -> Int {
        switch cells {
        case .record(let record): record.withUTF8(column) { $0.count }
        case .sheet(let cells, _): cells[column]?.display.utf8.count ?? 0
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
