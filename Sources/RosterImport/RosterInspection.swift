import DelimitedText
public import Registry
import VietnameseText

/// What the importer sees in a file before it imports: layout, columns, row kinds, and the table as it
/// was understood.
public struct RosterInspection: Sendable {
    /// The file.
    public let source: SourceFile
    /// How it was understood; its tables are empty where no roster was found.
    public let layout: SourceLayout
    private let sheets: [DecodedSheet]
    private let laidOut: [LaidOutSheet]

    /// Looks at a file.
    ///
    /// - Throws: ``ImportError`` where it cannot be read at all.
    public init(_ path: String, sheet: String? = nil) throws {
        let raw = try RawSource(path: path, sheet: sheet)
        source = raw.file
        sheets = raw.sheets.map { DecodedSheet($0) }
        let vocabulary = try HeaderVocabulary(.roster)
        laidOut = try sheets.compactMap {
            try LaidOutSheet($0, vocabulary: vocabulary, file: raw.file.name)
        }
        layout = SourceLayout(
            sheets: laidOut.map { SourceLayout.Sheet($0) },
            encoding: raw.detection?.encoding.name,
            delimiter: raw.detection.map { String(UnicodeScalar($0.dialect.delimiter)) },
            evidence: raw.detection?.evidence ?? [])
    }

    /// The table as it was understood: decoded, canonical, one header record, then every record below
    /// it, or the people rows only.
    ///
    /// A file that is no roster is given whole below its title lines, with the rows of its header in one.
    public func table(peopleOnly: Bool) -> [[String]] {
        guard let first = laidOut.first else { return sheets.first.map { Self.plain($0) } ?? [] }
        let header = first.columns.columns.map(\.header)
        let rows = laidOut.flatMap { table in
            zip(table.sheet.raw.rows, table.kinds).enumerated().compactMap { index, item in
                let (row, kind) = item
                guard index > table.header.places.upperBound else { return nil as [String]? }
                if peopleOnly, kind != .people { return nil }
                let cells = table.sheet.texts(row)
                return cells + Array(repeating: "", count: max(0, header.count - cells.count))
            }
        }
        return [header] + rows
    }

    private static func plain(_ sheet: DecodedSheet) -> [[String]] {
        let table = PlainTable(
            sheet.raw.rows.map { row in (0..<row.width).map { CanonicalText.nfc(row[$0]) } })
        return [table.header] + table.records
    }
}
