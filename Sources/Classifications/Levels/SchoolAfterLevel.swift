/// Finds the name of a school after the level that it confers (Đại học | Luật Hà Nội).
struct SchoolAfterLevel {
    /// The index after the name, and the one field of the school, empty where there are many.
    let found: (end: Int, field: String)?

    init(_ cell: QualificationCell, from start: Int, end: Int, _ phrase: LevelPhrase) {
        let last = Self.chunkEnd(cell, from: start, end: end)
        found = Self.named(cell, start..<end, phrase) ?? Self.placed(cell, start..<last)
    }

    /// A name of the table, with the places that follow it.
    private static func named(
        _ cell: QualificationCell, _ words: Range<Int>, _ phrase: LevelPhrase
    ) -> (end: Int, field: String)? {
        var school: SchoolName?
        var index = words.lowerBound
        if index < words.upperBound,
            let found = cell.longest(at: index, { if case .school = $0 { true } else { false } }),
            case .school(let name) = found.value
        {
            school = name
            index += found.count
        }
        let placed = placesEnd(cell, from: index, end: words.upperBound, isPlaceOrSchool)
        let isSchool = placed > index || (school?.kind == .school && phrase.level == "DH")
        guard placed > words.lowerBound, isSchool, ends(cell, placed, words.upperBound) else {
            return nil
        }
        return (placed, school?.field ?? "")
    }

    /// Any name that ends with a place.
    private static func placed(
        _ cell: QualificationCell, _ chunk: Range<Int>
    ) -> (end: Int, field: String)? {
        for index in chunk.dropFirst()
        where placesEnd(cell, from: index, end: chunk.upperBound, isPlace) == chunk.upperBound {
            // A number names a school only where its name is known (Nông nghiệp I).
            guard cell.words.words[index].key.folded.utf8.count > 2 else { continue }
            return (chunk.upperBound, "")
        }
        return nil
    }

    /// The index after the places that stand in a row at an index, with no comma or bracket before them.
    private static func placesEnd(
        _ cell: QualificationCell, from start: Int, end: Int, _ isPlace: (QualificationMark) -> Bool
    ) -> Int {
        var index = start
        while index < end, !cell.words.gap(before: index).contains(where: { ",;()".contains($0) }),
            let place = cell.longest(at: index, isPlace), index + place.count <= end
        {
            index += place.count
        }
        return index
    }

    private static func isPlace(_ mark: QualificationMark) -> Bool {
        if case .place = mark { true } else { false }
    }

    /// Schools are named after schools and places too (Đại học Kỹ thuật Budapest).
    private static func isPlaceOrSchool(_ mark: QualificationMark) -> Bool {
        if case .school(let school) = mark {
            school.kind == .school && school.field.isEmpty
        } else {
            isPlace(mark)
        }
    }

    /// Whether nothing of a name's can follow an index.
    private static func ends(_ cell: QualificationCell, _ index: Int, _ end: Int) -> Bool {
        guard index < end else { return true }
        if cell.words.gap(before: index).contains(where: { ",;()\n-–—.:".contains($0) }) {
            return true
        }
        return cell.longest(at: index) { mark in
            switch mark {
            case .lead(let use): use != .nowhere
            case .mode(_, let inBracketsOnly): !inBracketsOnly
            case .word(let word): word == .year || word == .grade || word == .located
            default: false
            }
        } != nil
    }

    private static func chunkEnd(_ cell: QualificationCell, from start: Int, end: Int) -> Int {
        var index = start
        while index < end,
            index == start
                || !cell.words.gap(before: index).contains(where: { ",;()\n".contains($0) }),
            index == start || !ends(cell, index, end) || cell.words.gap(before: index).contains("-")
        {
            index += 1
        }
        return index
    }
}
