public import CivilDates
import Classifications
public import Registry

/// The administrative map of one day: units of other days are followed to what became of them.
public struct DatedMap: Sendable {
    /// The day of the map.
    public let date: CivilDate

    /// The map of a day.
    public init(at date: CivilDate) { self.date = date }

    /// The unit, followed to the day of the map, at the level of a dimension: as written in census
    /// columns; `nil` where the place is not known that finely.
    public func code(of unit: ReadingTable.Code, _ dimension: Dimension) -> String? {
        let units = AdministrativeUnits.shared
        let stated = units.entry(unit.code, from: unit.from)
        guard let stated else { return nil }
        let current = followed(stated)
        switch dimension {
        case .district: return district(stated, current)
        case .province:
            let provinces = current.compactMap { province($0) }
            return Set(provinces).count == 1 ? provinces.first : nil
        default:
            let communes = current.filter { AdministrativeUnits.level(of: $0.code) == .commune }
            guard !communes.isEmpty else { return nil }
            return UnitCode.oneOf(communes.map(written).sorted())
        }
    }

    /// What the unit is on the day of the map; itself where it is in force or nothing followed it.
    private func followed(_ unit: CodeEntry) -> [CodeEntry] {
        guard !unit.isInForce(at: date), let end = unit.to, end < date,
            // Of a district alone the commune stays unknown.
            AdministrativeUnits.level(of: unit.code) != .district
        else { return [unit] }
        let parts = AdministrativeUnits.shared.rebase(unit, to: date).parts.map(\.entry)
        return parts.isEmpty ? [unit] : parts
    }

    private func district(_ stated: CodeEntry, _ current: [CodeEntry]) -> String? {
        guard current.contains(where: { $0.from != nil }) else {
            guard AdministrativeUnits.level(of: stated.code) != .district else {
                return written(stated)
            }
            return AdministrativeUnits.shared.district(of: stated.code, at: stated.to).map(written)
        }
        return UnitCode.noDistrict
    }

    private func province(_ unit: CodeEntry) -> String? {
        if AdministrativeUnits.level(of: unit.code) == .province { return written(unit) }
        return AdministrativeUnits.shared.province(of: unit.code, at: unit.from ?? unit.to)
            .map(written)
    }

    private func written(_ unit: CodeEntry) -> String {
        UnitCode.written(unit.code, from: unit.from)
    }
}
