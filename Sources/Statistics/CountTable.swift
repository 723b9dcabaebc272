public import Census
public import CivilDates
import Classifications
public import Wording

/// People counted by some dimensions: every group, unknown included, and the total they add up to.
public struct CountTable: Sendable {
    /// What is asked of a census.
    public struct Question: Sendable {
        /// The dimensions, outermost first.
        public var by: [Dimension]
        /// Conditions that all must hold.
        public var filters: [DimensionFilter]
        /// Bands of age; `nil` counts every age on its own.
        public var bands: AgeBands?
        /// Whether people of “one of several units” are shared out where shares of the population are published.
        public var allocates: Bool

        /// Asks by dimensions, under conditions.
        public init(
            by: [Dimension], filters: [DimensionFilter] = [], bands: AgeBands? = nil,
            allocates: Bool = false
        ) {
            self.by = by
            self.filters = filters
            self.bands = bands
            self.allocates = allocates
        }
    }

    /// A group of people.
    public struct Row: Sendable {
        /// Its value in each dimension.
        public let values: [DimensionValue]
        /// How many people.
        public let count: Int
        /// How many of them were shared out by the population, so that the figure is an estimate.
        public let estimated: Int
        /// The codes of its values as the census columns write them; of bands of age their names.
        let codes: [String]
    }

    /// What was asked.
    public let question: Question
    /// The census date.
    public let asOf: CivilDate
    /// The day of the administrative map.
    public let map: CivilDate
    /// The groups in the order of their lists.
    public let rows: [Row]
    /// For each dimension its values that occur, in the order of its list.
    public let values: [[DimensionValue]]
    /// The number of people, the sum of the groups.
    public let total: Int
    /// People in rows that name one of several units.
    public let undecided: Int
    /// People outside of the table who may meet its conditions on places: one of several units is theirs.
    public let possible: Int

    /// Counts the people of a census.
    ///
    /// - Throws: ``DimensionFilter/Fault``.
    public init(
        _ census: Census, _ question: Question, language: ScreenLanguage
    ) throws(DimensionFilter.Fault) {
        try self.init(census, question, nil, language: language)
    }

    /// The same with other shares than those that are published.
    init(
        _ census: Census, _ question: Question,
        _ work: (placements: [Placement?], column: CountedColumn)?, language: ScreenLanguage
    ) throws(DimensionFilter.Fault) {
        self.question = question
        asOf = census.asOf
        map = census.map
        let chosen = try ChosenPeople(census, question.filters)
        var axes = question.by.map { CountAxis($0, census, question.bands, language) }
        let groups = Self.groups(census, question, work, chosen.conditions, &axes)
        for index in axes.indices { axes[index].settle() }
        rows =
            groups
            .sorted { left, right in
                for (axis, pair) in zip(axes, zip(left.values, right.values)) {
                    let (one, other) = (axis.rank[Int(pair.0)], axis.rank[Int(pair.1)])
                    if one != other { return one < other }
                }
                return false
            }
            .map { group in
                Row(
                    values: zip(axes, group.values).map { $0.names[Int($1)] }, count: group.count,
                    estimated: group.estimated,
                    codes: zip(axes, group.values).map { $0.code(of: Int($1)) })
            }
        values = axes.indices.map { index in
            let axis = axes[index]
            return Set(groups.map { Int($0.values[index]) })
                .sorted { axis.rank[$0] < axis.rank[$1] }.map { axis.names[$0] }
        }
        total = chosen.count
        undecided = groups.reduce(0) { sum, group in
            zip(axes, group.values).contains { $0.isOneOf(Int($1)) } ? sum + group.count : sum
        }
        possible = chosen.possible
    }

    /// Nobody, where a condition asks for what this census has nowhere and another has.
    init(nobodyOf census: Census, _ question: Question) {
        self.question = question
        asOf = census.asOf
        map = census.map
        (rows, values, total) = ([], question.by.map { _ in [] }, 0)
        (undecided, possible) = (0, 0)
    }

    private static func groups(
        _ census: Census, _ question: Question,
        _ work: (placements: [Placement?], column: CountedColumn)?,
        _ conditions: [CountedCondition],
        _ axes: inout [CountAxis]
    ) -> [Allocation.Group] {
        let places = question.by.indices.filter {
            question.by[$0].isPlace && question.by[$0] != .hometownProvince
        }
        guard question.allocates, !places.isEmpty else {
            return Census.tally(axes.map(\.column), where: conditions, people: census.count)
                .groups.map {
                    Allocation.Group(values: $0.values, count: $0.count, estimated: 0)
                }
        }
        let (placements, numbers) = work ?? census.placementColumn
        let tally = Census.tally(
            axes.map(\.column) + [numbers], where: conditions, people: census.count)
        let map = DatedMap(at: census.map)
        var grown = axes
        let groups = Allocation.shared(tally.groups, placements) { values, placement, part in
            var values = values
            for place in places {
                let code = placement.code(placement.parts[part], question.by[place], in: map)
                values[place] = grown[place].number(of: code ?? CensusColumn.unknown)
            }
            return values
        }
        axes = grown
        return groups
    }

    /// Who is counted, said above every table.
    public static let population = Wording(
        "mọi người có ít nhất một ghi nhận còn hiệu lực tại ngày này",
        "everyone in the registry at the date")
}

/// The people who meet conditions, and how many more may.
struct ChosenPeople {
    /// What those who surely do have in common.
    let conditions: [CountedCondition]
    /// How many surely do.
    let count: Int
    /// How many others may, of whom only “one of several units” is known.
    let possible: Int

    init(_ census: Census, _ filters: [DimensionFilter]) throws(DimensionFilter.Fault) {
        var (sure, perhaps) = ([CountedCondition](), [CountedCondition]())
        var isDoubtful = false
        for filter in filters {
            let named = try filter.named(in: census)
            let certain: [CountedCondition.Alternative] = named.map { ($0.column, $0.codes.sure) }
            let likely: [CountedCondition.Alternative] = named.map {
                ($0.column, $0.codes.sure.union($0.codes.possible))
            }
            let isNot = filter.comparison == .isNoneOf
            // Who may be in a place is not surely outside of it.
            let (inner, outer) = isNot ? (likely, certain) : (certain, likely)
            guard let must = CountedCondition(anyOf: inner, holds: !isNot),
                let may = CountedCondition(anyOf: outer, holds: !isNot)
            else { throw .notACondition(filter.text) }
            sure.append(must)
            perhaps.append(may)
            isDoubtful = isDoubtful || named.contains { !$0.codes.possible.isEmpty }
        }
        conditions = sure
        count = Census.tally([], where: sure, people: census.count).total
        possible =
            isDoubtful
            ? Census.tally([], where: perhaps, people: census.count).total - count : 0
    }
}
