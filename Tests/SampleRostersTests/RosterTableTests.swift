import Testing

@testable import SampleRosters

@Suite struct RosterTableTests {
    private func bytes(_ rows: Int, seed: UInt64 = 1) -> [UInt8] {
        var bytes: [UInt8] = []
        RosterTable(rows: rows, seed: seed).write { bytes += $0 }
        return bytes
    }

    @Test func hasOneRowAPersonAndFifteenColumns() {
        let records = PlainReader.records(bytes(6_000), delimiter: ",")
        #expect(records.count == 6_001)
        #expect(records.first == RosterTable.header)
        #expect(records.allSatisfy { $0.count == 15 })
        #expect(Set(records.dropFirst().map { $0[1] + $0[2] }).count == 6_000)
        #expect(records.last?.first == "6000")
    }

    @Test func aShortTableBeginsALongOne() {
        #expect(bytes(3000).starts(with: bytes(1000)))
        #expect(!bytes(1000, seed: 2).starts(with: bytes(1000).prefix(2000)))
    }

    @Test func noRowsLeaveTheHeader() {
        let records = PlainReader.records(bytes(0), delimiter: ",")
        #expect(records == [RosterTable.header])
    }

    @Test func chunksEndWithAWholeRow() {
        var ends: [UInt8] = []
        RosterTable(rows: 6_000, seed: 4).write { if let last = $0.last { ends.append(last) } }
        #expect(ends.count > 1)
        #expect(ends.allSatisfy { $0 == 0x0A })
    }

    @Test func aSinkThatFailsStopsTheTable() {
        struct Full: Error {}
        #expect(throws: Full.self) {
            try RosterTable(rows: 10, seed: 1).write { _ in throw Full() }
        }
    }
}
