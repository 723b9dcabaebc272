/// Works out what published figures tell of the true counts, by adding and subtracting them.
///
/// Each figure is a range; each sum of cells, and each cell that lies within another, narrows the ranges of its
/// members until nothing changes. The attacker knows more than a reader: which stars are small counts and which are
/// withheld, and which missing rows are truly empty.
struct DisclosureAttack {
    typealias Cell = Set<String>

    private(set) var ranges: [Cell: (low: Int, high: Int)] = [:]
    private var sums: [(whole: Cell, parts: [Cell])] = []
    private var nested: [(less: Cell, more: Cell)] = []
    private(set) var truth: [Cell: Int] = [:]

    static let unbounded = 1_000_000

    /// A figure read in a table; `nil` is a row that is not printed, a negative one a star.
    mutating func read(_ cell: Cell, _ shown: Int?, truth count: Int) {
        truth[cell] = count
        let range: (Int, Int)
        switch shown {
        case nil: range = count == 0 ? (0, 0) : (0, Self.unbounded)
        case .some(let star) where star < 0:
            range = count <= 7 ? (1, 7) : (8, Self.unbounded)
        case .some(0): range = (0, 0)
        case .some(let number): range = (max(8, number - 2), number + 2)
        }
        let before = ranges[cell] ?? (0, Self.unbounded)
        ranges[cell] = (max(before.0, range.0), min(before.1, range.1))
    }

    mutating func add(_ whole: Cell, isSumOf parts: [Cell]) { sums.append((whole, parts)) }

    mutating func add(_ less: Cell, isWithin more: Cell) { nested.append((less, more)) }

    /// The small counts that are worked out, after all ranges are narrowed as far as they go.
    mutating func recovered() -> [Cell] {
        var changes = true
        while changes {
            changes = false
            for (whole, parts) in sums {
                let known = parts.map { ranges[$0] ?? (0, Self.unbounded) }
                let (low, high) = known.reduce((0, 0)) { ($0.0 + $1.0, $0.1 + $1.1) }
                changes = narrow(whole, low, high) || changes
                let all = ranges[whole] ?? (0, Self.unbounded)
                for (part, range) in zip(parts, known) {
                    let least = all.0 - (high - range.1)
                    changes = narrow(part, least, all.1 - (low - range.0)) || changes
                }
            }
            for (less, more) in nested {
                changes = narrow(less, 0, ranges[more]?.1 ?? Self.unbounded) || changes
                changes = narrow(more, ranges[less]?.0 ?? 0, Self.unbounded) || changes
            }
        }
        return truth.keys.filter { cell in
            guard let count = truth[cell], (1...7).contains(count), let range = ranges[cell]
            else { return false }
            return range.low == range.high
        }
    }

    /// Whether every range still holds the truth: else the attack reckons wrongly.
    var isSound: Bool {
        truth.allSatisfy { cell, count in
            ranges[cell].map { $0.low <= count && count <= $0.high } ?? false
        }
    }

    private mutating func narrow(_ cell: Cell, _ low: Int, _ high: Int) -> Bool {
        let before = ranges[cell] ?? (0, Self.unbounded)
        let after = (max(before.0, low), min(before.1, high))
        ranges[cell] = after
        return after != before
    }
}
