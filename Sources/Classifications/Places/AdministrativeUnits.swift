public import CivilDates

/// The administrative units of Vietnam: three levels until 2025-06-30, two since 2025-07-01.
///
/// A code is reused by the new map, so a unit is known by its code and its first day in force.
public struct AdministrativeUnits: CodeLookup {
    /// A level of units, by the number of digits of its codes.
    public enum Level: Int, Sendable {
        /// Province or centrally run city: two digits.
        case province = 2
        /// District, town or provincial city, until 2025-06-30: three digits.
        case district = 3
        /// Commune, ward, township or special zone: five digits.
        case commune = 5

        init?(name: String) {
            switch name {
            case "province": self = .province
            case "district": self = .district
            case "commune": self = .commune
            default: return nil
            }
        }

        /// One more than the greatest code.
        var codeLimit: Int {
            switch self {
            case .province: 100
            case .district: 1000
            case .commune: 100_000
            }
        }
    }

    /// The list, loaded when it is first used.
    public static let shared = (try? load()) ?? AdministrativeUnits()

    /// The list's name.
    public let list = CodeList.administrativeUnits

    private var resolver: PlaceResolver?
    private var table: PlaceTable { resolver?.table ?? Self.noUnits }
    private static let noUnits = PlaceTable()

    static func load() throws(ReferenceError) -> AdministrativeUnits {
        let table = try PlaceTable.load()
        let prefixes = KindPrefixes(table.kinds.official)
        var units = AdministrativeUnits()
        units.resolver = PlaceResolver(
            table: table, index: try PlaceIndex(table), prefixes: prefixes)
        return units
    }

    /// The level of a code, by the number of its digits; nil where it is no code of a unit.
    public static func level(of code: String) -> Level? {
        guard code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Level(rawValue: code.utf8.count)
    }

    /// The units that a place's text names ("Xã Đạ Nhim, huyện Lạc Dương"), from the particular part to the general.
    ///
    /// With a date, units of the map in force; a text that names none of them but one of the other map gives that at
    /// 0.9. A part that names no unit within the next gives no match, unless it is a hamlet, street or house.
    public func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        if Self.level(of: text) != nil { return coded(text, at: date, limit: limit) }
        let found = resolver?.candidates(text) ?? []
        return ranked(found, at: date, limit: limit)
    }

    /// The province that a place's text names in its most general part, also where the rest is unknown.
    public func province(inPlace text: String, at date: CivilDate?) -> CodeMatch? {
        let matches = ranked(resolver?.provinces(text) ?? [], at: date, limit: 2)
        guard let best = matches.first, best.score >= 0.85 else { return nil }
        return matches.dropFirst().contains { $0.entry.code != best.entry.code } ? nil : best
    }

    /// The unit of a code in force at a date; without a date the one in force now, else the one until 2025-06-30.
    public func entry(_ code: String, at date: CivilDate?) -> CodeEntry? {
        unit(code, at: date).map { table.entry($0, at: date) }
    }

    /// All units in force at a date, provinces first.
    public func entries(at date: CivilDate?) -> [CodeEntry] {
        table.units.indices.filter { table.units[$0].map.isInForce(at: date) }
            .map { table.entry($0, at: date) }
    }

    /// The province that a unit is, or is part of, at a date.
    public func province(of code: String, at date: CivilDate?) -> CodeEntry? {
        enclosing(code, at: date, .province)
    }

    /// The district that a unit is, or is part of, at a date; nil since 2025-07-01.
    public func district(of code: String, at date: CivilDate?) -> CodeEntry? {
        enclosing(code, at: date, .district)
    }

    /// The communes of a province or district at a date, in code order; a commune is its own.
    public func communes(in code: String, at date: CivilDate?) -> [CodeEntry] {
        guard let whole = unit(code, at: date) else { return [] }
        return table.units.indices.filter { index in
            table.units[index].level == .commune
                && (index == whole || table.isPart(index, of: whole))
        }.map { table.entry($0, at: date) }
    }

    /// The units of 2025-07-01 that took over a unit of the map before it; none for a unit of the new map.
    public func successors(of code: String) -> [Succession] {
        table.unit(code, .old).map { successors($0, at: nil) } ?? []
    }

    /// The units of the map until 2025-06-30 that a unit of the new map took over, whole or in part.
    public func predecessors(of code: String) -> [Succession] {
        guard let unit = table.unit(code, .new) else { return [] }
        return PlaceSuccessions.shared.predecessors(of: unit, table).map {
            Succession(
                entry: table.entry($0.unit, at: PlaceMap.lastDayOfOld), relation: $0.relation)
        }
    }

    private func unit(_ code: String, at date: CivilDate?) -> Int? {
        let maps: [PlaceMap] =
            date == nil ? [.new, .old] : [.new, .old].filter { $0.isInForce(at: date) }
        return maps.lazy.compactMap { table.unit(code, $0) }.first
    }

    private func enclosing(_ code: String, at date: CivilDate?, _ level: Level) -> CodeEntry? {
        guard let unit = unit(code, at: date) else { return nil }
        let chain = [unit] + table.ancestors(unit)
        return chain.first { table.units[$0].level == level }.map { table.entry($0, at: date) }
    }

    private func coded(_ code: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        let units = [PlaceMap.new, .old].compactMap { table.unit(code, $0) }
        let found = units.map {
            PlaceResolver.Candidate(unit: $0, score: 1, reason: "đúng mã")
        }
        return ranked(found, at: date, limit: limit)
    }

    private func ranked(
        _ found: [PlaceResolver.Candidate], at date: CivilDate?, limit: Int
    ) -> [CodeMatch] {
        let matches = found.map { candidate in
            CodeMatch(
                entry: table.entry(candidate.unit, at: date), score: candidate.score,
                reason: candidate.reason, successors: successors(candidate.unit, at: date))
        }
        return Ranking.ranked(matches, at: date, limit: limit)
    }

    private func successors(_ unit: Int, at date: CivilDate?) -> [Succession] {
        let date = date.flatMap { date in PlaceMap.firstDayOfNew.map { max(date, $0) } }
        return PlaceSuccessions.shared.successors(of: unit, table).map {
            Succession(entry: table.entry($0.unit, at: date), relation: $0.relation)
        }
    }
}
