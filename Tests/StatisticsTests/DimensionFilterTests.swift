import Census
import Statistics
import Testing
import Wording

/// Conditions as a clerk types them.
@Suite struct DimensionFilterTests {
    private let census: Census

    init() throws { census = try SmallCensus(SmallCensus.six).census }

    @Test(arguments: [
        ("level=DH", 2), ("level=dh", 2), ("level=Đại học", 2), ("trình độ=dai hoc", 2),
        ("trinh do=Thạc sĩ", 1), ("level=DH,THS", 3), ("level=unknown", 2), ("level=Chưa rõ", 2),
        ("sex=female", 3), ("giới tính=nữ", 3), ("Sex=Nam", 2), ("age=31", 1), ("age=31-60", 3),
        ("age=31–40", 2), ("age=unknown", 1), ("age=99", 0), ("minority=yes", 2), ("party=có", 2),
        ("locality=24848", 3), ("locality=Xã Lạc Dương", 3), ("dia ban (xa)=xa lac duong", 3),
        ("organisation=UBND xã Lạc Dương", 3), ("field=38", 2), ("field=Pháp luật", 2),
        // Other words for a value, and a place without its kind.
        ("level=ĐH", 2), ("level=Cử nhân", 2), ("locality=Lạc Dương", 3), ("age=>30", 4),
        ("age=≤30", 1),
        // Another spelling of an organisation.
        ("organisation=Uỷ ban nhân dân X. Lạc Dương", 3), ("organisation=TYT", 1),
        // What is in the list and what nobody has is nobody, and no error.
        ("level=TSKH", 0), ("title=GS", 0), ("ethnic-group=Mạ", 0), ("field=72", 0),
    ])
    func understood(_ text: String, _ count: Int) throws {
        #expect(try chosen([text]) == count)
    }

    @Test(
        "Not, ranges and what lies below, counted by hand",
        arguments: [
            // Of six, two men; three women and the one of whom nothing is said are not.
            ("sex!=male", 4), ("sex!=male,unknown", 3), ("sex≠nữ", 3), ("level!=DH,THS", 3),
            ("level>=THS", 2), ("level≥Thạc sĩ", 2), ("level>THS", 1), ("level<=DH", 2),
            ("level<DH", 0), ("trình độ>=dai hoc", 4), ("age>=40", 3), ("age>40", 2),
            ("age<=31", 2), ("age!=31-60", 3),
            // All of the sample work in Lâm Đồng, but two of whom no place is known.
            ("locality=Tỉnh Lâm Đồng", 4), ("locality=68", 4), ("locality!=68", 2),
            ("locality!=Xã Lạc Dương", 3), ("locality=68,unknown", 6),
            ("locality=Xã Lạc Dương,Tỉnh Lâm Đồng", 4),
            // A field and a group of the catalogue with all below; a discipline asked of its field.
            ("discipline=38", 2), ("field-group=38", 2), ("discipline=1402", 1),
            ("discipline=14,62", 2), ("discipline!=38", 4), ("field=7380101", 2),
            ("discipline=7380101,62", 3),
        ])
    func compared(_ text: String, _ count: Int) throws {
        #expect(try chosen([text]) == count)
    }

    @Test func aDistrictIsAskedOfLocalityInItsMap() throws {
        let old = try SmallCensus(
            """
            Họ và tên;Ngày sinh;Địa bàn
            Nguyễn Văn An;31/12/1995;Xã Lát, huyện Lạc Dương, tỉnh Lâm Đồng
            Ka Đèn;31/12/1994;Huyện Lạc Dương, tỉnh Lâm Đồng
            Trần Thị Hoà;01/01/1985;Phường 1, thành phố Đà Lạt, tỉnh Lâm Đồng

            """, asOf: "2025-06-01"
        ).census
        func count(_ text: String) throws -> Int {
            try CountTable(
                old, .init(by: [], filters: [DimensionFilter(text)]), language: .english
            ).total
        }
        #expect(try count("locality=huyện Lạc Dương") == 2)
        #expect(try count("locality=Xã Lát,huyện Lạc Dương") == 2)
        #expect(try count("locality!=huyện Lạc Dương") == 1)
        #expect(try count("district=Tỉnh Lâm Đồng") == 3)
        #expect {
            try chosen(["locality=huyện Lạc Dương"])
        } throws: { error in
            guard case DimensionFilter.Fault.notInThisMap = error else { return false }
            return true
        }
    }

    @Test(arguments: ["sex>male", "locality>=24848", "language>=EN"])
    func whatHasNoOrderIsNotCompared(_ text: String) {
        #expect {
            try DimensionFilter(text)
        } throws: { error in
            guard case DimensionFilter.Fault.notOrdered = error else { return false }
            return true
        }
    }

    @Test func allMustHold() throws {
        #expect(try chosen(["sex=female", "level=DH"]) == 1)
        #expect(try chosen(["sex=male", "level=THS"]) == 0)
        #expect(try chosen([]) == 6)
    }

    @Test(arguments: ["level", "", "level=", "level=,", "=DH"]) func noCondition(_ text: String) {
        #expect(throws: DimensionFilter.Fault.self) { try DimensionFilter(text) }
    }

    @Test func aDimensionThatIsNotThereIsAnsweredWithTheNearest() {
        #expect {
            try DimensionFilter("levle=DH")
        } throws: { error in
            guard case DimensionFilter.Fault.noSuchDimension("levle", let nearest) = error else {
                return false
            }
            return nearest.first == "level"
        }
        #expect(throws: DimensionFilter.Fault.notACondition("level")) {
            try DimensionFilter("level")
        }
    }

    @Test func aValueThatIsNotThereIsAnsweredWithTheNearest() {
        #expect {
            try chosen(["locality=Xã Lạc Dươg"])
        } throws: { error in
            guard
                case DimensionFilter.Fault.noSuchValue(let text, .locality, let nearest) = error
            else { return false }
            return text == "Xã Lạc Dươg" && nearest.first == "Xã Lạc Dương"
        }
    }

    @Test(arguments: ["level=DHX", "sex=nobody", "locality=Xã Mặt Trăng", "organisation=Sở X"])
    func aValueThatIsNowhereIsRefused(_ text: String) {
        #expect(throws: DimensionFilter.Fault.self) { try chosen([text]) }
    }

    @Test func everyFaultIsSaidInBothLanguages() {
        let faults: [DimensionFilter.Fault] = [
            .notACondition("a"), .noSuchDimension("b", nearest: ["level"]),
            .noSuchValue("c", .level, nearest: []),
        ]
        for fault in faults {
            #expect(fault.wording[.vietnamese] != fault.wording[.english])
            #expect(!fault.wording[.vietnamese].isEmpty)
        }
        #expect(faults[1].wording[.english].contains("Did you mean: level?"))
    }

    private func chosen(_ texts: [String]) throws -> Int {
        var filters: [DimensionFilter] = []
        for text in texts { filters.append(try DimensionFilter(text)) }
        return try CountTable(census, .init(by: [], filters: filters), language: .english).total
    }
}
