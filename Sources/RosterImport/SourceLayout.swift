import DelimitedText
import VietnameseText

/// How a source was understood: its tables, header, columns and rows.
public struct SourceLayout: Sendable {
    /// A column and what it was taken to mean.
    public struct Column: Sendable {
        /// The number, from 1.
        public let number: Int
        /// The words above it, group heads first.
        public let header: String
        /// What it means; `nil` where it is not used.
        public let meaning: ColumnMeaning?
        /// What a mark in the column says; `nil` for plain columns.
        public let marked: String?
        /// How sure, 0 to 1.
        public let confidence: Double
        /// Why it was taken to mean that.
        public let basis: ColumnBasis
    }

    /// One table.
    public struct Sheet: Sendable {
        /// The sheet's name; `nil` for delimited text.
        public let name: String?
        /// The rows of its header.
        public let headerRows: [Int]
        /// Its columns from the left.
        public let columns: [Column]
        /// How many rows there are of each kind.
        public let rowKinds: [RowKind: Int]
        /// The legacy font that it was decoded from; `nil` for Unicode.
        public let legacyFont: String?
    }

    /// The tables that hold people, or posts.
    public let sheets: [Sheet]
    /// The encoding by its usual name; `nil` for a workbook.
    public let encoding: String?
    /// The delimiter; `nil` for a workbook.
    public let delimiter: String?
    /// Why the encoding and delimiter were taken, in Vietnamese.
    public let evidence: [String]

    /// How many rows there are of each kind, in all tables.
    public var rowKinds: [RowKind: Int] {
        sheets.reduce(into: [:]) { $0.merge($1.rowKinds, uniquingKeysWith: +) }
    }
}

extension SourceLayout {
    init(_ table: LaidOutSource, _ tallies: [RowTally]) {
        let detection = table.source.detection
        sheets = zip(table.sheets, tallies).map { Sheet($0, $1) }
        encoding = detection?.encoding.name
        delimiter = detection.map { String(UnicodeScalar($0.dialect.delimiter)) }
        evidence = table.source.evidence
    }
}

extension SourceLayout.Sheet {
    init(_ sheet: LaidOutSheet, _ tally: RowTally) {
        name = sheet.sheet.raw.name
        headerRows = sheet.headerRows
        columns = sheet.columns.columns.map {
            SourceLayout.Column(
                number: $0.number, header: $0.header, meaning: $0.role?.meaning,
                marked: $0.role?.marked, confidence: $0.confidence,
                basis: $0.basis)
        }
        rowKinds = tally.counts
        legacyFont = sheet.sheet.legacyFont?.name
    }
}
