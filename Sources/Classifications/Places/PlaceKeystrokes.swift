/// The keys of Telex and VNI that stay in a text when the input method was off ("Laam DDoongf", "La6m D9o62ng").
enum PlaceKeystrokes {
    /// The text without such keys and so without accents; nil where it has none.
    static func removed(from text: String) -> String? {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var result = ""
        var word: [UInt8] = []
        for byte in text.utf8 {
            if isLetter(byte) || isDigit(byte) && word.contains(where: isLetter) {
                word.append(byte)
                continue
            }
            result += plain(word)
            word = []
            result.unicodeScalars.append(Unicode.Scalar(byte))
        }
        result += plain(word)
        return result == text ? nil : result
    }

    private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private static func plain(_ word: [UInt8]) -> String {
        let hasLettersAfterDigit = zip(word, word.dropFirst()).contains {
            isDigit($0) && isLetter($1)
        }
        let endsWithDigit = word.count > 3 && word.last.map(isDigit) == true
        var letters = hasLettersAfterDigit || endsWithDigit ? word.filter { !isDigit($0) } : word
        letters = withoutDoubles(letters.filter { $0 | 0x20 != UInt8(ascii: "w") })
        if letters.count > 2, let last = letters.last, isTone(last),
            letters.dropLast().contains(where: { PlaceWords.isVowel($0 | 0x20) })
        {
            letters.removeLast()
        }
        return String(decoding: letters, as: UTF8.self)
    }

    /// Telex writes â, ê, ô and đ as doubled letters.
    private static func withoutDoubles(_ word: [UInt8]) -> [UInt8] {
        var letters: [UInt8] = []
        for letter in word {
            if let last = letters.last, last | 0x20 == letter | 0x20, isDoubled(letter) { continue }
            letters.append(letter)
        }
        return letters
    }

    private static func isDoubled(_ letter: UInt8) -> Bool {
        switch letter | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "o"), UInt8(ascii: "d"): true
        default: false
        }
    }

    private static func isTone(_ letter: UInt8) -> Bool {
        switch letter | 0x20 {
        case UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "r"), UInt8(ascii: "x"),
            UInt8(ascii: "j"):
            true
        default: false
        }
    }
}
