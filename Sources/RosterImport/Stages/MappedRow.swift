import VietnameseText

/// The fourth stage: a people row whose cells are reached by what their columns mean.
struct MappedRow: Sendable {
    /// The table.
    let table: LaidOutSheet
    /// The row.
    let raw: RawRow
    /// What the section rows above say.
    let section: SectionContext
    private let cells: [Cell?]

    init(
        table: LaidOutSheet, raw: RawRow, section: SectionContext, merged: MergedCells,
        silence: SilentWords
    ) {
        self.table = table
        self.raw = raw
        self.section = section
        // Each cell is made text once, however many rules look at it.
        cells = table.columns.columns.indices.map { index in
            guard let role = table.columns.columns[index].role else { return nil }
            let own = table.sheet.text(raw, index)
            let text =
                own.isEmpty && role.meaning.isOfGroup
                ? merged.text(inRow: raw.number, index) : own
            guard !text.isEmpty, !silence.contains(text) else { return nil }
            return Cell(column: index + 1, text: text, marked: role.marked)
        }
    }

    /// The row's number.
    var number: Int { raw.number }

    /// What the cell at an index says, in Unicode; `nil` where it says nothing or its column is not used.
    func text(_ column: Int) -> String? { cells[column]?.text }

    /// The indices of the columns with a meaning.
    func columns(_ meaning: ColumnMeaning) -> [Int] { table.columns[meaning] }

    /// The first cell with a meaning that says something.
    subscript(meaning: ColumnMeaning) -> Cell? {
        for index in table.columns[meaning] {
            if let cell = cells[index] { return cell }
        }
        return nil
    }

    /// All cells with a meaning that say something, from the left.
    func cells(_ meaning: ColumnMeaning) -> [Cell] {
        table.columns[meaning].compactMap { cells[$0] }
    }
}

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
