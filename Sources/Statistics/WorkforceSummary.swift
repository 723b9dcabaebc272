public import Census
public import CivilDates
public import Wording

/// The summary that a district prints: one population counted by everything that its reports ask.
public struct WorkforceSummary: Sendable {
    /// The tables, each of the same total.
    public let tables: [CountTable]
    /// The census date.
    public let asOf: CivilDate
    /// The day of the administrative map.
    public let map: CivilDate
    /// The number of people in every table.
    public let total: Int

    /// What the summary counts by, in the order of printing.
    public static let dimensions: [Dimension] = [
        .level, .title, .field, .sector, .locality, .sex, .age, .minority, .party,
    ]

    /// Counts the people of a census who meet every condition.
    ///
    /// - Throws: ``DimensionFilter/Fault``.
    public init(
        _ census: Census, filters: [DimensionFilter], bands: AgeBands = .official,
        allocates: Bool = false, language: ScreenLanguage
    ) throws(DimensionFilter.Fault) {
        var tables: [CountTable] = []
        for dimension in Self.dimensions {
            tables.append(
                try CountTable(
                    census,
                    .init(by: [dimension], filters: filters, bands: bands, allocates: allocates),
                    language: language))
        }
        self.tables = tables
        asOf = census.asOf
        map = census.map
        total = tables.first?.total ?? 0
    }

    /// Whether every table adds up to the total.
    public var addsUp: Bool {
        tables.allSatisfy { table in
            table.total == total && table.rows.reduce(0) { $0 + $1.count } == total
        }
    }
}
