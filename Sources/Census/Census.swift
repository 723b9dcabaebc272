import Composition
public import CivilDates
import Crypto
public import Registry

/// One coded row per person at (as of, known on): what every number shown to anyone is counted from.
public struct Census: Sendable {
    /// The date at which it holds.
    public let asOf: CivilDate
    /// The last change that it knows of.
    public let lastChange: Int
    /// The person of each row: the smallest number of a statement that speaks of them.
    public internal(set) var people: [Int] = []
    /// The names.
    public internal(set) var names: [TextID] = []
    /// The other names of the people who have any, by their row.
    public internal(set) var otherNames: [Int: [OtherName]] = [:]
    /// The dates of birth.
    public internal(set) var birthDates: [PartialDate?] = []
    /// The texts that names point to.
    public let texts: RegistryTexts
    private var columns: [Dimension: CensusColumn]

    init(asOf: CivilDate, lastChange: Int, texts: RegistryTexts) {
        self.asOf = asOf
        self.lastChange = lastChange
        self.texts = texts
        columns = Dictionary(
            uniqueKeysWithValues: Dimension.allCases.map { ($0, CensusColumn()) })
    }

    /// The number of people.
    public var count: Int { people.count }

    /// The name of a person.
    public func name(ofPersonAt index: Int) -> String { texts[names[index]] }

    /// The other names of a person.
    public func otherNames(ofPersonAt index: Int) -> [String] {
        (otherNames[index] ?? []).map { texts[$0.name] }
    }

    /// The codes of one dimension, a row a person.
    public subscript(dimension: Dimension) -> CensusColumn {
        columns[dimension] ?? CensusColumn()
    }

    mutating func append(_ person: Int, _ composed: ComposedPerson, _ coder: PersonCoder) {
        if !composed.otherNames.isEmpty { otherNames[people.count] = composed.otherNames }
        people.append(person)
        names.append(composed.fullName)
        birthDates.append(composed.birthDate)
        for dimension in Dimension.allCases {
            columns[dimension]?.append(coder.code(of: composed, dimension))
        }
    }

    /// SHA-256 over what is said of everybody, whatever the numbers of people and the order of
    /// imports: two registries that say the same have the same digest.
    public var digest: [UInt8] {
        let rows = people.indices.map { index in
            ([texts[names[index]], birthDates[index]?.description ?? ""]
                + Dimension.allCases.map { self[$0].code(ofPersonAt: index) }
                + otherNames(ofPersonAt: index))
                .joined(separator: "\u{1F}")
        }
        var hash = SHA256()
        for row in rows.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            hash.update(data: Array((row + "\u{1E}").utf8))
        }
        return Array(hash.finalize())
    }
}
