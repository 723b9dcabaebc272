import Census
import Statistics
import Testing
import Wording

/// The rule and its refusals, against figures worked out by hand.
@Suite struct DisclosureTests {
    @Test(arguments: [
        (0, "0"), (1, "*"), (7, "*"), (8, "10"), (12, "10"), (13, "15"), (17, "15"), (18, "20"),
        (1002, "1000"), (1003, "1005"),
    ])
    func smallCountsAreStarsAndOthersRounded(_ count: Int, _ text: String) throws {
        #expect(try DisclosureRule.current().published(count).text == text)
    }

    @Test(arguments: [
        ([Dimension.locality, .party], [], DisclosureRefusal.sensitive(.party)),
        ([.religion], ["locality=24848"], .sensitive(.religion)),
        ([.district], ["minority=yes"], .sensitive(.minority)),
        ([.organisation], [], .neverPublic(.organisation)),
        ([.sex], ["position=Giáo viên"], .neverPublic(.position)),
        ([.locality, .level, .sex], [], .tooManyDimensions(most: 2)),
        ([.level, .sex], ["field=14"], .tooManyDimensions(most: 2)),
        ([.age], [], .ages(.official)), ([.sex], ["age=30-34"], .ages(.official)),
        ([.sex], ["level=DH", "level=THS"], .severalValues(.level)),
        ([], ["level=DH", "sex=male"], .conditionsOnly),
    ])
    func refuses(_ by: [Dimension], _ filters: [String], _ refusal: DisclosureRefusal) throws {
        let question = CountTable.Question(
            by: by, filters: try filters.map { try DimensionFilter($0) })
        let rule = try DisclosureRule.current()
        #expect(throws: refusal) { try rule.examine(question) }
    }

    @Test func aListIsRefusedAndNobodyLooksLikeTooFew() throws {
        var roster = RandomRoster(seed: 9)
        let text = RandomRoster.header + roster.people(120).joined(separator: "\n") + "\n"
        let census = try SmallCensus(text, asOf: "2025-06-30").census
        let disclosure = try Disclosure(census, language: .english)
        let published = { (condition: String) in
            try CountTable(
                census, .init(by: [.sex], filters: [DimensionFilter(condition)]),
                language: .english
            ).published(by: disclosure, language: .english)
        }
        #expect(throws: DisclosureRefusal.severalValues(.level)) { try published("level=DH,THS") }
        #expect(throws: DisclosureRefusal.fewOrNone) { try published("level=TSKH") }
        let women = try published("sex=female")
        #expect(women.rows.count == 1 && women.rows[0].count == women.total)
    }

    /// So the attack on all tables of two dimensions is one on all tables under a condition.
    @Test(arguments: [
        (Dimension.locality, Dimension.level), (.field, .sex), (.level, .locality),
        (.sex, .ethnicGroup), (.district, .field),
    ])
    func aConditionTellsWhatTheTableOfBothTells(_ asked: Dimension, _ by: Dimension) throws {
        var roster = RandomRoster(seed: 11)
        let text = RandomRoster.header + roster.people(200).joined(separator: "\n") + "\n"
        let census = try SmallCensus(text, asOf: "2025-06-30").census
        let disclosure = try Disclosure(census, language: .english)
        let both = try CountTable(census, .init(by: [asked, by]), language: .english)
            .published(by: disclosure, language: .english)
        let alone = try CountTable(census, .init(by: [asked]), language: .english)
            .published(by: disclosure, language: .english)
        for value in alone.rows {
            let code = value.values[0].code
            let condition = try DimensionFilter("\(asked.rawValue)=\(code)")
            let table = try CountTable(
                census, .init(by: [by], filters: [condition]), language: .english)
            let told = try table.published(by: disclosure, language: .english)
            let rows = both.rows.filter { $0.values[0] == value.values[0] }
            #expect(told.total == value.count)
            #expect(told.rows.map(\.values[0]) == rows.map(\.values[1]))
            #expect(told.rows.map(\.count) == rows.map(\.count))
        }
        #expect(alone.rows.count > 1)
    }

    @Test(arguments: [(700, 21), (2_600, 22)])
    func registriesOfAllSizesAreMadeSafeWithoutHidingAll(_ people: Int, _ seed: Int) throws {
        var roster = RandomRoster(seed: UInt64(seed))
        let text = RandomRoster.header + roster.people(people).joined(separator: "\n") + "\n"
        let census = try SmallCensus(text, asOf: "2025-06-30").census
        let disclosure = try Disclosure(census, language: .english)
        let table = try CountTable(census, .init(by: [.sex]), language: .english)
            .published(by: disclosure, language: .english)
        let rounded = Int((Double(census.count) / 5).rounded()) * 5
        #expect(table.total == .shown(rounded))
    }

    @Test func aSmallRegistryGivesNoPublicTable() throws {
        let census = try SmallCensus(SmallCensus.six).census
        #expect(throws: DisclosureRefusal.fewPeople(fewest: 40)) {
            try Disclosure(census, language: .vietnamese)
        }
    }
}
