import CivilDates
import Classifications
import Registry

/// The units that organisations are in, followed to the map of a day.
struct OrganisationPlaces {
    private struct Place {
        let entry: CodeEntry
        let level: Int
        /// The communes that the unit is, or of which it is one, on the day; none for a wider unit.
        let communes: [String]
        let province: String?
        /// The district that it is in, where it was of a map with districts.
        let district: String?
    }

    private var known: [ReadingTable.Code: Place] = [:]

    init(_ units: [ReadingTable.Code], at date: CivilDate) {
        let map = DatedMap(at: date)
        for unit in Set(units) {
            guard let entry = AdministrativeUnits.shared.entry(unit.code, from: unit.from)
            else { continue }
            let communes = map.code(of: unit, .locality).map { UnitCode.units($0) } ?? []
            known[unit] = Place(
                entry: entry, level: Self.level(unit),
                communes: communes.map { UnitCode.written($0.code, from: $0.from) },
                province: map.code(of: unit, .province),
                district: AdministrativeUnits.shared.district(of: unit.code, at: entry.to ?? date)?
                    .code)
        }
    }

    /// How fine a unit is: 0 where no source says, or says what is in no list.
    static func level(_ unit: ReadingTable.Code?) -> Int {
        unit.flatMap { AdministrativeUnits.level(of: $0.code)?.rawValue } ?? 0
    }

    /// A unit as census columns write it, empty for none.
    func written(_ unit: ReadingTable.Code?) -> String {
        unit.map { UnitCode.written($0.code, from: $0.from) } ?? ""
    }

    /// What orders units from wide to fine, and among the fine from early to late.
    func order(_ unit: ReadingTable.Code?) -> (Int, String, String) {
        (Self.level(unit), unit?.from?.description ?? "", unit?.code ?? "")
    }

    /// What a name in a unit is where the unit, its district and its province are left out at its end.
    func shorter(_ name: OrganisationName, in unit: ReadingTable.Code?) -> Set<String> {
        guard let place = unit.flatMap({ known[$0] }) else { return [] }
        var names = [name]
        for place in ([place.entry.name] + place.entry.parents).reversed() {
            names += names.map { $0.within(place) }.filter { !names.contains($0) }
        }
        return Set(names.map(\.key)).subtracting([name.key])
    }

    /// The pairs whose units were never in force together and come to the same commune, or may do so.
    func sharing(_ placed: [(Int, [ReadingTable.Code?])]) -> [[(Int, Int)]] {
        var buckets: [String: [(Int, Place)]] = [:]
        for (number, units) in placed {
            guard let place = units.lazy.compactMap({ $0.flatMap { known[$0] } }).first else {
                continue
            }
            for commune in place.communes { buckets[commune, default: []].append((number, place)) }
        }
        return buckets.values.map { bucket in
            bucket.flatMap { one in
                bucket.filter { Self.precedes(one.1.entry, $0.1.entry) }.map { (one.0, $0.0) }
            }
        }
    }

    private static func precedes(_ one: CodeEntry, _ other: CodeEntry) -> Bool {
        guard let end = one.to, let start = other.from else { return false }
        return end < start
    }

    /// Whether an organisation in some units may be the one of which only a wider unit is known.
    func fit(_ units: [ReadingTable.Code?], in wide: [ReadingTable.Code?]) -> Bool {
        guard let wide = wide.lazy.compactMap({ $0.flatMap { known[$0] } }).first else {
            return true
        }
        let places = units.compactMap { $0.flatMap { known[$0] } }
        let districts = places.compactMap(\.district)
        if let district = wide.district, !districts.isEmpty { return districts.contains(district) }
        guard let province = wide.province else { return true }
        return places.contains { $0.province == nil || $0.province == province }
    }
}
