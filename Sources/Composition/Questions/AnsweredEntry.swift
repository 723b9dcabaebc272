import CivilDates
import Classifications
import VietnameseText

/// Finds the entry that an answer names.
enum AnsweredEntry {
    private static let unknown: Set<String> = ["?", "khong ro", "chua ro", "unknown"]

    /// The entry of a code, of `CODE@DATE` or of a name that is sure; `nil` where the answer is that nobody
    /// can tell.
    ///
    /// - Throws: ``AnswerError``.
    static func find(_ meaning: String, for row: QuestionList.Row) throws -> CodeEntry? {
        let meaning = CanonicalText.canonical(meaning)
        if unknown.contains(meaning) || unknown.contains(SearchKey.of(meaning)) { return nil }
        let lookup = Classifications.lookup(row.list)
        let parts = meaning.split(separator: "@", maxSplits: 1).map(String.init)
        if parts.count == 2, let date = CivilDate(iso: parts[1]),
            let entry = lookup.entry(parts[0], at: date)
        {
            return entry
        }
        for code in [meaning, meaning.uppercased()] {
            if let entry = lookup.entry(code, at: row.date) { return entry }
        }
        if let match = lookup.resolve(meaning, at: row.date) { return match.entry }
        let nearest = lookup.matches(meaning, at: row.date, limit: 5)
        throw AnswerError.notInList(meaning, row.list, row.text, nearest.map(\.entry))
    }
}
