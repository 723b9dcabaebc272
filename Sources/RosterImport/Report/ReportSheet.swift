import Spreadsheet
import Wording

/// One sheet of the sender's with what is to be mended in it.
struct ReportSheet {
    private let sheet: DecodedSheet
    private let laidOut: LaidOutSheet?
    private let findings: [Int: [Finding]]
    private let language: ScreenLanguage

    private static let lastRow = 1_048_576
    /// One column is left for the notes.
    private static let lastColumn = 16_383
    private static let longestText = 32_000

    /// Prepares a sheet; `laidOut` is the same as a table, `nil` where it was not imported.
    init(
        _ sheet: DecodedSheet, _ laidOut: LaidOutSheet?, _ findings: [Finding],
        _ language: ScreenLanguage
    ) {
        self.sheet = sheet
        self.laidOut = laidOut
        self.findings = Dictionary(grouping: findings, by: \.row)
        self.language = language
    }

    /// Writes the sheet, and further ones for rows that a sheet has no room for.
    ///
    /// - Throws: ``ImportError`` where the source is damaged, `WorkbookWritingError`.
    func write(
        to writer: inout WorkbookWriter, named name: String, _ names: inout SheetNames
    ) throws {
        let width = try width()
        try begin(&writer, names.next(name), width)
        var above = 0
        try sheet.raw.forEachRow { row in
            if row.number - above > Self.lastRow {
                above = row.number - 1
                try writer.addSheet(named: names.next(name), columnWidths: columnWidths(width))
            }
            let cells = cells(row, width)
            if !cells.isEmpty { try writer.writeRow(cells, at: row.number - above) }
            return true
        }
    }

    private func begin(_ writer: inout WorkbookWriter, _ name: String, _ width: Int) throws {
        let header = laidOut?.headerRows ?? []
        var merges = sheet.raw.merges.disjoint(width: width)
        if let first = header.first, let last = header.last, last > first {
            merges.append(
                MergedRange(
                    firstRow: first, lastRow: last, firstColumn: width + 1, lastColumn: width + 1))
        }
        let bottom = header.last ?? 0
        try writer.addSheet(
            named: name, columnWidths: columnWidths(width),
            frozenRows: bottom <= HeaderBlock.search ? bottom : 0, mergedRanges: merges)
    }

    /// How many columns the sender's sheet has.
    private func width() throws -> Int {
        var width = laidOut?.columns.columns.count ?? 0
        try sheet.raw.forEachRow { row in
            width = max(width, row.width)
            return true
        }
        return min(width, Self.lastColumn)
    }

    private func columnWidths(_ width: Int) -> [Double] {
        let rows = sheet.raw.head.dropFirst(laidOut?.header.places.lowerBound ?? 0).prefix(100)
        let own = (0..<width).map { column in
            let longest = rows.map { $0[column].count }.max() ?? 0
            return Double(min(max(longest + 2, 6), 36))
        }
        return laidOut == nil ? own : own + [60]
    }

    private func cells(_ row: RawRow, _ width: Int) -> [WrittenCell] {
        let found = findings[row.number] ?? []
        let isHeader = laidOut?.headerRows.contains(row.number) ?? false
        let isMarked = found.contains { $0.severity == .error }
        let filled = isHeader || isMarked ? max(row.width, laidOut?.columns.columns.count ?? 0) : 0
        var cells = (0..<min(max(row.width, filled), width)).map { column in
            let style =
                isHeader
                ? WrittenStyle.header
                : style(found.filter { $0.column == column + 1 }, isMarked: isMarked)
            return WrittenCell(value(row, column), style: style)
        }
        guard let note = note(found, row, isHeader) else { return cells }
        cells += Array(repeating: WrittenCell(.empty), count: width - cells.count)
        cells.append(note)
        return cells
    }

    /// Numbers stay numbers where they look like it; all else is text, and never a formula.
    private func value(_ row: RawRow, _ column: Int) -> WrittenValue {
        if let number = row.plainNumber(column) { return .number(number) }
        let text = sheet.text(row, column)
        guard text.utf8.count > Self.longestText else { return .text(text) }
        return .text(String(text.unicodeScalars.prefix(Self.longestText)) + "…")
    }

    private func style(_ found: [Finding], isMarked: Bool) -> WrittenStyle {
        if found.contains(where: { $0.severity == .error }) { return .toMend }
        if !found.isEmpty { return .doubtful }
        return isMarked ? .rejected : .plain
    }

    private func note(_ found: [Finding], _ row: RawRow, _ isHeader: Bool) -> WrittenCell? {
        if isHeader {
            let isFirst = row.number == laidOut?.headerRows.first
            let title = Wording("Cần sửa", "To mend")[language]
            return WrittenCell(isFirst ? .text(title) : .empty, style: .header)
        }
        guard !found.isEmpty else { return nil }
        let words = found.map { $0.wording[language] }.joined(separator: "\n")
        let isMarked = found.contains { $0.severity == .error }
        return WrittenCell(
            String(words.prefix(Self.longestText)),
            style: isMarked ? .rejected : WrittenStyle(wraps: true))
    }
}

extension WrittenStyle {
    /// The cell that keeps its row out: bold in a frame, on a stronger red.
    fileprivate static let toMend = WrittenStyle(
        isBold: true, wraps: true, hasBorder: true, fill: 0xFF7C80)
    /// The cell whose value was left out: on yellow.
    fileprivate static let doubtful = WrittenStyle(wraps: true, fill: 0xFFEB9C)
}

extension [MergedRange] {
    /// Those within the first columns that do not overlap: a spreadsheet refuses a file that has others.
    func disjoint(width: Int) -> [MergedRange] {
        var kept: [MergedRange] = []
        var open: [MergedRange] = []
        for range in sorted(by: { $0.firstRow < $1.firstRow }) where range.firstColumn <= width {
            let range = MergedRange(
                firstRow: range.firstRow, lastRow: range.lastRow,
                firstColumn: range.firstColumn, lastColumn: Swift.min(range.lastColumn, width))
            guard range.lastRow > range.firstRow || range.lastColumn > range.firstColumn,
                range.firstRow >= 1, range.lastRow <= 1_048_576
            else { continue }
            open.removeAll { $0.lastRow < range.firstRow }
            let isFree = open.allSatisfy {
                $0.lastColumn < range.firstColumn || range.lastColumn < $0.firstColumn
            }
            guard isFree else { continue }
            open.append(range)
            kept.append(range)
        }
        return kept
    }
}
