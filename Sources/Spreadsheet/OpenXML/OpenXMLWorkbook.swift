/// An Office Open XML workbook: its small parts read, its sheets read on demand.
struct OpenXMLWorkbook: Sendable {
    struct Sheet: Sendable {
        let info: SheetInfo
        let path: String
    }

    let sheets: [Sheet]
    private let archive: ZipArchive
    private let context: SheetContext

    init(archive: ZipArchive, limits: ReadingLimits) throws(SpreadsheetError) {
        let path = try Self.workbookPath(in: archive)
        guard let entry = archive.entry(at: path) else {
            throw .damaged(part: path, reason: .missing)
        }
        let workbook = WorkbookPart()
        try XMLStream.parse(entry, of: archive, into: workbook)
        let relationships = try Relationships.of(path, in: archive)
        self.archive = archive
        sheets = Self.worksheets(of: workbook, relationships)
        context = SheetContext(
            strings: try Self.strings(relationships, in: archive, limits: limits),
            styles: try Self.styles(relationships, in: archive),
            dateSystem: workbook.dateSystem, limits: limits)
    }

    func rows(ofSheet index: Int, _ body: (SheetRow) throws -> Void) throws {
        let stream = try SheetStream(
            entry: try entry(ofSheet: index), of: archive, context: context)
        var hasMore = true
        while hasMore {
            let outcome = Result { () throws(SpreadsheetError) in try stream.readChunk() }
            for row in stream.takeRows() { try body(row) }
            hasMore = try outcome.get()
        }
    }

    func mergedRanges(ofSheet index: Int) throws(SpreadsheetError) -> [MergedRange] {
        try MergedRangesPart.read(try entry(ofSheet: index), of: archive)
    }

    private func entry(ofSheet index: Int) throws(SpreadsheetError) -> ZipEntry {
        guard sheets.indices.contains(index) else { throw .noSuchSheet(index: index) }
        guard let entry = archive.entry(at: sheets[index].path) else {
            throw .damaged(part: sheets[index].path, reason: .missing)
        }
        return entry
    }
}

extension OpenXMLWorkbook {
    private static func workbookPath(in archive: ZipArchive) throws(SpreadsheetError) -> String {
        let path = try Relationships.of("", in: archive).path(ofType: "officeDocument")
        guard let path else { return "xl/workbook.xml" }
        if path.lowercased().hasSuffix(".bin") { throw .notASpreadsheet(kind: .excelBinary) }
        let otherRoots = ["word/", "ppt/", "visio/"]
        if otherRoots.contains(where: path.lowercased().hasPrefix) {
            throw .notASpreadsheet(kind: .otherOfficeDocument)
        }
        return path
    }

    private static func worksheets(
        of workbook: WorkbookPart, _ relationships: Relationships
    ) -> [Sheet] {
        workbook.sheets.enumerated().compactMap { place, sheet in
            let target = relationships.byID[sheet.relationship]
            guard target.map({ $0.type == "worksheet" }) ?? true else { return nil }
            return Sheet(
                info: sheet.info, path: target?.path ?? "xl/worksheets/sheet\(place + 1).xml")
        }
    }

    private static func strings(
        _ relationships: Relationships, in archive: ZipArchive, limits: ReadingLimits
    ) throws(SpreadsheetError) -> SharedStrings {
        let path = relationships.path(ofType: "sharedStrings") ?? "xl/sharedStrings.xml"
        let part = SharedStringsPart(limits: limits)
        guard let entry = archive.entry(at: path) else { return part.strings }
        try XMLStream.parse(entry, of: archive, into: part)
        return part.strings
    }

    private static func styles(
        _ relationships: Relationships, in archive: ZipArchive
    ) throws(SpreadsheetError) -> [CellStyle] {
        let path = relationships.path(ofType: "styles") ?? "xl/styles.xml"
        guard let entry = archive.entry(at: path) else { return [] }
        let part = StylesPart()
        try XMLStream.parse(entry, of: archive, into: part)
        return part.styles
    }
}
