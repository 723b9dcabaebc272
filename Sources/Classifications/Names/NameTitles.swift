/// The titles that stand in front of names.
struct NameTitles: Sendable {
    private struct Title: Sendable {
        let meaning: NameTitle.Meaning
        let code: String?
        /// Whether it may be part of a name: taken only where a name surely begins after it.
        let isGuarded: Bool
    }

    static let shared = (try? load()) ?? NameTitles()

    private var phrases = PhraseTable<Title>()
    /// The words of each phrase, in small letters, the first two where it has more.
    private(set) var openings: [[String]] = []

    static func load() throws(ReferenceError) -> NameTitles {
        var titles = NameTitles()
        for row in try ReferenceFile.rows("codes/name_titles.csv") {
            guard let meaning = NameTitle.Meaning(rawValue: try row["kind"]) else { continue }
            let (text, code) = (try row["text"], try row["code"])
            titles.openings.append(Words(text).words.prefix(2).map(\.key.accented))
            titles.phrases.add(
                text,
                Title(
                    meaning: meaning, code: code.isEmpty ? nil : code,
                    isGuarded: try row["guarded"] == "yes"))
        }
        return titles
    }

    /// The titles in front of a name, and the name, which is empty where the text is all titles.
    func cut(_ text: String) -> (titles: [NameTitle], rest: String) {
        let words = Words(text)
        var titles: [NameTitle] = []
        var index = 0
        while index < words.count {
            if let found = title(in: words, at: index) {
                let end = index + found.count
                titles.append(Self.title(words.text(index..<end), found.value))
                index = end
            } else if let glued = glued(words.text(index..<(index + 1))) {
                titles += glued
                index += 1
            } else {
                break
            }
        }
        return (titles, words.rest(from: index))
    }

    private static func title(_ text: String, _ title: Title) -> NameTitle {
        NameTitle(text: text, meaning: title.meaning, code: title.code)
    }

    /// Two abbreviations written as one word: "ThSBSCKII", "PGSTS".
    private func glued(_ word: String) -> [NameTitle]? {
        guard word.count >= 4 else { return nil }
        for cut in word.indices.dropFirst(2).reversed() {
            let parts = [String(word[..<cut]), String(word[cut...])]
            let titles = parts.compactMap { part -> NameTitle? in
                let words = Words(part)
                guard part.count > 1, words.count == 1 else { return nil }
                let found = phrases.found(in: words, at: 0).first {
                    $0.agreement == .same && !$0.value.isGuarded
                }
                return found.map { Self.title(part, $0.value) }
            }
            if titles.count == 2 { return titles }
        }
        return nil
    }

    private func title(in words: Words, at index: Int) -> PhraseTable<Title>.Found? {
        phrases.found(in: words, at: index).first { found in
            // "Ba" is a name where "Bà" is none.
            guard found.agreement == .same || (found.agreement == .missing && found.count > 1)
            else {
                return false
            }
            let end = index + found.count
            guard end < words.count, found.value.isGuarded else { return !found.value.isGuarded }
            return title(in: words, at: end) != nil
                || FamilyNames.shared.isName(
                    words.rest(from: end), afterAddress: found.value.meaning == .address)
                || words.rest(from: end).hasPrefix("Thích ")
        }
    }
}
