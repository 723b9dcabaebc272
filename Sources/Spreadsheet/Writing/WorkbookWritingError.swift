/// Why a workbook cannot be written; carries facts, no wording.
public enum WorkbookWritingError: Error, Sendable, Equatable {
    /// The library that writes is not on this machine, under the name of its file.
    case noLibrary(String)
    /// The file, or a temporary file, cannot be made.
    case cannotCreate(path: String)
    /// The name is empty, longer than 31 characters, taken, or has one of `[]:*?/\`.
    case sheetName(String)
    /// A row or a width was given before any sheet.
    case noSheet
    /// The row's number is not above that of the row before it, or above 1,048,576.
    case rowOrder(Int)
    /// A text has more than 32,767 characters, or a row more than 16,384 cells.
    case tooLong(row: Int, column: Int)
    /// The number is not finite; sheets have no such numbers.
    case notANumber(row: Int, column: Int)
    /// The library that writes failed with its code.
    case failed(code: Int)
}
