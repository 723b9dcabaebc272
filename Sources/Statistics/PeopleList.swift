public import Census
public import CivilDates
import Classifications
import VietnameseText
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

    /// Finds the people who meet every condition and of whom one name holds every word of the text;
    /// accents count where the text has them.
    ///
    /// - Throws: ``DimensionFilter/Fault``.
    public init(
        _ census: Census, text: String?, filters: [DimensionFilter], language: ScreenLanguage
    ) throws(DimensionFilter.Fault) {
        let wanted = NameQuery(text ?? "")
        let chosen = census.places(where: try ChosenPeople(census, filters).conditions)
            .filter { person in
                wanted.matches(census.name(ofPersonAt: person))
                    || census.otherNames(ofPersonAt: person).contains { wanted.matches($0) }
            }
        let keyed = chosen.map { person in
            let birth = census.birthDate(ofPersonAt: person)?.description ?? ""
            return (
                person: person,
                key: NameOrder.sortKey(of: census.name(ofPersonAt: person)) + [0]
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

/// What is looked for in a name: words of it in any order, the last perhaps only begun.
struct NameQuery {
    private let words: [String]
    private let joined: String
    private let accented: [String]

    init(_ text: String) {
        let canonical = CanonicalText.canonical(text)
        words = SearchKey.of(canonical).split(separator: " ").map(String.init)
        joined = words.joined()
        let key = NameKey.of(canonical)
        let hasAccents = key.unicodeScalars.contains { $0.value > 0x7F }
        accented = hasAccents ? key.split(separator: " ").map(String.init) : []
    }

    func matches(_ name: String) -> Bool {
        guard !words.isEmpty else { return true }
        let nameWords = SearchKey.of(name).split(separator: " ")
        // "K'Dũng" is found by "dũng" too.
        let parts =
            name.contains("'")
            ? SearchKey.of(name.split(separator: "'").joined(separator: " ")).split(separator: " ")
            : []
        guard
            words.allSatisfy({ word in (nameWords + parts).contains { $0.hasPrefix(word) } })
                // "K' Choi" and "K’Choi" are one name.
                || nameWords.indices.contains(where: { nameWords[$0...].joined().hasPrefix(joined) }
                )
        else { return false }
        guard !accented.isEmpty else { return true }
        let nameKeys =
            NameKey.of(name).split(separator: " ")
            + NameKey.of(name.split(separator: "'").joined(separator: " ")).split(separator: " ")
        return accented.allSatisfy { word in nameKeys.contains { $0.hasPrefix(word) } }
    }
}
