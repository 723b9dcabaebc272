/// One row that a sheet stores.
public struct SheetRow: Sendable, Equatable {
    /// The row's number on the sheet, from 1.
    public let number: Int
    /// Whether the row is hidden, by hand or by a filter.
    public let isHidden: Bool
    /// The cells that hold something, by column; blank formatted cells are left out.
    public let cells: [SheetCell]

    /// Creates a row.
    public init(number: Int, isHidden: Bool = false, cells: [SheetCell]) {
        self.number = number
        self.isHidden = isHidden
        self.cells = cells
    }
}

/// One cell that holds a value or a formula.
public struct SheetCell: Sendable, Equatable {
    /// The column, from 1.
    public let column: Int
    /// The value as the file types it; of a formula the value last computed.
    public let value: CellValue
    /// The name of the font that the text is set in; `nil` if unknown or if runs differ.
    public let font: String?
    /// The pieces of the text where fonts differ within it; else empty.
    public let runs: [TextRun]
    /// Whether the value was computed by a formula.
    public let isFormula: Bool
    /// The text that a reader of the sheet should see.
    public let display: String

    /// Creates a cell.
    public init(
        column: Int, value: CellValue, display: String, font: String? = nil, runs: [TextRun] = [],
        isFormula: Bool = false
    ) {
        self.column = column
        self.value = value
        self.display = display
        self.font = font
        self.runs = runs
        self.isFormula = isFormula
    }

    init(
        column: Int, content: CellContent, font: TextFont = .ofCell, style: CellStyle,
        isFormula: Bool
    ) {
        self.column = column
        value = content.value
        display = content.display
        (self.font, runs) = font.resolved(inCellOf: style.font)
        self.isFormula = isFormula
    }
}

/// A piece of a text in one font.
public struct TextRun: Sendable, Equatable {
    /// The piece; all pieces joined are the cell's text.
    public let text: String
    /// The name of its font; `nil` if unknown.
    public let font: String?

    /// Creates the piece.
    public init(text: String, font: String?) {
        self.text = text
        self.font = font
    }
}

/// The value of a cell as the file types it.
public enum CellValue: Sendable, Equatable {
    /// A text, spaces kept, rich runs joined.
    case text(String)
    /// A number that is not shown as a date.
    case number(Double)
    /// A number that its format shows as a date.
    case date(CellDate)
    /// A truth value.
    case boolean(Bool)
    /// An error value, such as `#N/A`.
    case error(String)
    /// A formula without a computed value.
    case empty
}

/// A date and time as a sheet shows it, without zone.
///
/// The 1900 system has a 29 February 1900, which no calendar has: it is given as it is shown.
public struct CellDate: Sendable, Hashable {
    /// The year, 1900 to 9999.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, 1 to 31.
    public let day: Int
    /// The hour, 0 to 23.
    public let hour: Int
    /// The minute, 0 to 59.
    public let minute: Int
    /// The second, 0 to 59, rounded.
    public let second: Int

    /// Creates the date from its fields, unchecked.
    public init(
        year: Int, month: Int, day: Int, hour: Int = 0, minute: Int = 0, second: Int = 0
    ) {
        self.year = year
        self.month = month
        self.day = day
        self.hour = hour
        self.minute = minute
        self.second = second
    }
}
