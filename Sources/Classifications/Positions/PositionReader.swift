public import CivilDates
internal import VietnameseText

/// Reads the text of a position: leadership, group, and the rank where it is stated.
public enum PositionReader {
    /// What a text says; ranks are those in force at the date.
    ///
    /// Posts stand at the beginning of a text, after punctuation, and after "kiêm" or "và"; what follows a post
    /// up to there is its field or place. Of several posts the highest counts.
    public static func read(_ text: String, at date: CivilDate? = nil) -> Position {
        let words = Words(CanonicalText.canonical(text))
        let found = posts(in: words)
        let own = found.filter { !$0.isOfAssociation }
        let main = (own.isEmpty ? found : own).min {
            PositionGroups.shared.order($0.post.group) < PositionGroups.shared.order($1.post.group)
        }
        return Position(
            posts: found.map(\.post), group: main.flatMap { match($0.post, $0.agreement) },
            isLeadership: main.flatMap { PositionGroups.shared.isLeadership($0.post.group) },
            rank: StatedRank.read(words, titles: found.map(\.range), at: date))
    }

    private struct Found {
        let post: Position.Post
        let range: Range<Int>
        let agreement: AccentAgreement
        let isOfAssociation: Bool
        /// Whether a post may stand right behind it: "Bác sĩ Trưởng trạm".
        let isOpen: Bool

        init(
            _ words: Words, _ range: Range<Int>, _ group: String,
            _ found: PhraseTable<PositionPhrases.Phrase>.Found
        ) {
            post = Position.Post(text: words.text(range), group: group)
            self.range = range
            agreement = found.agreement
            isOfAssociation = found.value.meaning == .association(group)
            isOpen = group == "PROFESSIONAL" && found.value.use != .closed
        }
    }

    private static func posts(in words: Words) -> [Found] {
        var posts: [Found] = []
        var index = 0
        var isBehindPost = false
        while index < words.count {
            guard index == 0 || isBehindPost || beginsPiece(words, index) else {
                index += 1
                continue
            }
            let (found, end) = post(in: words, at: index)
            if let found { posts.append(found) }
            isBehindPost = found?.isOpen == true && found?.range.upperBound == end && end > index
            index = max(end, index + 1)
        }
        return posts
    }

    /// The post that begins at a word, and the word after it.
    private static func post(in words: Words, at start: Int) -> (Found?, Int) {
        var index = start
        var isFormer = false
        var employee: Found?
        while index < words.count,
            let next = PositionPhrases.shared.found(
                in: words, at: index, afterEmployee: employee != nil || isCadre(words, index))
        {
            let end = index + next.count
            switch next.value.meaning {
            case .skipped: break
            case .former: isFormer = true
            case .beside:
                // "Cán bộ thư viện" is a librarian, "Bí thư chi bộ" no more than that.
                guard isCadre(words, end) else { return (employee, end) }
            case .group(let group), .association(let group):
                let found = Found(words, index..<end, group, next)
                guard group == "STAFF", !isFormer else { return (isFormer ? nil : found, end) }
                employee = found
            }
            index = end
        }
        return (employee, index)
    }

    /// Whether the words before one are "cán bộ", which alone says nothing.
    private static func isCadre(_ words: Words, _ index: Int) -> Bool {
        guard index >= 2, index < words.count else { return false }
        return words.key(index - 2..<index).accented == "cán bộ"
    }

    private static func beginsPiece(_ words: Words, _ index: Int) -> Bool {
        if words.gap(before: index).contains(where: { ",;/+(\n–-:".contains($0) }) { return true }
        let before = words.words[index - 1].key.accented
        return before == "kiêm" || before == "và" || before == "là"
    }

    private static func match(_ post: Position.Post, _ agreement: AccentAgreement) -> CodeMatch? {
        PositionGroups.shared.entry(post.group, at: nil).map {
            CodeMatch(
                entry: $0, score: 0.95 * agreement.weight,
                reason: "chức vụ có cụm “\(post.text)”" + agreement.note)
        }
    }
}
