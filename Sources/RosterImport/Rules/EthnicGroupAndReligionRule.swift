/// Ethnic group and religion as written; a blank is never "Kinh" or "không".
struct EthnicGroupAndReligionRule: RosterRule {
    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        person.ethnicGroup = row[.ethnicGroup]?.said
        person.religion = row[.religion]?.said
        return []
    }
}
