import Census
import Classifications

/// The people of a census who are in post, found by where they work.
struct Staff {
    /// Whose posts are meant.
    enum Scope: Hashable {
        case organisation(String)
        case locality(String)

        var rank: Int {
            switch self {
            case .organisation: 0
            case .locality: 1
            }
        }

        var name: String {
            switch self {
            case .organisation(let name), .locality(let name): name
            }
        }
    }

    private var byOrganisation: [String: [Int]] = [:]
    private var byLocality: [String: [Int]] = [:]
    private let columns: [Dimension: DimensionColumn]
    private let positionKeys: [String]

    /// What is asked of a census.
    static let dimensions: [Dimension] = [
        .organisation, .position, .locality, .standing, .level, .discipline, .fieldGroup, .field,
    ]

    init(_ census: Census) {
        let columns = Dictionary(
            uniqueKeysWithValues: Self.dimensions.map { ($0, census[$0]) })
        self.columns = columns
        positionKeys = columns[.position]?.codes.map { PositionName($0).plainKey } ?? []
        let organisationKeys =
            columns[.organisation]?.codes.map {
                OrganisationName(OrganisationCode.parts($0).name).plainKey
            } ?? []
        for person in census.places where Self.isInPost(person, columns) {
            let organisation = Int(columns[.organisation]?[person] ?? 0)
            if organisation != 0 {
                byOrganisation[organisationKeys[organisation], default: []].append(person)
            }
            let locality = locality(person) ?? CensusColumn.unknown
            byLocality[locality, default: []].append(person)
        }
    }

    /// Someone with a post, unless a source says that they have left it.
    private static func isInPost(
        _ person: Int, _ columns: [Dimension: DimensionColumn]
    ) -> Bool {
        let hasPost = [Dimension.organisation, .position, .locality].contains {
            columns[$0]?[person] ?? 0 != 0
        }
        let standing = columns[.standing]?.code(ofPersonAt: person) ?? CensusColumn.unknown
        return hasPost && (standing == CensusColumn.unknown || standing == "in-post")
    }

    /// The organisation where people work in it; else the locality that the line names.
    func scope(of line: Demand.Line) -> Scope {
        if let organisation = line.organisation,
            byOrganisation[organisation] != nil || line.locality == CensusColumn.unknown
        {
            return .organisation(organisation)
        }
        return .locality(line.locality)
    }

    func people(in scope: Scope) -> [Int] {
        switch scope {
        case .organisation(let key): byOrganisation[key] ?? []
        case .locality(let code): code == CensusColumn.unknown ? [] : byLocality[code] ?? []
        }
    }

    /// The one locality in which all people of an organisation work.
    func locality(ofScope scope: Scope) -> String {
        if case .locality(let code) = scope { return code }
        let codes = Set(people(in: scope).compactMap { locality($0) })
        return codes.count == 1 ? codes.first ?? CensusColumn.unknown : CensusColumn.unknown
    }

    func locality(_ person: Int) -> String? { stated(.locality, person) }

    func level(_ person: Int) -> String? { stated(.level, person) }

    /// The finest code of the person's field.
    func field(_ person: Int) -> String? {
        stated(.discipline, person) ?? stated(.fieldGroup, person) ?? stated(.field, person)
    }

    func position(_ person: Int) -> String? {
        let value = columns[.position]?[person] ?? 0
        return value == 0 ? nil : positionKeys[Int(value)]
    }

    private func stated(_ dimension: Dimension, _ person: Int) -> String? {
        guard let column = columns[dimension], column[person] != 0 else { return nil }
        return column.code(ofPersonAt: person)
    }
}
