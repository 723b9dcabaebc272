internal import VietnameseText

/// A text cut into words that keep their places in it.
struct Words: Sendable {
    /// One word: its keys and where it stands.
    struct Word: Sendable {
        let key: TextKey
        let range: Range<String.Index>
    }

    let text: String
    let words: [Word]

    init(_ text: String) {
        self.text = text
        var words: [Word] = []
        var start: String.Index?
        let scalars = text.unicodeScalars
        words.reserveCapacity(text.utf8.count / 5 + 1)
        for index in scalars.indices {
            if Self.isInWord(scalars[index]) {
                start = start ?? index
            } else if let first = start {
                words.append(
                    Word(key: WordKeys.key(String(text[first..<index])), range: first..<index))
                start = nil
            }
        }
        if let first = start {
            words.append(
                Word(key: WordKeys.key(String(text[first...])), range: first..<text.endIndex))
        }
        self.words = words.filter { !$0.key.folded.isEmpty }
    }

    var count: Int { words.count }

    private static let apostrophes: Set<Unicode.Scalar> = ["'", "’", "‘", "`", "´", "ʼ", "‛"]

    private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isPartOfWord { return true }
        return scalar != " " && apostrophes.contains(scalar)
    }

    /// The key of the words in a range, single spaces between.
    func key(_ range: Range<Int>) -> TextKey {
        range.count == 1 ? words[range.lowerBound].key : TextKey(joining: words[range].map(\.key))
    }

    /// What stands between a word and the one before it.
    func gap(before index: Int) -> Substring {
        let start = index == 0 ? text.startIndex : words[index - 1].range.upperBound
        let end = index < words.count ? words[index].range.lowerBound : text.endIndex
        return text[start..<end]
    }

    /// The text from a word to its end.
    func rest(from index: Int) -> String {
        index < words.count ? String(text[words[index].range.lowerBound...]) : ""
    }

    /// The text of a range of words, with what stands between them.
    func text(_ range: Range<Int>) -> String {
        guard let first = range.first, let last = range.last else { return "" }
        return String(text[words[first].range.lowerBound..<words[last].range.upperBound])
    }
}

extension TextKey {
    init(joining keys: [TextKey]) {
        self.init(
            folded: keys.map(\.folded).joined(separator: " "),
            accented: keys.map(\.accented).joined(separator: " "))
    }
}
