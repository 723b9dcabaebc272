/// Reads one piece of a cell: a title, a level, and the field in the words that follow.
struct QualificationPiece {
    private let words: Words
    private let end: Int
    private var index: Int
    private var title: (text: String, code: String)?
    private var phrase: LevelPhrase?
    private var levelText: String?
    private var inTraining = false

    static func read(_ words: Words, _ piece: Range<Int>) -> [QualificationText] {
        let table = LevelPhrases.shared
        if let whole = table.wholePiece(words, piece)?.value, whole.use == .cell {
            return wholeCell(whole, words.text(piece))
        }
        var reader = QualificationPiece(words: words, piece: piece)
        return reader.read()
    }

    private init(words: Words, piece: Range<Int>) {
        self.words = words
        index = piece.lowerBound
        end = piece.upperBound
    }

    private static func wholeCell(_ phrase: LevelPhrase, _ text: String) -> [QualificationText] {
        let field = phrase.fieldDefault.isEmpty ? nil : phrase.fieldDefault
        switch phrase.meaning {
        case .level(let code):
            return [QualificationText(levelText: text, level: code, fieldText: field)]
        case .title(let code): return [QualificationText(titleText: text, title: code)]
        case .training, .other: return []
        }
    }

    private mutating func read() -> [QualificationText] {
        let start = index
        var earlier: [QualificationText] = []
        while let found = LevelPhrases.shared.phrase(in: words, at: index, end: end) {
            guard found.value.use != .other else { break }
            if let known = phrase, known.level != nil {
                guard isJoined(known, found.value) else { break }
                if known.level != found.value.level {
                    earlier.append(made(field: nil))
                    levelText = nil
                    title = nil
                }
            }
            take(found)
        }
        if phrase == nil, title == nil, !inTraining {
            return [QualificationText(fieldText: closed(words.text(start..<end)))]
        }
        // The field is read first: it may find that the level is still being studied for.
        let field = fieldText()
        return earlier + [made(field: field)]
    }

    /// Whether a phrase right after a level is a level too, and no school or profession that it goes with.
    private func isJoined(_ known: LevelPhrase, _ next: LevelPhrase) -> Bool {
        guard next.level != nil else { return false }
        if known.level == next.level { return next.fieldDefault.isEmpty || !known.namesSchool }
        return !known.namesSchool && !next.namesSchool
    }

    private mutating func take(_ found: PhraseTable<LevelPhrase>.Found) {
        let text = words.text(index..<(index + found.count))
        switch found.value.meaning {
        case .title(let code): title = (text, code)
        case .training:
            inTraining = true
            levelText = text
        case .level, .other:
            phrase = found.value
            levelText = levelText.map { $0 + " " + text } ?? text
        }
        index += found.count
    }

    private func made(field: String?) -> QualificationText {
        let implied = phrase.map(\.fieldDefault).flatMap { $0.isEmpty ? nil : $0 }
        return QualificationText(
            levelText: levelText, level: inTraining ? nil : phrase?.level,
            titleText: title?.text, title: title?.code, fieldText: field ?? implied,
            inTraining: inTraining)
    }

    /// The words for the field: after a lead word inside the rest where a school may stand before it, else the rest.
    private mutating func fieldText() -> String? {
        let leadWords = LevelPhrases.shared.leadWords
        var fieldEnd = end
        if let training = trainingPhrase() {
            inTraining = true
            fieldEnd = training
        }
        if let specialist = specialistPhrase() {
            fieldEnd = specialist.index
            phrase = specialist.found.value
            let text = words.text(specialist.index..<(specialist.index + specialist.found.count))
            levelText = levelText.map { $0 + " " + text } ?? text
        }
        var start = leadWords.end(in: words, from: min(index, fieldEnd))
        if start == index, let phrase, phrase.namesSchool,
            let lead = leadWords.inside(words, from: index), lead.upperBound < fieldEnd
        {
            start = lead.upperBound
        }
        guard start < fieldEnd else { return prefixed("") }
        return prefixed(trimmed(words.text(start..<fieldEnd)))
    }

    /// The phrase after a profession and its field that raises its level ("Bác sĩ Nội khoa chuyên khoa II").
    private func specialistPhrase() -> (index: Int, found: PhraseTable<LevelPhrase>.Found)? {
        guard let phrase, !phrase.fieldDefault.isEmpty, phrase.use == .start else { return nil }
        for at in index..<max(index, end) {
            let found = LevelPhrases.shared.phrases.found(in: words, at: at)
            if let found = found.first(where: { $0.value.use == .after }) { return (at, found) }
        }
        return nil
    }

    /// Where a phrase for study in progress begins after the level ("Thạc sĩ Luật (đang học)").
    private func trainingPhrase() -> Int? {
        (index..<max(index, end)).first { at in
            LevelPhrases.shared.phrases.found(in: words, at: at).contains {
                $0.value.use == .training && $0.agreement == .same
                    && words.words[at].key.accented == "đang"
            }
        }
    }

    /// The text with what the phrase says of the field put before it, where that names a field of the catalogue.
    private func prefixed(_ text: String) -> String? {
        let prefix = phrase?.fieldPrefix ?? ""
        guard !prefix.isEmpty else { return text.isEmpty ? nil : text }
        guard !text.isEmpty else { return prefix }
        let both = prefix + " " + text
        let fields = FieldLookup.shared
        if TextKey(text).folded.hasPrefix(TextKey(prefix).folded) { return text }
        if !fields.matches(both, at: nil, limit: 1).isEmpty { return both }
        return fields.matches(text, at: nil, limit: 1).isEmpty ? both : text
    }

    /// The text with the bracket closed that is open at its end: words end before it.
    private func closed(_ text: String) -> String {
        text.contains("(") && !text.contains(")") ? text + ")" : text
    }

    /// The text before a bracket that is open at its end.
    private func trimmed(_ text: String) -> String {
        closed(text) == text ? text : Brackets(closed(text)).outside
    }
}
