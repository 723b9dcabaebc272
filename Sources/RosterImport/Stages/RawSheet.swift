import Spreadsheet

/// The rows of one table of a source: a delimited file, or a sheet of a workbook.
struct RawSheet: Sendable {
    /// The sheet's name; `nil` for delimited text.
    let name: String?
    /// All rows, blank ones included.
    let rows: [RawRow]
    /// Cells that are merged into one.
    let merges: [MergedRange]
}
