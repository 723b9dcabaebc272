/// The native place as written.
struct HometownRule: RosterRule {
    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        person.hometown = row[.hometown]?.text
        return []
    }
}
