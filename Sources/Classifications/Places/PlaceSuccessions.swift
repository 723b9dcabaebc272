/// What became of each unit on 2025-07-01, from the General Statistics Office's table.
struct PlaceSuccessions: Sendable {
    struct Link {
        let unit: Int
        let relation: String
    }

    /// Read on first use, apart from the names of the units.
    static let shared = (try? load()) ?? PlaceSuccessions()

    private struct Pair {
        /// The old code, a district's raised by 1,000,000, as five digits cannot hold it.
        let old: Int32
        let new: Int32
        let record: Int32
    }

    private static let districtBase: Int32 = 1_000_000

    private var byOld: [Pair] = []
    private var byNew: [Pair] = []
    private var table: ReferenceTable?
    private var relation = 0
    private var newProvinces: [String: String] = [:]

    private static func load() throws(ReferenceError) -> PlaceSuccessions {
        var successions = PlaceSuccessions()
        let table = try ReferenceFile.rows("codes/admin_map_commune_old_to_new.csv")
        let commune = try table.column("old_commune_code")
        let district = try table.column("old_district_code")
        let new = try table.column("new_commune_code")
        successions.relation = try table.column("relation")
        successions.table = table
        for record in table.indices {
            let old = table.number(record, commune)
            successions.byOld.append(
                Pair(
                    old: old < 0 ? districtBase + table.number(record, district) : old,
                    new: table.number(record, new), record: Int32(record)))
        }
        // The record breaks ties: the file puts the successor that took most first.
        successions.byOld.sort { ($0.old, $0.record) < ($1.old, $1.record) }
        successions.byNew = successions.byOld.sorted { ($0.new, $0.record) < ($1.new, $1.record) }
        for row in try ReferenceFile.rows("codes/admin_province_2025h1.csv") {
            successions.newProvinces[try row["province_code"]] = try row["new_province_code"]
        }
        return successions
    }

    func successors(of unit: Int, _ places: PlaceTable) -> [Link] {
        let place = places.units[unit]
        guard place.map == .old else { return [] }
        if place.level == .province { return province(places.code(unit), places) }
        let code = place.level == .district ? Self.districtBase + place.code : place.code
        return run(byOld, \.old, code).filter {
            place.level == .commune || relationText($0) == "whole_district"
        }.compactMap { link($0, to: places.unit(Self.digits($0.new, 5), .new)) }
    }

    func predecessors(of unit: Int, _ places: PlaceTable) -> [Link] {
        let place = places.units[unit]
        if place.level == .province {
            let code = places.code(unit)
            return newProvinces.filter { $0.value == code }.keys.sorted().compactMap {
                places.unit($0, .old).map { Link(unit: $0, relation: "whole") }
            }
        }
        return run(byNew, \.new, place.code).compactMap { pair in
            let isDistrict = pair.old >= Self.districtBase
            let code =
                isDistrict
                ? Self.digits(pair.old - Self.districtBase, 3) : Self.digits(pair.old, 5)
            return link(pair, to: places.unit(code, .old))
        }
    }

    /// The pairs of a code, in pairs sorted by it.
    private func run(
        _ pairs: [Pair], _ code: KeyPath<Pair, Int32>, _ wanted: Int32
    ) -> ArraySlice<Pair> {
        var (low, high) = (0, pairs.count)
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle][keyPath: code] < wanted { low = middle + 1 } else { high = middle }
        }
        let end = pairs[low...].firstIndex { $0[keyPath: code] != wanted } ?? pairs.count
        return pairs[low..<end]
    }

    private func province(_ code: String, _ places: PlaceTable) -> [Link] {
        guard let new = newProvinces[code], let unit = places.unit(new, .new) else { return [] }
        return [Link(unit: unit, relation: "whole")]
    }

    private func link(_ pair: Pair, to unit: Int?) -> Link? {
        unit.map { Link(unit: $0, relation: relationText(pair)) }
    }

    private func relationText(_ pair: Pair) -> String {
        table?.field(Int(pair.record), relation) ?? ""
    }

    private static func digits(_ code: Int32, _ width: Int) -> String {
        let digits = String(code)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
