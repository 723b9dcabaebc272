import Census
import Statistics
import Testing
import Wording

/// Counts of six people, worked out by hand.
@Suite struct CountTableTests {
    private let census: Census

    init() throws { census = try SmallCensus(SmallCensus.six).census }

    @Test func agesAreFullYearsAtTheDate() throws {
        // Born 31/12/1995: thirty on the day; 31/12/1994: 31; 01/01/1985: 40; 30/12/1965: 60;
        // born in 1964: counted from its first day, 61.
        #expect(
            try counts([.age], bands: .official) == [
                "≤30 1", "31–40 2", "51–60 1", ">60 1", "unknown 1",
            ])
        #expect(
            try counts([.age]) == ["30 1", "31 1", "40 1", "60 1", "61 1", "unknown 1"])
    }

    @Test(arguments: [
        (Dimension.sex, ["male 2", "female 3", "unknown 1"]),
        (.level, ["DH 2", "THS 1", "TS 1", "unknown 2"]),
        (.title, ["PGS 1", "unknown 5"]),
        (.minority, ["yes 2", "no 3", "unknown 1"]),
        (.party, ["yes 2", "no 1", "unknown 3"]),
        (.locality, ["24846 1", "24848 3", "unknown 2"]),
        (.field, ["14 1", "38 2", "62 1", "unknown 2"]),
        (.discipline, ["7140202 1", "7380101 2", "7620201 1", "unknown 2"]),
    ])
    func inTheOrderOfTheListUnknownLast(_ dimension: Dimension, _ expected: [String]) throws {
        #expect(try counts([dimension]) == expected)
    }

    @Test func byTwoDimensions() throws {
        #expect(
            try counts([.sex, .level]) == [
                "male DH 1", "male unknown 1", "female DH 1", "female THS 1", "female TS 1",
                "unknown unknown 1",
            ])
    }

    @Test func byNoneIsTheWhole() throws { #expect(try counts([]) == ["6"]) }

    @Test func namesInBothLanguages() throws {
        let names = try ScreenLanguage.allCases.map { language in
            try CountTable(census, .init(by: [.sex]), language: language)
                .rows.map { $0.values[0].name }
        }
        #expect(names == [["Nam", "Nữ", "Chưa rõ"], ["Male", "Female", "Unknown"]])
        let places = try CountTable(census, .init(by: [.locality]), language: .vietnamese)
        #expect(
            places.rows.map { $0.values[0].name } == [
                "Phường Lang Biang - Đà Lạt", "Xã Lạc Dương", "Chưa rõ",
            ])
    }

    @Test func aTableTooLargeForAnArrayIsCountedAllTheSame() {
        // 8192³ groups have no array; the same people by hashing.
        let everyone = Array(UInt32(0)..<8192)
        let column = CountedColumn(.shorts([5, 8191, 5]), groups: everyone, limit: 8192)
        let tally = Census.tally([column, column, column], people: 3)
        let groups = Set(tally.groups.map { $0.values + [UInt32($0.count)] })
        #expect(groups == [[5, 5, 5, 2], [8191, 8191, 8191, 1]])
        let few = CountedColumn(.bytes([5, 5, 0]), groups: everyone, limit: 10)
        let small = Census.tally([few, few], people: 3)
        #expect(small.groups.map { $0.values + [UInt32($0.count)] } == [[0, 0, 1], [5, 5, 2]])
        #expect(tally.total == 3 && small.total == 3)
    }

    @Test func theSummaryAddsUp() throws {
        let summary = try WorkforceSummary(census, filters: [], language: .vietnamese)
        #expect(summary.total == 6 && summary.addsUp)
        #expect(summary.tables.map(\.question.by) == WorkforceSummary.dimensions.map { [$0] })
        for table in summary.tables {
            #expect(table.rows.reduce(0) { $0 + $1.count } == 6, "\(table.question.by)")
        }
        let women = try WorkforceSummary(
            census, filters: [DimensionFilter("sex=female")], language: .vietnamese)
        #expect(women.total == 3 && women.addsUp)
        let nobody = try WorkforceSummary(
            census, filters: [DimensionFilter("level=TSKH")], language: .vietnamese)
        #expect(nobody.total == 0 && nobody.addsUp)
    }

    private func counts(_ by: [Dimension], bands: AgeBands? = nil) throws -> [String] {
        let table = try CountTable(census, .init(by: by, bands: bands), language: .vietnamese)
        #expect(table.total == 6)
        return table.rows.map { row in
            (row.values.map(\.code) + [String(row.count)]).joined(separator: " ")
        }
    }
}
