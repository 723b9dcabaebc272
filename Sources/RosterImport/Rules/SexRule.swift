import Registry
import Wording

/// The sex is what a word of the data file says; another word is reported and leaves it unknown.
struct SexRule: RosterRule {
    let vocabulary: ValueVocabulary

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        guard let cell = row[.sex] else { return [] }
        // A date in a column "Nữ" was read with the birth date.
        if cell.marked != nil, !cell.isMark, person.sex != nil { return [] }
        guard let sex = vocabulary[cell.said].flatMap({ Sex(rawValue: $0) }) else {
            return [unreadable(row, cell)]
        }
        person.sex = sex
        return []
    }

    private func unreadable(_ row: MappedRow, _ cell: Cell) -> Finding {
        Finding(
            .warning, "sex-unreadable", row: row.number, cell: cell,
            Wording(
                "Dòng \(row.number), cột \(cell.column): giới tính “\(cell.text)” không hiểu được, để là chưa rõ. Ghi Nam hoặc Nữ.",
                "Row \(row.number), column \(cell.column): the sex “\(cell.text)” cannot be read and stays unknown. Write Nam or Nữ."
            ))
    }
}
