public import CivilDates
import Classifications
public import Registry

/// The administrative map of one day, in which units of any other day, earlier or later, are found again.
///
/// Everything that depends on the map is asked here, once for each distinct unit and not for each person.
public struct DatedMap: Sendable {
    /// The day of the map.
    public let date: CivilDate

    /// The map of a day.
    public init(at date: CivilDate) { self.date = date }

    /// Whether the law of the day knows districts: until 2025-06-30 (Resolution 203/2025/QH15).
    public var hasDistricts: Bool { CodeList.administrativeUnits.era(at: date) == nil }

    /// The unit, followed to the day of the map, at the level of a dimension, as written in census columns;
    /// `nil` where the place is not known that finely.
    public func code(of unit: ReadingTable.Code, _ dimension: Dimension) -> String? {
        placement(of: WorkPlace(unit))?.code(dimension, in: self)
    }

    /// A written code of another map in this one; `unknown` where the place is not known that finely.
    public func code(ofWritten written: String, _ dimension: Dimension) -> String {
        let codes = UnitCode.units(written).map { unit in
            code(of: ReadingTable.Code(code: unit.code, from: unit.from), dimension)
        }
        guard written != CensusColumn.unknown, !codes.contains(nil) else {
            return CensusColumn.unknown
        }
        return UnitCode.oneOf(Set(codes.compactMap { $0 }.flatMap { UnitCode.split($0) }).sorted())
    }

    /// Where a place lies in this map; `nil` where the unit is none that is known.
    ///
    /// Where the stated unit may be one of several, the person's other statements of the same workplace decide if
    /// only one of them fits, else the `seats` of the organisation, else a commune that stands at the end of its `name`.
    func placement(
        of place: WorkPlace, seats: Set<ReadingTable.Code> = [], name: String? = nil
    ) -> Placement? {
        guard let stated = entry(place.stated) else { return nil }
        let parts = parts(of: stated)
        let only =
            parts.count < 2
            ? nil
            : fitting(place.others, parts) ?? fitting(seats, parts) ?? named(name, parts)
        return Placement(stated: stated, parts: only.map { [$0] } ?? parts)
    }

    private func entry(_ unit: ReadingTable.Code) -> CodeEntry? {
        AdministrativeUnits.shared.entry(unit.code, from: unit.from)
    }

    /// What the unit is on the day of the map; itself where nobody says what became of it.
    private func parts(of unit: CodeEntry) -> [RebasedPart] {
        let parts = AdministrativeUnits.shared.rebase(unit, to: date).parts
        return parts.isEmpty ? [RebasedPart(entry: unit, relation: "whole", share: 1)] : parts
    }

    /// The one part in which units of other statements lie; `nil` where they are silent or do not agree.
    private func fitting(
        _ units: some Sequence<ReadingTable.Code>, _ parts: [RebasedPart]
    ) -> RebasedPart? {
        let found = units.compactMap { unit in
            entry(unit).flatMap { fitting(self.parts(of: $0), parts) }
        }
        return Set(found.map(\.entry)).count == 1 ? found.first : nil
    }

    private func fitting(_ other: [RebasedPart], _ parts: [RebasedPart]) -> RebasedPart? {
        let both = parts.filter { part in other.contains { $0.entry == part.entry } }
        // Who says only that it is one of the same several says nothing new.
        return both.count == 1 ? both.first : nil
    }

    /// The part whose full name ends the organisation's: "Trạm Y tế xã Lát".
    private func named(_ name: String?, _ parts: [RebasedPart]) -> RebasedPart? {
        guard let name else { return nil }
        let organisation = OrganisationName(name)
        let found = parts.filter { part in
            organisation.within(part.entry.name).key != organisation.key
                || organisation.place.map { OrganisationName($0).key }
                    == OrganisationName(part.entry.name).key
        }
        return found.count == 1 ? found.first : nil
    }
}
