import CivilDates
import SeededRandom

/// One row of a roster: a listing, and the columns that the sender left blank.
struct RosterRow: Sendable {
    let listing: Listing
    let stated: Set<RosterColumn>
    /// Whether only the year of birth is written.
    let statesYearOnly: Bool

    /// The words in a column, in the style of the sender; empty where nothing is stated.
    func cell(
        _ column: RosterColumn, number: Int, _ style: SenderStyle, _ random: inout SplitMix64
    ) -> String {
        if column == .number { return String(number) }
        guard stated.contains(column) else { return "" }
        let words = text(column, style, &random)
        return style.typographicApostrophe ? words.replacing("'", with: "’") : words
    }

    private func text(
        _ column: RosterColumn, _ style: SenderStyle, _ random: inout SplitMix64
    ) -> String {
        let person = listing.person
        return switch column {
        case .number: ""
        case .name: style.capitalNames ? person.name.uppercased() : person.name
        case .birth:
            statesYearOnly ? String(person.birth.year) : style.text(person.birth, &random)
        case .sex: person.sex.vietnamese
        case .citizenNumber: person.citizenNumber
        case .ethnicGroup: person.ethnicGroup.spelling(style.ethnicSpelling)
        case .religion: person.religion
        case .hometown: person.hometown
        case .position: listing.position
        case .organisation: listing.organisation.name
        case .place: style.text(listing.organisation.commune)
        case .rank: listing.rank
        case .employment: listing.employment
        case .level: style.abbreviatesLevels ? person.level.abbreviation : person.level.name
        case .academicTitle: person.academicTitle ?? ""
        case .discipline: style.text(person.discipline, &random)
        case .politicalTheory: person.politicalTheory ?? ""
        case .stateManagement: person.stateManagement ?? ""
        case .language: person.language ?? ""
        case .informatics: person.informatics ?? ""
        case .partyDate: partyText(style, &random)
        }
    }

    private func partyText(_ style: SenderStyle, _ random: inout SplitMix64) -> String {
        if let date = listing.person.partyDate { return style.text(date, &random) }
        return style.saysWhoIsNoMember ? "Không" : ""
    }
}
