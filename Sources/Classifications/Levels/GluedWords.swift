/// Abbreviations of levels run together with what follows them: PGSTS, ThsBSCKII, ĐHLuật.
enum GluedWords {
    /// A text with its glued words parted by spaces; nil if none is glued.
    static func parted(_ words: Words) -> String? {
        var text = ""
        var from = words.text.startIndex
        for word in words.words where word.key.folded.utf8.count > 3 {
            let written = words.text[word.range]
            guard mayBeGlued(written), let cut = cut(written) else { continue }
            text += words.text[from..<cut] + " "
            from = cut
        }
        guard !text.isEmpty else { return nil }
        let parted = Words(text + words.text[from...])
        return self.parted(parted) ?? parted.text
    }

    /// Whether a word has a capital inside it, and is no word in capitals that could be a syllable.
    private static func mayBeGlued(_ word: Substring) -> Bool {
        guard word.utf8.dropFirst().contains(where: { (0x41...0x5A).contains($0) }) else {
            return false
        }
        return word.contains(where: \.isLowercase)
            || !word.unicodeScalars.contains { "AEOUƯƠÂĂÊÔ".unicodeScalars.contains($0) }
    }

    /// Where a word is cut: after the longest abbreviation of a level, before a capital that begins another
    /// level or a word in small letters.
    private static func cut(_ word: Substring) -> String.Index? {
        guard !isKnown(word) else { return nil }
        var index = word.index(before: word.endIndex)
        while index > word.index(after: word.startIndex) {
            if word[index].isUppercase, isLevel(word[..<index]), mayFollow(word[index...]) {
                return index
            }
            index = word.index(before: index)
        }
        return boundary(word)
    }

    /// Where a small letter meets a capital that begins another word (họcLuật).
    private static func boundary(_ word: Substring) -> String.Index? {
        word.indices.dropFirst(2).first { index in
            word[index].isUppercase && word[word.index(before: index)].isLowercase
                && word[index...].dropFirst().first?.isLowercase == true
                && word.distance(from: index, to: word.endIndex) > 2
        }
    }

    private static func mayFollow(_ rest: Substring) -> Bool {
        if rest.dropFirst().contains(where: \.isLowercase), rest.count > 2 { return true }
        return isLevel(rest)
            || rest.indices.dropFirst(2).contains {
                rest[$0].isUppercase && isLevel(rest[..<$0]) && isLevel(rest[$0...])
            }
    }

    private static func isLevel(_ text: Substring) -> Bool {
        known(text).contains { phrase in
            if case .phrase(let phrase) = phrase {
                return phrase.level != nil || phrase.title != nil
            }
            return false
        }
    }

    private static func isKnown(_ text: Substring) -> Bool { !known(text).isEmpty }

    private static func known(_ text: Substring) -> [QualificationMark] {
        let words = Words(String(text))
        guard words.count == 1 else { return [] }
        return QualificationVocabulary.shared.marks.found(in: words, at: 0).map(\.value)
    }
}
