/// What a phrase at the start of a qualification says.
struct LevelPhrase: Sendable {
    /// Where the phrase may be read.
    enum Use: String {
        /// At the start of a piece, whatever follows.
        case start
        /// At the start of a piece, or after a profession and its field (Bác sĩ Nội khoa chuyên khoa II).
        case after
        /// At the start of a piece, where the phrase ends there or punctuation follows.
        case closed
        /// Only where it is the whole piece.
        case cell
        /// At the start of a piece: the level is being studied for.
        case training
        /// A certificate or honour that is no level of training.
        case other
    }

    /// What the phrase names.
    enum Meaning: Hashable {
        case level(String)
        case title(String)
        case training
        case other
    }

    let meaning: Meaning
    let use: Use
    /// Whether the name of a school may follow (Đại học Tổng hợp Hà Nội).
    var namesSchool = false
    /// What the phrase says of the field before the words that follow it (ĐHSP Toán: Sư phạm).
    var fieldPrefix = ""
    /// The field where no words follow (Bác sĩ: Bác sĩ); only professions have one.
    var fieldDefault = ""

    var level: String? {
        guard case .level(let code) = meaning else { return nil }
        return code
    }

    var title: String? {
        guard case .title(let code) = meaning else { return nil }
        return code
    }
}

/// The phrases for levels, academic titles and study in progress.
struct LevelPhrases: Sendable {
    static let shared = (try? load()) ?? LevelPhrases()

    private(set) var phrases = PhraseTable<LevelPhrase>()
    private(set) var leadWords = LeadWords()

    static func load() throws(ReferenceError) -> LevelPhrases {
        var table = LevelPhrases()
        table.leadWords = try LeadWords.load(.fields)
        for row in try ReferenceFile.rows("codes/level_synonyms.csv") {
            guard let use = LevelPhrase.Use(rawValue: try row["use"]) else { continue }
            let level = try row["level"]
            table.phrases.add(
                try row["text"],
                LevelPhrase(
                    meaning: level.isEmpty
                        ? (use == .training ? .training : .other) : .level(level),
                    use: use, namesSchool: try row["names_school"] == "yes",
                    fieldPrefix: try row["field_prefix"], fieldDefault: try row["field_default"]))
        }
        for row in try ReferenceFile.rows("codes/academic_title_synonyms.csv") {
            guard let use = LevelPhrase.Use(rawValue: try row["use"]) else { continue }
            let title = try row["title"]
            table.phrases.add(
                try row["text"],
                LevelPhrase(meaning: title.isEmpty ? .other : .title(title), use: use))
        }
        return table
    }

    /// The longest phrase that may be read at a word of a piece that ends before `end`.
    func phrase(in words: Words, at index: Int, end: Int) -> PhraseTable<LevelPhrase>.Found? {
        phrases.found(in: words, at: index).first { found in
            guard index + found.count <= end else { return false }
            switch found.value.use {
            case .start, .after, .training, .other: return true
            case .cell: return false
            case .closed: return isClosed(words, after: index + found.count, end: end)
            }
        }
    }

    /// The phrase that is a piece from its first word to its last.
    func wholePiece(_ words: Words, _ piece: Range<Int>) -> PhraseTable<LevelPhrase>.Found? {
        phrases.found(in: words, at: piece.lowerBound).first { $0.count == piece.count }
    }

    private func isClosed(_ words: Words, after index: Int, end: Int) -> Bool {
        index >= end || words.gap(before: index).contains { !$0.isWhitespace }
            || leadWords.end(in: words, from: index) > index
    }
}
