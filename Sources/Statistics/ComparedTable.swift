public import Census
import Classifications
public import Wording

/// The same question asked of two censuses in one map: every group that is in either, with both counts.
public struct ComparedTable: Sendable {
    /// A group of people, or everybody.
    public struct Row: Sendable {
        /// Its value in each dimension.
        public let values: [DimensionValue]
        /// How many people at the date asked about.
        public internal(set) var count: Int
        /// How many people at the other date.
        public internal(set) var compared: Int
        /// The values by which each of the two tables knows the group; `nil` where nobody is in it.
        let known: (now: [DimensionValue]?, then: [DimensionValue]?)

        /// How many more at the date asked about than at the other.
        public var difference: Int { count - compared }

        /// The difference in percent of the count at the other date; `nil` where that is 0.
        public var percent: Double? {
            compared == 0 ? nil : Double(difference) / Double(compared) * 100
        }
    }

    /// How the groups are laid out.
    public enum Order: String, CaseIterable, Sendable {
        /// As in the lists of the dimensions.
        case list
        /// The largest first.
        case count
        /// Those that changed most first, whichever way.
        case difference
    }

    /// The table at the date asked about.
    public let now: CountTable
    /// The table at the other date.
    public let then: CountTable
    /// The groups.
    public private(set) var rows: [Row]
    /// Everybody; the sum of the groups.
    public let total: Row

    /// Asks the same of a census and of another, which must be given in the same map.
    ///
    /// A value that only one of the two has (an organisation that was founded in between) counts nobody in the other.
    ///
    /// - Throws: ``DimensionFilter/Fault``.
    public init(
        _ census: Census, with other: Census, _ question: CountTable.Question,
        order: Order = .list, top: Int? = nil, language: ScreenLanguage
    ) throws(DimensionFilter.Fault) {
        (now, then) = try Self.tables(census, other, question, language)
        let union = GroupUnion(now, then, census, language)
        rows = union.rows
        total = Row(
            values: [], count: now.total, compared: then.total,
            known: (now.total > 0 ? [] : nil, then.total > 0 ? [] : nil))
        switch order {
        case .list: break
        case .count: rows.sort { ($0.count, $0.compared) > ($1.count, $1.compared) }
        case .difference: rows.sort { abs($0.difference) > abs($1.difference) }
        }
        if let top { cut(to: top, language) }
    }

    private mutating func cut(to top: Int, _ language: ScreenLanguage) {
        let rest = rows.dropFirst(top)
        guard !rest.isEmpty else { return }
        let values = DimensionValue.rest(
            of: rest.count, dimensions: now.question.by.count, language)
        let sum = Row(
            values: values, count: rest.reduce(0) { $0 + $1.count },
            compared: rest.reduce(0) { $0 + $1.compared }, known: (nil, nil))
        rows = rows.prefix(top) + [sum]
    }

    private static func tables(
        _ census: Census, _ other: Census, _ question: CountTable.Question,
        _ language: ScreenLanguage
    ) throws(DimensionFilter.Fault) -> (CountTable, CountTable) {
        var faults: [DimensionFilter.Fault] = []
        var tables: [CountTable?] = []
        for census in [census, other] {
            do { tables.append(try CountTable(census, question, language: language)) } catch {
                guard case .noSuchValue = error else { throw error }
                faults.append(error)
                tables.append(nil)
            }
        }
        if let fault = faults.first, faults.count == 2 { throw fault }
        return (
            tables[0] ?? CountTable(nobodyOf: census, question),
            tables[1] ?? CountTable(nobodyOf: other, question)
        )
    }
}

/// The groups of two tables, those that are one put together, in the order of the lists.
private struct GroupUnion {
    private(set) var rows: [ComparedTable.Row] = []

    init(_ now: CountTable, _ then: CountTable, _ census: Census, _ language: ScreenLanguage) {
        let by = now.question.by
        let axes = by.indices.map { index in
            UnionAxis(
                by[index],
                (now.rows + then.rows).map { ($0.codes[index], $0.values[index]) },
                now.question.bands, census, language)
        }
        // A list of each, lest two spellings in one table that are one in the union hide one another.
        var places: [[Int]: (now: [CountTable.Row], then: [CountTable.Row])] = [:]
        for row in now.rows { places[Self.place(of: row, axes), default: ([], [])].now.append(row) }
        for row in then.rows {
            places[Self.place(of: row, axes), default: ([], [])].then.append(row)
        }
        rows = places.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { place, rows in
            ComparedTable.Row(
                values: zip(axes, place).map { $0.values[$1] },
                count: rows.now.reduce(0) { $0 + $1.count },
                compared: rows.then.reduce(0) { $0 + $1.count },
                known: (rows.now.first?.values, rows.then.first?.values))
        }
    }

    private static func place(of row: CountTable.Row, _ axes: [UnionAxis]) -> [Int] {
        zip(axes, row.codes).map { $0.place(of: $1) }
    }
}

/// The values of a dimension in two tables, in the order of its list.
private struct UnionAxis {
    let values: [DimensionValue]
    private let places: [String: Int]
    private let dimension: Dimension

    init(
        _ dimension: Dimension, _ stated: [(code: String, value: DimensionValue)],
        _ bands: AgeBands?, _ census: Census, _ language: ScreenLanguage
    ) {
        self.dimension = dimension
        var codes: [String] = []
        var seen: Set<String> = []
        for (code, _) in stated where seen.insert(Self.key(code, dimension)).inserted {
            codes.append(code)
        }
        if dimension == .age, let bands {
            let order = bands.names + [CensusColumn.unknown]
            codes = order.filter(seen.contains)
            let named = Dictionary(
                stated.map { ($0.code, $0.value) }, uniquingKeysWith: { first, _ in first })
            values = codes.compactMap { named[$0] }
        } else {
            let names = DimensionNames(dimension, census: census, language: language)
            codes = names.order(of: codes).map { codes[$0] }
            values = names.values(codes)
        }
        places = Dictionary(
            zip(codes.map { Self.key($0, dimension) }, 0...),
            uniquingKeysWith: { first, _ in first }
        )
    }

    func place(of code: String) -> Int { places[Self.key(code, dimension)] ?? 0 }

    /// Which spelling of an organisation or a position a census prints depends on how its people write it.
    private static func key(_ code: String, _ dimension: Dimension) -> String {
        guard code != CensusColumn.unknown else { return code }
        switch dimension {
        case .organisation:
            let (name, unit) = OrganisationCode.parts(code)
            return OrganisationName(name).key + (unit.map { "\t" + $0 } ?? "")
        case .position: return PositionName(code).key
        default: return code
        }
    }
}
