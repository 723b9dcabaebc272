/// What a column of a roster tells of a person.
enum RosterColumn: String, Sendable {
    case number, name, birth, sex, citizenNumber, ethnicGroup, religion, hometown
    case position, organisation, place, rank, employment
    case level, academicTitle, discipline
    case politicalTheory, stateManagement, language, informatics, partyDate

    /// The columns that senders leave blank most often.
    static let oftenBlank: Set<RosterColumn> = [.level, .ethnicGroup, .partyDate]
}
