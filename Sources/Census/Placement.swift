import CivilDates
public import Classifications

/// Where a place lies in the map of a day: in one unit, or in one of several.
public struct Placement: Sendable, Hashable {
    /// The unit that was stated, of the map of its own time.
    public let stated: CodeEntry
    /// The units of the map in which it may lie, in code order; with the share of people where one is published.
    public let parts: [RebasedPart]

    /// Whether only some of several units can be told.
    public var isUndecided: Bool { parts.count > 1 }

    /// Whether every part has a published share of the people.
    public var hasShares: Bool { parts.allSatisfy { $0.share != nil } }

    /// The unit at the level of a dimension, or several as “one of”; `nil` where it is not known that finely.
    func code(_ dimension: Dimension, in map: DatedMap) -> String? {
        code(of: parts, dimension, in: map)
    }

    /// The same for one part alone, as when the people are shared out.
    public func code(_ part: RebasedPart, _ dimension: Dimension, in map: DatedMap) -> String? {
        code(of: [part], dimension, in: map)
    }

    private func code(
        of parts: [RebasedPart], _ dimension: Dimension, in map: DatedMap
    ) -> String? {
        let units: [CodeEntry?]
        switch dimension {
        case .locality:
            // Of a district alone the commune stays unknown, unless there is only one.
            guard level(stated) == .commune || self.parts.count == 1 else { return nil }
            units = parts.map { level($0.entry) == .commune ? $0.entry : nil }
        case .district:
            guard map.hasDistricts else { return UnitCode.noDistrict }
            units = parts.map { district(of: $0.entry, in: map) }
        default:
            units = parts.map { province(of: $0.entry, in: map) }
        }
        let known = units.compactMap { $0 }
        guard known.count == units.count, !known.isEmpty else { return nil }
        return UnitCode.oneOf(Set(known.map { UnitCode.written($0.code, from: $0.from) }).sorted())
    }

    private func level(_ unit: CodeEntry) -> AdministrativeUnits.Level? {
        AdministrativeUnits.level(of: unit.code)
    }

    private func district(of unit: CodeEntry, in map: DatedMap) -> CodeEntry? {
        if level(unit) == .district { return unit }
        return AdministrativeUnits.shared.district(of: unit.code, at: day(of: unit, map))
    }

    private func province(of unit: CodeEntry, in map: DatedMap) -> CodeEntry? {
        if level(unit) == .province { return unit }
        return AdministrativeUnits.shared.province(of: unit.code, at: day(of: unit, map))
    }

    /// The map's day; a unit that nothing followed is asked at its own end.
    private func day(of unit: CodeEntry, _ map: DatedMap) -> CivilDate? {
        unit.isInForce(at: map.date) ? map.date : unit.to ?? unit.from
    }
}
