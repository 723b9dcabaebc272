/// One way of writing a name that is written in several.
struct Spelling {
    /// The words.
    let text: String
    /// How many words the name has, spelled out.
    let wordCount: Int
    /// How many people it is written for.
    let people: Int

    /// Whether it has no accents, as where it was typed without them.
    var isPlain: Bool { text.utf8.allSatisfy { $0 < 0x80 } }

    /// The spelling to print: the fullest name, with accents rather than without and in small letters rather than
    /// in capitals, then the one most used; never a matter of which came first.
    static func printed(_ spellings: [Spelling]) -> String? {
        spellings.max { $0.isBehind($1) }?.text
    }

    private func isBehind(_ other: Spelling) -> Bool {
        let (left, right) = (rank, other.rank)
        if left != right { return left < right }
        if text.utf8.count != other.text.utf8.count {
            return text.utf8.count < other.text.utf8.count
        }
        return other.text.utf8.lexicographicallyPrecedes(text.utf8)
    }

    private var rank: (Int, Int, Int, Int) {
        let isProper = text.first?.isUppercase == true && text.contains(where: \.isLowercase)
        return (wordCount, isPlain ? 0 : 1, isProper ? 1 : 0, people)
    }
}
