/// The file format of a workbook.
public enum WorkbookFormat: String, Sendable {
    /// Office Open XML, a zip package.
    case xlsx
    /// Excel 5.0 to 2003, a compound file with BIFF records.
    case xls
}

/// What a workbook says of one of its worksheets.
public struct SheetInfo: Sendable, Equatable {
    /// The name on the tab.
    public let name: String
    /// Whether the tab is hidden, by the user or by a macro.
    public let isHidden: Bool
    /// Whether the tab is hidden so that only a macro can show it.
    public let isVeryHidden: Bool
}

/// A rectangle of cells shown as one; rows and columns from 1, both ends included.
public struct MergedRange: Sendable, Hashable {
    /// The first row.
    public let firstRow: Int
    /// The last row.
    public let lastRow: Int
    /// The first column.
    public let firstColumn: Int
    /// The last column.
    public let lastColumn: Int

    /// Creates the range from rows and columns counted from 1.
    public init(firstRow: Int, lastRow: Int, firstColumn: Int, lastColumn: Int) {
        self.firstRow = firstRow
        self.lastRow = lastRow
        self.firstColumn = firstColumn
        self.lastColumn = lastColumn
    }
}
