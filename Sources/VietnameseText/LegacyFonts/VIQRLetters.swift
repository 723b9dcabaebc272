/// VIQR (RFC 1456): marks are typed behind the letter, as in "Nguye^~n Va(n DDa.o".
enum VIQRLetters {
    /// The vowels and the mark of quality that each takes.
    private static let qualities:
        [Unicode.Scalar: [(mark: Unicode.Scalar, letter: Unicode.Scalar)]] = [
            "a": [("(", "ă"), ("^", "â")], "e": [("^", "ê")],
            "o": [("^", "ô"), ("+", "ơ"), ("*", "ơ")],
            "u": [("+", "ư"), ("*", "ư")],
        ]

    /// The marks of huyền, hỏi, ngã, sắc, nặng.
    private static let tones: [Unicode.Scalar] = ["`", "?", "~", "'", "."]

    /// Decodes letter by letter; a backslash before a mark keeps it a sign.
    static func decode(_ text: [Unicode.Scalar]) -> DecodedLetters {
        var decoded = DecodedLetters(capacity: text.count)
        var index = 0
        while index < text.count {
            let (letter, length) = self.letter(of: text[index...])
            decoded.append(letter, length: length)
            index += length
        }
        return decoded
    }

    /// The letter that the text begins with, and how many scalars it takes; the text is not empty.
    private static func letter(
        of text: ArraySlice<Unicode.Scalar>
    ) -> (Unicode.Scalar, length: Int) {
        let start = text.startIndex
        let first = text[start]
        guard text.count > 1 else { return (first, 1) }
        let next = text[start + 1]
        if first == "\\", tones.contains(next) || "(^+*\\dD".unicodeScalars.contains(next) {
            return (next, 2)
        }
        if first == "d" || first == "D", next == "d" || next == "D" {
            return (first == "d" ? "đ" : "Đ", 2)
        }
        let alphabet = Alphabet.vietnamese
        let glyph = alphabet[first]
        guard first.isASCII, glyph.isLetter else { return (first, 1) }
        var (letter, length) = (first, 1)
        if let quality = qualities[glyph.lower]?.first(where: { $0.mark == next }) {
            letter = glyph.isUpper ? quality.letter.capital : quality.letter
            length = 2
        }
        if text.count > length, let tone = tones.firstIndex(of: text[start + length]),
            let toned = alphabet.toned(alphabet[letter], UInt8(tone + 1))
        {
            return (toned, length + 1)
        }
        return (letter, length)
    }
}
