extension Unicode.Scalar {
    /// True for letters; those of Latin scripts are answered without a look at the properties.
    var isLetter: Bool {
        if value < 0x80 { return value | 0x20 &- 0x61 < 26 }
        if value &- 0xC0 < 0x190 { return value != 0xD7 && value != 0xF7 }
        return value &- 0x1E00 < 0x100 || properties.isAlphabetic
    }

    /// True for capitals.
    var isCapital: Bool {
        if value < 0x80 { return value &- 0x41 < 26 }
        let glyph = Alphabet.vietnamese[self]
        return glyph.isLetter ? glyph.isUpper : properties.isUppercase
    }

    /// True for small letters.
    var isSmall: Bool {
        if value < 0x80 { return value &- 0x61 < 26 }
        let glyph = Alphabet.vietnamese[self]
        return glyph.isLetter ? !glyph.isUpper : properties.isLowercase
    }

    /// The capital of a letter that has one in one scalar, else the scalar.
    var capital: Unicode.Scalar {
        let glyph = Alphabet.vietnamese[self]
        if glyph.isLetter { return glyph.upper }
        let upper = properties.uppercaseMapping.unicodeScalars
        return upper.count == 1 ? upper.first ?? self : self
    }
}
