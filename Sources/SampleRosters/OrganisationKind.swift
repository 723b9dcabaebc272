/// What an organisation is; its posts and its fate in the merger of July 2025 follow from it.
enum OrganisationKind: String, Sendable, CaseIterable {
    case preschool, primary, lowerSecondary, upperSecondary, educationOffice
    case healthCentre, healthStation
    case communeOffice, districtOffice, agricultureCentre
    case communeParty, districtParty, front
    case park, forestBoard, rangers
    case newCommuneOffice, newCommuneParty, newFront, newHealthStation

    /// The block of the administration that sends one roster for all of its organisations.
    enum Sector: Sendable {
        case education, health, government, party, forest
    }

    /// The kinds that there were before the merger; the others came of it.
    static let before2025 = allCases.filter { !$0.rawValue.hasPrefix("new") }

    var sector: Sector {
        switch self {
        case .preschool, .primary, .lowerSecondary, .upperSecondary, .educationOffice: .education
        case .healthCentre, .healthStation, .newHealthStation: .health
        case .communeOffice, .districtOffice, .agricultureCentre, .newCommuneOffice: .government
        case .communeParty, .districtParty, .front, .newCommuneParty, .newFront: .party
        case .park, .forestBoard, .rangers: .forest
        }
    }

    /// The kind that took over the staff on 1 July 2025; most kinds went on as they were.
    var successor: OrganisationKind {
        switch self {
        case .communeOffice, .districtOffice, .educationOffice: .newCommuneOffice
        case .communeParty, .districtParty: .newCommuneParty
        case .front: .newFront
        case .healthStation: .newHealthStation
        default: self
        }
    }
}
