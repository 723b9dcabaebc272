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

    /// The group of the person at a place.
    public subscript(place: Int) -> UInt32 { groups[Int(numbers[place])] }

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
    let numbers: PackedNumbers
    let accepts: [UInt8]

    /// Only people whose number is one of those that `accepts` says yes to.
    public init(_ numbers: PackedNumbers, accepts: [Bool]) {
        self.numbers = numbers
        self.accepts = accepts.map { $0 ? 1 : 0 }
    }

    /// Only people with one of some codes of a dimension.
    public init(_ column: DimensionColumn, isOneOf codes: Set<UInt32>) {
        self.init(column.stored, accepts: column.groups.map(codes.contains))
    }

    /// The condition for the innermost loops; `nil` where the column is too wide for them.
    var kernel: CountingKernel.Condition? {
        CountingKernel.FullTable(accepts, for: numbers.width)
            .map { .init(numbers: numbers, accepts: $0) }
    }

    func isMet(at place: Int) -> Bool { accepts[Int(numbers[place])] == 1 }
}

extension Tally {
    /// Counts people by columns, by array index where the groups are few enough to have an array, else by hashing;
    /// on two threads where there are many people.
    ///
    /// All columns have as many people as `count` says.
    public init(
        _ columns: [CountedColumn], where conditions: [CountedCondition] = [], people count: Int
    ) {
        let kernels = conditions.compactMap(\.kernel)
        guard kernels.count == conditions.count, let plan = CountingPlan(columns) else {
            self = Self.hashed(columns, conditions, count)
            return
        }
        let counts = Self.sum(of: count) {
            CountingKernel.count(plan.axes, where: kernels, in: $0)
        }
        self = Self.grouped(counts, plan, columns)
    }

    /// Keys of one group are added together.
    private static func grouped(
        _ counts: [UInt32], _ plan: CountingPlan, _ columns: [CountedColumn]
    ) -> Tally {
        let total = counts.reduce(0) { $0 + Int($1) }
        guard plan.isByNumber else {
            let found = counts.indices.filter { counts[$0] > 0 }
            return Tally(
                groups: found.map { (plan.values(of: $0, columns), Int(counts[$0])) }, total: total)
        }
        var sums: [[UInt32]: Int] = [:]
        for (key, count) in counts.enumerated() where count > 0 {
            sums[plan.values(of: key, columns), default: 0] += Int(count)
        }
        return Tally(groups: sums.map { ($0.key, $0.value) }, total: total)
    }

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

    private static func hashed(
        _ columns: [CountedColumn], _ conditions: [CountedCondition], _ count: Int
    ) -> Tally {
        var counts: [[UInt32]: Int] = [:]
        var total = 0
        for place in 0..<count where conditions.allSatisfy({ $0.isMet(at: place) }) {
            counts[columns.map { $0.groups[Int($0.numbers[place])] }, default: 0] += 1
            total += 1
        }
        return Tally(groups: counts.map { ($0.key, $0.value) }, total: total)
    }
}

/// How the numbers of several columns become one key: by the columns' own numbers where there are few of them all
/// together, else by their groups.
struct CountingPlan {
    /// The columns, innermost last.
    let axes: [CountingKernel.Axis]
    /// For each column how many keys lie between two of its numbers or groups, and how many of those it has.
    private let steps: [(step: Int, count: Int)]
    /// Whether a key is made of the columns' own numbers, so that several keys may be one group.
    let isByNumber: Bool

    /// Keys for which no array is made.
    private static let limit = 1 << 22
    /// So many keys are added up in next to no time.
    private static let easy = 1 << 18

    /// `nil` where there are too many groups, or a column is too wide.
    init?(_ columns: [CountedColumn]) {
        let byNumber = Self.steps(columns.map(\.groups.count), columns)
        let numbered = zip(columns, byNumber).map { column, step in
            CountingKernel.Axis(
                numbers: column.numbers,
                key: .times(
                    UInt32(clamping: step.step), most: UInt32(clamping: column.groups.count - 1)))
        }
        if columns.allSatisfy({ $0.numbers.width != .word }),
            numbered.reduce(0, { $0 + $1.greatestKey }) < Self.easy
        {
            (axes, steps, isByNumber) = (numbered, byNumber, true)
            return
        }
        let groups = columns.reduce(1.0) { $0 * Double($1.limit) }
        guard groups <= Double(Self.limit) else { return nil }
        let byGroup = Self.steps(columns.map(\.limit), columns)
        let grouped = zip(columns, byGroup).compactMap { column, step in
            CountingKernel.FullTable(
                column.groups.map { $0 * UInt32(step.step) }, for: column.numbers.width
            ).map { CountingKernel.Axis(numbers: column.numbers, key: .table($0)) }
        }
        guard grouped.count == columns.count else { return nil }
        (axes, steps, isByNumber) = (grouped, byGroup, false)
    }

    /// The widest column is the innermost: what its width allows beyond its numbers then costs least.
    private static func steps(
        _ counts: [Int], _ columns: [CountedColumn]
    ) -> [(step: Int, count: Int)] {
        let order = columns.indices.sorted {
            columns[$0].numbers.width.greatest > columns[$1].numbers.width.greatest
        }
        var steps = counts.map { (step: 1, count: $0) }
        var step = 1
        for index in order {
            steps[index].step = step
            step = step.multipliedReportingOverflow(by: max(1, counts[index])).partialValue
        }
        return steps
    }

    /// The group in each column that a key stands for.
    func values(of key: Int, _ columns: [CountedColumn]) -> [UInt32] {
        zip(columns, steps).map { column, step in
            let value = key / step.step % max(1, step.count)
            return isByNumber ? column.groups[value] : UInt32(value)
        }
    }
}
