import Census
import Planning
import Statistics
import Testing
import Wording

/// What the public is told of shortage tells nothing that the public tables of people withhold.
@Suite struct PublishedShortageTests {
    /// So many doctors in a commune, and lawyers in another who make the registry large enough.
    private static func plan(doctors: Int, withDegree: Int) throws -> Plan {
        let lawyers = (1...40).map { number in
            "Nguyễn Văn An;01/01/\(1950 + number);Luật;Đại học;Phòng A;Xã Đam Rông 1;Chuyên viên;"
        }
        let people = (0..<doctors).map { number in
            "Trần Thị Chi;02/02/\(1960 + number);Y khoa;\(number < withDegree ? "Đại học" : "Cao đẳng");Trạm A;Xã Lạc Dương;Bác sĩ;"
        }
        let plan = try Plan(people: lawyers + people)
        try plan.allot([
            ";Xã Lạc Dương;;Y khoa;Đại học;40;01/07/2025",
            ";Xã Đam Rông 1;;Luật;Đại học;12;01/07/2025",
        ])
        return plan
    }

    private static func published(_ plan: Plan) throws -> [[String]] {
        let census = try Census.build(plan.registry, asOf: day("2025-12-31"))
        let disclosure = try Disclosure(census, language: .vietnamese)
        return try plan.shortage().published(by: disclosure).map { row in
            [row.locality.code, row.field.code] + row.figures.map(\.text)
        }
    }

    @Test func countsAreRoundedAndWhatIsShortFollowsFromThem() throws {
        let plan = try Self.plan(doctors: 23, withDegree: 23)
        // 23 are about 25, so of 40 posts 15 seem vacant, and not 17.
        #expect(try Self.published(plan).contains(["24848", "7720101", "40", "25", "15", "0"]))
    }

    @Test func fewAreNotShown() throws {
        let plan = try Self.plan(doctors: 23, withDegree: 4)
        #expect(try Self.published(plan).contains(["24848", "7720101", "40", "*", "*", "*"]))
    }

    @Test func whatThePublicTablesWithholdIsWithheldHereToo() throws {
        // Two of five doctors have the degree: nobody must learn that it is nobody, or all of them.
        for withDegree in [0, 2, 5] {
            let plan = try Self.plan(doctors: 5, withDegree: withDegree)
            #expect(try Self.published(plan).contains(["24848", "7720101", "40", "*", "*", "*"]))
        }
    }

    @Test func aSmallRegistryGivesNone() throws {
        let plan = try Plan(people: [
            "Người Một;01/01/1980;Y khoa;Đại học;Trạm A;Xã Lạc Dương;Bác sĩ;"
        ])
        try plan.allot([";Xã Lạc Dương;;Y khoa;Đại học;40;01/07/2025"])
        #expect(throws: DisclosureRefusal.self) { _ = try Self.published(plan) }
    }
}
