/// What the rosters up to a date state of a person; `nil` where none of them says.
struct KnownFacts: Sendable {
    var sex: Sex
    var commune: Commune
    var level: Level?
    var academicTitle: String?
    var discipline: Discipline?
    var isMinority: Bool?
    var isPartyMember: Bool?

    /// The facts of everybody in the files; a later file adds to an earlier one and never blanks it.
    static func gathered(from files: [RosterFile]) -> [Int: KnownFacts] {
        var people: [Int: KnownFacts] = [:]
        for file in files {
            for row in file.rows {
                let number = row.listing.personNumber
                var facts =
                    people[number]
                    ?? KnownFacts(
                        sex: row.listing.person.sex, commune: row.listing.organisation.commune)
                facts.add(row, file.layout.style)
                people[number] = facts
            }
        }
        return people
    }

    private mutating func add(_ row: RosterRow, _ style: SenderStyle) {
        let person = row.listing.person
        commune = row.listing.organisation.commune
        if row.stated.contains(.level) { level = person.level }
        if row.stated.contains(.academicTitle), let title = person.academicTitle {
            academicTitle = title
        }
        if row.stated.contains(.discipline) { discipline = person.discipline }
        if row.stated.contains(.ethnicGroup) { isMinority = person.ethnicGroup.isMinority }
        if row.stated.contains(.partyDate) {
            if person.partyDate != nil {
                isPartyMember = true
            } else if style.saysWhoIsNoMember {
                isPartyMember = false
            }
        }
    }
}
