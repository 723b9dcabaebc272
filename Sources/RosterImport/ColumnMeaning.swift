/// What a column of a roster says; the raw value is its name in JSON, profiles and `header_synonyms.csv`.
public enum ColumnMeaning: String, CaseIterable, Sendable {
    case ordinal
    case fullName = "full_name"
    case familyName = "family_name"
    case givenName = "given_name"
    case sex
    case birthDate = "birth_date"
    case hometown
    case ethnicGroup = "ethnic_group"
    case religion
    case party
    case partyDate = "party_date"
    case organisation
    case place
    case district
    case province
    case position
    case rank
    case employment
    case standing
    case sector
    case since
    case qualification
    case title
    case field
    case institution
    case mode
    case country
    case year
    case politicalTheory = "political_theory"
    case stateManagement = "state_management"
    case language
    case informationTechnology = "it"
    case citizenNumber = "citizen_number"
    case formerCitizenNumber = "former_citizen_number"
    case socialInsuranceNumber = "social_insurance_number"
    case officialNumber = "official_number"
    case note
    case posts
    case minimumLevel = "minimum_level"
    case validFrom = "valid_from"
    case legalBasis = "legal_basis"

    /// Whether a cell merged over several people speaks of all of them, as a unit's name does.
    var isOfGroup: Bool {
        switch self {
        case .organisation, .place, .district, .province, .sector: true
        default: false
        }
    }

    /// Whether several columns may say it together.
    var mayRepeat: Bool {
        switch self {
        case .qualification, .ordinal, .note, .language, .informationTechnology, .title: true
        default: false
        }
    }
}
