import Registry
import Wording

/// The sex is what a word of the data file says; another word is reported and leaves it unknown.
struct SexRule: RosterRule {
    let vocabulary: ValueVocabulary

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        guard let cell = row[.sex] else { return [] }
        person.sex = vocabulary[cell.text].flatMap { Sex(rawValue: $0) }
        guard person.sex == nil else { return [] }
        return [
            Finding(
                .warning, "sex-unreadable", row: row.number, cell: cell,
                Wording(
                    "Dòng \(row.number), cột \(cell.column): giới tính “\(cell.text)” không hiểu được, để là chưa rõ. Ghi Nam hoặc Nữ.",
                    "Row \(row.number), column \(cell.column): the sex “\(cell.text)” cannot be read and stays unknown. Write Nam or Nữ."
                ))
        ]
    }
}
