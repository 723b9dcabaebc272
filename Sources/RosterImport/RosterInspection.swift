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
    let sheets: [DecodedSheet]
    let laidOut: [LaidOutSheet]
    /// How delimited text was decoded and split; `nil` for a workbook.
    let detection: Detection?
    /// What it was told.
    let profile: RosterProfile?

    /// Looks at a file, as a profile says where there is one; `settlesTwins` takes the first of two
    /// columns with one header, which an import would refuse.
    ///
    /// - Throws: ``ImportError`` where it cannot be read at all, or the profile does not fit.
    public init(
        _ path: String, sheet: String? = nil, profile: RosterProfile? = nil,
        settlesTwins: Bool = false
    ) throws {
        let raw = try RawSource(path: path, sheet: sheet, profile: profile)
        source = raw.file
        detection = raw.detection
        self.profile = profile
        sheets = raw.decodedSheets(profile)
        let vocabulary = try HeaderVocabulary(.roster)
        laidOut = try sheets.compactMap {
            try LaidOutSheet(
                $0, vocabulary: vocabulary, file: raw.file.name, profile: profile,
                settlesTwins: settlesTwins)
        }
        layout = SourceLayout(
            sheets: try laidOut.map { SourceLayout.Sheet($0, try $0.tally()) },
            encoding: raw.detection?.encoding.name,
            delimiter: raw.detection.map { String(UnicodeScalar($0.dialect.delimiter)) },
            evidence: raw.evidence)
    }

    /// The table as it was understood: decoded, canonical, one header record, then every record below
    /// it, or the people rows only.
    ///
    /// A file that is no roster is given whole below its title lines, with the rows of its header in one.
    ///
    /// - Throws: ``ImportError`` where the file is damaged, and what `body` throws.
    public func forEachRecord(
        peopleOnly: Bool, _ body: ([String]) throws -> Void
    ) throws {
        guard let first = laidOut.first else {
            if let sheet = sheets.first { try Self.forEachPlainRecord(sheet.raw, body) }
            return
        }
        let header = first.columns.columns.map(\.header)
        try body(header)
        for table in laidOut {
            var index = 0
            try table.forEachRow { row, kind in
                index += 1
                // Rows come in their order, so the first ones are those down to the header.
                guard index > table.header.places.upperBound + 1, !peopleOnly || kind == .people
                else { return }
                let cells = table.sheet.texts(row)
                try body(cells + Array(repeating: "", count: max(0, header.count - cells.count)))
            }
        }
    }

    private static func forEachPlainRecord(
        _ sheet: RawSheet, _ body: ([String]) throws -> Void
    ) throws {
        func texts(_ row: RawRow) -> [String] {
            (0..<row.width).map { CanonicalText.nfc(row[$0]) }
        }
        var table = PlainTable(startingWith: sheet.head.map(texts))
        try body(table.header)
        var place = 0
        try sheet.forEachRow { row in
            place += 1
            guard place > table.firstRecord else { return true }
            for record in table.records(upTo: texts(row)) { try body(record) }
            return true
        }
    }
}
