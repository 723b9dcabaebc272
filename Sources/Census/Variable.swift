/// What a census keeps of each person, a column of codes each; ``Dimension``s are worked out from these.
///
/// A `CodingKey` knows the names of its cases; to ask for them otherwise takes longer than a small question.
enum Variable: Int, CaseIterable, CodingKey {
    /// The finest code of the field of the highest degree that states one.
    case discipline
    case level
    case title
    /// The administrative unit of work as stated, with the first day on which its code means it.
    case workplace
    /// The administrative unit of the native place as stated, as above.
    case hometown
    case sector
    case organisation
    case position
    case positionGroup
    case rank
    case employment
    case standing
    case sex
    /// The date of birth, ISO, as precise as it is known.
    case birth
    case ethnicGroup
    case religion
    case party
    case politicalTheory
    case stateManagement
    case language
    case informationTechnology
}

extension Variable {
    /// The name under which the registry file keeps the variable.
    var name: String { stringValue }
}

extension Dimension {
    /// What the dimension is worked out from.
    var variable: Variable {
        switch self {
        case .field, .fieldGroup, .discipline: .discipline
        case .level: .level
        case .title: .title
        case .locality, .district, .province: .workplace
        case .hometownProvince: .hometown
        case .sector: .sector
        case .organisation: .organisation
        case .position: .position
        case .positionGroup, .leadership: .positionGroup
        case .rank: .rank
        case .employment: .employment
        case .standing: .standing
        case .sex: .sex
        case .age: .birth
        case .ethnicGroup, .minority: .ethnicGroup
        case .religion: .religion
        case .party: .party
        case .politicalTheory: .politicalTheory
        case .stateManagement: .stateManagement
        case .language: .language
        case .informationTechnology: .informationTechnology
        }
    }
}
