/// People counted by the values of some columns.
public struct Tally: Sendable {
    /// For each group the index of its value in each column's dictionary, and how many people.
    public let groups: [(values: [UInt32], count: Int)]
    /// The number of people counted; the counts of the groups add up to it.
    public let total: Int
}

/// One column to count by: a small number per person below a limit.
public struct CountedColumn: Sendable {
    /// The value of each person.
    public let values: [UInt32]
    /// One more than the greatest value.
    public let limit: Int

    /// Counts by values that are all below a limit.
    public init(values: [UInt32], limit: Int) {
        self.values = values
        self.limit = limit
    }
}

extension Census {
    /// Counts the chosen people by columns, by array index where the groups are few enough to have
    /// an array, else by hashing.
    public static func tally(_ columns: [CountedColumn], of people: [Int]) -> Tally {
        let groups = columns.reduce(1.0) { $0 * Double($1.limit) }
        guard groups <= Double(denseLimit) else { return hashed(columns, people) }
        var counts = [Int](repeating: 0, count: Int(groups))
        for person in people { counts[key(columns, person)] += 1 }
        let found = counts.indices.filter { counts[$0] > 0 }
        return Tally(
            groups: found.map { (values(of: $0, columns), counts[$0]) }, total: people.count)
    }

    private static let denseLimit = 1 << 22

    private static func key(_ columns: [CountedColumn], _ person: Int) -> Int {
        columns.reduce(0) { $0 * $1.limit + Int($1.values[person]) }
    }

    private static func values(of key: Int, _ columns: [CountedColumn]) -> [UInt32] {
        var rest = key
        let values = columns.reversed().map { column in
            defer { rest /= column.limit }
            return UInt32(rest % column.limit)
        }
        return values.reversed()
    }

    private static func hashed(_ columns: [CountedColumn], _ people: [Int]) -> Tally {
        var counts: [[UInt32]: Int] = [:]
        for person in people { counts[columns.map { $0.values[person] }, default: 0] += 1 }
        return Tally(groups: counts.map { ($0.key, $0.value) }, total: people.count)
    }
}
