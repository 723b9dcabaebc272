import Dispatch
import Synchronization

/// People counted by the groups of some columns.
public struct Tally: Sendable {
    /// For each group its value in each column, and how many people.
    public let groups: [(values: [UInt32], count: Int)]
    /// The number of people counted; the counts of the groups add up to it.
    public let total: Int

    private init(groups: [(values: [UInt32], count: Int)], total: Int) {
        self.groups = groups
        self.total = total
    }
}

/// One column to count by: a number per person, and the group that each number belongs to.
public struct CountedColumn: Sendable {
    let numbers: PackedNumbers
    let groups: [UInt32]
    /// One more than the greatest group.
    public let limit: Int

    /// Counts by a column of numbers; `groups` has a group below `limit` for every number that occurs.
    public init(_ numbers: PackedNumbers, groups: [UInt32], limit: Int) {
        self.numbers = numbers
        self.groups = groups
        self.limit = limit
    }

    /// Counts by the codes of a dimension.
    public init(_ column: DimensionColumn) {
        self.init(column.stored, groups: column.groups, limit: column.codes.count)
    }

    /// Counts by a dimension in coarser groups: `groups` has one below `limit` for each of its codes.
    public init(_ column: DimensionColumn, groups: [UInt32], limit: Int) {
        self.init(
            column.stored, groups: column.groups.map { groups[Int($0)] }, limit: limit)
    }
}

/// A condition on people: a number per person, and which numbers meet it.
public struct CountedCondition: Sendable {
    let condition: CountingKernel.Condition

    /// Only people with one of some codes of a dimension.
    public init(_ column: DimensionColumn, isOneOf codes: Set<UInt32>) {
        condition = .init(
            numbers: column.stored, accepts: column.groups.map { codes.contains($0) ? 1 : 0 })
    }
}

extension Tally {
    /// Counts people by columns, by array index where the groups are few enough to have an array, else by hashing;
    /// on two threads where there are many people.
    ///
    /// All columns have as many people as `count` says.
    public init(
        _ columns: [CountedColumn], where conditions: [CountedCondition] = [], people count: Int
    ) {
        let groups = columns.reduce(1.0) { $0 * Double($1.limit) }
        guard groups <= Double(Self.denseLimit) else {
            self = Self.hashed(columns, conditions, count)
            return
        }
        var stride = 1
        var axes: [CountingKernel.Axis] = []
        for column in columns.reversed() {
            let step = UInt32(stride)
            axes.append(.init(numbers: column.numbers, offsets: column.groups.map { $0 * step }))
            stride *= column.limit
        }
        let axesInOrder = Array(axes.reversed())
        let kernels = conditions.map(\.condition)
        let size = stride
        let counts = Self.sum(of: count) {
            CountingKernel.count(axesInOrder, where: kernels, in: $0, groups: size)
        }
        let found = counts.indices.filter { counts[$0] > 0 }
        self.groups = found.map { (Self.values(of: $0, columns), Int(counts[$0])) }
        total = counts.reduce(0) { $0 + Int($1) }
    }

    private static let denseLimit = 1 << 22
    /// Below it a second thread costs more than it saves.
    private static let peopleForTwoThreads = 1 << 18

    private static func sum(
        of people: Int, _ count: @Sendable (Range<Int>) -> [UInt32]
    ) -> [UInt32] {
        guard people >= peopleForTwoThreads else { return count(0..<people) }
        let middle = people / 2
        let halves = Mutex<[[UInt32]]>([])
        DispatchQueue.concurrentPerform(iterations: 2) { half in
            let counts = count(half == 0 ? 0..<middle : middle..<people)
            halves.withLock { $0.append(counts) }
        }
        let parts = halves.withLock { $0 }
        return zip(parts[0], parts[1]).map { $0 &+ $1 }
    }

    private static func values(of key: Int, _ columns: [CountedColumn]) -> [UInt32] {
        var rest = key
        let values = columns.reversed().map { column in
            defer { rest /= column.limit }
            return UInt32(rest % column.limit)
        }
        return values.reversed()
    }

    private static func hashed(
        _ columns: [CountedColumn], _ conditions: [CountedCondition], _ count: Int
    ) -> Tally {
        let isChosen: (Int) -> Bool = { place in
            conditions.allSatisfy { $0.condition.accepts[Int($0.condition.numbers[place])] == 1 }
        }
        var counts: [[UInt32]: Int] = [:]
        for place in 0..<count where isChosen(place) {
            counts[columns.map { $0.groups[Int($0.numbers[place])] }, default: 0] += 1
        }
        return Tally(
            groups: counts.map { ($0.key, $0.value) }, total: counts.values.reduce(0, +))
    }
}
