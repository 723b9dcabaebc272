import SeededRandom
import Testing

@testable import Census

/// Counting by columns of any width against counting one by one.
struct TallyTests {
    private struct Drawn {
        let numbers: [UInt32]
        let packed: PackedNumbers
        let groups: [UInt32]
        let limit: Int
    }

    /// A column of so many people whose numbers need one, two or four bytes, grouped or not.
    private static func draw(_ random: inout SplitMix64, people: Int) -> Drawn {
        let size = random.pick([1, 3, 255, 256, 257, 3000, 65_536, 65_600])
        let limit = random.pick([1, 2, 7, size])
        let numbers = (0..<people).map { _ in UInt32(random.below(size)) }
        var packed = PackedNumbers()
        for number in numbers { packed.append(number) }
        let groups = (0..<size).map { limit == size ? UInt32($0) : UInt32(random.below(limit)) }
        return Drawn(numbers: numbers, packed: packed, groups: groups, limit: limit)
    }

    @Test(arguments: 0..<60) func everyoneIsInTheirGroup(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        // Around the ends of stretches, and enough for two threads.
        let people = random.pick([0, 1, 5, 8191, 8192, 8193, seed < 4 ? 270_001 : 12_345])
        let columns = (0..<random.below(4)).map { _ in Self.draw(&random, people: people) }
        let filters = (0..<random.below(3)).map { _ -> (Drawn, [Bool]) in
            let column = Self.draw(&random, people: people)
            let most = random.pick([0, 10, 50, 100])
            return (column, column.groups.indices.map { _ in random.happens(most) })
        }
        var naive: [[UInt32]: Int] = [:]
        for place in 0..<people
        where filters.allSatisfy({ $0.1[Int($0.0.numbers[place])] }) {
            naive[columns.map { $0.groups[Int($0.numbers[place])] }, default: 0] += 1
        }
        let conditions = filters.map { CountedCondition($0.0.packed, accepts: $0.1) }
        let tally = Tally(
            columns.map { CountedColumn($0.packed, groups: $0.groups, limit: $0.limit) },
            where: conditions, people: people)
        let counted = Dictionary(uniqueKeysWithValues: tally.groups.map { ($0.values, $0.count) })
        #expect(counted == naive)
        #expect(tally.total == naive.values.reduce(0, +))
    }

    /// Numbers that no code has, as only a fault of ours could write them, are counted somewhere and read nothing
    /// that is not theirs.
    @Test(arguments: 0..<50) func wrongNumbersDoNoHarm(_ seed: UInt64) {
        var random = SplitMix64(seed: seed)
        let people = 10_000
        let columns = (0..<3).map { _ in
            PackedNumbers.bytes((0..<people).map { _ in UInt8(random.below(256)) })
        }
        let tally = Tally(
            columns.map { CountedColumn($0, groups: [0, 1, 2], limit: 3) }, people: people)
        #expect(tally.total == people)
        #expect(tally.groups.allSatisfy { $0.values.allSatisfy { $0 < 3 } })
        let none = Tally(
            columns.map { CountedColumn($0, groups: [0, 1, 2], limit: 3) },
            where: [CountedCondition(columns[0], accepts: [false])], people: people)
        #expect(none.total == 0)
    }
}
