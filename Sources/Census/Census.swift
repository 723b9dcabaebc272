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
    /// The dates of birth.
    public internal(set) var birthDates: [PartialDate?] = []
    /// The texts that names point to.
    public let texts: RegistryTexts
    /// The day of the administrative map in which places are given; the census date unless asked otherwise.
    public internal(set) var map: CivilDate
    var columns: [Dimension: CensusColumn]
    /// Places as stated, from which those of any map follow.
    var workPlaces = WorkPlaceColumn()
    var hometowns = WorkPlaceColumn()
    var seats = OrganisationSeats()
    /// Places in the map, and for each person the number of theirs.
    var placements: [Placement?] = [nil]
    var placementNumbers: [UInt32] = []

    init(asOf: CivilDate, lastChange: Int, texts: RegistryTexts) {
        self.asOf = asOf
        self.lastChange = lastChange
        self.texts = texts
        map = asOf
        columns = Dictionary(
            uniqueKeysWithValues: Dimension.allCases.map { ($0, CensusColumn()) })
    }

    /// The number of people.
    public var count: Int { people.count }

    /// The name of a person.
    public func name(ofPersonAt index: Int) -> String { texts[names[index]] }

    /// The codes of one dimension, a row a person.
    public subscript(dimension: Dimension) -> CensusColumn {
        columns[dimension] ?? CensusColumn()
    }

    mutating func append(_ person: Int, _ said: CensusRow, _ coder: PersonCoder) {
        let composed = said.person
        people.append(person)
        names.append(composed.fullName)
        birthDates.append(composed.birthDate)
        for dimension in Dimension.allCases where !dimension.isPlace {
            columns[dimension]?.append(coder.code(of: composed, dimension))
        }
        workPlaces.append(coder.workPlace(of: said))
        hometowns.append(coder.hometown(of: composed))
    }

    /// SHA-256 over what is said of everybody, whatever the numbers of people and the order of
    /// imports: two registries that say the same have the same digest, in whichever map they are asked.
    public var digest: [UInt8] {
        guard map == asOf else { return on(mapOf: asOf).digest }
        let rows = people.indices.map { index in
            ([texts[names[index]], birthDates[index]?.description ?? ""]
                + Dimension.allCases.map { self[$0].code(ofPersonAt: index) })
                .joined(separator: "\u{1F}")
        }
        var hash = SHA256()
        for row in rows.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            hash.update(data: Array((row + "\u{1E}").utf8))
        }
        return Array(hash.finalize())
    }
}
