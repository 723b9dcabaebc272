/// Words that say what a text is about rather than what it says: "ngành", "dân tộc".
struct LeadWords: Sendable {
    /// Where in a text a phrase is a lead word.
    enum Use: String, Sendable {
        /// At its beginning.
        case beginning = "no"
        /// At its beginning, and inside it, where it parts what the text is about from what stands before it.
        case inside = "yes"
        /// Nowhere: it only looks like one (the khoa of "khoa học").
        case nowhere = "never"
    }

    private var phrases = PhraseTable<Use>()

    static func load(_ list: CodeList) throws(ReferenceError) -> LeadWords {
        var words = LeadWords()
        for row in try ReferenceFile.rows("codes/lead_words.csv")
        where try row["list"] == list.rawValue {
            words.phrases.add(try row["text"], Use(rawValue: try row["inside"]) ?? .beginning)
        }
        return words
    }

    /// The index of the first word, from one on, that is no lead word.
    func end(in words: Words, from start: Int) -> Int {
        var index = start
        while index < words.count, let lead = phrases.found(in: words, at: index).first,
            lead.value != .nowhere
        {
            index += lead.count
        }
        return index
    }

    /// The text without its lead words; nil if it has none, or nothing else.
    func stripped(_ text: String) -> String? {
        let words = Words(text)
        let end = end(in: words, from: 0)
        return end > 0 && end < words.count ? words.rest(from: end) : nil
    }

    /// The first lead word inside a text that parts what it is about from what stands before it.
    func inside(_ words: Words, from start: Int) -> Range<Int>? {
        for index in words.words.indices.dropFirst(start) {
            if let found = phrases.found(in: words, at: index).first(where: {
                $0.value == .inside
            }) {
                return index..<(index + found.count)
            }
        }
        return nil
    }
}
