import Census
import Statistics
import Testing
import Wording

/// The six people laid out in ways worked out by hand.
@Suite struct ArrangedTableTests {
    private let census: Census

    init() throws { census = try SmallCensus(SmallCensus.six).census }

    @Test func acrossEveryLineAndColumnAddsUp() throws {
        let table = try arranged([.sex, .level], .init(columns: .level, hasShares: true))
        #expect(table.across.map(\.code) == ["DH", "THS", "TS", "unknown"])
        #expect(
            lines(table) == [
                "male: 1 0 0 1 = 2", "female: 1 1 1 0 = 3", "unknown: 0 0 0 1 = 1",
            ])
        #expect(table.total.cells.map(\.count) == [2, 1, 1, 2])
        #expect(table.total.sum.count == 6)
        // A third three times: the odd tenth goes to the first.
        #expect(
            table.lines.map(\.shares) == [[500, 0, 0, 500], [334, 333, 333, 0], [0, 0, 0, 1000]])
        #expect(table.total.shares == [333, 167, 167, 333])
    }

    @Test func sharesOfTheTotalAddUp() throws {
        // 2, 3 and 1 of 6: 33.33, 50 and 16.67.
        let table = try arranged([.sex], .init(hasShares: true))
        #expect(table.lines.flatMap(\.shares) == [333, 500, 167])
        #expect(table.total.shares == [1000])
    }

    @Test func theLargestFirstAndTheOthersInOneLine() throws {
        let sorted = try arranged([.level], .init(order: .count))
        #expect(lines(sorted) == ["DH = 2", "unknown = 2", "THS = 1", "TS = 1"])
        let cut = try arranged([.level], .init(order: .count, top: 1, hasShares: true))
        #expect(lines(cut) == ["DH = 2", "rest = 4"])
        #expect(cut.lines[1].kind == .rest)
        #expect(cut.lines[1].values[0].name == "Còn lại (3 dòng)")
        #expect(cut.lines.flatMap(\.shares) == [333, 667])
        // As many as there are: nothing is left over.
        #expect(lines(try arranged([.level], .init(top: 4))).count == 4)
        let across = try arranged([.sex, .level], .init(columns: .level, order: .count, top: 1))
        #expect(lines(across) == ["female: 1 1 1 0 = 3", "rest: 1 0 0 2 = 3"])
    }

    @Test func subtotalsFollowTheirGroups() throws {
        let table = try arranged([.sex, .level], .init(hasSubtotals: true, hasShares: true))
        #expect(
            lines(table) == [
                "male DH = 1", "male unknown = 1", "male = 2", "female DH = 1", "female THS = 1",
                "female TS = 1", "female = 3", "unknown unknown = 1", "unknown = 1",
            ])
        let groups = table.lines.filter { $0.kind == .group }.flatMap(\.shares)
        let subtotals = table.lines.filter { $0.kind == .subtotal }.flatMap(\.shares)
        #expect(groups.reduce(0, +) == 1000 && subtotals.reduce(0, +) == 1000)
        let deep = try arranged([.sex, .level, .title], .init(hasSubtotals: true))
        #expect(
            lines(deep).prefix(4) == [
                "male DH unknown = 1", "male DH = 1", "male unknown unknown = 1",
                "male unknown = 1",
            ])
        #expect(lines(deep)[4] == "male = 2")
    }

    @Test(arguments: Dimension.allCases) func nobodyIsLost(_ dimension: Dimension) throws {
        guard dimension != .level else { return }
        for top in [nil, 1, 2] {
            let table = try arranged(
                [dimension, .level], .init(columns: .level, order: .count, top: top))
            #expect(table.lines.reduce(0) { $0 + $1.sum.count } == 6)
            #expect(table.lines.allSatisfy { $0.cells.reduce(0) { $0 + $1.count } == $0.sum.count })
        }
    }

    private func arranged(
        _ by: [Dimension], _ arrangement: TableArrangement
    ) throws -> ArrangedTable {
        ArrangedTable(
            try CountTable(census, .init(by: by), language: .vietnamese), arrangement,
            language: .vietnamese)
    }

    private func lines(_ table: ArrangedTable) -> [String] {
        table.lines.map { line in
            let cells = line.cells.map { " \($0.count)" }.joined()
            return line.values.map(\.code).joined(separator: " ") + (cells.isEmpty ? "" : ":")
                + cells + " = \(line.sum.count)"
        }
    }
}
