import Spreadsheet
import VietnameseText

/// The second stage: every cell's text in canonical Unicode, whatever font it was typed in.
struct DecodedSheet: Sendable {
    /// The rows before.
    let raw: RawSheet
    /// The legacy encoding of most cells that are in one; `nil` where all is Unicode.
    let legacyFont: LegacyFont?
    private let columnFonts: [LegacyFont?]
    /// The font that a cell is taken to be set in where its own is not told: a profile says so.
    private let statedFont: String?
    private let isStated: Bool

    /// How many rows are looked at for legacy fonts.
    private static let sampleSize = 500

    init(_ raw: RawSheet, font: RosterProfile.Font = .auto) {
        self.raw = raw
        isStated = font != .auto
        statedFont = font.legacy?.usualFont
        if isStated {
            legacyFont = font.legacy
            columnFonts = []
            return
        }
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
    func text(_ row: RawRow, _ column: Int) -> String { text(row[column], row, column) }

    /// What the text of a cell says as it stands there.
    func text(_ text: String, _ row: RawRow, _ column: Int) -> String {
        guard legacyFont != nil, !text.isEmpty else { return CanonicalText.canonical(text) }
        let reading = LegacyFontDetector.reading(of: text, evidence: evidence(row, column))
        return CanonicalText.canonical(reading?.text ?? text)
    }

    private func evidence(_ row: RawRow, _ column: Int) -> LegacyFontEvidence {
        let font = row.font(column)
        guard isStated else {
            return LegacyFontEvidence(
                fontName: font,
                columnEncoding: column < columnFonts.count ? columnFonts[column] : legacyFont)
        }
        // The profile knows better than a Unicode font that was laid over old text.
        let own = font.flatMap { LegacyFont.ofFont(named: $0) == nil ? nil : $0 }
        return LegacyFontEvidence(
            fontName: own ?? (font == nil ? statedFont : nil), columnEncoding: legacyFont)
    }

    /// All cells of a row.
    func texts(_ row: RawRow) -> [String] { (0..<row.width).map { text(row, $0) } }
}

extension RosterProfile.Font {
    /// The encoding that is stated; `nil` for Unicode, and where it is found out.
    fileprivate var legacy: LegacyFont? {
        if case .legacy(let font) = self { font } else { nil }
    }
}

extension LegacyFont {
    /// A font of the encoding; none has VIQR, which any font shows.
    fileprivate var usualFont: String? {
        switch self {
        case .tcvn3: ".VnTime"
        case .vni: "VNI-Times"
        case .viscii: "VISCII"
        case .vps: "VPS Times"
        case .viqr: nil
        }
    }
}
