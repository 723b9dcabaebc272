public import Census
public import CivilDates
public import Classifications
public import Wording

/// What a district hands over when it ends: its organisations, their people, and the commune that each comes to.
public struct DistrictHandOver: Sendable {
    /// How an organisation's old commune passed to the new one.
    public enum Relation: String, Sendable, CaseIterable {
        /// The old commune lies whole in the new one.
        case whole
        /// A part of it without the rest of its people does.
        case part
        /// The old commune was split, or is itself not certain: one of several new communes is meant.
        case oneOf = "one-of"
        /// No source says in which commune of the district it is.
        case unknown
    }

    /// What a person must decide, because no list can.
    public enum Decision: String, Sendable, CaseIterable {
        /// An organisation of the district itself, which ended with it.
        case endedWithDistrict = "ended-with-district"
        /// Its commune is not stated.
        case seatUnknown = "seat-unknown"
        /// Its old commune went to several new ones.
        case seatSplit = "seat-split"
    }

    /// People of one organisation in one old commune.
    public struct Row: Sendable {
        /// The organisation; unknown where none is stated.
        public let organisation: DimensionValue
        /// The commune of the district.
        public let old: DimensionValue
        /// The commune of the day after.
        public let new: DimensionValue
        /// How the one passed to the other.
        public let relation: Relation
        /// How many people.
        public let people: Int
        /// What is to be decided; empty where all is certain.
        public let decisions: [Decision]
    }

    /// The district.
    public let district: CodeEntry
    /// Its last day.
    public let lastDay: CivilDate
    /// The first day without it.
    public let nextDay: CivilDate
    /// The census date.
    public let asOf: CivilDate
    /// By organisation, in the order of old communes.
    public let rows: [Row]
    /// The people of each new commune, in code order; they add up to the total.
    public let communes: [(commune: DimensionValue, people: Int)]
    /// The people of the district.
    public let total: Int
    /// People outside of the total who may be of the district: one of several is theirs.
    public let possible: Int

    /// What is asked of a census.
    public static let dimensions: [Dimension] = [.district, .locality, .organisation]

    /// Lists what a district that ended hands over of the people of a census.
    ///
    /// - Throws: ``EndedDistrict/Fault`` where the district is still in force.
    public init(
        _ district: CodeEntry, _ census: Census, language: ScreenLanguage
    ) throws(EndedDistrict.Fault) {
        guard let lastDay = district.to,
            let nextDay = CivilDate(daysSinceEpoch: lastDay.daysSinceEpoch + 1)
        else { throw .stillInForce(district.name) }
        self.district = district
        self.lastDay = lastDay
        asOf = census.asOf
        self.nextDay = nextDay
        let groups = HandOverGroups(
            of: district, then: census.on(mapOf: lastDay), after: census.on(mapOf: nextDay))
        let offices = DimensionNames(.organisation, at: lastDay, language: language)
        // Communes of the later map are told apart by the day from which they are.
        let places = DimensionNames(.locality, at: lastDay, language: language)
        rows = groups.sorted.map { group in
            Row(
                organisation: offices.value(group.key.organisation),
                old: places.value(group.key.old), new: places.value(group.key.new),
                relation: group.key.relation, people: group.people,
                decisions: Self.decisions(group.key, district))
        }
        communes = Dictionary(grouping: groups.sorted) { $0.key.new }
            .sorted { $0.key < $1.key }
            .map { (places.value($0), $1.reduce(0) { $0 + $1.people }) }
        total = groups.total
        possible = groups.possible
    }

    private static func decisions(
        _ key: HandOverGroups.Key, _ district: CodeEntry
    ) -> [Decision] {
        var decisions: [Decision] = []
        if EndedDistrict.isDistrictOffice(key.organisation, of: district) {
            decisions.append(.endedWithDistrict)
        }
        if key.relation == .unknown { decisions.append(.seatUnknown) }
        if key.relation == .oneOf { decisions.append(.seatSplit) }
        return decisions
    }
}

/// The people of a district by organisation, old and new commune.
private struct HandOverGroups {
    struct Key: Hashable {
        let organisation: String
        let old: String
        let new: String
        let relation: DistrictHandOver.Relation
    }

    let sorted: [(key: Key, people: Int)]
    let total: Int
    let possible: Int

    init(of district: CodeEntry, then: Census, after: Census) {
        var counts: [Key: Int] = [:]
        var possible = 0
        let code = UnitCode.written(district.code, from: district.from)
        let (districts, localities) = (then[.district], then[.locality])
        let (later, organisations) = (after[.locality], then[.organisation])
        let (placements, placed) = then.placementColumn
        let columns = [districts, localities, later, organisations].map { CountedColumn($0) }
        for group in Census.tally(columns + [placed], people: then.count).groups {
            let values = group.values.map { Int($0) }
            let units = UnitCode.split(districts.codes[values[0]])
            guard units == [code] else {
                possible += units.contains(code) ? group.count : 0
                continue
            }
            let (old, new) = (localities.codes[values[1]], later.codes[values[2]])
            let key = Key(
                organisation: organisations.codes[values[3]], old: old, new: new,
                relation: Self.relation(old, new, placements[values[4]], after.map))
            counts[key, default: 0] += group.count
        }
        sorted = counts.map { (key: $0.key, people: $0.value) }.sorted { left, right in
            (left.key.old, left.key.organisation, left.key.new)
                < (right.key.old, right.key.organisation, right.key.new)
        }
        total = counts.values.reduce(0, +)
        self.possible = possible
    }

    private static func relation(
        _ old: String, _ new: String, _ placement: Placement?, _ next: CivilDate
    ) -> DistrictHandOver.Relation {
        if new == CensusColumn.unknown { return .unknown }
        if UnitCode.split(new).count > 1 { return .oneOf }
        guard let commune = placement?.parts.first?.entry, placement?.parts.count == 1 else {
            return .whole
        }
        let parts = AdministrativeUnits.shared.rebase(commune, to: next).parts
        let isWhole = parts.count == 1 && ["whole", "unchanged"].contains(parts[0].relation)
        return isWhole ? .whole : .part
    }
}
