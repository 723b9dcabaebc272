/// The identity key of a name of letters and single spaces, as nearly all are: only the case is folded.
enum PlainNameKey {
    /// `nil` where more must be looked at: other signs, a tone that may stand elsewhere, a k or h alone.
    static func of(_ name: String, isName: Bool) -> String? {
        var isPlain = true
        let key = String(unsafeUninitializedCapacity: name.utf8.count) { bytes in
            guard let count = fold(name, isName: isName, into: bytes) else {
                isPlain = false
                return 0
            }
            return count
        }
        return isPlain ? key : nil
    }

    private static func fold(
        _ name: String, isName: Bool, into bytes: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        let alphabet = Alphabet.vietnamese
        var count = 0
        var wordLength = 0
        var (first, second) = (Glyph.unknown, Glyph.unknown)
        for scalar in name.unicodeScalars {
            if scalar == " " {
                guard endsPlainly(first, second, length: wordLength, isName: isName) else {
                    return nil
                }
                bytes[count] = 0x20
                count += 1
                wordLength = 0
                continue
            }
            (first, second) = (second, alphabet[scalar])
            guard second.isLetter else { return nil }
            wordLength += 1
            if wordLength > 1, hasToneBeforeY(first, second) { return nil }
            count = write(second.lower, into: bytes, at: count)
        }
        return endsPlainly(first, second, length: wordLength, isName: isName) ? count : nil
    }

    /// Whether the end of a word stays as it is.
    private static func endsPlainly(
        _ first: Glyph, _ second: Glyph, length: Int, isName: Bool
    ) -> Bool {
        switch length {
        case 0: return false
        case 1:
            return !isName
                || (second.plain != UInt8(ascii: "k") && second.plain != UInt8(ascii: "h"))
        default: return second.tone == 0 || !isOpenRime(first.plain, second.plain)
        }
    }

    private static func isOpenRime(_ first: UInt8, _ second: UInt8) -> Bool {
        switch (first, second) {
        case (UInt8(ascii: "o"), UInt8(ascii: "a")), (UInt8(ascii: "o"), UInt8(ascii: "e")),
            (UInt8(ascii: "u"), UInt8(ascii: "y")):
            true
        default: false
        }
    }

    /// As in qúy, whose tone belongs to the y.
    private static func hasToneBeforeY(_ first: Glyph, _ second: Glyph) -> Bool {
        first.tone > 0 && first.plain == UInt8(ascii: "u") && second.plain == UInt8(ascii: "y")
    }

    /// Letters of the alphabet have at most three bytes, as many in either case.
    @inline(__always)
    private static func write(
        _ scalar: Unicode.Scalar, into bytes: UnsafeMutableBufferPointer<UInt8>, at start: Int
    ) -> Int {
        let value = scalar.value
        if value < 0x80 {
            bytes[start] = UInt8(truncatingIfNeeded: value)
            return start + 1
        }
        if value < 0x800 {
            bytes[start] = UInt8(truncatingIfNeeded: 0xC0 | value >> 6)
            bytes[start + 1] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
            return start + 2
        }
        bytes[start] = UInt8(truncatingIfNeeded: 0xE0 | value >> 12)
        bytes[start + 1] = UInt8(truncatingIfNeeded: 0x80 | value >> 6 & 0x3F)
        bytes[start + 2] = UInt8(truncatingIfNeeded: 0x80 | value & 0x3F)
        return start + 3
    }
}
