internal import VietnameseText

/// The words of a cell, each with the phrases of the vocabulary that begin at it.
struct QualificationCell {
    typealias Found = QualificationVocabulary.Found

    let words: Words
    let marks: [[Found]]

    init(_ cell: String) {
        let lines = cell.split(whereSeparator: \.isNewline).map {
            CanonicalText.canonical(String($0))
        }
        self.init(line: lines.filter { !$0.isEmpty }.joined(separator: "\n"))
    }

    /// Reads text that is canonical.
    init(line: String) {
        let written = Words(line)
        let parted = GluedWords.parted(written)
        words = parted.map { Words($0) } ?? written
        let words = words
        let vocabulary = QualificationVocabulary.shared
        marks = words.words.indices.map { vocabulary.marks.found(in: words, at: $0) }
    }

    var count: Int { words.count }

    /// The longest phrase that may be read at a word of a piece that ends before `end`.
    func phrase(at index: Int, end: Int) -> (value: LevelPhrase, count: Int)? {
        guard index < min(end, count) else { return nil }
        for found in marks[index] {
            guard case .phrase(let phrase) = found.value, index + found.count <= end,
                isUnbroken(index..<(index + found.count)),
                isRead(phrase, index..<(index + found.count), end)
            else { continue }
            return (phrase, found.count)
        }
        return nil
    }

    /// The longest phrase that is a piece from its first word to its last.
    func wholePiece(_ piece: Range<Int>) -> LevelPhrase? {
        for found in marks[piece.lowerBound] where found.count == piece.count {
            if case .phrase(let phrase) = found.value { return phrase }
        }
        return nil
    }

    /// The number of words of a small word of one kind at an index, 0 if none is there.
    func word(_ kind: QualificationWord, at index: Int) -> Int {
        longest(at: index) { mark in
            if case .word(kind) = mark { true } else { false }
        }?.count ?? 0
    }

    func longest(at index: Int, _ isWanted: (QualificationMark) -> Bool) -> Found? {
        guard marks.indices.contains(index) else { return nil }
        return marks[index].first { isWanted($0.value) }
    }

    /// The index after the words that stand before a level (Tốt nghiệp, Bằng), where a level follows them.
    func skippingOpening(from start: Int, end: Int) -> Int {
        var index = start
        while index < end, phrase(at: index, end: end) == nil {
            let mode = longest(at: index) { mark in
                if case .mode(_, inBracketsOnly: false) = mark { true } else { false }
            }
            let isOpen = mode.map { found in
                words.gap(before: index + found.count).allSatisfy(\.isWhitespace)
            }
            let count = max(
                word(.opening, at: index), isNumbering(index) ? 1 : 0,
                isOpen == true ? mode?.count ?? 0 : 0)
            guard count > 0 else { return start }
            index += count
        }
        return index < end ? index : start
    }

    /// Whether a word is the number of an item ("1.", "2)").
    func isNumbering(_ index: Int) -> Bool {
        guard let number = Int(words.words[index].key.folded), number < 20 else { return false }
        return words.gap(before: index + 1).first.map { ".)-/:".contains($0) } ?? false
    }

    /// Whether words stand alone in brackets, or first there before a comma ("(TC, 1999)").
    func isBracketed(_ range: Range<Int>) -> Bool {
        words.gap(before: range.lowerBound).contains("(")
            && words.gap(before: range.upperBound).contains { "),;".contains($0) }
    }

    /// Whether no comma or bracket stands within words.
    private func isUnbroken(_ range: Range<Int>) -> Bool {
        range.dropFirst().allSatisfy { index in
            !words.gap(before: index).utf8.contains { Self.breaks.contains($0) }
        }
    }

    private static let breaks = Array(",;()\n".utf8)

    private func isRead(_ phrase: LevelPhrase, _ range: Range<Int>, _ end: Int) -> Bool {
        switch phrase.use {
        case .start, .after, .unlevelled, .training: true
        case .political, .state, .skill, .general, .honour, .silent: true
        case .cell: false
        case .closed: isClosed(range.upperBound, end)
        case .field: hasField(after: range, end, phrase)
        }
    }

    private func isClosed(_ index: Int, _ end: Int) -> Bool {
        guard index < end else { return true }
        if words.gap(before: index).contains(where: { !$0.isWhitespace }) { return true }
        return longest(at: index) { mark in
            if case .lead(let use) = mark { use != .nowhere } else { false }
        } != nil
    }

    /// Whether a field follows; for a degree no craft, since CN stands for workers as well.
    private func hasField(after range: Range<Int>, _ end: Int, _ phrase: LevelPhrase) -> Bool {
        let index = range.upperBound
        var last = index
        while last < end,
            last == index || !words.gap(before: last).contains(where: { ",;()/\n".contains($0) })
        {
            last += 1
        }
        let start = QualificationVocabulary.shared.leadWords.end(in: words, from: index)
        guard start < last else { return index >= end && range.lowerBound == 0 }
        guard let code = FieldLookup.shared.resolve(words.text(start..<last))?.entry.code,
            let field = FieldCode.field(of: code)
        else { return false }
        return phrase.level != "DH" || !["51", "52", "54", "84"].contains(field)
    }
}
