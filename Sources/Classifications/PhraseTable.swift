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
        let accented: String
        let value: Value
    }

    private var phrases: [String: [Phrase]] = [:]
    /// The most words of a phrase that begins with a word, so that most words cost one look.
    private var longest: [String: Int] = [:]

    mutating func add(_ text: String, _ value: Value) {
        let key = Words(text)
        guard key.count > 0 else { return }
        let phrase = key.key(0..<key.count)
        phrases[phrase.folded, default: []].append(
            Phrase(accented: phrase.accented, value: value))
        longest[key.words[0].key.folded, default: 0] = max(
            longest[key.words[0].key.folded] ?? 0, key.count)
    }

    /// The phrases that begin at a word, longest first; those whose accents contradict the text are left out.
    func found(in words: Words, at index: Int) -> [Found] {
        guard index < words.count else { return [] }
        var found: [Found] = []
        let longest = longest[words.words[index].key.folded] ?? 0
        for count in stride(from: min(longest, words.count - index), to: 0, by: -1) {
            let key = words.key(index..<(index + count))
            for phrase in phrases[key.folded] ?? [] {
                let agreement = AccentAgreement(key, phrase.accented)
                guard agreement != .other else { continue }
                found.append(Found(value: phrase.value, count: count, agreement: agreement))
            }
        }
        return found
    }
}
