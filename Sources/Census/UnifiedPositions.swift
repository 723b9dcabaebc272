import Classifications
import Registry

/// The position that each way of writing means: spelled alike, or typed without accents where a single
/// one is.
struct UnifiedPositions {
    private var names: [TextID: String] = [:]

    /// - Parameters:
    ///   - people: how many people's posts name each position.
    ///   - words: the words.
    init(_ people: [TextID: Int], words: [TextID: String]) {
        let read = people.map { text, count in
            let name = PositionName(words[text] ?? "")
            let spelling = Spelling(text: name.text, wordCount: name.wordCount, people: count)
            return (text: text, key: name.key, spelling: spelling)
        }
        let accented = Dictionary(
            grouping: Set(read.filter { !$0.spelling.isPlain }.map(\.key)), by: PositionName.plain)
        let groups = Dictionary(grouping: read) { one in
            let others = accented[PositionName.plain(one.key)] ?? []
            return others.contains(one.key) || others.count != 1 ? one.key : others[0]
        }
        for group in groups.values {
            let printed = Spelling.printed(group.map(\.spelling))
            for one in group { names[one.text] = printed }
        }
    }

    /// The position as it is printed.
    func name(_ text: TextID) -> String? { names[text] }
}
