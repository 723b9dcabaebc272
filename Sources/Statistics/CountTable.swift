public import Census
public import CivilDates
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

        /// Asks by dimensions, under conditions.
        public init(by: [Dimension], filters: [DimensionFilter] = [], bands: AgeBands? = nil) {
            self.by = by
            self.filters = filters
            self.bands = bands
        }
    }

    /// A group of people.
    public struct Row: Sendable {
        /// Its value in each dimension.
        public let values: [DimensionValue]
        /// How many people.
        public let count: Int
    }

    /// What was asked.
    public let question: Question
    /// The census date.
    public let asOf: CivilDate
    /// The groups in the order of their lists.
    public let rows: [Row]
    /// The number of people, the sum of the groups.
    public let total: Int

    /// Counts the people of a census.
    ///
    /// - Throws: ``DimensionFilter/Fault``.
    public init(
        _ census: Census, _ question: Question, language: ScreenLanguage
    ) throws(DimensionFilter.Fault) {
        self.question = question
        asOf = census.asOf
        let conditions = try Self.conditions(census, question.filters)
        let axes = question.by.map { Axis($0, census, question.bands, language) }
        let tally = Census.tally(axes.map(\.column), where: conditions, people: census.count)
        rows = tally.groups
            .sorted { left, right in
                for (axis, pair) in zip(axes, zip(left.values, right.values)) {
                    let (one, other) = (axis.rank[Int(pair.0)], axis.rank[Int(pair.1)])
                    if one != other { return one < other }
                }
                return false
            }
            .map { group in
                Row(
                    values: zip(axes, group.values).map { $0.names[Int($1)] }, count: group.count)
            }
        total = tally.total
    }

    /// The conditions as a census counts by them.
    static func conditions(
        _ census: Census, _ filters: [DimensionFilter]
    ) throws(DimensionFilter.Fault) -> [CountedCondition] {
        var conditions: [CountedCondition] = []
        for filter in filters {
            let column = census[filter.dimension]
            conditions.append(
                CountedCondition(column, isOneOf: try filter.codes(of: column, in: census)))
        }
        return conditions
    }

    /// Who is counted, said above every table.
    public static let population = Wording(
        "mọi người có ít nhất một ghi nhận còn hiệu lực tại ngày này",
        "everyone in the registry at the date")
}

/// A dimension ready to be counted: small numbers, their names, and their order.
private struct Axis {
    let column: CountedColumn
    let names: [DimensionValue]
    let rank: [Int]

    init(_ dimension: Dimension, _ census: Census, _ bands: AgeBands?, _ language: ScreenLanguage) {
        let stored = census[dimension]
        if dimension == .age, let bands {
            let unknown = UInt32(bands.names.count)
            let bandOfCode = stored.codes.map {
                Int($0).map { UInt32(bands.band(of: $0)) } ?? unknown
            }
            column = CountedColumn(stored, groups: bandOfCode, limit: Int(unknown) + 1)
            names =
                bands.names.map { DimensionValue(code: $0, name: $0) } + [.unknown(language)]
            rank = Array(names.indices)
            return
        }
        let label = DimensionNames(dimension, census: census, language: language)
        column = CountedColumn(stored)
        names = stored.codes.map { label.value($0) }
        var rank = [Int](repeating: 0, count: stored.codes.count)
        for (place, index) in label.order(of: stored.codes).enumerated() { rank[index] = place }
        self.rank = rank
    }
}
