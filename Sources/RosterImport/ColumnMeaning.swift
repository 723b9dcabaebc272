/// What a column of a roster says; the raw value is its place among all meanings.
public enum ColumnMeaning: Int, CaseIterable, Sendable {
    case ordinal
    case fullName
    case familyName
    case givenName
    case sex
    case birthDate
    case hometown
    case ethnicGroup
    case religion
    case party
    case partyDate
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
    case politicalTheory
    case stateManagement
    case language
    case informationTechnology
    case citizenNumber
    case formerCitizenNumber
    case socialInsuranceNumber
    case officialNumber
    case note
    case posts
    case minimumLevel
    case validFrom
    case legalBasis

    /// The name in JSON, profiles and `header_synonyms.csv`: the case's own, in small letters with `_`.
    public var name: String { Self.names[rawValue] }

    /// The meaning with a name.
    public init?(name: String) {
        guard let place = Self.names.firstIndex(of: name) else { return nil }
        self.init(rawValue: place)
    }

    private static let names = allCases.map { meaning in
        if meaning == .informationTechnology { return "it" }
        return String(describing: meaning).reduce(into: "") { name, letter in
            name += letter.isUppercase ? "_" + letter.lowercased() : String(letter)
        }
    }

    /// Whether a cell merged over several people speaks of all of them, as a unit's name does.
    var isOfGroup: Bool {
        switch self {
        case .organisation, .place, .district, .province, .sector: true
        default: false
        }
    }

    /// Whether a value of a person is read from it, so that its cells are kept as they stand; numbers that name a
    /// person are sealed and never kept in any other way.
    var isKept: Bool {
        switch self {
        case .citizenNumber, .formerCitizenNumber, .socialInsuranceNumber, .officialNumber: false
        case .ordinal, .note, .posts, .minimumLevel, .validFrom, .legalBasis: false
        default: true
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
