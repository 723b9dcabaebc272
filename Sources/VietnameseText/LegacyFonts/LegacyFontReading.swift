/// What is known of a cell besides its text.
public struct LegacyFontEvidence: Sendable {
    let fontName: String?
    let columnEncoding: LegacyFont?

    /// The name of the cell's font, and what most other cells of the column are written in.
    public init(fontName: String? = nil, columnEncoding: LegacyFont? = nil) {
        self.fontName = fontName
        self.columnEncoding = columnEncoding
    }

    /// What the font says.
    var font: (encoding: LegacyFont, isCapitals: Bool)? {
        fontName.flatMap(LegacyFont.ofFont(named:))
    }

    /// The column's encoding, unless the cell has a Unicode font.
    var column: LegacyFont? { fontName == nil || font != nil ? columnEncoding : nil }
}

/// How a cell in a legacy encoding reads.
public struct LegacyFontReading: Sendable {
    /// What the cell is written in.
    public let encoding: LegacyFont
    /// The text in NFC Unicode.
    public let text: String
    /// From 0 to 1: how sure the reading is.
    public let confidence: Double
    /// Why, in a few words of Vietnamese.
    public let reason: String
}
