import SeededRandom
import Testing

@testable import Census

/// What is told anew beside a column reads as if the column had been written anew.
struct ColumnRevisionTests {
    @Test(arguments: 0..<40) func `told step by step is as written anew`(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let greatest = [200, 60_000, 3_000_000][Int(seed % 3)]
        var all = (0..<Int(random.next() % 50)).map { _ in UInt32(random.next() % 200) }
        var packed = PackedNumbers()
        for number in all { packed.append(number) }
        var revision = ColumnRevision(kept: all.count)
        for _ in 0..<6 {
            var places = all.indices.filter { _ in random.happens(20) }
            places += all.count..<all.count + Int(random.next() % 4)
            let numbers = places.map { _ in UInt32(Int(random.next() % UInt64(greatest))) }
            for (place, number) in zip(places, numbers) {
                if place < all.count { all[place] = number } else { all.append(number) }
            }
            revision.tell(numbers, at: places)
            let read = try #require(ColumnRevision(revision.bytes, people: all.count))
            let applied = try #require(read.applied(to: packed))
            #expect(applied.count == all.count)
            #expect(all.indices.allSatisfy { applied[$0] == all[$0] })
            #expect(
                all.indices.allSatisfy {
                    read.number(at: $0) ?? ($0 < packed.count ? packed[$0] : .max) == all[$0]
                })
            revision = read
        }
    }

    @Test func `bytes are those of the comment`() {
        var revision = ColumnRevision(kept: 2)
        revision.tell([7, 300], at: [1, 2])
        #expect(revision.bytes == [2, 0, 0, 0, 1, 0, 0, 0, 7, 0, 0, 0, 2, 0, 0, 0, 44, 1, 0, 0])
    }

    @Test(
        arguments: [
            [], [2, 0, 0], [4, 0, 0, 0], [2, 0, 0, 0],
            [2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0],
            [2, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0],
            [2, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, 0],
        ] as [[UInt8]]) func `other bytes are no revision of three people`(_ bytes: [UInt8])
    {
        #expect(ColumnRevision(bytes, people: 3) == nil)
    }

    @Test func `parts that lack a person are not taken`() {
        #expect(ColumnRevision(kept: 2).applied(to: .bytes([1])) == nil)
        #expect(ColumnRevision(nil, people: 0) == nil)
    }
}
