import Registry
import VietnameseText

/// The third stage: where the header is, what its columns mean, and what kind every row is.
final class LaidOutSheet: Sendable {
    /// The rows before.
    let sheet: DecodedSheet
    /// The header.
    let header: HeaderBlock
    /// What each column was taken to mean.
    let columns: ColumnMap
    /// Whether there is a people row.
    let hasPeople: Bool
    private let kinds: RowKinds

    /// Lays a sheet out, as a profile says where there is one; `nil` where it has no header of this kind.
    ///
    /// - Throws: ``ImportError`` where a column stands twice, or the profile does not fit.
    init?(
        _ sheet: DecodedSheet, vocabulary: HeaderVocabulary, file: String,
        profile: RosterProfile? = nil, settlesTwins: Bool = false
    ) throws {
        let table = profile?.table(forSheet: sheet.raw.name)
        let stated = try table.flatMap { try HeaderBlock.stated(in: sheet, by: $0, vocabulary) }
        guard let header = table == nil ? HeaderBlock(sheet, vocabulary) : stated else {
            return nil
        }
        self.sheet = sheet
        self.header = header
        columns = try ColumnMap(
            header, vocabulary: vocabulary, values: ColumnValues(sheet, below: header),
            file: file, row: sheet.raw.head[header.places.lowerBound].number,
            profiled: try table.map { try ProfiledColumns($0, header, vocabulary) },
            settlesTwins: settlesTwins)
        let kinds = RowKinds(sheet, header, columns)
        self.kinds = kinds
        var index = 0
        var isFound = false
        try sheet.raw.forEachRow { row in
            isFound = kinds.kind(row, at: index) == .people
            index += 1
            return !isFound
        }
        hasPeople = isFound
    }

    /// The people among the first rows.
    var peopleOfHead: [RawRow] {
        zip(sheet.raw.head.indices, sheet.raw.head).filter { kinds.kind($1, at: $0) == .people }
            .map(\.1)
    }

    /// The row numbers of the header.
    var headerRows: [Int] { header.places.map { sheet.raw.head[$0].number } }

    /// Calls `body` for each row with its kind, in their order.
    ///
    /// What stands alone below the last person is a note (place, date, signature), not a section: so
    /// sections wait until a person follows.
    ///
    /// - Throws: ``ImportError`` where the source is damaged, and what `body` throws.
    func forEachRow(_ body: (RawRow, RowKind) throws -> Void) throws {
        var waiting: [(row: RawRow, kind: RowKind)] = []
        var index = 0
        var hadPeople = false
        try sheet.raw.forEachRow { row in
            let kind = kinds.kind(row, at: index)
            index += 1
            if kind == .people {
                hadPeople = true
                for item in waiting { try body(item.row, item.kind) }
                waiting.removeAll(keepingCapacity: true)
            } else if kind == .section || !waiting.isEmpty {
                waiting.append((row, kind))
                return true
            }
            try body(row, kind)
            return true
        }
        for item in waiting {
            try body(item.row, hadPeople && item.kind == .section ? .note : item.kind)
        }
    }

    /// How many rows there are of each kind.
    ///
    /// - Throws: ``ImportError`` where the source is damaged.
    func tally() throws -> RowTally {
        var tally = RowTally()
        try forEachRow { tally.count($1) }
        return tally
    }
}

/// All tables of a source that hold people, or posts.
struct LaidOutSource: Sendable {
    /// The source.
    let source: RawSource
    /// Its tables with a header and rows below it.
    let sheets: [LaidOutSheet]
    /// The sender's own words for values.
    let words: RosterProfile.Words

    /// Lays all tables of a source out.
    ///
    /// - Throws: ``ImportError`` where none has a header, none has rows below it, or a column stands twice.
    init(
        _ source: RawSource, vocabulary: HeaderVocabulary, profile: RosterProfile? = nil
    ) throws {
        self.source = source
        words = profile?.words ?? RosterProfile.Words()
        let decoded = source.decodedSheets(profile)
        let laidOut = try decoded.compactMap {
            try LaidOutSheet(
                $0, vocabulary: vocabulary, file: source.file.name, profile: profile)
        }
        guard let first = laidOut.first else {
            throw ImportError.noHeader(
                source.file.name, needed: vocabulary.neededHeader, seen: Self.sample(decoded))
        }
        sheets = laidOut.filter(\.hasPeople)
        if sheets.isEmpty {
            throw ImportError.headerOnly(source.file.name, row: first.headerRows.last ?? 1)
        }
    }

    /// The columns as the registry keeps them.
    var sourceColumns: [SourceColumn] {
        sheets.flatMap { sheet in
            sheet.columns.columns.map {
                SourceColumn(
                    sheet: sheet.sheet.raw.name, number: $0.number, header: $0.header,
                    meaning: $0.role?.meaning.name, confidence: $0.confidence)
            }
        }
    }

    private static func sample(_ sheets: [DecodedSheet]) -> String {
        sheets.lazy.flatMap { sheet in
            sheet.raw.head.lazy.filter { !$0.isBlank }.map { sheet.texts($0) }
        }.prefix(2).map { cells in
            let words = MaskedNumber.inText(cells.prefix(4).joined(separator: " | "))
            return "“" + words.prefix(80) + "”"
        }.joined(separator: ", ")
    }
}
