/// The innermost loops of counting: over the numbers of many people, a stretch at a time so that what is worked
/// out for one column is still at hand for the next.
///
/// This file alone reads and writes memory without asking whether an index is within bounds. Every index is a number
/// of a column, or a sum of such numbers; a number is never taken for more than the greatest that was told, and other
/// tables are made for the greatest that the column's width can hold, whatever the column holds; so a wrong column can
/// give a wrong count and nothing worse.
enum CountingKernel {
    /// A column that decides the group: a number, none above `most`, adds itself times the step, or what a table says.
    struct Axis: Sendable {
        let numbers: PackedNumbers
        let key: Key

        enum Key: Sendable {
            case times(UInt32, most: UInt32)
            case table(FullTable<UInt32>)
        }

        /// The greatest key that the width of the column allows.
        var greatestKey: Int {
            switch key {
            case .times(let step, let most): Int(step) * min(Int(most), numbers.width.greatest)
            case .table(let table): Int(table.greatest)
            }
        }
    }

    /// A column whose numbers decide who is counted: 1 for those who are.
    struct Condition: Sendable {
        let numbers: PackedNumbers
        let accepts: FullTable<UInt8>
    }

    /// A value for every number that fits into a column's width.
    struct FullTable<Value: FixedWidthInteger & Sendable>: Sendable {
        fileprivate let values: [Value]
        let greatest: Value

        /// `nil` where the width allows too many numbers for a table.
        init?(_ values: [Value], for width: PackedNumbers.Width) {
            guard width != .word else { return nil }
            let padding = Swift.max(0, width.greatest + 1 - values.count)
            self.values = values + Array(repeating: 0, count: padding)
            greatest = values.max() ?? 0
        }
    }

    /// How many people are looked at together.
    static let stretch = 8192
    /// Tables of up to so many groups are had four times, so that the same group twice in a row need not wait.
    private static let smallTable = 1 << 12

    /// Counts the people of a range, which lies within all columns, by key.
    static func count(
        _ axes: [Axis], where conditions: [Condition], in range: Range<Int>
    ) -> [UInt32] {
        if axes.count == 1, conditions.isEmpty, case .times(1, _) = axes[0].key,
            case .bytes(let numbers) = axes[0].numbers
        {
            return histogram(numbers, range)
        }
        let size = 1 + axes.reduce(0) { $0 + $1.greatestKey }
        return size <= Int(UInt16.max) + 1
            ? count(axes, where: conditions, in: range, size, UInt16.self)
            : count(axes, where: conditions, in: range, size, UInt32.self)
    }

    /// Counts keys below `size`, all of which `Key` holds: twice as many narrow ones are worked out at a time.
    private static func count<Key: FixedWidthInteger & UnsignedInteger>(
        _ axes: [Axis], where conditions: [Condition], in range: Range<Int>, _ size: Int,
        _: Key.Type
    ) -> [UInt32] {
        let turns = size <= smallTable ? 4 : 1
        var counts = [UInt32](repeating: 0, count: size * turns)
        counts.withUnsafeMutableBufferPointer { counts in
            guard let start = counts.baseAddress else { return }
            forEachStretch(axes, where: conditions, in: range) {
                (keys: UnsafePointer<Key>, chosen, count) in
                switch (conditions.isEmpty, turns) {
                case (true, 4): addByTurns(keys, count, start, size)
                case (true, _): for place in 0..<count { start[Int(keys[place])] &+= 1 }
                default: for place in 0..<count { start[Int(keys[Int(chosen[place])])] &+= 1 }
                }
            }
        }
        guard turns > 1 else { return counts }
        return (0..<size).map { key in
            (0..<turns).reduce(UInt32(0)) { $0 &+ counts[$1 * size + key] }
        }
    }

    /// Counts the numbers of one column themselves, eight at a time from one word of memory.
    private static func histogram(_ numbers: [UInt8], _ range: Range<Int>) -> [UInt32] {
        let size = Int(UInt8.max) + 1
        let turns = 4
        var counts = [UInt32](repeating: 0, count: size * turns)
        guard numbers.count >= range.upperBound else { return Array(counts.prefix(size)) }
        counts.withUnsafeMutableBufferPointer { counts in
            numbers.withUnsafeBytes { numbers in
                guard let start = counts.baseAddress else { return }
                var place = range.lowerBound
                while place + 8 <= range.upperBound {
                    let word = numbers.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                    for byte in 0..<8 {
                        let number = Int((word >> (8 * UInt64(byte))) & 0xFF)
                        start[number + (byte & 3) * size] &+= 1
                    }
                    place += 8
                }
                while place < range.upperBound {
                    start[Int(numbers[place])] &+= 1
                    place += 1
                }
            }
        }
        return (0..<size).map { key in
            (0..<turns).reduce(UInt32(0)) { $0 &+ counts[$1 * size + key] }
        }
    }

    private static func addByTurns(
        _ keys: UnsafePointer<some FixedWidthInteger>, _ count: Int,
        _ first: UnsafeMutablePointer<UInt32>, _ size: Int
    ) {
        let (second, third, fourth) = (first + size, first + 2 * size, first + 3 * size)
        var place = 0
        while place + 4 <= count {
            first[Int(keys[place])] &+= 1
            second[Int(keys[place + 1])] &+= 1
            third[Int(keys[place + 2])] &+= 1
            fourth[Int(keys[place + 3])] &+= 1
            place += 4
        }
        while place < count {
            first[Int(keys[place])] &+= 1
            place += 1
        }
    }

    /// Gives, a stretch at a time, the key of every person of the stretch, the places in it of those who are
    /// chosen (only where there are conditions), and how many are.
    static func forEachStretch<Key: FixedWidthInteger & UnsignedInteger>(
        _ axes: [Axis], where conditions: [Condition], in range: Range<Int>,
        _ body: (_ keys: UnsafePointer<Key>, _ chosen: UnsafePointer<UInt16>, _ count: Int) ->
            Void
    ) {
        let columns = axes.map(\.numbers) + conditions.map(\.numbers)
        guard columns.allSatisfy({ $0.count >= range.upperBound }) else { return }
        withUnsafeTemporaryAllocation(of: Key.self, capacity: stretch) { keys in
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: stretch) { accepted in
                withUnsafeTemporaryAllocation(of: UInt16.self, capacity: stretch) { chosen in
                    guard let keys = keys.baseAddress, let accepted = accepted.baseAddress,
                        let chosen = chosen.baseAddress
                    else { return }
                    keys.initialize(repeating: 0, count: stretch)
                    accepted.initialize(repeating: 1, count: stretch)
                    chosen.initialize(repeating: 0, count: stretch)
                    for start in Swift.stride(
                        from: range.lowerBound, to: range.upperBound, by: stretch)
                    {
                        let size = min(stretch, range.upperBound - start)
                        for (place, axis) in axes.enumerated() {
                            add(axis, start, size, keys, isFirst: place == 0)
                        }
                        for (place, condition) in conditions.enumerated() {
                            apply(condition, start, size, accepted, isFirst: place == 0)
                        }
                        body(
                            keys, chosen,
                            conditions.isEmpty ? size : choose(accepted, size, chosen))
                    }
                }
            }
        }
    }

    /// Writes the places of those who are accepted one after the other: the count never runs ahead of the place.
    private static func choose(
        _ accepted: UnsafePointer<UInt8>, _ size: Int, _ chosen: UnsafeMutablePointer<UInt16>
    ) -> Int {
        var count = 0
        for place in 0..<size {
            chosen[count] = UInt16(truncatingIfNeeded: place)
            count &+= Int(accepted[place] & 1)
        }
        return count
    }

    private static func add(
        _ axis: Axis, _ start: Int, _ size: Int,
        _ keys: UnsafeMutablePointer<some FixedWidthInteger & UnsignedInteger>, isFirst: Bool
    ) {
        switch axis.numbers {
        case .bytes(let numbers): add(numbers, axis.key, start, size, keys, isFirst)
        case .shorts(let numbers): add(numbers, axis.key, start, size, keys, isFirst)
        case .words(let numbers): add(numbers, axis.key, start, size, keys, isFirst)
        }
    }

    @inline(__always)
    private static func add<
        Number: FixedWidthInteger & UnsignedInteger, Key: FixedWidthInteger & UnsignedInteger
    >(
        _ numbers: [Number], _ key: Axis.Key, _ start: Int, _ size: Int,
        _ keys: UnsafeMutablePointer<Key>, _ isFirst: Bool
    ) {
        numbers.withUnsafeBufferPointer { buffer in
            guard let numbers = buffer.baseAddress.map({ $0 + start }) else { return }
            switch key {
            case .times(let step, let most):
                let (step, most) = (Key(truncatingIfNeeded: step), Number(clamping: most))
                if isFirst {
                    for place in 0..<size {
                        keys[place] = Key(truncatingIfNeeded: min(numbers[place], most)) &* step
                    }
                } else {
                    for place in 0..<size {
                        keys[place] &+= Key(truncatingIfNeeded: min(numbers[place], most)) &* step
                    }
                }
            case .table(let table):
                table.values.withUnsafeBufferPointer { buffer in
                    guard let table = buffer.baseAddress else { return }
                    if isFirst { keys.update(repeating: 0, count: size) }
                    for place in 0..<size {
                        keys[place] &+= Key(truncatingIfNeeded: table[Int(numbers[place])])
                    }
                }
            }
        }
    }

    private static func apply(
        _ condition: Condition, _ start: Int, _ size: Int, _ accepted: UnsafeMutablePointer<UInt8>,
        isFirst: Bool
    ) {
        if isFirst { accepted.update(repeating: 1, count: size) }
        switch condition.numbers {
        case .bytes(let numbers): apply(numbers, condition.accepts, start, size, accepted)
        case .shorts(let numbers): apply(numbers, condition.accepts, start, size, accepted)
        case .words(let numbers): apply(numbers, condition.accepts, start, size, accepted)
        }
    }

    @inline(__always)
    private static func apply<Number: FixedWidthInteger & UnsignedInteger>(
        _ numbers: [Number], _ accepts: FullTable<UInt8>, _ start: Int, _ size: Int,
        _ accepted: UnsafeMutablePointer<UInt8>
    ) {
        numbers.withUnsafeBufferPointer { buffer in
            guard let numbers = buffer.baseAddress.map({ $0 + start }) else { return }
            let wanted = accepts.values.indices.filter { accepts.values[$0] == 1 }
            if wanted.count == 1, let only = wanted.first {
                let only = Number(truncatingIfNeeded: only)
                for place in 0..<size { accepted[place] &= numbers[place] == only ? 1 : 0 }
                return
            }
            accepts.values.withUnsafeBufferPointer { buffer in
                guard let table = buffer.baseAddress else { return }
                for place in 0..<size { accepted[place] &= table[Int(numbers[place])] }
            }
        }
    }
}
