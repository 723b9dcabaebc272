import SeededRandom
import Testing

@testable import SampleRosters

@Suite struct WeightedTableTests {
    @Test func drawsInProportion() {
        let table = WeightedTable(list: "a 1, b b 7, c 2")
        var random = SplitMix64(seed: 3)
        var counts: [String: Int] = [:]
        for _ in 0..<100_000 { counts[table.draw(&random), default: 0] += 1 }
        #expect(Set(counts.keys) == ["a", "b b", "c"])
        // Five standard deviations of a share of 1, 7 and 2 in 10 over 100,000 draws.
        #expect(abs(counts["a", default: 0] - 10_000) < 475)
        #expect(abs(counts["b b", default: 0] - 70_000) < 725)
        #expect(abs(counts["c", default: 0] - 20_000) < 633)
    }

    @Test func aWordWithoutWeightWeighsOne() {
        let entries = WeightedTable<String>.entries(of: "Brèm, Cil Múp 5")
        #expect(entries.map(\.value) == ["Brèm", "Cil Múp"])
        #expect(entries.map(\.weight) == [1, 5])
    }

    @Test func weightZeroIsNeverDrawn() {
        let table = WeightedTable<Int>([(1, 0), (2, 1), (3, 0)])
        var random = SplitMix64(seed: 5)
        #expect((0..<1000).allSatisfy { _ in table.draw(&random) == 2 })
    }
}
