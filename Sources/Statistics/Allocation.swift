import Census
import Classifications

/// Shares out people of whom only “one of several units” is known, by published shares of the population.
enum Allocation {
    /// A group of the table with how many of its people were shared out.
    struct Group {
        let values: [UInt32]
        let count: Int
        let estimated: Int
    }

    /// Whole numbers in proportion to quotas that add up to a total, by largest remainder; of equal
    /// remainders the earlier is rounded up.
    static func apportioned(_ total: Int, _ quotas: [Double]) -> [Int] {
        let sum = quotas.reduce(0, +)
        guard sum > 0, total > 0 else { return quotas.map { _ in 0 } }
        let exact = quotas.map { $0 / sum * Double(total) }
        var whole = exact.map { Int($0) }
        let order = exact.indices.sorted {
            let (left, right) = (exact[$0] - Double(whole[$0]), exact[$1] - Double(whole[$1]))
            return left == right ? $0 < $1 : left > right
        }
        for index in order.prefix(max(0, total - whole.reduce(0, +))) { whole[index] += 1 }
        return whole
    }

    /// Groups of a tally whose last value is the number of a placement; `target` gives the values of one part.
    ///
    /// A placement of which not every part has a published share stays as it is.
    static func shared(
        _ groups: [(values: [UInt32], count: Int)], _ placements: [Placement?],
        target: ([UInt32], Placement, Int) -> [UInt32]
    ) -> [Group] {
        var counts: [[UInt32]: (count: Int, estimated: Int)] = [:]
        var doubtful: [[UInt32]: (count: Int, quotas: [[UInt32]: Double])] = [:]
        for group in groups {
            let values = Array(group.values.dropLast())
            guard let placement = placements[Int(group.values[group.values.count - 1])],
                placement.isUndecided, placement.hasShares
            else {
                counts[values, default: (0, 0)].count += group.count
                continue
            }
            doubtful[values, default: (0, [:])].count += group.count
            for (index, part) in placement.parts.enumerated() {
                let quota = Double(group.count) * (part.share ?? 0)
                doubtful[values]?.quotas[target(values, placement, index), default: 0] += quota
            }
        }
        for (_, row) in doubtful {
            let order = row.quotas.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            let whole = apportioned(row.count, order.map(\.value))
            for (target, count) in zip(order.map(\.key), whole) where count > 0 {
                counts[target, default: (0, 0)].count += count
                counts[target]?.estimated += count
            }
        }
        return counts.map { Group(values: $0, count: $1.count, estimated: $1.estimated) }
    }
}
