import Census
import CivilDates
import Statistics
import Testing
import Wording

/// People in the order of a roster, found with accents or without.
@Suite struct PeopleListTests {
    private let census: Census

    init() throws { census = try SmallCensus(SmallCensus.six).census }

    @Test func byGivenNameThenFamilyAndMiddleNames() throws {
        #expect(
            try found(nil) == [
                "Nguyễn Văn An", "Nguyễn Văn Anh", "Nguyễn Thị Hoa", "Trần Thị Hoà", "K'Choi",
                "Ka Đèn",
            ])
        let namesakes = try SmallCensus(
            """
            Họ và tên,Ngày sinh
            Trần Thị Lan,05/09/1980
            Lê Thị Lan,05/09/1985
            Lê Thị Lan,05/09/1980
            Đặng Thị Lan,05/09/1980
            Dương Thị Lan,05/09/1980
            """)
        let rows = try PeopleList(namesakes.census, filters: [], language: .vietnamese)
            .rows
        #expect(
            rows.map { "\($0.fullName) \($0.birthDate?.year ?? 0)" } == [
                "Dương Thị Lan 1980", "Đặng Thị Lan 1980", "Lê Thị Lan 1980", "Lê Thị Lan 1985",
                "Trần Thị Lan 1980",
            ])
    }

    @Test func byAnotherName() throws {
        let census = try SmallCensus(
            """
            Họ và tên,Ngày sinh
            Lê Văn Đức (Ba Lành),05/09/1980
            Lê Văn Lành,05/09/1985
            """
        ).census
        let rows = try PeopleList(census.named("lành"), filters: [], language: .vietnamese).rows
        #expect(rows.map(\.fullName) == ["Lê Văn Đức", "Lê Văn Lành"])
        #expect(rows.map(\.otherNames) == [["Ba Lành"], []])
    }

    @Test(arguments: [
        ("hoa", ["Nguyễn Thị Hoa", "Trần Thị Hoà"]), ("HOÀ", ["Trần Thị Hoà"]),
        ("hòa", ["Trần Thị Hoà"]), ("hoa\u{300}", ["Trần Thị Hoà"]), ("hoá", []),
        ("an", ["Nguyễn Văn An", "Nguyễn Văn Anh"]), ("anh", ["Nguyễn Văn Anh"]),
        ("den ka", ["Ka Đèn"]), ("đèn", ["Ka Đèn"]), ("đen", []), ("d", ["Ka Đèn"]),
        ("k'choi", ["K'Choi"]), ("K’ CHOI", ["K'Choi"]), ("kchoi", ["K'Choi"]),
        ("nguyen thi", ["Nguyễn Thị Hoa"]), ("ng th", ["Nguyễn Thị Hoa"]),
        ("nguyễn văn", ["Nguyễn Văn An", "Nguyễn Văn Anh"]), ("vân", []), ("xyz", []),
        // One slip of typing.
        ("guyen", ["Nguyễn Văn An", "Nguyễn Văn Anh", "Nguyễn Thị Hoa"]), ("choy", ["K'Choi"]),
    ])
    func accentsAreOptionalAndCountWhereTyped(_ text: String, _ names: [String]) throws {
        #expect(try found(text) == names)
    }

    @Test func theMostAlikeFirst() throws {
        let census = try SmallCensus(
            """
            Họ và tên,Ngày sinh
            Lê Hoàng Yên,1980
            Trần Yên Hoà,1980
            Trần Hoa Yến,1980
            Đỗ Yến,1980
            Đỗ Yên,1980
            Vũ Hoa Yên,1980
            Vũ Minh (Hoa Yên),1980
            """
        ).census
        func listed(_ text: String, _ order: PeopleList.Order) throws -> [String] {
            try PeopleList(
                census.named(text), filters: [], language: .vietnamese, order: order
            ).rows.map(\.fullName)
        }
        // Both words with their accents, without them, the other way round, only begun.
        #expect(
            try listed("hoa yên", .match(to: "hoa yên")) == ["Vũ Minh", "Vũ Hoa Yên"])
        #expect(
            try listed("hoa yen", .match(to: "hoa yen")) == [
                "Vũ Minh", "Vũ Hoa Yên", "Trần Hoa Yến", "Trần Yên Hoà", "Lê Hoàng Yên",
            ])
        #expect(
            try listed("hoa yen", .name) == [
                "Trần Yên Hoà", "Vũ Minh", "Lê Hoàng Yên", "Vũ Hoa Yên", "Trần Hoa Yến",
            ])
    }

    @Test func whatIsShown() throws {
        let row = try #require(
            PeopleList(census.named("hoà"), filters: [], language: .vietnamese).rows.first)
        #expect(row.id == "3" && row.birthDate?.description == "1985-01-01")
        let codes = [row.sex, row.level, row.title, row.field, row.locality].map(\.code)
        #expect(codes == ["female", "TS", "PGS", "62", "24846"])
        #expect(row.organisation.name == "Vườn Quốc gia Bidoup - Núi Bà")
        let silent = try #require(
            PeopleList(census.named("anh"), filters: [], language: .english).rows.first)
        #expect(silent.birthDate == nil && silent.level.name == "Unknown")
    }

    @Test func conditionsAndTextTogether() throws {
        #expect(try found("nguyen", ["level=DH"]) == ["Nguyễn Văn An", "Nguyễn Thị Hoa"])
        #expect(try found("nguyen", ["sex=unknown"]) == ["Nguyễn Văn Anh"])
    }

    private func found(_ text: String?, _ conditions: [String] = []) throws -> [String] {
        var filters: [DimensionFilter] = []
        for condition in conditions { filters.append(try DimensionFilter(condition)) }
        let asked = text.map { census.named($0) } ?? census
        return try PeopleList(asked, filters: filters, language: .vietnamese).rows
            .map(\.fullName)
    }
}
