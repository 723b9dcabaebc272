public import Census
public import CivilDates
import Classifications
public import Wording

/// People of a census in the order of a roster: by given name, then family and middle names; names without a
/// family name in front as a whole.
public struct PeopleList: Sendable {
    /// A person.
    public struct Row: Sendable {
        /// The number of the person in the registry.
        public let id: String
        /// The name.
        public let fullName: String
        /// Other names.
        public let otherNames: [String]
        /// The date of birth.
        public let birthDate: PartialDate?
        /// The sex.
        public let sex: DimensionValue
        /// The highest level.
        public let level: DimensionValue
        /// The academic title.
        public let title: DimensionValue
        /// The field of training.
        public let field: DimensionValue
        /// The organisation.
        public let organisation: DimensionValue
        /// The commune of work.
        public let locality: DimensionValue
    }

    /// The people found.
    public let rows: [Row]

    /// In which order people are listed.
    public enum Order: Sendable {
        /// As rosters do, by name.
        case name
        /// Those first whose name is most like a text, then by name.
        case match(to: String)

        func key(_ census: Census, _ person: Int) -> [UInt8] {
            guard case .match(let text) = self else { return [] }
            let match = NameMatch(text)
            let names =
                [census.name(ofPersonAt: person)] + census.otherNames(ofPersonAt: person)
            return [names.map(match.rank).min() ?? 0]
        }
    }

    /// Lists the people who meet every condition.
    ///
    /// - Throws: ``DimensionFilter/Fault``.
    public init(
        _ census: Census, filters: [DimensionFilter], language: ScreenLanguage,
        order: Order = .name
    ) throws(DimensionFilter.Fault) {
        let chosen = census.places(where: try ChosenPeople(census, filters).conditions)
        let keyed = chosen.map { person in
            let birth = census.birthDate(ofPersonAt: person)?.description ?? ""
            return (
                person: person,
                key: order.key(census, person)
                    + NameOrder.sortKey(of: census.name(ofPersonAt: person)) + [0]
                    + Array(birth.utf8)
            )
        }
        let shown = Dictionary(
            uniqueKeysWithValues: Self.shown.map {
                ($0, ShownColumn($0, census, language))
            })
        func value(_ dimension: Dimension, _ person: Int) -> DimensionValue {
            shown[dimension]?.value(ofPersonAt: person) ?? .unknown(language)
        }
        rows =
            keyed
            .sorted {
                $0.key == $1.key ? $0.person < $1.person : $0.key.lexicographicallyPrecedes($1.key)
            }
            .map { item in
                let person = item.person
                return Row(
                    id: String(census.person(at: person)),
                    fullName: census.name(ofPersonAt: person),
                    otherNames: census.otherNames(ofPersonAt: person),
                    birthDate: census.birthDate(ofPersonAt: person), sex: value(.sex, person),
                    level: value(.level, person), title: value(.title, person),
                    field: value(.field, person), organisation: value(.organisation, person),
                    locality: value(.locality, person))
            }
    }

    /// What is shown of people.
    public static let shown: [Dimension] = [
        .sex, .level, .title, .field, .organisation, .locality,
    ]
}

/// A dimension of everybody with the names of its codes.
private struct ShownColumn {
    private let column: DimensionColumn
    private let names: DimensionNames

    init(_ dimension: Dimension, _ census: Census, _ language: ScreenLanguage) {
        column = census[dimension]
        names = DimensionNames(dimension, census: census, language: language)
    }

    func value(ofPersonAt place: Int) -> DimensionValue {
        names.value(column.code(ofPersonAt: place))
    }
}
