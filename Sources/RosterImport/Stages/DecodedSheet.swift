import Spreadsheet
import VietnameseText

/// The second stage: every cell's text in canonical Unicode, whatever font it was typed in.
struct DecodedSheet: Sendable {
    /// The rows before.
    let raw: RawSheet
    /// The legacy encoding of most cells that are in one; `nil` where all is Unicode.
    let legacyFont: LegacyFont?
    private let columnFonts: [LegacyFont?]

    /// How many rows are looked at for legacy fonts.
    private static let sampleSize = 500

    init(_ raw: RawSheet) {
        self.raw = raw
        let sample = raw.head.prefix(Self.sampleSize)
        let width = sample.map(\.width).max() ?? 0
        let columns = (0..<width).map { column in sample.map { $0[column] } }
        let named = sample.lazy.flatMap { row in (0..<row.width).lazy.compactMap { row.font($0) } }
            .compactMap { LegacyFont.ofFont(named: $0)?.encoding }.first
        let prevailing = named ?? LegacyFontDetector.prevailing(in: columns.flatMap { $0 })
        legacyFont = prevailing
        columnFonts = columns.map { texts in
            prevailing == nil ? nil : LegacyFontDetector.prevailing(in: texts) ?? prevailing
        }
    }

    /// The cell's text: decoded, NFC, spaces folded; empty where it says nothing.
    func text(_ row: RawRow, _ column: Int) -> String {
        let text = row[column]
        guard legacyFont != nil, !text.isEmpty else { return CanonicalText.canonical(text) }
        let evidence = LegacyFontEvidence(
            fontName: row.font(column),
            columnEncoding: column < columnFonts.count ? columnFonts[column] : legacyFont)
        let reading = LegacyFontDetector.reading(of: text, evidence: evidence)
        return CanonicalText.canonical(reading?.text ?? text)
    }

    /// All cells of a row.
    func texts(_ row: RawRow) -> [String] { (0..<row.width).map { text(row, $0) } }
}
