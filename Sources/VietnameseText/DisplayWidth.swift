/// The columns a text takes on a terminal, for tables that stay aligned.
public enum DisplayWidth {
    /// The number of columns: 0 for controls, combining marks and zero-width signs, 2 for East Asian wide ones.
    public static func of(_ text: String) -> Int {
        var width = 0
        for scalar in text.unicodeScalars { width += columns(of: scalar) }
        return width
    }

    /// The text filled with spaces to a width in columns, at its right or at its left; a wider text as it is.
    public static func padded(_ text: String, to width: Int, alignRight: Bool = false) -> String {
        let padding = String(repeating: " ", count: max(0, width - of(text)))
        return alignRight ? padding + text : text + padding
    }

    /// The text cut to a width in columns, "…" at its end if anything was cut; empty for a width below one.
    public static func truncated(_ text: String, to width: Int) -> String {
        guard of(text) > width else { return text }
        guard width > 0 else { return "" }
        var kept = ""
        var left = width - 1
        for character in text {
            let columns = of(String(character))
            guard columns <= left else { break }
            kept.append(character)
            left -= columns
        }
        return kept + "…"
    }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || value &- 0x7F < 0x21 ? 0 : 1 }
        if value &- 0x1E00 < 0x100 { return 1 }
        if isZeroWidth(scalar) { return 0 }
        return EastAsianWidth.isWide(value) ? 2 : 1
    }

    private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
        // Vowels and finals of conjoining hangul are drawn into the syllable before them.
        if 0x1160...0x11FF ~= scalar.value { return true }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator:
            return true
        default: return false
        }
    }
}
