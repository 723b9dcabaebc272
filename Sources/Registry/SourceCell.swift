/// A cell as it stands in the sender's file: nothing decoded, split, recased or read.
public struct SourceCell: Sendable, Equatable {
    /// The column, from 1.
    public let column: Int
    /// The text, untouched but for long numbers, whose digits are masked by •.
    public let text: String
    /// The text in Unicode, where the cell is in a legacy font.
    public let decoded: String?

    /// Takes a cell over.
    public init(column: Int, text: String, decoded: String? = nil) {
        self.column = column
        self.text = text
        self.decoded = decoded
    }
}

/// The kept cells of one row of a source.
public struct SourceRow: Sendable, Equatable {
    /// The sheet's row, or the record's number in delimited text.
    public let number: Int
    /// Whether it is a row that names the unit, place or sector of the people below it.
    public let isHeading: Bool
    /// The cells that say something, from the left.
    public let cells: [SourceCell]

    /// Puts cells into a row.
    public init(number: Int, isHeading: Bool = false, cells: [SourceCell]) {
        self.number = number
        self.isHeading = isHeading
        self.cells = cells
    }
}
