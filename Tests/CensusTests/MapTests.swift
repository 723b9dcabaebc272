import Census
import CivilDates
import Statistics
import Testing
import VietnameseText
import Wording

/// People counted in the map of another day; the communes are those of Resolution 1671/NQ-UBTVQH15.
@Suite struct MapTests {
    /// The new communes, what they were made of, and the old districts in which those lay.
    private static let table: [(new: String, old: [String], districts: [String])] = [
        (
            "Xã Lạc Dương", ["Xã Đạ Sar", "Xã Đạ Nhim", "Xã Đạ Chais"], ["Huyện Lạc Dương"]
        ),
        (
            "Phường Lang Biang - Đà Lạt", ["Thị trấn Lạc Dương", "Xã Lát", "Phường 7"],
            ["Huyện Lạc Dương", "Thành phố Đà Lạt"]
        ),
        ("Xã Đam Rông 1", ["Xã Phi Liêng", "Xã Đạ K'Nàng"], ["Huyện Đam Rông"]),
        ("Xã Đam Rông 2", ["Xã Rô Men", "Xã Liêng Srônh"], ["Huyện Đam Rông"]),
        ("Xã Đam Rông 3", ["Xã Đạ Rsal", "Xã Đạ M'Rông"], ["Huyện Đam Rông"]),
        (
            "Xã Đam Rông 4", ["Xã Đạ Tông", "Xã Đạ Long", "Xã Đưng K'Nớ"],
            ["Huyện Đam Rông", "Huyện Lạc Dương"]
        ),
    ]
    private static let old: [(commune: String, district: String, new: String)] = [
        ("Thị trấn Lạc Dương", "Huyện Lạc Dương", "Phường Lang Biang - Đà Lạt"),
        ("Xã Lát", "Huyện Lạc Dương", "Phường Lang Biang - Đà Lạt"),
        ("Xã Đạ Sar", "Huyện Lạc Dương", "Xã Lạc Dương"),
        ("Xã Đạ Nhim", "Huyện Lạc Dương", "Xã Lạc Dương"),
        ("Xã Đạ Chais", "Huyện Lạc Dương", "Xã Lạc Dương"),
        ("Xã Đưng K'Nớ", "Huyện Lạc Dương", "Xã Đam Rông 4"),
        ("Xã Đạ Tông", "Huyện Đam Rông", "Xã Đam Rông 4"),
        ("Xã Đạ Long", "Huyện Đam Rông", "Xã Đam Rông 4"),
        ("Xã Đạ M'Rông", "Huyện Đam Rông", "Xã Đam Rông 3"),
        ("Xã Đạ Rsal", "Huyện Đam Rông", "Xã Đam Rông 3"),
        ("Xã Liêng Srônh", "Huyện Đam Rông", "Xã Đam Rông 2"),
        ("Xã Rô Men", "Huyện Đam Rông", "Xã Đam Rông 2"),
        ("Xã Phi Liêng", "Huyện Đam Rông", "Xã Đam Rông 1"),
        ("Xã Đạ K'Nàng", "Huyện Đam Rông", "Xã Đam Rông 1"),
    ]

    @Test func theFourteenOldCommunesOnTheNewMap() throws {
        #expect(Self.old.count == 6 + 8)
        let office = try Office()
        let rows = Self.old.enumerated().map { number, row in
            "Nguyễn Văn An;\(number + 1)/1/1980;\"\(row.commune), \(row.district)\""
        }
        try office.importRows(rows, asOf: "2024-12-31")
        let then = try office.census("2024-12-31")
        let now = then.on(mapOf: day("2026-11-21"))
        for (person, row) in Self.old.enumerated() {
            #expect(then.names(.district, of: person) == [row.district])
            #expect(now.names(.locality, of: person) == [row.new], "\(row.commune)")
            #expect(now[.district].code(ofPersonAt: person) == UnitCode.noDistrict)
            #expect(now.on(mapOf: day("2025-06-30"))[.locality].codes == then[.locality].codes)
        }
    }

    @Test func theSixNewCommunesOnTheOldMap() throws {
        let office = try Office()
        let rows = Self.table.enumerated().map { "Trần Thị Bé;\($0 + 1)/1/1980;\"\($1.new)\"" }
        try office.importRows(rows, asOf: "2025-12-31")
        let census = try office.census("2025-12-31").on(mapOf: day("2025-06-30"))
        for (person, row) in Self.table.enumerated() {
            let communes = census.names(.locality, of: person).map { $0.plain }
            #expect(Set(communes) == Set(row.old.map(\.plain)), "\(row.new)")
            // All parts of Lạc Dương lie in one old district, so that one is certain; those of Đam Rông 4 do not.
            #expect(Set(census.names(.district, of: person)) == Set(row.districts))
            #expect(census.names(.province, of: person) == ["Tỉnh Lâm Đồng"])
        }
        let table = try CountTable(
            census, .init(by: [], filters: [DimensionFilter("district=Đam Rông")]),
            language: .vietnamese)
        #expect(table.total == 3)
        #expect(table.possible == 1)
    }

    /// Đạ Nhim was followed by the commune with its code; the roster of 2024 knew better where the school is.
    @Test func earlierRostersTellWhereInANewCommune() throws {
        let office = try Office()
        try office.importRows(
            [
                "Nguyễn Văn An;1/1/1980;\"Xã Đạ Nhim, huyện Lạc Dương\";Trường Tiểu học Đa Ra Hoa",
                "Trần Thị Bé;1/1/1981;\"Xã Đạ Sar, huyện Lạc Dương\";Đội cơ động",
                "Lê Văn Cao;1/1/1982;\"Xã Đạ Chais, huyện Lạc Dương\";Đội cơ động",
            ], asOf: "2024-12-31", columns: ";Đơn vị công tác")
        try office.importRows(
            [
                "Nguyễn Văn An;1/1/1980;Xã Lạc Dương;Trường Tiểu học Đa Ra Hoa",
                "Phạm Thị Mới;1/1/1990;Xã Lạc Dương;TH Đa Ra Hoa",
                "Trần Thị Bé;1/1/1981;Xã Lạc Dương;Đội cơ động",
                "Đỗ Thị Lạ;1/1/1991;Xã Lạc Dương;Đội cơ động",
                "Hồ Văn Trạm;1/1/1992;Xã Lạc Dương;Trạm Y tế xã Đạ Sar",
                "Vũ Văn Xã;1/1/1993;Xã Lạc Dương;UBND xã Lạc Dương",
            ], asOf: "2025-12-31", columns: ";Đơn vị công tác")
        let census = try office.census("2025-12-31").on(mapOf: day("2025-06-30"))
        let places = Dictionary(
            uniqueKeysWithValues: census.places.map {
                (census.name(ofPersonAt: $0), census.names(.locality, of: $0).count)
            })
        // Own roster; the school's seat; own roster though the unit is in two; the name of the commune. The rest stays open.
        #expect(places["Nguyễn Văn An"] == 1)
        #expect(places["Phạm Thị Mới"] == 1)
        #expect(places["Trần Thị Bé"] == 1)
        #expect(places["Hồ Văn Trạm"] == 1)
        #expect(places["Đỗ Thị Lạ"] == 3)
        #expect(places["Vũ Văn Xã"] == 3)
        #expect(places["Lê Văn Cao"] == 1)
        #expect(census.places.allSatisfy { census.names(.district, of: $0).count == 1 })
    }

    /// Hoà Thắng of Bắc Bình was split between Hồng Thái and Hòa Thắng.
    @Test func aSplitCommuneIsARowOfItsOwn() throws {
        let office = try Office()
        try office.importRows(
            [
                "Nguyễn Văn An;1/1/1980;\"Xã Hòa Thắng, huyện Bắc Bình\"",
                "Trần Thị Bé;1/1/1981;\"Xã Hồng Thái, huyện Bắc Bình\"",
            ], asOf: "2024-12-31")
        let census = try office.census("2024-12-31").on(mapOf: day("2026-11-21"))
        #expect(census.names(.locality, of: 0).count == 2)
        #expect(census.names(.province, of: 0) == ["Tỉnh Lâm Đồng"])
        let table = try CountTable(
            census, .init(by: [.locality], allocates: true), language: .vietnamese)
        #expect(table.rows.contains { $0.values[0].name.hasPrefix("một trong: ") })
        // Nobody publishes in which part how many live, so nothing is shared out.
        #expect(table.undecided == 1)
        #expect(table.rows.allSatisfy { $0.estimated == 0 })
    }

    /// Places of communes that began before the reform keep their districts.
    @Test func aCommuneOf2025HasADistrict() throws {
        let office = try Office()
        try office.importRows(
            ["Nguyễn Văn An;1/1/1980;\"Xã Bà Gia, huyện Đạ Huoai\""], asOf: "2025-03-31")
        let census = try office.census("2025-03-31")
        #expect(census.names(.district, of: 0) == ["Huyện Đạ Huoai"])
        #expect(census.on(mapOf: day("2026-01-01"))[.district].codes.contains(UnitCode.noDistrict))
    }
}

extension Office {
    fileprivate func importRows(_ rows: [String], asOf: String, columns: String = "") throws {
        let text = (["Họ và tên;Ngày sinh;Địa bàn" + columns] + rows).joined(separator: "\n")
        try importBytes(Array(text.utf8), as: asOf + ".csv", asOf: day(asOf))
    }
}

extension Census {
    /// The names of the units that a person may be in.
    fileprivate func names(_ dimension: Dimension, of person: Int) -> [String] {
        let code = self[dimension].code(ofPersonAt: person)
        let label = DimensionNames(dimension, census: self, language: .vietnamese)
        return UnitCode.split(code).map { label.value($0).name }
    }
}

extension String {
    /// The letters alone: lists write Đạ M'Rông, Đạ M' Rong, Đưng K'Nớ and Đưng KNớ.
    fileprivate var plain: String {
        SearchKey.of(self).filter(\.isLetter)
    }
}
