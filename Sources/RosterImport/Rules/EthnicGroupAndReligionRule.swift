/// Ethnic group and religion as written; a blank is never "Kinh" or "không".
struct EthnicGroupAndReligionRule: RosterRule {
    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        person.ethnicGroup = row[.ethnicGroup]?.text
        person.religion = row[.religion]?.text
        return []
    }
}
