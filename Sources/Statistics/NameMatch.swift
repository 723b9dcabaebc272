import VietnameseText

/// How much a name is like a text that found it.
struct NameMatch {
    private let typed: [NameWord]

    init(_ text: String) { typed = NameWord.typed(text) }

    /// The smaller the more alike.
    ///
    /// Every word with its accents; every word; every word at least begun; else with slips. Among equals those
    /// with the words in their order, one after the other, come first.
    func rank(_ name: String) -> UInt8 {
        let words = NameWord.ofName(name)
        let likeness: [(NameWord, NameWord) -> Bool] = [
            { $0.accented == $1.accented }, { $0.plain == $1.plain },
            { $1.plain.starts(with: $0.plain) },
        ]
        for (rank, isLike) in likeness.enumerated() {
            let isHere = typed.allSatisfy { word in words.contains { isLike(word, $0) } }
            if isHere { return UInt8(2 * rank + (isInOrder(words, isLike) ? 0 : 1)) }
        }
        return UInt8(2 * likeness.count)
    }

    private func isInOrder(_ words: [NameWord], _ isLike: (NameWord, NameWord) -> Bool) -> Bool {
        guard typed.count <= words.count else { return false }
        return (0...(words.count - typed.count)).contains { start in
            zip(typed, words[start...]).allSatisfy(isLike)
        }
    }
}
