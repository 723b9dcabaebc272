import SeededRandom
import Testing

@testable import SampleRosters

@Suite struct SplitMix64Tests {
    // Values: Rosetta Code, "Pseudo-random numbers/Splitmix64".
    @Test func givesThePublishedSequence() {
        var random = SplitMix64(seed: 1_234_567)
        let expected: [UInt64] = [
            6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
            4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
        ]
        #expect(expected.indices.map { _ in random.next() } == expected)
    }

    // Counts of floor(fraction x 5) over 100,000 draws: the same source.
    @Test func drawsBelowABoundAsPublished() {
        var random = SplitMix64(seed: 987_654_321)
        var counts = Array(repeating: 0, count: 5)
        for _ in 0..<100_000 { counts[random.below(5)] += 1 }
        #expect(counts == [20027, 19892, 20073, 19978, 20030])
    }
}
