public import Census
public import CivilDates
import Classifications
public import Registry
public import Statistics
public import Wording

/// Posts allotted against people in post who meet the level that the posts ask for.
public struct ShortageTable: Sendable {
    /// One field in one locality.
    public struct Row: Sendable {
        /// The field of training that the posts ask for.
        public let field: DimensionValue
        /// The locality.
        public let locality: DimensionValue
        /// Posts allotted.
        public let demand: Int
        /// People in post of the field who meet the level.
        public let supply: Int
        /// Posts for which there is nobody.
        public let shortage: Int
        /// People beyond the posts.
        public let surplus: Int
        /// People in post of the field whose level is below what is asked.
        public let belowLevel: Int
        /// People in post whose field or level no source states: they may fill posts, nobody knows.
        public let unknown: Int
    }

    /// What is asked of a census.
    public static let dimensions: [Dimension] = Staff.dimensions

    /// The census date.
    public let asOf: CivilDate
    /// The day of the administrative map.
    public let map: CivilDate
    /// Fields by locality, in the order of the lists.
    public let rows: [Row]
    /// The sums of all rows.
    public let total: Row
    /// People in post in these localities whose field no post asks for.
    public let outside: Int
    /// People in post in these localities.
    public let inPost: Int
    /// Words of the establishment that could not be read: their posts are counted, but under unknown.
    public let unread: [String]

    /// Compares the establishment in force at the census date with the people of the census.
    ///
    /// People are set against posts in the map of the census date, where posts are allotted; localities are then
    /// given in the `map` of a day, so that the sums are the same in every map.
    ///
    /// - Throws: `RegistryError`.
    public init(
        _ registry: Registry, census: Census, known: KnownOn, map: CivilDate? = nil,
        language: ScreenLanguage
    ) throws {
        asOf = census.asOf
        let demand = try registry.withView(known) { try Demand($0, at: census.asOf) }
        let supply = Supply(census, demand)
        let placed = census.on(mapOf: map ?? census.map)
        let fields = DimensionNames(.discipline, census: placed, language: language)
        let localities = DimensionNames(.locality, census: placed, language: language)
        let cells = Self.cells(supply, census, on: placed.map)
        rows =
            cells
            .sorted { ($0.key.locality, $0.key.field) < ($1.key.locality, $1.key.field) }
            .map { key, cell in
                Row(
                    field: fields.value(key.field), locality: localities.value(key.locality),
                    demand: cell.demand, supply: cell.supply, shortage: cell.shortage,
                    surplus: cell.surplus, belowLevel: cell.belowLevel, unknown: cell.unknown)
            }
        let all = Wording("Tổng số", "Total")[language]
        let sum = cells.values.reduce(into: Supply.Cell()) { $0.add($1) }
        total = Row(
            field: DimensionValue(code: "total", name: all),
            locality: DimensionValue(code: "total", name: ""), demand: sum.demand,
            supply: sum.supply, shortage: sum.shortage, surplus: sum.surplus,
            belowLevel: sum.belowLevel, unknown: sum.unknown)
        outside = supply.outside
        inPost = supply.inPost
        unread = demand.unread
        self.map = placed.map
    }

    private static func cells(
        _ supply: Supply, _ census: Census, on date: CivilDate
    ) -> [Supply.Key: Supply.Cell] {
        guard date != census.map else { return supply.cells }
        let map = DatedMap(at: date)
        return supply.cells.reduce(into: [:]) { cells, cell in
            let locality = map.code(ofWritten: cell.key.locality, .locality)
            cells[Supply.Key(locality: locality, field: cell.key.field), default: Supply.Cell()]
                .add(cell.value)
        }
    }
}
