import Statistics
import Testing

@Suite struct AgeBandsTests {
    @Test func theOfficialBands() {
        #expect(AgeBands.official.names == ["≤30", "31–40", "41–50", "51–60", ">60"])
        let ages = [0, 18, 30, 31, 40, 41, 50, 51, 60, 61, 150]
        #expect(ages.map { AgeBands.official.band(of: $0) } == [0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4])
    }

    @Test func bandsOfOnesOwn() throws {
        let bands = try #require(AgeBands(limits: [35]))
        #expect(bands.names == ["≤35", ">35"])
        #expect([35, 36].map { bands.band(of: $0) } == [0, 1])
    }

    @Test(arguments: [[], [0], [40, 30], [30, 30], [30, 151], [-1, 30]])
    func noBands(_ limits: [Int]) { #expect(AgeBands(limits: limits) == nil) }
}
