import CivilDates
import Wording

/// Party membership: a mark or word in its own column, or a date of joining; a blank says nothing.
struct PartyRule: RosterRule {
    let asOf: CivilDate
    let vocabulary: ValueVocabulary

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        var findings: [Finding] = []
        if let cell = row[.party] { findings += read(cell, row, into: &person) }
        if let cell = row[.partyDate] { findings += read(cell, row, into: &person) }
        return findings
    }

    private func read(
        _ cell: Cell, _ row: MappedRow, into person: inout ParsedPerson
    ) -> [Finding] {
        if let value = vocabulary[cell.said] {
            person.isPartyMember = value == "yes"
            return []
        }
        if let written = WrittenDate(cell.text, pivot: asOf), written.date.year >= 1930 {
            person.isPartyMember = true
            person.partyDate = written.date
            return []
        }
        // A damaged date is still the word of the office that there was one.
        if cell.text.contains("/"), cell.text.contains(where: \.isNumber) {
            person.isPartyMember = true
        }
        return [
            Finding(
                .warning, "party-date-invalid", row: row.number, cell: cell,
                Wording(
                    "Dòng \(row.number), cột \(cell.column): ngày vào Đảng “\(cell.text)” không đọc được, để trống ngày. Viết theo ngày/tháng/năm.",
                    "Row \(row.number), column \(cell.column): the Party date “\(cell.text)” cannot be read and is left out. Write day/month/year."
                ))
        ]
    }
}
