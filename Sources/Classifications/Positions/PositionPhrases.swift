/// The words that name posts.
struct PositionPhrases: Sendable {
    enum Meaning: Sendable, Hashable {
        /// A post of a group.
        case group(String)
        /// A post of a group in an association, which many hold beside their own.
        case association(String)
        /// A post beside the main one, or one that says nothing of leadership.
        case beside
        /// What follows was held once.
        case former
        /// What follows is a post.
        case skipped
    }

    /// Where a phrase may stand.
    enum Use: String, Sendable {
        /// At the beginning of a piece.
        case start
        /// As the whole text only.
        case whole
        /// After a word for an employee.
        case after
        /// At the beginning of a piece, and no post stands right behind it.
        case closed
    }

    struct Phrase: Sendable {
        let meaning: Meaning
        let use: Use
    }

    static let shared = (try? load()) ?? PositionPhrases()

    private var phrases = PhraseTable<Phrase>()

    static func load() throws(ReferenceError) -> PositionPhrases {
        var table = PositionPhrases()
        for row in try ReferenceFile.rows("codes/position_phrases.csv") {
            let text = try row["text"]
            let phrase = Phrase(
                meaning: meaning(try row["group"]), use: Use(rawValue: try row["use"]) ?? .start)
            table.phrases.add(text, phrase)
            guard try row["deputy"] == "yes" else { continue }
            for before in ["Phó", "P"] {
                table.phrases.add(
                    "\(before) \(text)", Phrase(meaning: .group("DEPUTY"), use: .start))
            }
        }
        return table
    }

    private static func meaning(_ group: String) -> Meaning {
        switch group {
        case "-": .beside
        case "former": .former
        case "skip": .skipped
        case "association": .association("HEAD")
        case "association-deputy": .association("DEPUTY")
        default: .group(group)
        }
    }

    /// The longest phrase that may stand at a word of a text.
    func found(
        in words: Words, at index: Int, afterEmployee: Bool
    ) -> PhraseTable<Phrase>.Found? {
        phrases.found(in: words, at: index).first { found in
            // One word without accents may be another word.
            guard found.agreement == .same || found.count > 1 else { return false }
            return switch found.value.use {
            case .start, .closed: true
            case .whole: index == 0 && found.count == words.count
            case .after: afterEmployee
            }
        }
    }
}
