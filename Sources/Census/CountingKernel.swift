/// The innermost loops of counting: over the numbers of many people, a stretch at a time so that what is worked
/// out for one column is still at hand for the next.
enum CountingKernel {
    /// A column whose numbers are looked up in a table of offsets: those of all columns add up to the group.
    struct Axis: Sendable {
        let numbers: PackedNumbers
        /// For each number what it adds to the group.
        let offsets: [UInt32]
    }

    /// A column whose numbers decide who is counted.
    struct Condition: Sendable {
        let numbers: PackedNumbers
        /// For each number 1 where it is counted, else 0.
        let accepts: [UInt8]
    }

    static let stretch = 8192

    /// Counts the people of a range by group.
    static func count(
        _ axes: [Axis], where conditions: [Condition], in range: Range<Int>, groups: Int
    ) -> [UInt32] {
        if axes.count == 1, conditions.isEmpty, let axis = axes.first {
            return histogram(axis, range, groups: groups)
        }
        var counts = [UInt32](repeating: 0, count: groups)
        forEachStretch(axes, where: conditions, in: range) { keys, chosen, size in
            if conditions.isEmpty {
                for place in 0..<size { counts[Int(keys[place])] &+= 1 }
            } else {
                for place in 0..<size { counts[Int(keys[Int(chosen[place])])] &+= 1 }
            }
        }
        return counts
    }

    /// Gives, a stretch at a time, the group of every person of the stretch, the places in it of those who are
    /// chosen (only where there are conditions), and how many are.
    static func forEachStretch(
        _ axes: [Axis], where conditions: [Condition], in range: Range<Int>,
        _ body: (_ keys: borrowing [UInt32], _ chosen: borrowing [UInt16], _ size: Int) -> Void
    ) {
        var keys = [UInt32](repeating: 0, count: stretch)
        var accepted = [UInt8](repeating: 1, count: stretch)
        var chosen = [UInt16](repeating: 0, count: stretch)
        for start in Swift.stride(from: range.lowerBound, to: range.upperBound, by: stretch) {
            let size = min(stretch, range.upperBound - start)
            for (place, axis) in axes.enumerated() {
                addOffsets(of: axis, from: start, size, to: &keys, isFirst: place == 0)
            }
            for (place, condition) in conditions.enumerated() {
                apply(condition, from: start, size, to: &accepted, isFirst: place == 0)
            }
            let count = conditions.isEmpty ? size : choose(accepted, size, &chosen)
            body(keys, chosen, count)
        }
    }

    private static func choose(_ accepted: [UInt8], _ size: Int, _ chosen: inout [UInt16]) -> Int {
        var count = 0
        for place in 0..<size {
            chosen[count] = UInt16(truncatingIfNeeded: place)
            count &+= Int(accepted[place])
        }
        return count
    }

    private static func addOffsets(
        of axis: Axis, from start: Int, _ size: Int, to keys: inout [UInt32], isFirst: Bool
    ) {
        switch axis.numbers {
        case .bytes(let numbers): add(numbers, axis.offsets, start, size, &keys, isFirst)
        case .shorts(let numbers): add(numbers, axis.offsets, start, size, &keys, isFirst)
        case .words(let numbers): add(numbers, axis.offsets, start, size, &keys, isFirst)
        }
    }

    @inline(__always)
    private static func add(
        _ numbers: [some FixedWidthInteger], _ offsets: [UInt32], _ start: Int, _ size: Int,
        _ keys: inout [UInt32], _ isFirst: Bool
    ) {
        if isFirst {
            for place in 0..<size { keys[place] = offsets[Int(numbers[start + place])] }
        } else {
            for place in 0..<size { keys[place] &+= offsets[Int(numbers[start + place])] }
        }
    }

    private static func apply(
        _ condition: Condition, from start: Int, _ size: Int, to accepted: inout [UInt8],
        isFirst: Bool
    ) {
        switch condition.numbers {
        case .bytes(let numbers): apply(numbers, condition.accepts, start, size, &accepted, isFirst)
        case .shorts(let numbers):
            apply(numbers, condition.accepts, start, size, &accepted, isFirst)
        case .words(let numbers): apply(numbers, condition.accepts, start, size, &accepted, isFirst)
        }
    }

    @inline(__always)
    private static func apply(
        _ numbers: [some FixedWidthInteger], _ accepts: [UInt8], _ start: Int, _ size: Int,
        _ accepted: inout [UInt8], _ isFirst: Bool
    ) {
        if isFirst {
            for place in 0..<size { accepted[place] = accepts[Int(numbers[start + place])] }
        } else {
            for place in 0..<size { accepted[place] &= accepts[Int(numbers[start + place])] }
        }
    }

    /// Counts by the column's own numbers, then adds those of one group together.
    private static func histogram(_ axis: Axis, _ range: Range<Int>, groups: Int) -> [UInt32] {
        let own =
            switch axis.numbers {
            case .bytes(let numbers): histogram(numbers, range, size: axis.offsets.count)
            case .shorts(let numbers): histogram(numbers, range, size: axis.offsets.count)
            case .words(let numbers): histogram(numbers, range, size: axis.offsets.count)
            }
        var counts = [UInt32](repeating: 0, count: groups)
        for (number, count) in own.enumerated() { counts[Int(axis.offsets[number])] &+= count }
        return counts
    }

    /// Four tables by turns, so that the same number twice in a row need not wait for itself.
    @inline(__always)
    private static func histogram(
        _ numbers: [some FixedWidthInteger], _ range: Range<Int>, size: Int
    ) -> [UInt32] {
        var first = [UInt32](repeating: 0, count: size)
        var second = first
        var third = first
        var fourth = first
        var place = range.lowerBound
        while place + 4 <= range.upperBound {
            first[Int(numbers[place])] &+= 1
            second[Int(numbers[place + 1])] &+= 1
            third[Int(numbers[place + 2])] &+= 1
            fourth[Int(numbers[place + 3])] &+= 1
            place += 4
        }
        while place < range.upperBound {
            first[Int(numbers[place])] &+= 1
            place += 1
        }
        for number in 0..<size {
            first[number] &+= second[number] &+ third[number] &+ fourth[number]
        }
        return first
    }
}
