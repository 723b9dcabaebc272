/// Reads what follows a level: the field, the school, the mode, the country, the year.
struct QualificationDetails {
    let cell: QualificationCell
    private let start: Int
    private let levelStart: Int
    private let end: Int
    private var phrase: LevelPhrase?
    private(set) var read: QualificationText
    private var segments: [Segment] = []
    private var open: Segment
    private var position: Int

    /// Words in a row that no detail interrupts.
    private struct Segment {
        var words: Range<Int>
        /// Whether a lead word (chuyên ngành) stands before it.
        var isLed = false
        /// Whether that word is "khoa", which names the field less closely than "chuyên ngành".
        var isFaculty = false
    }

    init(_ piece: QualificationPiece) {
        cell = piece.cell
        start = piece.index
        levelStart = piece.levelStart ?? piece.index
        end = piece.end
        phrase = piece.phrase
        read = piece.read
        position = piece.index
        open = Segment(words: piece.index..<piece.index)
    }

    /// Reads the words from the first after the level to the end of the piece.
    mutating func readAll() {
        takeSchoolAfterLevel()
        while position < end {
            let count = takeDetail()
            if count == 0 {
                position += 1
                open.words = open.words.lowerBound..<position
            }
        }
        close(skipping: 0)
        let source = fieldWords
        read.statesField = source.stated != nil || source.specialty != nil
        read.fieldText = FieldWords(source, phrase).text
        read.isSpecialty = phrase == nil && read.institution == nil && segments.first?.isLed == true
    }

    /// Ends the open segment and begins another after a detail of some words.
    private mutating func close(skipping count: Int, isLed: Bool = false) {
        if !open.words.isEmpty { segments.append(open) }
        position += count
        open = Segment(words: position..<position, isLed: isLed)
    }

    /// Takes a detail at the position, if one is there; returns how many words it has.
    private mutating func takeDetail() -> Int {
        if let count = takePhrase() { return count }
        if let count = takeMode() ?? takeYear() ?? takeCountry() { return count }
        if let count = takeLead() ?? takeInstitution() { return count }
        let grade = cell.word(.grade, at: position)
        // "chuyên ngành Đào tạo …" is a discipline.
        if grade > 0, position + grade <= end, !open.isLed || !open.words.isEmpty {
            close(skipping: grade)
            return grade
        }
        return 0
    }

    /// Study in progress, or a specialist's level after the profession and its field.
    private mutating func takePhrase() -> Int? {
        for found in cell.marks[position] {
            guard case .phrase(let phrase) = found.value, position + found.count <= end else {
                continue
            }
            let text = cell.words.text(position..<(position + found.count))
            if phrase.isTraining, found.agreement == .same || read.level != nil {
                read.inTraining = true
                close(skipping: found.count)
                return found.count
            }
            if phrase.use == .after, let known = self.phrase, !known.fieldDefault.isEmpty,
                known.use == .start
            {
                read.level = phrase.level
                read.levelText = read.levelText.map { $0 + " " + text } ?? text
                close(skipping: found.count)
                return found.count
            }
        }
        return nil
    }

    private mutating func takeMode() -> Int? {
        for found in cell.marks[position] where position + found.count <= end {
            guard case .mode(let mode, let inBracketsOnly) = found.value else { continue }
            let words = position..<(position + found.count)
            guard !inBracketsOnly || (cell.isBracketed(words) && isStudied(mode)) else { continue }
            read.mode = read.mode ?? mode
            read.modeText = read.modeText ?? cell.words.text(words)
            close(skipping: found.count)
            return found.count
        }
        return nil
    }

    /// Whether an abbreviation is that mode at this level: after "Y sĩ", TC is trung cấp.
    private func isStudied(_ mode: StudyMode) -> Bool {
        mode != .inService || ["CD", "DH"].contains(read.level ?? read.levelInTraining ?? "")
    }

    private mutating func takeYear() -> Int? {
        let lead = cell.word(.year, at: position)
        guard let year = year(at: position + lead) else { return nil }
        var count = lead + 1
        if let later = self.year(at: position + count),
            cell.words.gap(before: position + count).contains(where: { "-–—/".contains($0) })
        {
            read.year = later
            count += 1
        } else {
            read.year = year
        }
        close(skipping: count)
        return count
    }

    private func year(at index: Int) -> Int? {
        guard index < end else { return nil }
        let word = cell.words.words[index].key.folded
        guard word.utf8.count == 4, let year = Int(word), (1940...2040).contains(year) else {
            return nil
        }
        return year
    }

    /// A country after "tại", alone in brackets, or last after a comma.
    private mutating func takeCountry() -> Int? {
        let located = cell.word(.located, at: position)
        let at = position + located
        guard at < end,
            let found = cell.longest(at: at, { if case .country = $0 { true } else { false } }),
            case .country(let name, let namesLanguage) = found.value, at + found.count <= end
        else { return nil }
        let words = at..<(at + found.count)
        let gap = cell.words.gap(before: position)
        let isLast =
            words.upperBound == end
            || !cell.words.gap(before: words.upperBound).allSatisfy(\.isWhitespace)
        let isBracketed =
            gap.contains("(") && isLast && (!namesLanguage || read.institution != nil || isGraduate)
        let isListed =
            gap.contains { ",–-".contains($0) } && isLast
            && (!namesLanguage || read.institution != nil)
        guard located > 0 || isBracketed || isListed else { return nil }
        read.country = name
        let count = located + found.count
        close(skipping: count)
        return count
    }

    private var isGraduate: Bool {
        ["THS", "TS", "TSKH"].contains(read.level ?? "")
    }

    /// Chuyên ngành, ngành, khoa: what follows names the field.
    private mutating func takeLead() -> Int? {
        guard
            let found = cell.longest(at: position, { if case .lead = $0 { true } else { false } }),
            case .lead(let use) = found.value, use != .nowhere, position + found.count <= end
        else { return nil }
        let isFirst = open.words.isEmpty
        guard isFirst || use == .inside || isFaculty else { return nil }
        let isLed = use == .inside || isFaculty || open.isLed || !isFirst
        let faculty = isFaculty
        close(skipping: found.count, isLed: isLed)
        open.isFaculty = faculty
        return found.count
    }

    /// Whether the word at the position is the khoa that names a faculty, and not that of Y khoa or khoa học.
    private var isFaculty: Bool {
        let fused: Set = [
            "y", "nhi", "đa", "sản", "nội", "ngoại", "nha", "nhãn", "bách", "chuyên", "phụ", "lão",
        ]
        guard cell.words.words[position].key.accented == "khoa", position > start,
            phrase?.namesSchool == true || read.institution != nil
        else { return false }
        return !fused.contains(cell.words.words[position - 1].key.accented)
    }

    /// The name of a school: after Trường, Học viện, or after "Đại học" that follows a field.
    private mutating func takeInstitution() -> Int? {
        let opening = cell.word(.located, at: position)
        let at = position + opening
        let named = cell.word(.institution, at: at)
        // "trường" and "viện" end words like môi trường and bệnh viện too.
        let isNamed =
            named > 1
            || (named == 1
                && (at == start || opening > 0
                    || cell.words.gap(before: at).contains { !$0.isWhitespace }))
        let isLevel = at > start && isSchoolLevel(at)
        guard at < end,
            isNamed || (isLevel && !open.isLed) || (isLevel && opening > 0)
                || (isLevel && !open.words.isEmpty)
        else { return nil }
        var last = at + 1
        while last < end, !endsInstitution(last, from: at) { last += 1 }
        if isNamed, read.fieldText == nil, phrase == nil, position == start {
            takeAcademy(from: at + cell.word(.institution, at: at), until: last)
        }
        read.institution = read.institution ?? cell.words.text(at..<last)
        close(skipping: last - position)
        return max(1, last - at + opening)
    }

    /// Whether "Đại học" or "Cao đẳng" stands at an index.
    private func isSchoolLevel(_ index: Int) -> Bool {
        guard let phrase = cell.phrase(at: index, end: end)?.value, phrase.namesSchool else {
            return false
        }
        return phrase.level == "DH" || phrase.level == "CD"
    }

    private func endsInstitution(_ index: Int, from start: Int) -> Bool {
        if cell.words.gap(before: index).contains(where: { ",;()\n".contains($0) }) { return true }
        if cell.longest(
            at: index,
            { mark in
                switch mark {
                case .lead(let use): use == .inside
                case .mode(_, let inBracketsOnly): !inBracketsOnly
                case .word(let word): word == .year
                default: false
                }
            }) != nil
        {
            return true
        }
        return year(at: index) != nil
    }

    /// The one field that an academy trains for (Học viện An ninh nhân dân).
    private mutating func takeAcademy(from start: Int, until last: Int) {
        guard let found = cell.longest(at: start, { if case .school = $0 { true } else { false } }),
            case .school(let school) = found.value, !school.field.isEmpty
        else { return }
        read.fieldText = school.field
    }

    /// The name of a school right after the level (Đại học Luật Hà Nội).
    private mutating func takeSchoolAfterLevel() {
        guard let phrase, phrase.namesSchool,
            let school = SchoolAfterLevel(cell, from: start, end: end, phrase).found
        else { return }
        read.institution = cell.words.text(levelStart..<school.end)
        if !school.field.isEmpty { read.fieldText = school.field }
        close(skipping: school.end - start)
    }

    /// The words for the field: those after a lead word, else the first.
    private var fieldWords: FieldWords.Source {
        let words = cell.words
        let led = segments.first { $0.isLed && !$0.isFaculty } ?? segments.first { $0.isLed }
        let first = segments.first
        var source = FieldWords.Source()
        source.implied = read.fieldText
        if let led, let first, !first.isLed, phrase?.namesSchool == true || read.institution != nil
        {
            source.specialty = words.closedText(led.words)
            source.stated = words.closedText(first.words)
        } else if let led, let first {
            source.stated = words.closedText(first.words.lowerBound..<led.words.upperBound)
        } else if let first {
            source.stated = words.closedText(first.words)
        }
        return source
    }
}
