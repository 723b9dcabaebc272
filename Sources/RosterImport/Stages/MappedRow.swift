import DelimitedText
import VietnameseText

/// The third stage: a people row whose cells are reached by what their columns mean.
struct MappedRow: Sendable {
    /// The record.
    let record: Record
    /// What its columns mean.
    let columns: ColumnMap
    /// Words that say "not known".
    let silence: SilentWords

    /// The record's number.
    var number: Int { record.number }

    /// The first cell with a meaning that says something.
    subscript(meaning: ColumnMeaning) -> Cell? { cells(meaning).first }

    /// All cells with a meaning that say something, from the left.
    func cells(_ meaning: ColumnMeaning) -> [Cell] {
        columns[meaning].compactMap { index in
            let text = CanonicalText.canonical(record.field(index))
            guard !text.isEmpty, !silence.contains(text) else { return nil }
            return Cell(column: index + 1, text: text)
        }
    }
}

/// The words by which a cell says that nothing is known, from `roster/silent_words.csv`.
struct SilentWords: Sendable {
    private let words: Set<String>

    init(_ words: [String]) { self.words = Set(words.map { $0.lowercased() }) }

    /// Whether the whole cell says no more than a blank one.
    func contains(_ text: String) -> Bool { words.contains(text.lowercased()) }
}
