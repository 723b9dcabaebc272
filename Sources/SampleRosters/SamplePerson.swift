public import CivilDates

/// An invented person as an office would know them; no sample person is or was anyone real.
public struct SamplePerson: Sendable {
    /// The full name, in the usual case of letters.
    public let name: String
    /// The sex.
    public let sex: Sex
    /// The day of birth.
    public let birth: CivilDate

    let ethnicGroup: EthnicGroup
    let religion: String
    let hometown: String
    /// Twelve digits with the structure of Decree 137/2015/NĐ-CP, Article 13; the last six count on.
    let citizenNumber: String
    var level: Level
    let academicTitle: String?
    let discipline: Discipline
    var politicalTheory: String?
    var stateManagement: String?
    let language: String?
    let informatics: String?
    /// The day of admission to the Party; `nil` for who is no member.
    var partyDate: CivilDate?
}

/// A person in a post of an organisation at a date: what one row of a roster tells.
struct Listing: Sendable {
    /// The same number is the same person, whatever the roster.
    let personNumber: Int
    var person: SamplePerson
    var organisation: Organisation
    var position: String
    let leads: Bool
    let rank: String
    let employment: String
}
