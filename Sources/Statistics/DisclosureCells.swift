import Census
import CivilDates
import Classifications
import Wording

/// Every group of people that some public table of a census counts, and the sums that tie their counts.
struct DisclosureCells {
    /// A dimension to count by, of places in one map.
    struct Axis {
        let dimension: Dimension
        let column: CountedColumn
    }

    /// A value of one axis, or of two in the order of axes.
    struct Key: Hashable {
        let axis: Int
        let value: UInt32
        var otherAxis = -1
        var otherValue: UInt32 = 0

        static func pair(_ one: Key, _ other: Key) -> Key {
            one.axis < other.axis
                ? Key(
                    axis: one.axis, value: one.value, otherAxis: other.axis,
                    otherValue: other.value)
                : pair(other, one)
        }
    }

    private(set) var axes: [Axis] = []
    /// People of each cell; the first is everybody.
    private(set) var counts: [Int]
    /// The place of each cell among the counts.
    private(set) var places: [Key: Int] = [:]
    /// Sums: a cell and those that it is made of.
    private(set) var sums: [(whole: Int, parts: [Int])] = []
    private let rule: DisclosureRule
    private let people: Int

    init(_ census: Census, _ rule: DisclosureRule) {
        self.rule = rule
        people = census.count
        counts = [census.count]
        let maps = Self.maps(of: census).map { census.on(mapOf: $0) }
        for dimension in Disclosure.dimensions(rule) {
            for census in dimension.isPlace ? maps : [census] {
                let axis = CountAxis(dimension, census, rule.ageBands, .vietnamese)
                let isThere = axes.contains {
                    $0.dimension == dimension && translation(axis.column, $0.column) != nil
                }
                if !isThere { axes.append(Axis(dimension: dimension, column: axis.column)) }
            }
        }
        for axis in axes.indices { addValues(of: axis) }
        for (one, other) in pairs where rule.crosses(axes[one].dimension, axes[other].dimension) {
            addCrossing(one, other)
        }
        addRefinements()
    }

    /// The maps in which a release may be given: the census date's own, and the two on either side of 2025-07-01.
    static func maps(of census: Census) -> [CivilDate] {
        [census.asOf] + AdministrativeUnits.daysOfReform
    }

    /// For each value of a column the value of another that the same people have; `nil` where they part people otherwise.
    func translation(_ one: CountedColumn, _ other: CountedColumn) -> [UInt32: UInt32]? {
        let groups = Census.tally([one, other], people: people).groups
        let there = Dictionary(
            groups.map { ($0.values[0], $0.values[1]) }, uniquingKeysWith: { first, _ in first })
        return there.count == groups.count && Set(there.values).count == groups.count
            ? there : nil
    }

    private var pairs: [(Int, Int)] {
        axes.indices.flatMap { one in
            axes.indices.filter { $0 > one && axes[$0].dimension != axes[one].dimension }
                .map { (one, $0) }
        }
    }

    private mutating func add(_ key: Key, _ count: Int) -> Int {
        places[key] = counts.count
        counts.append(count)
        return counts.count - 1
    }

    private mutating func addValues(of axis: Int) {
        let groups = Census.tally([axes[axis].column], people: people).groups
        let parts = groups.map { add(Key(axis: axis, value: $0.values[0]), $0.count) }
        sums.append((0, parts))
    }

    private mutating func addCrossing(_ one: Int, _ other: Int) {
        var parts: [Key: [Int]] = [:]
        let columns = [axes[one].column, axes[other].column]
        for group in Census.tally(columns, people: people).groups {
            let left = Key(axis: one, value: group.values[0])
            let right = Key(axis: other, value: group.values[1])
            let cell = add(.pair(left, right), group.count)
            parts[left, default: []].append(cell)
            parts[right, default: []].append(cell)
        }
        addSums(parts)
    }

    private mutating func addSums(_ parts: [Key: [Int]]) {
        sums += parts.compactMap { key, cells in places[key].map { ($0, cells) } }
            .sorted { $0.0 < $1.0 }
    }

    /// Fine lists and coarse ones, old units and new: a coarse group is the sum of the fine ones that lie in it.
    private mutating func addRefinements() {
        for fine in axes.indices {
            for coarse in axes.indices where coarse != fine && isRelated(fine, coarse) {
                for (whole, parts) in refinement(fine, coarse) { addRefinement(whole, parts) }
            }
        }
    }

    private func isRelated(_ one: Int, _ other: Int) -> Bool {
        let families: [Set<Dimension>] = [
            [.field, .fieldGroup, .discipline], [.locality, .district, .province],
            [.hometownProvince], [.ethnicGroup, .minority], [.positionGroup, .leadership],
        ]
        return families.contains { family in
            family.contains(axes[one].dimension) && family.contains(axes[other].dimension)
        }
    }

    /// The coarse values all of whose fine values lie whole in them.
    private func refinement(_ fine: Int, _ coarse: Int) -> [(Key, [Key])] {
        let groups = Census.tally([axes[fine].column, axes[coarse].column], people: people).groups
        var wholes: [UInt32: Int] = [:]
        for group in groups { wholes[group.values[0], default: 0] += 1 }
        return Dictionary(grouping: groups) { $0.values[1] }
            .filter { $0.value.allSatisfy { wholes[$0.values[0]] == 1 } }
            .sorted { $0.key < $1.key }
            .map { whole, groups in
                (
                    Key(axis: coarse, value: whole),
                    groups.map { Key(axis: fine, value: $0.values[0]) }
                )
            }
    }

    private mutating func addRefinement(_ whole: Key, _ parts: [Key]) {
        if let place = places[whole] { sums.append((place, parts.compactMap { places[$0] })) }
        guard let fine = parts.first?.axis else { return }
        for axis in axes.indices where isCrossed(axis, whole.axis) && isCrossed(axis, fine) {
            for value in 0..<UInt32(axes[axis].column.limit) {
                let other = Key(axis: axis, value: value)
                guard let place = places[.pair(whole, other)] else { continue }
                sums.append((place, parts.compactMap { places[.pair($0, other)] }))
            }
        }
    }

    private func isCrossed(_ one: Int, _ other: Int) -> Bool {
        axes[one].dimension != axes[other].dimension
            && rule.crosses(axes[one].dimension, axes[other].dimension)
    }
}
