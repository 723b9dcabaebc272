/// The key of a place's own name, without the word for its kind.
enum PlaceName {
    static func key(_ words: Words, _ range: Range<Int>) -> TextKey { joined(words.key(range)) }

    static func key(_ name: String) -> TextKey { joined(TextKey(name)) }

    /// The key with single consonants joined to the word after them, and numbers without leading zeros: "Đạ M Rông"
    /// and "Đạ M' Rông" are "Đạ M'Rông", while "Đam Rông" stays apart from it.
    private static func joined(_ key: TextKey) -> TextKey {
        guard mayNeedJoining(key.folded) else { return key }
        let folded = key.folded.split(separator: " ")
        let accented = key.accented.split(separator: " ")
        guard folded.count == accented.count else { return key }
        var result = (folded: "", accented: "")
        var isOpen = true
        for (word, same) in zip(folded, accented) {
            let space = isOpen ? "" : " "
            result.folded += space + withoutLeadingZeros(word)
            result.accented += space + withoutLeadingZeros(same)
            isOpen = isConsonant(word)
        }
        return TextKey(folded: result.folded, accented: result.accented)
    }

    /// Whether a word of one letter with another after it, or a leading zero, may be in the text.
    private static func mayNeedJoining(_ words: String) -> Bool {
        var length = 0
        for byte in words.utf8 {
            if byte == 0x20 {
                if length == 1 { return true }
                length = 0
            } else {
                if length == 0, byte == 0x30 { return true }
                length += 1
            }
        }
        return false
    }

    private static func isConsonant(_ word: Substring) -> Bool {
        guard word.utf8.count == 1, let byte = word.utf8.first else { return false }
        return (0x61...0x7A).contains(byte) && !"aeiouy".utf8.contains(byte)
    }

    private static func withoutLeadingZeros(_ word: Substring) -> Substring {
        guard word.utf8.first == 0x30 else { return word }
        let significant = word.drop { $0 == "0" }
        return significant.isEmpty || !significant.allSatisfy(\.isNumber) ? word : significant
    }
}
