import Census
import Statistics
import Testing
import Wording

/// Organisations and ages of groups, worked out by loops over people and by hand.
@Suite struct MeasuredTableTests {
    private let census: Census

    init() throws {
        var roster = RandomRoster(seed: 23)
        census = try SmallCensus(
            RandomRoster.header + roster.people(150).joined(separator: "\n") + "\n"
                + ";;;;;;;;\nKhông Tuổi;;Nam;;;Đại học;;;\n"
        ).census
    }

    private func measured(_ by: [Dimension], _ measure: Measure) throws -> MeasuredTable {
        try MeasuredTable(census, .init(by: by), measure, language: .english)
    }

    @Test(arguments: [Dimension.level, .sex, .locality, .sector])
    func organisationsAreThoseOfASet(_ dimension: Dimension) throws {
        let table = try measured([dimension], .organisations)
        let (groups, organisations) = (census[dimension], census[.organisation])
        let names = DimensionNames(dimension, census: census, language: .english)
        for row in table.rows {
            let people = census.places.filter {
                names.value(groups.code(ofPersonAt: $0)).code == row.values[0].code
            }
            let known = Set(people.map { organisations.code(ofPersonAt: $0) })
                .subtracting(["unknown"])
            #expect(row.figure.distinct == known.count)
            #expect(row.figure.count == people.count)
        }
        #expect(table.total.count == census.count)
        #expect(table.total.distinct == Set(organisations.codes).subtracting(["unknown"]).count)
    }

    @Test(arguments: [Dimension.level, .sex, .organisation])
    func agesAreThoseOfASortedList(_ dimension: Dimension) throws {
        let table = try measured([dimension], .age)
        let (groups, ages) = (census[dimension], census[.age])
        let names = DimensionNames(dimension, census: census, language: .english)
        var unknown = 0
        for row in table.rows {
            let people = census.places.filter {
                names.value(groups.code(ofPersonAt: $0)).code == row.values[0].code
            }
            let sorted = people.compactMap { Int(ages.code(ofPersonAt: $0)) }.sorted()
            unknown += people.count - sorted.count
            #expect(row.figure.unknown == people.count - sorted.count)
            #expect(row.figure.known == sorted.count)
            guard let last = sorted.last else {
                #expect(row.figure.mean == nil && row.figure.quantile(0.5) == nil)
                continue
            }
            let middle = sorted.count / 2
            let median =
                sorted.count % 2 == 1
                ? Double(sorted[middle]) : Double(sorted[middle - 1] + sorted[middle]) / 2
            #expect(row.figure.quantile(0.5) == median)
            #expect(row.figure.quantile(0) == Double(sorted[0]))
            #expect(row.figure.quantile(1) == Double(last))
            #expect(row.figure.mean == Double(sorted.reduce(0, +)) / Double(sorted.count))
        }
        #expect(unknown == 1)
    }

    @Test func theLargestComeFirstAndTheRestIsMeasuredAnew() throws {
        let table = try MeasuredTable(
            census, .init(by: [.level]), .organisations, order: .count, top: 1, language: .english)
        #expect(table.rows.count == 2)
        let (levels, organisations) = (census[.level], census[.organisation])
        var byLevel: [String: Set<String>] = [:]
        for place in census.places where organisations[place] != 0 {
            byLevel[levels.code(ofPersonAt: place), default: []].insert(
                organisations.code(ofPersonAt: place))
        }
        let first = table.rows[0].values[0].code
        #expect(byLevel[first]?.count == byLevel.values.map(\.count).max())
        // An organisation with people of several levels is one in the rest, so no sum of lines.
        let rest = byLevel.filter { $0.key != first }.values.reduce(Set()) { $0.union($1) }
        #expect(table.rows.map(\.figure.distinct) == [byLevel[first]?.count ?? 0, rest.count])
        #expect(rest.count < byLevel.filter { $0.key != first }.values.reduce(0) { $0 + $1.count })
        #expect(table.rows[1].values[0].code == ArrangedTable.restCode)
        #expect(table.rows.reduce(0) { $0 + $1.figure.count } == census.count)
    }

    @Test func whatSaysNothingIsRefused() throws {
        #expect(throws: MeasureFault.isDimension(.age)) { try measured([.age], .age) }
        #expect(throws: MeasureFault.isDimension(.organisations)) {
            try measured([.level, .organisation], .organisations)
        }
        #expect(throws: MeasureFault.estimates) {
            try MeasuredTable(
                census, .init(by: [.level], allocates: true), .age, language: .english)
        }
    }
}
