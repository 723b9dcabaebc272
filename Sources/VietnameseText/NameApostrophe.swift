/// The apostrophe of highland names (K'Brớt, H'Noel), which rosters write with nine different signs.
public enum NameApostrophe {
    /// The name with one apostrophe ('), no space around it; other names as they came.
    public static func canonical(_ name: String) -> String {
        let alphabet = Alphabet.vietnamese
        let hasOne = name.unicodeScalars.contains {
            alphabet[$0].plain == Glyph.joins && Glyph.isApostrophe($0)
        }
        guard hasOne else { return name }
        var scalars: [Unicode.Scalar] = []
        for scalar in CanonicalText.canonical(name).unicodeScalars {
            if Glyph.isApostrophe(scalar) {
                if scalars.last == " " { scalars.removeLast() }
                scalars.append("'")
            } else if scalar != " " || scalars.last != "'" {
                scalars.append(scalar)
            }
        }
        return String(scalars: scalars)
    }

    /// A key's letters as everyone would write them: "k brớt", "k'brớt" and "kbrớt" are "kbrớt".
    ///
    /// A k or h alone before a word belongs to it, and y stands alone before it ("y'bhôk" is "y bhôk"). Where
    /// the two letters could begin a Vietnamese syllable together, the apostrophe stays: K'Hoa is not Khoa.
    static func settled(_ key: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var settled: [Unicode.Scalar] = []
        settled.reserveCapacity(key.count)
        for index in key.indices {
            let scalar = key[index]
            guard scalar == "'" || scalar == " " || scalar == "-", let last = settled.last,
                index + 1 < key.count, Self.isLetter(key[index + 1])
            else {
                settled.append(scalar)
                continue
            }
            let isAlone = settled.count == 1 || !Self.isInWord(settled[settled.count - 2])
            if last == "y", isAlone {
                settled.append(" ")
            } else if scalar == "'" || (isAlone && (last == "k" || last == "h")) {
                if Self.couldBeginSyllable(last, key[index + 1]) { settled.append("'") }
            } else {
                settled.append(scalar)
            }
        }
        return settled
    }

    private static let consonants = Set("bcdđfghjklmnpqrstvwxz".unicodeScalars)
    private static let pairs: Set<String> = ["ch", "gh", "kh", "ng", "nh", "ph", "th", "tr"]

    /// Whether two letters can stand together at the beginning of a Vietnamese syllable.
    private static func couldBeginSyllable(_ one: Unicode.Scalar, _ two: Unicode.Scalar) -> Bool {
        guard consonants.contains(one), consonants.contains(two) else { return true }
        return pairs.contains(String(scalars: [one, two]))
    }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        Alphabet.vietnamese[scalar].isLetter || scalar.properties.isAlphabetic
    }

    private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar.properties.isPartOfWord
    }
}
