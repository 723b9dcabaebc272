public import CivilDates
import Composition
import Crypto
public import Registry

/// One coded row per person at (as of, known on): what every number shown to anyone is counted from.
public struct Census: Sendable {
    /// The date at which it holds.
    public let asOf: CivilDate
    /// The last change that it knows of.
    public let lastChange: Int
    /// The number of people.
    public let count: Int
    /// Who stands in each row; `nil` where a census is only counted.
    public let identity: Identity?
    /// What is needed to bring it up to later changes; `nil` where it was not composed but opened.
    let notes: CensusNotes?
    private let columns: [Variable: CensusColumn]
    private var datedMap: DatedMap
    private var seen = DimensionColumns()

    /// Who stands in each row of a census.
    public struct Identity: Sendable {
        /// The person of each row: the smallest number of a statement that speaks of them.
        public internal(set) var people: PackedNumbers
        /// The names.
        public internal(set) var names: PackedNumbers
        /// The other names of those who have any, as ``OtherName`` writes them.
        var otherNames: CensusColumn
        /// The texts that names point to.
        public let texts: RegistryTexts
    }

    init(
        asOf: CivilDate, lastChange: Int, count: Int, columns: [Variable: CensusColumn],
        identity: Identity?, notes: CensusNotes? = nil
    ) {
        self.notes = notes
        self.asOf = asOf
        self.lastChange = lastChange
        self.count = count
        self.columns = columns
        self.identity = identity
        datedMap = DatedMap(at: asOf)
    }

    /// The day of the administrative map in which places are given; the census date unless asked otherwise.
    public var map: CivilDate { datedMap.date }

    /// The same people with their places in the map of another day, earlier or later.
    ///
    /// Nothing else changes: nobody is lost or counted twice, and a place that may be one of several units says so.
    public func on(mapOf date: CivilDate) -> Census {
        var census = self
        census.datedMap = DatedMap(at: date)
        census.seen = DimensionColumns()
        return census
    }

    /// The placements of the census's map, `nil` where none is known, and for each person the number of theirs.
    public var placementColumn: (placements: [Placement?], column: CountedColumn) {
        let places = columns[.workplace] ?? CensusColumn()
        let placements = places.codes.map { StatedPlace(code: $0)?.placement(in: datedMap) }
        return (
            placements,
            CountedColumn(
                places.values, groups: placements.indices.map { UInt32($0) },
                limit: placements.count)
        )
    }

    /// The placement of a person's work in the census's map; `nil` where the place is not known.
    public func placement(ofPersonAt index: Int) -> Placement? {
        columns[.workplace].flatMap {
            StatedPlace(code: $0.codes[Int($0.values[index])])?.placement(in: datedMap)
        }
    }

    /// The people as places in the census.
    public var places: Range<Int> { 0..<count }

    /// The number of a person in the registry; 0 where the census was opened only to be counted.
    public func person(at place: Int) -> Int { identity.map { Int($0.people[place]) } ?? 0 }

    /// The place of a person; `nil` where nobody has this number.
    public func place(ofPerson number: Int) -> Int? {
        guard let people = identity?.people else { return nil }
        return places.first { Int(people[$0]) == number }
    }

    /// The name of a person.
    public func name(ofPersonAt index: Int) -> String {
        identity.map { $0.texts[TextID(rawValue: Int32(bitPattern: $0.names[index]))] } ?? ""
    }

    /// The date of birth of a person.
    public func birthDate(ofPersonAt index: Int) -> PartialDate? {
        columns[.birth].flatMap { PartialDate(iso: $0.codes[Int($0.values[index])]) }
    }

    /// The other names of a person.
    public func otherNames(ofPersonAt index: Int) -> [String] {
        statedOtherNames(ofPersonAt: index).map(\.name)
    }

    /// The other names of a person with their kind.
    func statedOtherNames(ofPersonAt index: Int) -> [(kind: OtherName.Kind, name: String)] {
        guard let identity, identity.otherNames.values[index] != 0 else { return [] }
        return OtherName.coded(identity.otherNames.codes[Int(identity.otherNames.values[index])])
            .map { ($0.kind, identity.texts[$0.name]) }
    }

    /// The codes of one dimension, a row a person; worked out at the first asking.
    public subscript(dimension: Dimension) -> DimensionColumn {
        seen.column(of: dimension) {
            let code = DimensionCode(dimension: dimension, asOf: asOf, map: datedMap)
            return DimensionColumn(columns[dimension.variable] ?? CensusColumn()) {
                code.code(of: $0)
            }
        }
    }

    /// The values of one variable.
    subscript(variable: Variable) -> CensusColumn? { columns[variable] }

    /// SHA-256 over what is said of everybody, whatever the numbers of people and the order of
    /// imports: two registries that say the same have the same digest, in whichever map they are asked.
    public var digest: [UInt8] {
        guard map == asOf else { return on(mapOf: asOf).digest }
        let dimensions = Dimension.allCases.map { self[$0] }
        let rows = places.map { place in
            ([name(ofPersonAt: place), birthDate(ofPersonAt: place)?.description ?? ""]
                + dimensions.map { $0.code(ofPersonAt: place) } + otherNames(ofPersonAt: place))
                .joined(separator: "\u{1F}")
        }
        var hash = SHA256()
        for row in rows.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
            hash.update(data: Array((row + "\u{1E}").utf8))
        }
        return Array(hash.finalize())
    }

    /// Counts people by columns of as many people as `count` says.
    public static func tally(
        _ columns: [CountedColumn], where conditions: [CountedCondition] = [], people count: Int
    ) -> Tally {
        Tally(columns, where: conditions, people: count)
    }

    /// The places of the people who meet all conditions.
    public func places(where conditions: [CountedCondition]) -> [Int] {
        let kernels = conditions.compactMap(\.kernel)
        guard !kernels.isEmpty, kernels.count == conditions.count else {
            return places.filter { place in conditions.allSatisfy { $0.isMet(at: place) } }
        }
        var found: [Int] = []
        var start = 0
        CountingKernel.forEachStretch([], where: kernels, in: places) {
            (_: UnsafePointer<UInt16>, chosen, count) in
            for place in 0..<count { found.append(start + Int(chosen[place])) }
            start += CountingKernel.stretch
        }
        return found
    }
}
