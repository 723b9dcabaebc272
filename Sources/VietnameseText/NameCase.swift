/// The case of names typed all in capitals or all in small letters.
public enum NameCase {
    /// The name in proper case, if it has letters of one case only; any other name as it came.
    ///
    /// A capital begins each word and each part after a hyphen, an apostrophe or a bracket: "RƠ LAN H'TI" is
    /// "Rơ Lan H'Ti", "TÔN-NỮ" is "Tôn-Nữ".
    public static func proper(_ name: String) -> String {
        guard hasOneCase(name) else { return name }
        let alphabet = Alphabet.vietnamese
        var proper: [Unicode.Scalar] = []
        var isInWord = false
        for scalar in CanonicalText.nfc(name).unicodeScalars {
            let glyph = alphabet[scalar]
            if glyph.isLetter {
                proper.append(isInWord ? glyph.lower : glyph.upper)
                isInWord = true
            } else {
                proper.append(contentsOf: mapped(scalar, isInWord: isInWord))
                isInWord = scalar.properties.isPartOfWord && !Glyph.isApostrophe(scalar)
            }
        }
        return CanonicalText.nfc(String(scalars: proper))
    }

    private static func mapped(_ scalar: Unicode.Scalar, isInWord: Bool) -> [Unicode.Scalar] {
        let properties = scalar.properties
        // A mark has no case of its own, yet U+0345 has an upper-case mapping.
        if scalar.isASCII || properties.isMark { return [scalar] }
        let text = isInWord ? properties.lowercaseMapping : properties.titlecaseMapping
        return Array(text.unicodeScalars)
    }

    private static func hasOneCase(_ name: String) -> Bool {
        let alphabet = Alphabet.vietnamese
        var (hasUpper, hasLower) = (false, false)
        for scalar in name.unicodeScalars {
            let glyph = alphabet[scalar]
            if glyph.isLetter {
                hasUpper = hasUpper || glyph.isUpper
                hasLower = hasLower || !glyph.isUpper
            } else if !scalar.isASCII {
                switch scalar.properties.generalCategory {
                case .uppercaseLetter, .titlecaseLetter: hasUpper = true
                case .lowercaseLetter: hasLower = true
                default: continue
                }
            }
        }
        return hasUpper != hasLower
    }
}
