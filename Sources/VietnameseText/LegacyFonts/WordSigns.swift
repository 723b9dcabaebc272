/// What the characters of a word as it stands give away.
enum WordSigns {
    /// True for U+0080 to U+00BF, × and ÷: no letters in Unicode.
    static func isSign(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value &- 0x80 < 0x40 && scalar.value != 0xA0 || scalar.value == 0xD7
            || scalar.value == 0xF7
    }

    /// True if a word may have it inside: letters, signs, and what is a letter in some encoding.
    static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isLetter || isSign(scalar)
    }

    /// True for quotes, dashes, the bullet and the ellipsis.
    static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value &- 0x2010 < 0x17 && scalar.value != 0x2020 && scalar.value != 0x2021
    }

    /// Units that have a sign for a letter, as µm and m², and £m, millions of pounds.
    private static let units: Set<String> = [
        "°C", "°F", "m²", "m³", "cm²", "cm³", "km²", "dm²", "dm³", "mm²", "N·m", "A·h", "V·A",
        "W·h", "m·s",
        "µm", "µg", "µs", "µl", "µL", "µA", "µV", "µF", "µM", "µN", "£m",
    ]

    /// True for a unit.
    static func isUnit(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        word.count <= 3 && word.contains(where: isSign)
            && units.contains(String(scalars: Array(word)))
    }

    /// True if signs and letters mix, signs follow each other, or an accented capital is amid small letters.
    static func areAmidLetters(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        let signs = word.count { isSign($0) }
        if signs > 0 { return word.count > 1 }
        return word.dropFirst().contains(where: isCapitalLatin1)
            && word.contains { $0.isSmall }
    }

    /// True if nobody writes the word so: a sign for a letter, or a capital behind a small letter.
    static func areTelling(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
        guard areAmidLetters(word) else { return false }
        let signs = word.filter { isSign($0) }
        if signs == ["\u{AD}"] {
            return !SyllableShape.table.isSyllable(word.filter { $0 != "\u{AD}" })
        }
        if signs == ["§"], word.first == "§" {
            return word.dropFirst().contains { !$0.isASCII || $0.isSmall }
        }
        return true
    }

    /// True for a letter that TCVN3 fonts lack: a capital of VN1, which stands where Latin-1 has ordinary letters.
    static func hasLoneCapital(_ word: ArraySlice<Unicode.Scalar>, _ encoding: LegacyFont) -> Bool {
        encoding == .tcvn3 && word.contains { "¯º¿ÀÁÂÃÄÅÍÙÚÛàð".unicodeScalars.contains($0) }
    }

    /// True for a word of three letters or more that only a Nordic language could have as it stands.
    ///
    /// In VNI a vowel before the letter of its mark, unless French or Spanish have the two ("haï", "où", "deán").
    static func isOdd(_ word: ArraySlice<Unicode.Scalar>, _ encoding: LegacyFont) -> Bool {
        guard word.count > 2 else { return false }
        if word.contains(where: { "åæøßýðþìòÅÆØÝÐÞ".unicodeScalars.contains($0) }) { return true }
        return encoding == .vni
            && zip(word, word.dropFirst()).contains { base, mark in
                "aeouyAEOUY".unicodeScalars.contains(base) && !mark.isASCII
                    && !"ïÏ".unicodeScalars.contains(mark)
                    && !["où", "oû", "eá"].contains {
                        $0.unicodeScalars.elementsEqual([base, mark])
                    }
            }
    }

    private static func isCapitalLatin1(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value &- 0xC0 < 0x1F && scalar.value != 0xD7
    }
}
