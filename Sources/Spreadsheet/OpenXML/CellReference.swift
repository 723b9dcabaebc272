/// Cell references in A1 style.
enum CellReference {
    static let lastColumn = 16_384
    static let lastRow = 1_048_576

    /// The column (from 1) of a reference such as `AB12`; `nil` if it has none.
    static func column(_ reference: Span<UInt8>) -> Int? {
        var column = 0
        for place in reference.indices {
            let letter = Int(reference[place]) & ~0x20
            guard (0x41...0x5A).contains(letter), column <= lastColumn else { break }
            column = column * 26 + letter - 0x40
        }
        return (1...lastColumn).contains(column) ? column : nil
    }

    /// The rectangle of a range such as `B2:D3` or of a single cell.
    static func range(_ text: String) -> MergedRange? {
        let ends = text.split(separator: ":").map { cell($0) }
        guard let first = ends.first ?? nil, let last = ends.last ?? nil, ends.count <= 2 else {
            return nil
        }
        return MergedRange(
            firstRow: min(first.row, last.row), lastRow: max(first.row, last.row),
            firstColumn: min(first.column, last.column),
            lastColumn: max(first.column, last.column))
    }

    private static func cell(_ text: Substring) -> (row: Int, column: Int)? {
        let plain = text.filter { $0 != "$" }
        let digits = plain.drop(while: \.isLetter)
        guard let column = column(Array(plain.utf8).span), let row = Int(digits),
            (1...lastRow).contains(row)
        else { return nil }
        return (row, column)
    }
}
