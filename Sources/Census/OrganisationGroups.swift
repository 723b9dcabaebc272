import CivilDates
import Classifications
import Registry

/// Names of organisations sorted into organisations.
///
/// Names are one organisation where they are spelled alike in one place, a place and its successor being
/// one. What a name or a place leaves open is settled only where a single organisation fits: a name without
/// its place ("Trạm Y tế"), one typed without accents, a place known to the district or not at all.
struct OrganisationGroups {
    /// A name in a place, in all its spellings.
    struct Group {
        let name: OrganisationName
        let unit: ReadingTable.Code?
        var spellings: [Spelling] = []
        /// The longest of the names that are one with it in its unit, where that has been worked out.
        var fullest: String?

        var key: String { name.key }

        /// Whether nobody writes it with accents.
        var isPlain: Bool { spellings.allSatisfy(\.isPlain) }
    }

    private(set) var groups: [Group] = []
    private var parents: [Int] = []
    private let places: OrganisationPlaces

    /// Sorts groups of which no two have the same name in the same unit: all groups of their units, or all that have
    /// the same ``Group/fullest`` names, which then must be known.
    init(_ named: [Group], asOf: CivilDate) {
        places = OrganisationPlaces(named.compactMap(\.unit), at: asOf)
        groups = named.sorted { left, right in
            left.key == right.key
                ? places.written(left.unit) < places.written(right.unit)
                : left.key.utf8.lexicographicallyPrecedes(right.key.utf8)
        }
        parents = Array(groups.indices)
        if groups.contains(where: { $0.fullest == nil }) { uniteWithinPlaces() }
        uniteByFullestNames()
        uniteSuccessors()
        for level in [
            AdministrativeUnits.Level.district.rawValue,
            AdministrativeUnits.Level.province.rawValue, 0,
        ] { uniteVague(level) }
    }

    /// The members of each organisation.
    var organisations: [[Group]] { members.values.map { $0.map { groups[$0] } } }

    /// The unit that names an organisation's place: of its fullest name the finest and latest.
    func unit(of organisation: [Group]) -> String {
        let fullest = Self.fullest(organisation)
        let units = organisation.filter { $0.key == fullest }.map(\.unit)
        return units.max { places.order($0) < places.order($1) }.map(places.written) ?? ""
    }

    private var members: [Int: [Int]] {
        Dictionary(grouping: groups.indices) { root($0) }
    }

    private func root(_ index: Int) -> Int {
        var index = index
        while parents[index] != index { index = parents[index] }
        return index
    }

    private mutating func unite(_ one: Int, _ other: Int) {
        let (left, right) = (root(one), root(other))
        parents[max(left, right)] = min(left, right)
    }

    /// The longest of the names of an organisation: the one that names its place, where one does.
    static func fullest(_ organisation: [Group]) -> String {
        organisation.map(\.key).max { left, right in
            left.utf8.count == right.utf8.count
                ? left.utf8.lexicographicallyPrecedes(right.utf8)
                : left.utf8.count < right.utf8.count
        } ?? ""
    }
}

extension OrganisationGroups {
    /// Notes the fullest name of what is one within its unit, or unites by it.
    private mutating func uniteByFullestNames() {
        for (_, members) in members {
            let fullest = Self.fullest(members.map { groups[$0] })
            for index in members where groups[index].fullest == nil {
                groups[index].fullest = fullest
            }
        }
        for (_, here) in Dictionary(grouping: groups.indices, by: { groups[$0].unit }) {
            for (_, same) in Dictionary(grouping: here, by: { groups[$0].fullest }) {
                for index in same.dropFirst() { unite(same[0], index) }
            }
        }
    }

    /// "Trạm Y tế" in xã Đạ Nhim is "Trạm Y tế xã Đạ Nhim", "truong A" is "Trường A".
    private mutating func uniteWithinPlaces() {
        for (unit, here) in Dictionary(grouping: groups.indices, by: { groups[$0].unit })
        where here.count > 1 {
            uniteWithoutAccents(here)
            guard unit != nil else { continue }
            let byKey = Dictionary(uniqueKeysWithValues: here.map { (groups[$0].key, $0) })
            var fuller: [Int: [Int]] = [:]
            for index in here {
                for shorter in places.shorter(groups[index].name, in: unit) {
                    if let other = byKey[shorter] { fuller[other, default: []].append(index) }
                }
            }
            for index in here.sorted(by: { groups[$0].key.utf8.count > groups[$1].key.utf8.count })
            {
                let candidates = Set((fuller[index] ?? []).map { root($0) })
                if candidates.count == 1, let only = candidates.first { unite(index, only) }
            }
        }
    }

    private mutating func uniteWithoutAccents(_ here: [Int]) {
        let accented = Dictionary(
            grouping: here.filter { !groups[$0].isPlain }, by: { groups[$0].name.plainKey })
        for index in here where groups[index].isPlain {
            let others = accented[groups[index].name.plainKey] ?? []
            if others.count == 1 { unite(index, others[0]) }
        }
    }

    /// A commune and the one that took it over, where neither has another organisation of that name.
    private mutating func uniteSuccessors() {
        for (_, known) in byFullestName() where known.count > 1 {
            var near: [Int: Set<Int>] = [:]
            for one in known { near[one.root] = [one.root] }
            for bucket in places.sharing(known.map { ($0.root, $0.units) }) {
                for (one, other) in bucket {
                    near[one]?.insert(other)
                    near[other]?.insert(one)
                }
            }
            for (root, around) in near where around.count > 1 && root == around.min() {
                let isClosed = around.allSatisfy { near[$0] == around }
                if isClosed { around.forEach { unite(root, $0) } }
            }
        }
    }

    /// An organisation of which only the district, the province or nothing is known, where a single
    /// better known one fits.
    private mutating func uniteVague(_ level: Int) {
        var pairs: [(Int, Int)] = []
        for (_, all) in byFullestName() where all.count > 1 {
            let known = all.filter { $0.level > level }
            for vague in all where vague.level == level && vague.isVague {
                let fitting = known.filter { places.fit($0.units, in: vague.units) }
                if fitting.count == 1 { pairs.append((vague.root, fitting[0].root)) }
            }
        }
        for (vague, known) in pairs { unite(vague, known) }
    }

    /// An organisation by the number of its first group, and the units that it is said to be in.
    private struct Placed {
        let root: Int
        let units: [ReadingTable.Code?]
        let level: Int

        /// Whether nothing but a wide unit is said; a place that is in no list is not that.
        var isVague: Bool { level > 0 || units.allSatisfy { $0 == nil } }
    }

    private func byFullestName() -> [String: [Placed]] {
        var placed: [String: [Placed]] = [:]
        for (root, indices) in members {
            let units = indices.map { groups[$0].unit }
            placed[Self.fullest(indices.map { groups[$0] }), default: []].append(
                Placed(
                    root: root, units: units,
                    level: units.map { OrganisationPlaces.level($0) }.max() ?? 0))
        }
        return placed
    }
}
