/// The identity of a person's name, whoever typed it: tones count, typing habits do not.
public enum NameKey {
    /// The key of a name: canonical, lower case, one placement of tones, highland names in one spelling.
    ///
    /// "K’ Choi", "K'Choi", "K Choi" and "KChoi" are "kchoi", but "K'Hoa" is not "khoa"; "Y-Bhôk" is "y bhôk".
    /// Hoà is hòa and thuỷ is thủy, and after q, where the u is no vowel, qúy is quý; Ð (U+00D0) and Ɖ are Đ.
    /// Brackets stay as they are.
    public static func of(_ name: String) -> String { key(name, isName: true) }

    /// The key of a text that is no person's name: as of a name, but letters that stand alone stay so
    /// ("Bệnh viện K") and apostrophes stay, one kind of them without spaces around.
    public static func ofText(_ text: String) -> String { key(text, isName: false) }

    private static func key(_ name: String, isName: Bool) -> String {
        PlainNameKey.of(name, isName: isName) ?? keyOfAnyText(name, isName: isName)
    }

    /// The same key whatever is in the text.
    static func keyOfAnyText(_ name: String, isName: Bool) -> String {
        let alphabet = Alphabet.vietnamese
        var scalars: [Unicode.Scalar] = []
        scalars.reserveCapacity(name.utf8.count)
        var isKnown = true
        for scalar in CanonicalText.canonical(name).unicodeScalars {
            let glyph = alphabet[scalar]
            if glyph.isLetter {
                scalars.append(glyph.lower)
            } else if glyph.plain == Glyph.joins && Glyph.isApostrophe(scalar) {
                if scalars.last == " " { scalars.removeLast() }
                scalars.append("'")
            } else if scalar == " " {
                if scalars.last != "'" { scalars.append(scalar) }
            } else {
                isKnown = isKnown && scalar.isASCII
                scalars.append(contentsOf: lowered(scalar))
            }
        }
        TonePlacement.place(.onGlide, in: &scalars)
        TonePlacement.repairAfterQ(in: &scalars)
        if isName { scalars = NameApostrophe.settled(scalars) }
        let key = String(scalars: scalars)
        return isKnown ? key : CanonicalText.canonical(key)
    }

    private static func lowered(_ scalar: Unicode.Scalar) -> [Unicode.Scalar] {
        if scalar.isASCII { return [scalar] }
        let lower = Array(scalar.properties.lowercaseMapping.unicodeScalars)
        return lower == ["ð"] || lower == ["ɖ"] ? ["đ"] : lower
    }
}
