/// Reads the qualifications out of a cell of free text.
public enum QualificationReader {
    /// The qualifications that a cell names, in its order; one without a level where it names none; none where it
    /// is blank or says that nothing is known.
    ///
    /// Semicolons part them; commas, dashes, brackets, line ends and "và" only where a level or title begins the
    /// next one. A level is read only from a known phrase, so it is never a guess.
    public static func read(_ cell: String) -> [QualificationText] {
        let pieces = QualificationPieces(QualificationCell(cell))
        var read: [QualificationText] = []
        for piece in pieces.pieces {
            for one in QualificationPiece.read(pieces.cell, piece.words) {
                if let last = read.last, let merged = last.merged(with: one, piece.separator) {
                    read[read.count - 1] = merged
                } else if !one.saysNothing {
                    read.append(one)
                }
            }
        }
        return read
    }
}

extension QualificationText {
    fileprivate var saysNothing: Bool {
        kind == .degree && levelText == nil && title == nil && institution == nil
            && (fieldText ?? "").allSatisfy { !$0.isLetter }
    }

    /// One qualification of two pieces where one only completes the other; nil where they are two.
    fileprivate func merged(
        with next: QualificationText, _ separator: QualificationPieces.Separator
    ) -> QualificationText? {
        guard kind == .degree, next.kind == .degree, !inTraining, !next.inTraining else {
            return nil
        }
        if isTitleOnly, next.title == nil, next.level != nil { return completed(by: next) }
        if fieldText == nil, institution == nil, title == nil || next.title == nil, level != nil,
            level == next.level
        {
            return completed(by: next)
        }
        if level != nil, fieldText == nil, next.isSpecialty { return specialised(as: next) }
        if separator == .semicolon { return nil }
        return level == nil ? mergedWithoutLevel(next) : mergedBeside(next, separator)
    }

    /// A field whose level follows, or a school whose degree does ("Học viện Kỹ thuật Quân sự (Kỹ sư Xây dựng)").
    private func mergedWithoutLevel(_ next: QualificationText) -> QualificationText? {
        let isField = fieldText != nil && next.isLevelOnly
        let isSchool =
            levelText == nil && institution != nil && next.level != nil && !next.levelNamesSchool
        return isField || isSchool ? completed(by: next) : nil
    }

    /// A degree and its school in either order, or a degree said twice.
    private func mergedBeside(
        _ next: QualificationText, _ separator: QualificationPieces.Separator
    ) -> QualificationText? {
        if level == next.level, namesSchoolOnly(before: next) { return completed(by: next) }
        if next.isSchoolOnly, separator == .bracket || !levelNamesSchool {
            return located(at: next)
        }
        let isSchoolOfSchool =
            isSchoolOnly && fieldText == nil && next.institution != nil && next.statesField
        if isSchoolOfSchool, level == next.level { return completed(by: next) }
        let isSaidTwice =
            separator == .bracket && level == next.level && fieldCode == next.fieldCode
        return isSaidTwice ? self : nil
    }

    private var isTitleOnly: Bool { title != nil && level == nil && fieldText == nil }

    private var isLevelOnly: Bool {
        level != nil && fieldText == nil && title == nil && institution == nil
    }

    /// Whether the text is "Đại học" and the name of a school, and no more.
    private var isSchoolOnly: Bool {
        level != nil && institution != nil && !statesField
    }

    /// Whether this is the school of the profession that follows (Đại học Bách khoa, Kỹ sư Xây dựng).
    private func namesSchoolOnly(before next: QualificationText) -> Bool {
        guard !next.levelNamesSchool, levelNamesSchool else { return false }
        guard fieldText != nil else { return true }
        return fieldCode != nil && fieldCode == next.fieldCode
    }

    /// The two digits of the field.
    private var fieldCode: String? {
        fieldText.flatMap { FieldLookup.shared.resolve($0) }.flatMap {
            FieldCode.field(of: $0.entry.code)
        }
    }

    private var levelNamesSchool: Bool {
        let cell = QualificationCell(line: levelText ?? "")
        return cell.count > 0 && cell.phrase(at: 0, end: cell.count)?.value.namesSchool == true
    }

    private func completed(by next: QualificationText) -> QualificationText {
        var made = next
        made.text = text + ", " + next.text
        made.titleText = titleText ?? next.titleText
        made.title = title ?? next.title
        made.fieldText = next.fieldText ?? fieldText
        made.institution = next.institution ?? institution ?? (levelNamesSchool ? schoolText : nil)
        made.mode = next.mode ?? mode
        made.modeText = next.modeText ?? modeText
        made.year = next.year ?? year
        made.country = next.country ?? country
        return made
    }

    private var schoolText: String? {
        guard let levelText, let fieldText else { return nil }
        return levelText + " " + fieldText
    }

    private func specialised(as next: QualificationText) -> QualificationText {
        var made = located(at: next)
        made.fieldText = next.fieldText
        return made
    }

    private func located(at school: QualificationText) -> QualificationText {
        var made = self
        made.text = text + ", " + school.text
        made.institution = institution ?? school.institution
        made.year = year ?? school.year
        made.country = country ?? school.country
        made.mode = mode ?? school.mode
        made.modeText = modeText ?? school.modeText
        return made
    }
}
