import Census
import CivilDates
import Registry
import SeededRandom
import Statistics
import Testing
import Wording

/// Questions by chance on registries by chance, answered by the tables and by loops over one row a person.
@Suite struct RandomQuestionTests {
    /// Registries × questions of each: 1,200 here.
    @Test(arguments: 0..<8) func theSameAnswerFromLoops(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed + 100)
        let office = try Office.withHistory(seed: seed)
        let last = try office.registry.lastChange()
        for _ in 0..<10 {
            let date = random.pick(["2023-12-31", "2024-12-31", "2025-06-30", "2026-06-30"])
            let known = random.pick([KnownOn.now, .change(1 + random.below(last))])
            let census = try Census.build(office.registry, asOf: day(date), known: known)
                .on(mapOf: day(random.pick([date, "2025-06-30", "2026-06-30"])))
            let rows = Self.rows(census)
            for _ in 0..<15 { try Self.ask(census, rows, &random) }
        }
    }

    private typealias Person = [Dimension: DimensionValue]

    /// One row a person, as the people's sheet of an export has it.
    private static func rows(_ census: Census) -> [Person] {
        var rows = [Person](repeating: [:], count: census.count)
        for dimension in Dimension.allCases {
            let names = DimensionNames(dimension, census: census, language: .vietnamese)
            let column = census[dimension]
            for place in census.places {
                rows[place][dimension] = names.value(column.code(ofPersonAt: place))
            }
        }
        return rows
    }

    private static func ask(
        _ census: Census, _ rows: [Person], _ random: inout SplitMix64
    ) throws {
        let by = Array(Dimension.allCases.shuffled(using: &random).prefix(1 + random.below(3)))
        let bands = random.pick([AgeBands.official, nil])
        var chosen = rows
        var filters: [DimensionFilter] = []
        for _ in 0..<random.below(3) {
            guard let condition = condition(rows, &random) else { continue }
            filters.append(try DimensionFilter(condition.text))
            chosen = chosen.filter(condition.holds)
        }
        let table = try CountTable(
            census, .init(by: by, filters: filters, bands: bands), language: .vietnamese)
        var expected: [[String]: Int] = [:]
        for person in chosen {
            expected[by.map { shown(person, $0, bands) }, default: 0] += 1
        }
        var counted: [[String]: Int] = [:]
        for row in table.rows { counted[row.values.map(\.code), default: 0] += row.count }
        #expect(counted == expected, "\(by) \(filters.map(\.text)) \(census.asOf) \(census.map)")
        #expect(table.total == chosen.count)
    }

    private static func shown(_ person: Person, _ dimension: Dimension, _ bands: AgeBands?)
        -> String
    {
        let code = person[dimension]?.code ?? ""
        guard dimension == .age, bands != nil, let age = Int(code) else { return code }
        switch age {
        case ...30: return "≤30"
        case ...40: return "31–40"
        case ...50: return "41–50"
        case ...60: return "51–60"
        default: return ">60"
        }
    }

    /// A condition on what somebody is: one value, two, or a range of ages.
    private static func condition(
        _ rows: [Person], _ random: inout SplitMix64
    ) -> (text: String, holds: (Person) -> Bool)? {
        let dimension = random.pick(Dimension.allCases)
        if dimension == .age {
            let (first, width) = (20 + random.below(40), random.below(20))
            let range = first...(first + width)
            return (
                "age=\(first)-\(first + width)",
                { person in Int(person[.age]?.code ?? "").map(range.contains) ?? false }
            )
        }
        guard !rows.isEmpty else { return nil }
        let values = (0...random.below(2)).compactMap { _ in random.pick(rows)[dimension]?.code }
        // A comma parts values; a place that may be several is asked by other rules.
        let isPlain = values.allSatisfy { value in
            !value.contains(",") && (!dimension.isPlace || value.allSatisfy(\.isNumber))
        }
        guard isPlain, !values.isEmpty else { return nil }
        return (
            "\(dimension.rawValue)=\(values.joined(separator: ","))",
            { person in values.contains(person[dimension]?.code ?? "") }
        )
    }
}
