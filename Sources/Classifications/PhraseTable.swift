/// Phrases of one or more words, each with what it stands for, found anywhere in a text.
struct PhraseTable<Value: Sendable>: Sendable {
    /// A phrase found at a word of a text.
    struct Found {
        let value: Value
        /// How many words of the text it takes.
        let count: Int
        let agreement: AccentAgreement
    }

    private struct Phrase: Sendable {
        let accented: [String]
        let value: Value
    }

    /// A word read after the words that led to a node.
    private struct Step: Hashable, Sendable {
        let node: Int32
        let word: String
    }

    private var steps: [Step: Int32] = [:]
    private var phrases: [[Phrase]] = [[]]

    mutating func add(_ text: String, _ value: Value) {
        add(Words(text).words.map(\.key), value)
    }

    private mutating func add(_ keys: [TextKey], _ value: Value) {
        guard !keys.isEmpty else { return }
        var node: Int32 = 0
        for key in keys {
            let step = Step(node: node, word: key.folded)
            if let known = steps[step] {
                node = known
            } else {
                node = Int32(phrases.count)
                steps[step] = node
                phrases.append([])
            }
        }
        phrases[Int(node)].append(Phrase(accented: keys.map(\.accented), value: value))
    }

    /// The phrases that begin at a word, longest first; those whose accents contradict the text are left out.
    func found(in words: Words, at index: Int) -> [Found] {
        var found: [Found] = []
        var node: Int32 = 0
        var next = index
        while next < words.count,
            let step = steps[Step(node: node, word: words.words[next].key.folded)]
        {
            node = step
            next += 1
            let here = phrases[Int(node)].compactMap { phrase in
                agreed(phrase, words.words[index..<next])
            }
            if !here.isEmpty { found.insert(contentsOf: here, at: 0) }
        }
        return found
    }

    private func agreed(_ phrase: Phrase, _ words: ArraySlice<Words.Word>) -> Found? {
        var agreement = AccentAgreement.same
        for (word, accented) in zip(words, phrase.accented) where word.key.accented != accented {
            guard word.key.isPlain else { return nil }
            agreement = .missing
        }
        return Found(value: phrase.value, count: words.count, agreement: agreement)
    }
}
