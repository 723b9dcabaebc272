/// An Excel 5.0 to 2003 workbook: its globals read, its sheets read on demand.
struct BinaryWorkbook: Sendable {
    let sheets: [BinaryGlobals.Sheet]
    private let stream: [UInt8]
    private let context: BinaryContext

    init(stream: [UInt8], limits: ReadingLimits) throws(SpreadsheetError) {
        guard let version = BinaryRecords.version(of: stream) else {
            throw .damaged(part: BinaryRecords.part, reason: .structure(byte: 0))
        }
        let globals = try BinaryGlobals(stream: stream, version: version, limits: limits)
        self.stream = stream
        sheets = globals.sheets
        context = BinaryContext(
            version: version, strings: globals.strings, styles: globals.styles,
            dateSystem: globals.dateSystem, codePage: globals.codePage)
    }

    func rows(ofSheet index: Int, _ body: (SheetRow) throws -> Void) throws {
        let layout = try layout(ofSheet: index)
        try BinaryRows(stream: stream, layout: layout, context: context).forEach(body)
    }

    func mergedRanges(ofSheet index: Int) throws(SpreadsheetError) -> [MergedRange] {
        try layout(ofSheet: index).mergedRanges
    }

    private func layout(ofSheet index: Int) throws(SpreadsheetError) -> BinarySheetLayout {
        guard sheets.indices.contains(index) else { throw .noSuchSheet(index: index) }
        return try BinarySheetLayout(stream: stream, at: sheets[index].offset)
    }
}

/// What the cells of every sheet of a BIFF file refer to.
struct BinaryContext: Sendable {
    let version: BinaryVersion
    let strings: [BinaryText]
    let styles: [CellStyle]
    let dateSystem: DateSystem
    let codePage: CodePage

    func style(_ index: Int) -> CellStyle {
        styles.indices.contains(index) ? styles[index] : .plain
    }
}
