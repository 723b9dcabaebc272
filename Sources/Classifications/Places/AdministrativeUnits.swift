public import CivilDates

/// The administrative units of Vietnam: three levels until 2025-06-30, two since 2025-07-01.
///
/// A code is used again by later units, so a unit is known by its code and its first day in force.
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
    }

    /// The list, loaded when it is first used.
    public static let shared = AdministrativeUnits(try? PlaceTable.load())

    /// The list's name.
    public let list = CodeList.administrativeUnits

    let table: PlaceTable?
    private let resolver: PlaceResolver?

    init(_ table: PlaceTable?) {
        self.table = table
        resolver = table.map { PlaceResolver(table: $0) }
    }

    /// The level of a code, by the number of its digits; nil where it is no code of a unit.
    public static func level(of code: String) -> Level? {
        guard code.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return Level(rawValue: code.utf8.count)
    }

    /// The units that a place's text names ("Xã Đạ Nhim, huyện Lạc Dương"), best first.
    ///
    /// With a date, units of the map in force; a text that names none of them but one of another map gives that at
    /// 0.9 at most. Units between which the text does not decide are all given, below 0.85. A part that names no unit
    /// within the next gives no match, unless it is a hamlet, street or house.
    public func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        matches(text, at: date, within: nil, limit: limit)
    }

    /// The units that a place's text names, best first; `place` is a unit in which it probably lies, such as the
    /// registry's own or the organisation's, and decides between units of one name.
    public func matches(
        _ text: String, at date: CivilDate?, within place: CodeEntry?, limit: Int
    ) -> [CodeMatch] {
        guard let table, let resolver, limit > 0 else { return [] }
        let found =
            Self.level(of: text) != nil
            ? coded(text, at: date)
            : resolver.candidates(text, at: date, within: place.flatMap { unit($0) })
        return found.prefix(limit).map { match($0, table, at: date) }
    }

    /// The one unit that a text surely names at a date: score at least 0.85, none of another code near it.
    public func resolve(
        _ text: String, at date: CivilDate?, within place: CodeEntry?
    ) -> CodeMatch? {
        guard let best = matches(text, at: date, within: place, limit: 1).first, best.score >= 0.85
        else { return nil }
        return best
    }

    /// The province that a place's text names in its most general part, also where the rest is unknown.
    public func province(inPlace text: String, at date: CivilDate?) -> CodeMatch? {
        guard let table, let resolver,
            let best = resolver.provinces(text, at: date).first
        else { return nil }
        let match = match(best, table, at: date)
        return match.score >= 0.85 ? match : nil
    }

    /// The unit of a code in force at a date; without a date the one in force now, else the last that was.
    public func entry(_ code: String, at date: CivilDate?) -> CodeEntry? {
        guard let table, let unit = table.unit(code, at: date) else { return nil }
        return table.entry(unit, at: date)
    }

    /// The unit of a code and a first day in force, which together name one unit; under the last names it had.
    public func entry(_ code: String, from day: CivilDate?) -> CodeEntry? {
        guard let table, let unit = table.units(code).first(where: { table.from($0) == day }) else {
            return nil
        }
        return table.entry(unit, at: table.to(unit))
    }

    /// The days on which a unit came into force: between two of them the map is the same.
    public var daysOfChange: Set<CivilDate> {
        guard let table else { return [] }
        return Set((0..<table.count).compactMap { table.from($0) })
    }

    /// All units in force at a date, provinces first.
    public func entries(at date: CivilDate?) -> [CodeEntry] {
        guard let table else { return [] }
        return (0..<table.count).filter { table.isInForce($0, at: date) }
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
        guard let table, let whole = table.unit(code, at: date) else { return [] }
        return table.communes(of: whole, at: date).map { table.entry($0, at: date) }
    }

    /// The unit that an entry is of.
    func unit(_ entry: CodeEntry) -> Int? {
        table?.units(entry.code).first { table?.from($0) == entry.from }
    }

    private func enclosing(_ code: String, at date: CivilDate?, _ level: Level) -> CodeEntry? {
        guard let table, let unit = table.unit(code, at: date) else { return nil }
        return ([unit] + table.ancestors(unit, at: date)).first { table.level($0) == level }
            .map { table.entry($0, at: date) }
    }

    /// The units that have or had a code: those in force at a date, else all, the latest first.
    private func coded(_ code: String, at date: CivilDate?) -> [PlaceCandidate] {
        guard let table else { return [] }
        let units = table.units(code)
        let current = units.filter { date == nil || table.isInForce($0, at: date) }
        let isPast = current.isEmpty
        return (isPast ? units : current).map {
            PlaceCandidate(
                unit: $0, penalty: isPast ? PlacePenalty.outOfForce : 0,
                notes: isPast ? [.code, .outOfForce] : .code, parents: 0)
        }
    }

    private func match(
        _ candidate: PlaceCandidate, _ table: PlaceTable, at date: CivilDate?
    ) -> CodeMatch {
        CodeMatch(
            entry: table.entry(candidate.unit, at: date),
            score: Double(1000 - min(candidate.penalty, 1000)) / 1000, reason: candidate.reason,
            successors: successions(of: candidate.unit, table))
    }
}

extension PlaceTable {
    /// The communes of a unit on a day, in code order.
    func communes(of whole: Int, at date: CivilDate?) -> [Int] {
        let parts = partsOfAnyDay([whole])
        let districts = parts.filter { level($0) == .district }
        return parts.union(partsOfAnyDay(districts)).union([whole]).filter { unit in
            guard level(unit) == .commune, isInForce(unit, at: date) else { return false }
            if unit == whole { return true }
            guard let parent = parent(unit, at: date) else { return false }
            return parent == whole || self.parent(parent, at: date) == whole
        }.sorted { codeNumber($0) < codeNumber($1) }
    }

    /// The units that are, or once were, part of one of some.
    private func partsOfAnyDay(_ wholes: Set<Int>) -> Set<Int> {
        var parts = Set(wholes.flatMap(children))
        for former in 0..<image.count(.formers)
        where wholes.contains(image.u16(.formers, former, 2)) {
            parts.insert(image.u16(.formers, former))
        }
        return parts
    }
}
