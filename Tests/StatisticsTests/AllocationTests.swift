import CivilDates
import Classifications
import Testing
import Wording

@testable import Census
@testable import Statistics

/// Shares of the population are taken as a table made by hand gives them; the lists publish none yet.
@Suite struct AllocationTests {
    @Test(arguments: [
        (10, [0.5, 0.5], [5, 5]), (3, [0.5, 0.5], [2, 1]), (7, [0.62, 0.25, 0.13], [4, 2, 1]),
        (1, [0.4, 0.6], [0, 1]), (0, [0.4, 0.6], [0, 0]), (5, [2, 1, 1], [3, 1, 1]),
        (100, [1, 1, 1], [34, 33, 33]),
    ])
    func largestRemainder(total: Int, quotas: [Double], parts: [Int]) {
        let found = Allocation.apportioned(total, quotas)
        #expect(found == parts)
        #expect(found.reduce(0, +) == total)
    }

    @Test func figuresAreMarkedAndAddUp() throws {
        let census = try SmallCensus(
            (["Họ và tên;Ngày sinh;Giới tính;Địa bàn"]
                + (0..<10).map {
                    "Nguyễn Văn An;\($0 + 1)/1/1980;\($0 < 7 ? "Nam" : "Nữ");\"Xã Hòa Thắng, huyện Bắc Bình\""
                } + ["Trần Thị Bé;1/1/1981;Nữ;\"Xã Hồng Thái, huyện Bắc Bình\""])
                .joined(separator: "\n"), asOf: "2024-12-31"
        ).census.on(mapOf: try day("2026-11-21"))
        let (placements, column) = census.placementColumn
        let shared = placements.map { $0.map { Self.withShares($0, [0.7, 0.3]) } }
        let question = CountTable.Question(by: [.locality], allocates: true)
        let table = try CountTable(census, question, (shared, column), language: .vietnamese)
        #expect(table.total == 11)
        #expect(table.undecided == 0)
        let figures = Dictionary(
            uniqueKeysWithValues: table.rows.map {
                ($0.values[0].name, [$0.count, $0.estimated])
            })
        // Hồng Thái (23041) is the first of the two in code order and has somebody for certain.
        #expect(figures["Xã Hồng Thái"] == [8, 7])
        #expect(figures["Xã Hòa Thắng"] == [3, 3] || figures["Xã Hoà Thắng"] == [3, 3])
        let bySex = try CountTable(
            census, .init(by: [.sex, .locality], allocates: true), (shared, column),
            language: .vietnamese)
        #expect(bySex.rows.reduce(0) { $0 + $1.count } == 11)
        #expect(bySex.rows.reduce(0) { $0 + $1.estimated } == 10)
        let plain = try CountTable(census, .init(by: [.locality]), language: .vietnamese)
        #expect(plain.undecided == 10)
        #expect(plain.rows.allSatisfy { $0.estimated == 0 })
    }

    private static func withShares(_ placement: Placement, _ shares: [Double]) -> Placement {
        guard placement.parts.count == shares.count else { return placement }
        return Placement(
            stated: placement.stated,
            parts: zip(placement.parts, shares).map {
                RebasedPart(entry: $0.entry, relation: $0.relation, share: $1)
            })
    }

    private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(iso: text)) }
}
