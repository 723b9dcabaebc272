/// Reads one piece of a cell: a title, a level, and the details in the words that follow.
struct QualificationPiece {
    let cell: QualificationCell
    let piece: Range<Int>
    private(set) var index: Int
    /// The index after the last word that is not of a level at the end.
    private(set) var end: Int
    private(set) var read = QualificationText()
    private(set) var phrase: LevelPhrase?
    private var earlier: [QualificationText] = []
    /// The word at which the words for the level begin.
    private(set) var levelStart: Int?
    private var trainingLevel: String?

    /// The qualifications that a piece names.
    static func read(_ cell: QualificationCell, _ piece: Range<Int>) -> [QualificationText] {
        if let whole = cell.wholePiece(piece), whole.use == .cell || whole.use == .field {
            return wholeCell(whole, cell.words.text(piece))
        }
        var reader = QualificationPiece(cell: cell, piece: piece)
        return reader.qualifications()
    }

    private init(cell: QualificationCell, piece: Range<Int>) {
        self.cell = cell
        self.piece = piece
        index = piece.lowerBound
        end = piece.upperBound
    }

    private static func wholeCell(_ phrase: LevelPhrase, _ text: String) -> [QualificationText] {
        var read = QualificationText(text: text)
        switch phrase.meaning {
        case .level(let code): (read.levelText, read.level) = (text, code)
        case .title(let code): (read.titleText, read.title) = (text, code)
        default: return []
        }
        read.fieldText = phrase.fieldDefault.isEmpty ? nil : phrase.fieldDefault
        return [read]
    }

    private mutating func qualifications() -> [QualificationText] {
        let words = cell.words
        takeOpening()
        if let first = cell.phrase(at: index, end: piece.upperBound)?.value, first.isApart {
            return apart(first)
        }
        takeHead()
        read.text = words.text(piece)
        takeTrailingLevel()
        var details = QualificationDetails(self)
        details.readAll()
        return earlier + [finished(details.read)]
    }

    /// Takes the words before the level, among them the mode of study ("Cử tuyển đại học Y").
    private mutating func takeOpening() {
        let start = index
        index = cell.skippingOpening(from: start, end: piece.upperBound)
        for at in start..<index {
            guard let found = cell.longest(at: at, { if case .mode = $0 { true } else { false } }),
                case .mode(let mode, _) = found.value
            else { continue }
            read.mode = mode
            read.modeText = cell.words.text(at..<(at + found.count))
            return
        }
    }

    private func apart(_ phrase: LevelPhrase) -> [QualificationText] {
        guard case .apart(let kind) = phrase.meaning else { return [] }
        return [QualificationText(kind: kind, text: cell.words.text(piece))]
    }

    /// Takes the titles and levels at the start of the piece.
    private mutating func takeHead() {
        while index < piece.upperBound,
            let found = cell.phrase(at: index, end: piece.upperBound), !found.value.isApart,
            index == piece.lowerBound || !cell.words.gap(before: index).contains("(")
        {
            if let known = phrase, known.level != nil {
                guard isJoined(known, found.value) else { break }
                if known.level != found.value.level { setApart() }
            }
            take(found.value, found.count)
        }
    }

    /// Whether a phrase right after a level is a level too, and no school or profession that it goes with.
    private func isJoined(_ known: LevelPhrase, _ next: LevelPhrase) -> Bool {
        if next.isTraining { return true }
        guard next.level != nil else { return false }
        if known.level == next.level { return next.fieldDefault.isEmpty || !known.namesSchool }
        return !known.namesSchool && !next.namesSchool
    }

    /// Keeps what was read as a qualification of its own: another level follows it (ThS.BS.).
    private mutating func setApart() {
        read.text = cell.words.text(piece.lowerBound..<index)
        read.fieldText = phrase.flatMap { $0.fieldDefault.isEmpty ? nil : $0.fieldDefault }
        earlier.append(read)
        read = QualificationText()
        levelStart = nil
    }

    private mutating func take(_ found: LevelPhrase, _ count: Int) {
        let words = cell.words
        switch found.meaning {
        case .title(let code):
            (read.titleText, read.title) = (words.text(index..<(index + count)), code)
        case .training(let level):
            if phrase?.level != nil { setApart() }
            phrase = nil
            read.inTraining = true
            trainingLevel = level ?? trainingLevel
            takeLevelText(count)
        default:
            phrase = found.after(phrase)
            read.level = found.level ?? read.level
            takeLevelText(count)
        }
        index += count
        if read.inTraining { takeTrainingWords() }
    }

    /// Between study in progress and its level stand a mode or small words (đang học liên thông lên đại học).
    private mutating func takeTrainingWords() {
        let next = cell.longest(at: index) { mark in
            if case .mode(_, inBracketsOnly: false) = mark { true } else { false }
        }
        if let next, case .mode(let mode, _) = next.value {
            read.mode = mode
            read.modeText = cell.words.text(index..<(index + next.count))
            index += next.count
        }
        index = cell.skippingOpening(from: index, end: piece.upperBound)
    }

    private mutating func takeLevelText(_ count: Int) {
        let start = levelStart ?? index
        levelStart = start
        read.levelText = cell.words.text(start..<(index + count))
    }

    /// Takes the level at the end of a piece that begins with its field ("Điều dưỡng trung cấp").
    private mutating func takeTrailingLevel() {
        guard read.level == nil, read.title == nil, !read.inTraining else { return }
        for start in piece.dropFirst() where start >= index {
            guard let whole = cell.wholePiece(start..<piece.upperBound), whole.namesSchool,
                whole.fieldPrefix.isEmpty
            else { continue }
            let field = cell.words.text(piece.lowerBound..<start)
            guard phrase != nil || FieldLookup.shared.resolve(field) != nil else { return }
            read.level = whole.level
            read.levelText = cell.words.text(start..<piece.upperBound)
            end = start
            return
        }
    }

    /// The qualification with its details, its level not held where it is still studied for.
    private func finished(_ read: QualificationText) -> QualificationText {
        var made = read
        made.text = cell.words.closedText(piece)
        if made.inTraining {
            made.levelInTraining = made.level ?? trainingLevel
            made.level = nil
        }
        if made.fieldText == nil, let phrase, !phrase.fieldDefault.isEmpty {
            made.fieldText = phrase.fieldDefault
        }
        return made
    }
}
