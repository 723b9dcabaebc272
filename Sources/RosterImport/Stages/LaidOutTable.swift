import DelimitedText
import Registry
import VietnameseText

/// The second stage: which row is the header, and what kind every row is.
struct LaidOutTable: Sendable {
    /// The records before.
    let raw: RawTable
    /// The header's record numbers.
    let headerRows: [Int]
    /// The header's cells, canonical; empty where a column has none.
    let header: [String]
    /// What each column was taken to mean.
    let columns: ColumnMap
    /// The kind of each record, in their order.
    let kinds: [RowKind]

    /// How many of the first records are looked at for a header.
    static let headerSearch = 40

    /// - Throws: ``ImportError`` where there is no header, nothing below it, or a column twice.
    init(_ raw: RawTable, vocabulary: HeaderVocabulary) throws {
        self.raw = raw
        guard let place = Self.findHeader(raw.records, vocabulary) else {
            throw ImportError.noHeader(
                raw.source.name, needed: vocabulary.neededHeader, seen: Self.sample(raw.records))
        }
        let header = raw.records[place].fields.map { CanonicalText.canonical($0) }
        let number = raw.records[place].number
        columns = try ColumnMap(
            header, vocabulary: vocabulary, file: raw.source.name, row: number)
        self.header = header
        headerRows = [number]
        kinds = RowKinds(header: header, place: place, columns: columns).kinds(raw.records)
        guard kinds.contains(.people) else {
            throw ImportError.headerOnly(raw.source.name, row: number)
        }
    }

    /// The record with the most columns that are known by name, among those that have the needed ones.
    private static func findHeader(_ records: [Record], _ vocabulary: HeaderVocabulary) -> Int? {
        var best: (place: Int, known: Int)?
        for (place, record) in records.prefix(headerSearch).enumerated() where !record.isBlank {
            let meanings = record.fields.compactMap { vocabulary.meaning(ofHeader: $0)?.meaning }
            guard vocabulary.isHeader(Set(meanings)) else { continue }
            if meanings.count > best?.known ?? 0 { best = (place, meanings.count) }
        }
        return best?.place
    }

    private static func sample(_ records: [Record]) -> String {
        records.lazy.filter { !$0.isBlank }.prefix(2).map { record in
            let cells = record.fields.prefix(4).map { CanonicalText.canonical($0) }
            return "“" + cells.joined(separator: " | ").prefix(80) + "”"
        }.joined(separator: ", ")
    }
}

extension LaidOutTable {
    /// How many rows there are of each kind.
    var rowKinds: [RowKind: Int] { kinds.reduce(into: [:]) { $0[$1, default: 0] += 1 } }

    /// The encoding by its usual name.
    var encoding: String { raw.detection.encoding.name }

    /// The delimiter.
    var delimiter: String { String(UnicodeScalar(raw.detection.dialect.delimiter)) }

    /// The columns as reports show them.
    var reportColumns: [ImportReport.Column] {
        columns.columns.map {
            ImportReport.Column(
                number: $0.number, header: $0.header, meaning: $0.meaning,
                confidence: $0.confidence)
        }
    }
}
