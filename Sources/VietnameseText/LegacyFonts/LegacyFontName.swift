extension LegacyFont {
    /// The encoding that a font's name tells, and whether the font has capitals only; nil for Unicode fonts.
    ///
    /// ".VnTime" and ".VnArial NarrowH" (capitals) are TCVN3, "VNI-Times" is VNI, "VPS Times Hoa" (capitals)
    /// is VPS, "VI Times" is VISCII. The tag of an embedded font ("ABCDEF+.VnTime") is passed over.
    public static func ofFont(named name: String) -> (encoding: LegacyFont, isCapitals: Bool)? {
        let family = Self.family(name)
        let prefixes: [(String, LegacyFont)] = [
            (".vn", .tcvn3), ("vntime", .tcvn3), ("vnarial", .tcvn3), ("vni", .vni), ("vps", .vps),
            ("viscii", .viscii), ("vi ", .viscii), ("vi-", .viscii),
        ]
        guard let (prefix, encoding) = prefixes.first(where: { family.hasPrefix($0.0) }) else {
            return nil
        }
        let rest = family.dropFirst(prefix.count)
        switch encoding {
        case .tcvn3: return (encoding, rest.hasSuffix("h"))
        case .vni:
            guard rest.first.map({ !$0.isLetter }) ?? true else { return nil }
            return (encoding, false)
        default:
            let isSeparated = rest.first.map { !$0.isLetter } ?? true
            guard isSeparated || prefix.hasSuffix(" ") || prefix.hasSuffix("-") else { return nil }
            return (encoding, rest.hasSuffix(" h") || rest.hasSuffix(" hoa"))
        }
    }

    /// The name in lower case without the tag of an embedded font and the style.
    private static func family(_ name: String) -> String {
        var family = name.lowercased()
        if let plus = family.firstIndex(of: "+") {
            family = String(family[family.index(after: plus)...])
        }
        family = String(family.drop { $0.isWhitespace })
        for style in [" italic", " bold", " regular", ",italic", ",bold", " "] {
            while family.hasSuffix(style) { family = String(family.dropLast(style.count)) }
        }
        return family
    }
}
