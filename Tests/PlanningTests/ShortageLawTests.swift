import Planning
import SeededRandom
import Testing

/// What holds of posts and people whatever they are.
@Suite struct ShortageLawTests {
    /// Whoever fits both is counted where the posts ask for exactly their field, of one level or not.
    @Test(arguments: ["", "Đại học"]) func theSpecificFieldIsFilledFirst(_ level: String) throws {
        let plan = try Plan(people: [
            "Người Một;01/01/1980;Sư phạm Toán học;Đại học;Trường A;Xã Lạc Dương;;",
            "Người Hai;02/01/1980;Sư phạm Toán học;Đại học;Trường A;Xã Lạc Dương;;",
        ])
        try plan.allot([
            ";Xã Lạc Dương;;Khoa học giáo dục và đào tạo giáo viên;\(level);2;01/07/2025",
            ";Xã Lạc Dương;;Sư phạm Toán học;\(level);1;01/07/2025",
        ])
        #expect(
            try plan.shortage().short == [
                "24848 14 2/1 -1 +0 <0 ?0", "24848 7140209 1/1 -0 +0 <0 ?0",
            ])
    }

    @Test func nobodyTakesThePostThatOnlyAnotherCanFill() throws {
        let people = [
            "Người Một;01/01/1980;Sư phạm Toán học;Thạc sĩ;Trường A;Xã Lạc Dương;;",
            "Người Hai;02/01/1980;Sư phạm Toán học;Đại học;Trường A;Xã Lạc Dương;;",
        ]
        for order in [people, people.reversed()] {
            let plan = try Plan(people: order)
            try plan.allot([
                ";Xã Lạc Dương;;Sư phạm Toán học;Đại học;1;01/07/2025",
                ";Xã Lạc Dương;;Khoa học giáo dục và đào tạo giáo viên;Thạc sĩ;1;01/07/2025",
            ])
            #expect(try plan.shortage().sum == "2/2 -0 +0 <0 ?0")
        }
    }

    @Test(arguments: 0..<12) func everyRowBalancesInAnyOrder(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let people = (1...20).map { Self.person($0, &random) }
        let lines = (1...8).map { _ in Self.line(&random) }
        let expected = try Self.table(people, lines)
        #expect(expected.isBalanced)
        #expect(expected.rows.allSatisfy { $0.shortage >= 0 && $0.surplus >= 0 })
        for _ in 0..<2 {
            let other = try Self.table(
                people.shuffled(using: &random), lines.shuffled(using: &random))
            #expect(other.short == expected.short)
            #expect(other.outside == expected.outside && other.inPost == expected.inPost)
        }
    }

    private static func table(_ people: [String], _ lines: [String]) throws -> ShortageTable {
        let plan = try Plan(people: people)
        try plan.allot(lines)
        return try plan.shortage()
    }

    private static let fields = ["Sư phạm Toán học", "Sư phạm Ngữ văn", "Y khoa", "Luật"]
    private static let places = ["Xã Lạc Dương", "Xã Đam Rông 1", "Phường Lang Biang - Đà Lạt"]

    private static func person(_ number: Int, _ random: inout SplitMix64) -> String {
        [
            "Người Dân", "\(number)/01/1980", random.pick(fields + [""]),
            random.pick(["Đại học", "Thạc sĩ", "Cao đẳng", ""]),
            random.pick(["Trường A", "Trạm B", ""]), random.pick(places + [""]),
            random.pick(["Giáo viên", "Kế toán", ""]), random.pick(["", "", "", "Nghỉ hưu"]),
        ].joined(separator: ";")
    }

    private static func line(_ random: inout SplitMix64) -> String {
        [
            random.pick(["Trường A", "Khối chung", "", ""]), random.pick(places),
            random.pick(["Giáo viên", "Kế toán"]),
            random.pick(fields + ["Khoa học giáo dục và đào tạo giáo viên", ""]),
            random.pick(["Đại học", "Thạc sĩ", ""]), random.pick(["0", "1", "2", "5"]),
            "01/07/2025",
        ].joined(separator: ";")
    }
}
