public import CivilDates

/// One unit of another day's map in which a unit, or a part of it, lies.
public struct RebasedPart: Sendable, Hashable {
    /// The unit of the other map, with its names on that map's day.
    public let entry: CodeEntry
    /// The relation of the nearest step that is not whole, as in `Succession`; `whole` where all are.
    public let relation: String
    /// How much of the people it has, 0 to 1; nil where nobody publishes it.
    public let share: Double?

    /// Creates a part.
    public init(entry: CodeEntry, relation: String, share: Double?) {
        self.entry = entry
        self.relation = relation
        self.share = share
    }
}

/// Where a unit lies in the map of another day: in one unit, or in one of several.
public struct Rebased: Sendable, Hashable {
    /// The units in which its people may live, in code order; empty where the map has none for it.
    ///
    /// Units that took over land without people are not among them.
    public let parts: [RebasedPart]

    /// Creates an answer.
    public init(parts: [RebasedPart]) { self.parts = parts }

    /// The one unit in which all its people live; nil where they may live in one of several, or in none.
    public var unit: CodeEntry? { parts.count == 1 ? parts.first?.entry : nil }

    /// Whether every part has a published share, so that figures can be estimated by it.
    public var hasShares: Bool { parts.allSatisfy { $0.share != nil } }
}

extension AdministrativeUnits {
    /// The units that took over a unit when it ceased, one step on; none for a unit that is still in force.
    ///
    /// Of a code that several units had, the last unit before 2025-07-01 is meant.
    public func successors(of code: String) -> [Succession] {
        guard let table, let unit = table.units(code).first(where: { !table.isNew($0) }) else {
            return []
        }
        return successions(of: unit, table)
    }

    /// The units that took over the unit of an entry when it ceased, one step on.
    public func successors(of entry: CodeEntry) -> [Succession] {
        guard let table, let unit = unit(entry) else { return [] }
        return successions(of: unit, table)
    }

    /// The units that a unit in force since 2025-07-01 took over, whole or in part, one step back.
    public func predecessors(of code: String) -> [Succession] {
        guard let table, let unit = table.units(code).first(where: { table.isNew($0) }) else {
            return []
        }
        return predecessors(unit, table)
    }

    /// The units that the unit of an entry took over, whole or in part, one step back.
    public func predecessors(of entry: CodeEntry) -> [Succession] {
        guard let table, let unit = unit(entry) else { return [] }
        return predecessors(unit, table)
    }

    /// Where a unit of one day lies in the map of another, earlier or later, through as many steps as lie between.
    ///
    /// The unit is that of the entry's code and first day. A district after its end lies in one of the communes that
    /// took its communes over. A unit that is in force on the other day is itself, under its names of that day.
    public func rebase(_ entry: CodeEntry, to date: CivilDate) -> Rebased {
        guard let table, let unit = unit(entry) else { return Rebased(parts: []) }
        let found = PlaceRebase(table: table, date: date).parts(of: unit)
        return Rebased(
            parts: found.map { part in
                RebasedPart(
                    entry: table.entry(part.unit, at: date), relation: part.relation.written,
                    share: part.people)
            })
    }

    /// Where the unit that has a code on one day lies in the map of another day; empty where no unit had it.
    public func rebase(_ code: String, at day: CivilDate, to date: CivilDate) -> Rebased {
        entry(code, at: day).map { rebase($0, to: date) } ?? Rebased(parts: [])
    }

    func successions(of unit: Int, _ table: PlaceTable) -> [Succession] {
        table.successors(unit).map {
            Succession(entry: table.entry($0.new, at: nil), relation: $0.relation.written)
        }
    }

    private func predecessors(_ unit: Int, _ table: PlaceTable) -> [Succession] {
        table.predecessors(unit).map {
            Succession(
                entry: table.entry($0.old, at: table.to($0.old)), relation: $0.relation.written)
        }
    }
}

/// Follows a unit, step by step, to the map of a day.
struct PlaceRebase {
    /// A unit reached, and how much of the people came there.
    struct Part {
        let unit: Int
        let relation: PlaceRelation
        /// The share of the people; nil where it is not known.
        let people: Double?
    }

    let table: PlaceTable
    let date: CivilDate

    /// The units of the day's map that may have people of a unit, in code order.
    func parts(of unit: Int) -> [Part] {
        let start = Part(unit: unit, relation: .whole, people: 1)
        var reached: [Int: Part] = [:]
        for part in follow(start, depth: 0) where part.people != 0 {
            reached[part.unit] = reached[part.unit].map { Self.joined($0, part) } ?? part
        }
        let parts = reached.values.sorted { table.codeNumber($0.unit) < table.codeNumber($1.unit) }
        guard parts.count == 1, let only = parts.first else { return parts }
        // All people are where nobody else could have gone.
        return [Part(unit: only.unit, relation: only.relation, people: 1)]
    }

    private static func joined(_ left: Part, _ right: Part) -> Part {
        let people = left.people.flatMap { one in right.people.map { one + $0 } }
        let relation = left.relation == .whole ? right.relation : left.relation
        return Part(unit: left.unit, relation: relation, people: people)
    }

    private func follow(_ part: Part, depth: Int) -> [Part] {
        if table.isInForce(part.unit, at: date) { return [part] }
        guard depth < 8 else { return [] }
        let isLater = table.to(part.unit).map { $0 < date } ?? false
        let steps = isLater ? forward(part.unit) : backward(part.unit)
        return steps.flatMap { step in
            let people = step.people.flatMap { one in part.people.map { one * $0 } }
            let isWhole = step.relation == .whole || step.relation == .unchanged
            let next = Part(
                unit: step.unit, relation: isWhole ? part.relation : step.relation,
                people: step.people == 0 ? 0 : people)
            return follow(next, depth: depth + 1)
        }
    }

    private func forward(_ unit: Int) -> [Part] {
        let links = table.successors(unit)
        if links.isEmpty { return somewhere(unit) }
        return links.map {
            Part(
                unit: $0.new, relation: $0.relation,
                people: $0.people.map { Double($0) / 100 })
        }
    }

    /// Of a unit whose heirs nobody names: a district ended into its communes, a commune into one of those that its
    /// district, or what became of that, had the day after.
    private func somewhere(_ unit: Int) -> [Part] {
        guard let end = table.to(unit) else { return [] }
        let next = CivilDate(daysSinceEpoch: end.daysSinceEpoch + 1)
        let communes: [Int]
        if table.level(unit) == .district {
            communes = table.communes(of: unit, at: end)
        } else if let district = table.parent(unit, at: end) {
            let districts =
                table.isInForce(district, at: next)
                ? [district] : table.successors(district).map(\.new)
            communes = districts.flatMap { table.communes(of: $0, at: next) }
        } else {
            communes = []
        }
        return communes.map { Part(unit: $0, relation: .part, people: nil) }
    }

    /// The units that a unit was made of: its people came from one of those that gave it people.
    private func backward(_ unit: Int) -> [Part] {
        let links = table.predecessors(unit).filter { $0.people != 0 }
        return links.map { link in
            Part(
                unit: link.old, relation: links.count == 1 ? .whole : .part,
                people: links.count == 1 ? 1 : nil)
        }
    }
}
