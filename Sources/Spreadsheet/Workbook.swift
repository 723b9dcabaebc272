/// A workbook held in memory: `.xlsx` (ECMA-376, transitional or strict) or `.xls` (BIFF5, BIFF8).
///
/// The format is decided by the content, never by the name of the file. Sheets are read row by row.
public struct Workbook: Sendable {
    private enum Source: Sendable {
        case openXML(OpenXMLWorkbook)
        case binary(BinaryWorkbook)
    }

    private let source: Source

    /// The format that the content turned out to have.
    public let format: WorkbookFormat
    /// The worksheets in the order of their tabs, hidden ones too; chart and macro sheets left out.
    public let sheets: [SheetInfo]

    /// Opens a workbook; throws what the bytes are instead, where they are no readable workbook.
    public init(
        bytes: [UInt8], limits: ReadingLimits = ReadingLimits()
    ) throws(SpreadsheetError) {
        switch try FileContent.recognise(bytes, limits: limits) {
        case .zip(let archive):
            let workbook = try OpenXMLWorkbook(archive: archive, limits: limits)
            source = .openXML(workbook)
            format = .xlsx
            sheets = workbook.sheets.map(\.info)
        case .binary(let stream):
            let workbook = try BinaryWorkbook(stream: stream, limits: limits)
            source = .binary(workbook)
            format = .xls
            sheets = workbook.sheets.map(\.info)
        }
    }

    /// Calls `body` for each row of a sheet (index from 0), in the order of the file.
    ///
    /// Throws `SpreadsheetError`, or what `body` throws. Rows before a damaged place are delivered
    /// first; the check sum of a part is known only at its end.
    public func rows(ofSheet index: Int, _ body: (SheetRow) throws -> Void) throws {
        switch source {
        case .openXML(let workbook): try workbook.rows(ofSheet: index, body)
        case .binary(let workbook): try workbook.rows(ofSheet: index, body)
        }
    }

    /// The merged ranges of a sheet (index from 0), in the order of the file.
    public func mergedRanges(ofSheet index: Int) throws(SpreadsheetError) -> [MergedRange] {
        switch source {
        case .openXML(let workbook): try workbook.mergedRanges(ofSheet: index)
        case .binary(let workbook): try workbook.mergedRanges(ofSheet: index)
        }
    }
}
