internal import VietnameseText

/// A cell cut where one qualification ends and the next begins.
struct QualificationPieces {
    let words: Words
    /// The words of each piece.
    private(set) var pieces: [Range<Int>] = []

    init(_ cell: String) {
        let lines = cell.split(whereSeparator: \.isNewline).map {
            CanonicalText.canonical(String($0))
        }
        words = Words(lines.filter { !$0.isEmpty }.joined(separator: "\n"))
        var start = 0
        for index in words.words.indices where index > start {
            guard let end = end(before: index) else { continue }
            if end > start { pieces.append(start..<end) }
            start = index
        }
        if start < words.count { pieces.append(start..<words.count) }
    }

    /// Where the piece before a word ends if a new one begins at the word; nil if none does.
    private func end(before index: Int) -> Int? {
        let gap = words.gap(before: index)
        if gap.contains(";") { return index }
        guard startsPhrase(at: index) else { return nil }
        if words.words[index - 1].key.accented == "và" { return index - 1 }
        let parts = gap.contains { ",\n–+/&".contains($0) } || gap.contains(" - ")
        return parts ? index : nil
    }

    private func startsPhrase(at index: Int) -> Bool {
        LevelPhrases.shared.phrase(in: words, at: index, end: words.count) != nil
    }
}
