/// The words by which a cell says that nothing is known, from `roster/value_synonyms.csv`.
struct SilentWords: Sendable {
    private let words: Set<String>
    private let initials: Set<UInt8>
    /// By how many bytes a word can have.
    private let lengths: [Bool]

    /// Each word counts as written in small letters, in capitals, and with a capital in front.
    init(_ words: [String]) {
        let spellings = words.flatMap { word in
            [
                word, word.lowercased(), word.uppercased(),
                word.prefix(1).uppercased() + word.dropFirst().lowercased(),
            ]
        }
        self.words = Set(spellings)
        initials = Set(spellings.compactMap(\.utf8.first))
        let longest = spellings.map(\.utf8.count).max() ?? 0
        lengths = (0...longest).map { length in spellings.contains { $0.utf8.count == length } }
    }

    /// Whether the whole cell says no more than a blank one.
    func contains(_ text: String) -> Bool {
        // Nearly all cells are told apart by length and first byte, without hashing them.
        let length = text.utf8.count
        guard length < lengths.count, lengths[length] else { return false }
        return text.utf8.first.map(initials.contains) ?? false && words.contains(text)
    }
}
