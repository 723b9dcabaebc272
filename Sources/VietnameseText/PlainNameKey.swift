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
            // A letter has as many bytes in either case.
            second.lower.forEachByte { byte in
                bytes[count] = byte
                count += 1
            }
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
        default: return second.tone == 0 || !TonePlacement.isOpenRime(first.plain, second.plain)
        }
    }

    /// As in qúy, whose tone belongs to the y.
    private static func hasToneBeforeY(_ first: Glyph, _ second: Glyph) -> Bool {
        first.tone > 0 && first.plain == UInt8(ascii: "u") && second.plain == UInt8(ascii: "y")
    }
}
