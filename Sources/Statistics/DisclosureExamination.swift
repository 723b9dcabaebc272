/// Withholds counts until no small one is narrowed by the sums that tie public tables together.
///
/// Rounding alone does not protect: of 23 men, 23 women and 1 unknown out of 47, printed as 25, 25, `*` and 45, the
/// star is at most 47 − 23 − 23. So the range of every count is narrowed by every sum, as an attacker would, and
/// where a small count would be left with too few values, a number of a sum that narrows it is withheld too; where
/// there is none left, a row is. The attacker is taken to know which stars are withheld numbers.
struct DisclosureExamination {
    /// What becomes of a count.
    enum Fate {
        case byRule
        case withheld
        case leftOut
    }

    private let counts: [Int]
    private let sums: [(whole: Int, parts: [Int])]
    private let rule: DisclosureRule
    private(set) var fates: [Fate]
    /// Whether no small count is narrowed too far.
    private(set) var isSettled = false
    private var low: [Int] = []
    private var high: [Int] = []

    private static let rounds = 1000

    init(_ cells: DisclosureCells, _ rule: DisclosureRule) {
        counts = cells.counts
        sums = cells.sums
        self.rule = rule
        fates = counts.map { _ in .byRule }
        for _ in 0..<Self.rounds {
            narrow()
            let exposed = Set(counts.indices.filter { isExposed($0) })
            isSettled = exposed.isEmpty
            if isSettled || !protect(exposed) { break }
        }
    }

    private func isSmall(_ cell: Int) -> Bool { counts[cell] <= rule.suppressedUpTo }

    private func isExposed(_ cell: Int) -> Bool {
        isSmall(cell) && high[cell] - low[cell] + 1 < rule.narrowestRange
    }

    /// What a single count tells.
    private func range(_ cell: Int) -> (Int, Int) {
        switch fates[cell] {
        case .leftOut: return (0, .max / 4)
        case .withheld: return (rule.suppressedUpTo + 1, .max / 4)
        case .byRule where isSmall(cell): return (1, rule.suppressedUpTo)
        case .byRule:
            let shown = rule.rounded(counts[cell])
            return (
                max(rule.suppressedUpTo + 1, shown - rule.base / 2),
                shown + (rule.base - 1) / 2
            )
        }
    }

    /// Narrows all ranges by all sums until nothing changes.
    private mutating func narrow() {
        let ranges = counts.indices.map { range($0) }
        low = ranges.map(\.0)
        high = ranges.map(\.1)
        var changes = true
        while changes {
            changes = false
            for (whole, parts) in sums {
                let lows = parts.reduce(0) { $0 + low[$1] }
                let highs = parts.reduce(0) { min(.max / 4, $0 + high[$1]) }
                changes = tighten(whole, lows, highs) || changes
                for part in parts {
                    let others = highs >= .max / 4 ? .max / 4 : highs - high[part]
                    changes =
                        tighten(part, low[whole] - others, high[whole] - (lows - low[part]))
                        || changes
                }
            }
        }
    }

    private mutating func tighten(_ cell: Int, _ least: Int, _ most: Int) -> Bool {
        let changes = least > low[cell] || most < high[cell]
        low[cell] = max(low[cell], least)
        high[cell] = min(high[cell], most)
        return changes
    }

    /// Withholds one number of each sum that narrows an exposed count; `false` where none is left.
    ///
    /// Where such a sum has no number left, what is withheld in it is told by other sums: then one of each of these is
    /// withheld, and so on.
    private mutating func protect(_ exposed: Set<Int>) -> Bool {
        var (reached, here) = (exposed, exposed)
        while !here.isEmpty {
            var changes = false
            var beyond: Set<Int> = []
            for (whole, parts) in sums {
                let all = [whole] + parts
                for cell in all where here.contains(cell) && narrows(cell, whole, parts) {
                    if withhold(in: all, besides: cell) {
                        changes = true
                    } else {
                        beyond.formUnion(all.filter { isNarrowed($0) })
                    }
                }
            }
            if changes { return true }
            here = beyond.subtracting(reached)
            reached.formUnion(here)
        }
        return false
    }

    /// Whether sums tell more of a count than what is printed of it.
    private func isNarrowed(_ cell: Int) -> Bool {
        let (least, most) = range(cell)
        return low[cell] > least || high[cell] < most
    }

    /// Whether a sum alone gives a bound of a count that the rule does not.
    private func narrows(_ cell: Int, _ whole: Int, _ parts: [Int]) -> Bool {
        var (least, most) = (0, 0)
        if cell == whole {
            least = parts.reduce(0) { $0 + low[$1] }
            most = parts.reduce(0) { min(.max / 4, $0 + high[$1]) }
        } else {
            let others = parts.filter { $0 != cell }
            least = low[whole] - others.reduce(0) { min(.max / 4, $0 + high[$1]) }
            most = high[whole] - others.reduce(0) { $0 + low[$1] }
        }
        let (lowest, highest) = range(cell)
        return least > lowest && least >= low[cell] || most < highest && most <= high[cell]
    }

    /// A number in the sum, the greatest first and everybody last; else a row of two dimensions before one of one, and the
    /// row that they add up to after them.
    private mutating func withhold(in sum: [Int], besides cell: Int) -> Bool {
        let open = sum.filter { fates[$0] == .byRule && $0 != cell }
        let numbers = open.filter { !isSmall($0) && $0 != 0 }
        if let greatest = numbers.max(by: { (counts[$0], $1) < (counts[$1], $0) }) {
            fates[greatest] = .withheld
        } else if let row = sum.dropFirst().filter({ fates[$0] == .byRule && isSmall($0) }).max() {
            fates[row] = .leftOut
        } else if let whole = sum.first, whole != 0, open.contains(whole) {
            fates[whole] = .leftOut
        } else if open.contains(0) {
            fates[0] = .withheld
        } else {
            return false
        }
        return true
    }
}
