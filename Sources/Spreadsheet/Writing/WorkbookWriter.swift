import CXLSXWriter
import Foundation

/// Writes an `.xlsx` workbook row by row, in memory that does not grow with the rows.
///
/// Rows go to the sheet added last, downwards. A writer dropped before `finish` leaves no file.
public struct WorkbookWriter: ~Copyable {
    private let file: LibraryWorkbook
    private let path: String
    private var sheet: UnsafeMutablePointer<lxw_worksheet>?
    private var formats: [WrittenStyle: UnsafeMutablePointer<lxw_format>] = [:]
    private var lastRow = 0

    /// Starts a workbook that `finish` writes to a path; an existing file is replaced then.
    public init(path: String) throws(WorkbookWritingError) {
        file = try LibraryWorkbook(path: path)
        self.path = path
    }

    /// Writes a workbook to memory.
    public static func bytes(
        _ body: (inout WorkbookWriter) throws -> Void
    ) throws -> [UInt8] {
        let directory = FileManager.default.temporaryDirectory
            .appending(path: "workbook-\(UUID().uuidString)")
        try FileManager.default.createDirectory(
            at: directory, withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: directory) }
        let file = directory.appending(path: "workbook.xlsx")
        var writer = try WorkbookWriter(path: file.path)
        try body(&writer)
        try writer.finish()
        return [UInt8](try Data(contentsOf: file))
    }

    /// Adds a sheet; later rows go to it.
    ///
    /// - Parameters:
    ///   - name: The name on the tab, at most 31 characters.
    ///   - columnWidths: The widths of the first columns in characters.
    ///   - frozenRows: How many rows at the top stay in sight.
    ///   - mergedRanges: The ranges shown as one cell; only the first cell of each may hold anything.
    /// - Throws: `sheetName` where the name cannot be that of a sheet.
    public mutating func addSheet(
        named name: String, columnWidths: [Double] = [], frozenRows: Int = 0,
        mergedRanges: [MergedRange] = []
    ) throws(WorkbookWritingError) {
        guard file.library.workbook_validate_sheet_name(file.workbook, name) == LXW_NO_ERROR,
            let sheet = file.library.workbook_add_worksheet(file.workbook, name)
        else { throw .sheetName(name) }
        self.sheet = sheet
        lastRow = 0
        for (column, width) in columnWidths.enumerated() {
            let column = lxw_col_t(clamping: column)
            try Self.check(file.library.worksheet_set_column(sheet, column, column, width, nil))
        }
        if frozenRows > 0 {
            file.library.worksheet_freeze_panes(sheet, lxw_row_t(clamping: frozenRows), 0)
        }
        for range in mergedRanges { try Self.record(range, on: sheet) }
    }

    /// Writes the next row, or the row of a number (from 1) below the rows written so far.
    public mutating func writeRow(
        _ cells: [WrittenCell], at number: Int? = nil, isHidden: Bool = false
    ) throws(WorkbookWritingError) {
        guard let sheet else { throw .noSheet }
        let number = number ?? lastRow + 1
        guard number > lastRow, number <= CellReference.lastRow else { throw .rowOrder(number) }
        guard cells.count <= CellReference.lastColumn else {
            throw .tooLong(row: number, column: cells.count)
        }
        lastRow = number
        if isHidden {
            var options = lxw_row_col_options()
            options.hidden = 1
            let row = lxw_row_t(number - 1)
            try Self.check(
                file.library.worksheet_set_row_opt(sheet, row, LXW_DEF_ROW_HEIGHT, nil, &options))
        }
        for (column, cell) in cells.enumerated() {
            try write(cell, row: number, column: column + 1, on: sheet)
        }
    }

    /// Completes the file.
    public consuming func finish() throws(WorkbookWritingError) {
        if sheet == nil { try addSheet(named: "Sheet1") }
        let status = file.close()
        switch status {
        case LXW_NO_ERROR: return
        case LXW_ERROR_CREATING_XLSX_FILE, LXW_ERROR_CREATING_TMPFILE:
            throw .cannotCreate(path: path)
        default: throw .failed(code: Int(status.rawValue))
        }
    }
}

extension WorkbookWriter {
    private mutating func write(
        _ cell: WrittenCell, row: Int, column: Int, on sheet: UnsafeMutablePointer<lxw_worksheet>
    ) throws(WorkbookWritingError) {
        let format = format(of: cell.style)
        let (line, place) = (lxw_row_t(row - 1), lxw_col_t(column - 1))
        switch cell.value {
        case .text(let text) where text.isEmpty: fallthrough
        case .empty:
            guard format != nil else { return }
            try Self.check(file.library.worksheet_write_blank(sheet, line, place, format))
        case .number(let number):
            guard number.isFinite else { throw .notANumber(row: row, column: column) }
            try Self.check(file.library.worksheet_write_number(sheet, line, place, number, format))
        case .text(let text):
            guard text.unicodeScalars.count <= 32_767 else {
                throw .tooLong(row: row, column: column)
            }
            try Self.check(
                file.library.worksheet_write_string(
                    sheet, line, place, WrittenText.escape(text), format))
        }
    }

    /// The library's format of a style, made once; `nil` for the plain one.
    private mutating func format(of style: WrittenStyle) -> UnsafeMutablePointer<lxw_format>? {
        if style == .plain { return nil }
        if let format = formats[style] { return format }
        guard let format = file.library.workbook_add_format(file.workbook) else { return nil }
        if style.isBold { file.library.format_set_bold(format) }
        if style.wraps { file.library.format_set_text_wrap(format) }
        if style.isCentred {
            file.library.format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
            file.library.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
        } else if style.wraps {
            file.library.format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
        }
        if style.hasBorder {
            file.library.format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
        }
        if let fill = style.fill {
            file.library.format_set_pattern(format, UInt8(LXW_PATTERN_SOLID.rawValue))
            file.library.format_set_fg_color(format, fill)
        }
        if let code = style.numberFormat { file.library.format_set_num_format(format, code) }
        formats[style] = format
        return format
    }

    private static func record(
        _ range: MergedRange, on sheet: UnsafeMutablePointer<lxw_worksheet>
    ) throws(WorkbookWritingError) {
        let code = xlsxwriter_record_merged_range(
            sheet, lxw_row_t(clamping: range.firstRow - 1),
            lxw_col_t(clamping: range.firstColumn - 1),
            lxw_row_t(clamping: range.lastRow - 1), lxw_col_t(clamping: range.lastColumn - 1))
        if code != 0 { throw .failed(code: Int(code)) }
    }

    private static func check(_ code: lxw_error) throws(WorkbookWritingError) {
        if code != LXW_NO_ERROR { throw .failed(code: Int(code.rawValue)) }
    }
}
