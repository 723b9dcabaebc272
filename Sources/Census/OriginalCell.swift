/// A cell that a value was read from, as it stands in the source.
public struct OriginalCell: Sendable, Equatable {
    /// The row: the person's own, or one above it that speaks of several people.
    public let row: Int
    /// The column, from 1.
    public let column: Int
    /// The words above the column; `nil` for a row that names the unit, place or sector of those below it.
    public let header: String?
    /// The text, nothing changed but that the digits of long numbers are masked.
    public let text: String
    /// The text in Unicode, where the cell is in a legacy font.
    public let decoded: String?

    /// Names a cell.
    public init(row: Int, column: Int, header: String?, text: String, decoded: String? = nil) {
        self.row = row
        self.column = column
        self.header = header
        self.text = text
        self.decoded = decoded
    }

    /// The column's letters, as programs for workbooks show them: 28 is AB (ECMA-376-1, 18.3.1.4).
    public var columnLetters: String {
        var letters = ""
        var rest = column
        while rest > 0 {
            letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
            rest = (rest - 1) / 26
        }
        return letters
    }
}
