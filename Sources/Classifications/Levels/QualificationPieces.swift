/// A cell cut where one qualification ends and the next begins.
struct QualificationPieces {
    /// How a piece is parted from the one before it.
    enum Separator {
        case start
        /// A comma, a dash, the end of a line, or nothing but the next level.
        case plain
        case bracket
        case semicolon
    }

    struct Piece {
        var words: Range<Int>
        var separator: Separator
    }

    let cell: QualificationCell
    private(set) var pieces: [Piece] = []
    private var start = 0
    private var headEnd = 0
    private var separator = Separator.start

    init(_ cell: QualificationCell) {
        self.cell = cell
        guard cell.count > 0 else { return }
        headEnd = head(from: 0)
        var index = 1
        while index < cell.count {
            if let found = boundary(before: index) {
                append(until: index)
                start = index
                separator = found
                headEnd = head(from: index)
            }
            index += 1
        }
        append(until: cell.count)
    }

    private mutating func append(until end: Int) {
        var end = end
        // "Cử nhân Luật và Cử nhân Kinh tế": the word that joins belongs to neither.
        if end < cell.count, end - 1 > start, isAnd(end - 1) { end -= 1 }
        if end > start { pieces.append(Piece(words: start..<end, separator: separator)) }
    }

    /// The index after the phrases at the start of a piece that only blanks and points part.
    private func head(from start: Int) -> Int {
        let opening = cell.skippingOpening(from: start, end: cell.count)
        var index = opening
        while index < cell.count, let found = cell.phrase(at: index, end: cell.count),
            index == opening || !(found.value.isTraining || found.value.isApart)
        {
            index += found.count
            let gap = cell.words.gap(before: index)
            guard !found.value.isApart, gap.allSatisfy({ $0.isWhitespace || $0 == "." }) else {
                break
            }
        }
        return index
    }

    /// How a word is parted from the piece before it, if a new piece begins there.
    private func boundary(before index: Int) -> Separator? {
        let gap = cell.words.gap(before: index)
        if gap.contains(";") { return .semicolon }
        if startsAcademy(index, gap) { return .plain }
        guard index >= headEnd, let phrase = phrase(at: index) else { return nil }
        if phrase.use == .unlevelled { return gap.contains(",") ? .plain : nil }
        if phrase.isTraining { return trainingBoundary(before: index, gap) }
        if gap.contains("("), !isModeInBrackets(index) { return .bracket }
        if gap.contains(where: { ",\n–—-+/&•)|.*".contains($0) }), !gap.contains("(") {
            return .plain
        }
        if isAnd(index - 1) { return pieceHasLevel ? .plain : nil }
        return isParted(index, phrase) ? .plain : nil
    }

    /// The phrase at a word, or after the words that stand before a level, that begins a new piece.
    private func phrase(at index: Int) -> LevelPhrase? {
        let start = cell.skippingOpening(from: index, end: cell.count)
        guard let phrase = cell.phrase(at: start, end: cell.count)?.value else { return nil }
        // Professions begin no piece of their own; ranges of levels (sau đại học) do.
        let isProfession = !phrase.fieldDefault.isEmpty || !phrase.fieldPrefix.isEmpty
        return phrase.use == .unlevelled && isProfession ? nil : phrase
    }

    /// Whether an academy after a comma begins a piece: it names a field of its own, and the piece before it does too.
    private func startsAcademy(_ index: Int, _ gap: Substring) -> Bool {
        guard gap.contains(","), index > headEnd, cell.word(.institution, at: index) > 0 else {
            return false
        }
        for next in index..<cell.count {
            if next > index, cell.words.gap(before: next).contains(where: { ",;(".contains($0) }) {
                return false
            }
            if cell.longest(at: next, { if case .lead(.inside) = $0 { true } else { false } })
                != nil
            {
                return true
            }
        }
        return false
    }

    /// Study in progress begins a piece where it says or is followed by a level; else it is said of the piece before.
    private func trainingBoundary(before index: Int, _ gap: Substring) -> Separator? {
        var next = index
        var isLevelled = false
        while next < cell.count, let found = cell.phrase(at: next, end: cell.count) {
            if case .training(let level) = found.value.meaning, level != nil { isLevelled = true }
            if found.value.level != nil { isLevelled = true }
            next += found.count
            next = cell.skippingOpening(from: skippingMode(next), end: cell.count)
        }
        guard isLevelled, index >= headEnd else { return nil }
        return gap.contains("(") ? .bracket : .plain
    }

    private func skippingMode(_ index: Int) -> Int {
        let mode = cell.longest(at: index) { mark in
            if case .mode(_, inBracketsOnly: false) = mark { true } else { false }
        }
        return index + (mode?.count ?? 0)
    }

    /// Whether an abbreviation in brackets is a mode of study (TC: tại chức).
    private func isModeInBrackets(_ index: Int) -> Bool {
        cell.longest(at: index) { mark in
            if case .mode = mark { true } else { false }
        }.map { cell.isBracketed(index..<(index + $0.count)) } ?? false
    }

    /// Whether a level begins a new piece though only a blank parts it from the one before.
    private func isParted(_ index: Int, _ phrase: LevelPhrase) -> Bool {
        guard phrase.isUnmistakable, pieceHasLevel, index > headEnd, !followsLead(index) else {
            return false
        }
        // "Bác sĩ Nội khoa chuyên khoa II" is one qualification.
        let isSpecialist = phrase.use == .after
        return !isSpecialist || cell.phrase(at: openingEnd, end: headEnd)?.value.fieldDefault == ""
    }

    private func followsLead(_ index: Int) -> Bool {
        cell.longest(at: index - 1) { mark in
            if case .lead(let use) = mark { use != .nowhere } else { false }
        }?.count == 1
            || cell.longest(at: max(0, index - 2)) { mark in
                if case .lead(let use) = mark { use != .nowhere } else { false }
            }?.count == 2
    }

    private var openingEnd: Int { cell.skippingOpening(from: start, end: cell.count) }

    private var pieceHasLevel: Bool {
        guard let found = cell.phrase(at: openingEnd, end: cell.count) else { return false }
        return found.value.level != nil || found.value.isTraining || found.value.title != nil
    }

    private func isAnd(_ index: Int) -> Bool { cell.words.words[index].key.accented == "và" }
}
