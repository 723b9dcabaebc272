extension String {
    /// The text of the scalars; `String.UnicodeScalarView` takes ten times as long.
    init(scalars: [Unicode.Scalar]) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(scalars.count * 3)
        for scalar in scalars { scalar.forEachByte { bytes.append($0) } }
        self.init(decoding: bytes, as: UTF8.self)
    }
}

extension Unicode.Scalar {
    /// Gives the bytes in UTF-8; the library's view of them takes several times as long.
    @inline(__always)
    func forEachByte(_ body: (UInt8) -> Void) {
        switch value {
        case ..<0x80: body(UInt8(truncatingIfNeeded: value))
        case ..<0x800:
            body(UInt8(truncatingIfNeeded: 0xC0 | value >> 6))
            body(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        case ..<0x10000:
            body(UInt8(truncatingIfNeeded: 0xE0 | value >> 12))
            body(UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F))
            body(UInt8(truncatingIfNeeded: 0x80 | value & 0x3F))
        default: utf8.forEach(body)
        }
    }

    /// True for Unicode white space; most scalars are answered without a look at the properties.
    var isSpace: Bool {
        if value < 0x85 { return value == 0x20 || value &- 0x09 < 5 }
        if value &- 0xA1 < 0x1680 - 0xA1 || value &- 0x1681 < 0x2000 - 0x1681 { return false }
        return properties.isWhitespace
    }

    /// True for U+0300 to U+036F, where the marks of Latin letters are.
    var isCombiningDiacritic: Bool { value &- 0x300 < 0x70 }
}

extension Unicode.Scalar.Properties {
    /// True for letters, marks and numbers of any script.
    var isPartOfWord: Bool {
        switch generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .otherNumber:
            true
        default: false
        }
    }

    /// True for marks, which belong to the letter before them.
    var isMark: Bool {
        switch generalCategory {
        case .nonspacingMark, .spacingMark, .enclosingMark: true
        default: false
        }
    }
}
