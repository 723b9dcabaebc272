import CivilDates
import Testing

@testable import Classifications

@Suite struct AdministrativeUnitsTests {
    private let units = AdministrativeUnits.shared
    private let before = CivilDate(iso: "2025-06-30")
    private let after = CivilDate(iso: "2025-07-01")
    private let in2016 = CivilDate(iso: "2016-05-22")

    @Test func unitsOfEachMap() {
        let old = units.entries(at: before)
        let new = units.entries(at: after)
        #expect(old.count == 63 + 696 + 10_035)
        #expect(new.count == 34 + 3321)
        #expect(old.filter { $0.code.count == 3 }.count == 696)
        #expect(new.filter { $0.code.count == 3 }.isEmpty)
        #expect(units.entries(at: nil) == units.entries(at: CivilDate(iso: "2026-12-31")))
    }

    @Test func theExampleOfTheCommandLine() throws {
        let matches = units.matches("xã Đạ Nhim, huyện Lạc Dương", at: nil, limit: 10)
        let match = try #require(matches.first)
        #expect(matches.count == 1)
        #expect(match.entry.code == "24848")
        #expect(match.entry.name == "Xã Đạ Nhim")
        #expect(match.entry.parents == ["Huyện Lạc Dương", "Tỉnh Lâm Đồng"])
        #expect(match.entry.from == nil)
        #expect(match.entry.to == before)
        #expect(match.score == 1)
        #expect(match.successors.map(\.relation) == ["whole"])
        let successor = try #require(match.successors.first?.entry)
        #expect(successor.code == "24848")
        #expect(successor.name == "Xã Lạc Dương")
        #expect(successor.from == after)
        #expect(successor.to == nil)
    }

    @Test func aBareNameIsAmbiguousWithoutADate() {
        let matches = units.matches("Lạc Dương", at: nil, limit: 10)
        #expect(
            Set(matches.map(\.entry.name)) == [
                "Huyện Lạc Dương", "Thị trấn Lạc Dương", "Xã Lạc Dương",
            ])
        #expect(Set(matches.map(\.score)).count == 1)
        #expect(units.resolve("Lạc Dương") == nil)
        #expect(units.resolve("Lạc Dương", at: before) == nil)
        #expect(units.resolve("Lạc Dương", at: after)?.entry.code == "24848")
    }

    @Test func aUnitOfTheOtherMapIsLessSure() throws {
        let late = try #require(
            units.resolve("Xã Đạ Nhim, huyện Lạc Dương, tỉnh Lâm Đồng", at: after))
        #expect(late.entry.to == before)
        #expect(abs(late.score - 0.9) < 1e-9)
        let early = try #require(units.resolve("Xã Đam Rông 2, tỉnh Lâm Đồng", at: before))
        #expect(early.entry.from == after)
        #expect(abs(early.score - 0.9) < 1e-9)
    }

    @Test(
        "Spellings of real rosters",
        arguments: [
            ("h. Lạc Dương", "675"), ("TT. Lạc Dương", "24846"), ("Lâm Đồng", "68"),
            ("tỉnh Lâm Đồng.", "68"), ("TP. Hồ Chí Minh", "79"), ("TP.HCM", "79"), ("TPHCM", "79"),
            ("Bà RịaVũng Tàu", "77"), ("Đăk Lăk", "66"), ("Đắk Lắk", "66"), ("Đăk Nông", "67"),
            ("Thừa Thiên Huế", "46"), ("Thừa Thiên - Huế", "46"), ("Huế", "46"),
            ("Hoà Bình", "17"), ("Hòa Bình", "17"), ("tỉnh Hà Tỉnh", "42"), ("lam dong", "68"),
            ("xa da nhim, huyen lac duong", "24848"),
            ("Xã Đạ Nhim , huyện Lạc Dương , tỉnh Lâm Đồng ,", "24848"),
            ("Xã Đạ Nhim - huyện Lạc Dương - tỉnh Lâm Đồng", "24848"),
            ("xã Lát huyện Lạc Dương tỉnh Lâm Đồng", "24862"),
            ("tỉnh Lâm Đồng, huyện Lạc Dương, xã Lát", "24862"),
            ("Thôn 3, xã Lát, huyện Lạc Dương", "24862"),
            ("Số 12 đường Lang Biang, thị trấn Lạc Dương, huyện Lạc Dương", "24846"),
            ("Cụm 8, Mỹ Giang, xã Tam Hiệp, huyện Phúc Thọ, thành phố Hà Nội", "09775"),
            ("P7, Đà Lạt", "24769"), ("Phường 07, TP Đà Lạt", "24769"),
            ("Xã Đưng KNớ, huyện Lạc Dương", "24850"), ("Xã Đưng K'Nớ, huyện Lạc Dương", "24850"),
            ("Lâm Đồng, Việt Nam", "68"),
            ("Xã Châu Pha - thành phố Phú Mỹ - tỉnh Bà Rịa - Vũng Tàu", "26728"),
        ])
    func spelling(text: String, code: String) {
        #expect(units.resolve(text, at: in2016)?.entry.code == code)
    }

    @Test(
        "Đạ M'Rông is never Đam Rông",
        arguments: [
            "Đạ M'Rông", "Đạ M’Rông", "Đạ M' Rông", "Đạ M Rông", "da m'rong", "Xã Đạ M`Rông",
        ])
    func daMRong(text: String) {
        let matches = units.matches(text, at: nil, limit: 10)
        #expect(matches.map(\.entry.code) == ["24859"])
    }

    @Test(arguments: ["Đam Rông", "dam rong"])
    func damRong(text: String) {
        #expect(units.matches(text, at: nil, limit: 10).map(\.entry.code) == ["674"])
    }

    @Test(
        "No match is better than a wrong one",
        arguments: [
            "Trung Quốc", "xã Không Có, huyện Lạc Dương", "xã Đạ Nhim, huyện Đam Rông",
            "xã Đạ Nhim, huyện Đam Rông, tỉnh Lâm Đồng", "Xã Đam Rông, huyện Đam Rông", "7", "",
            "Việt Nam", "huyện Đạ Nhim", "99999", "thôn 3",
        ])
    func nothing(text: String) {
        #expect(units.matches(text, at: nil, limit: 10).isEmpty)
    }

    @Test func anUnknownDistrictLeavesTheCommuneUnsure() throws {
        let text = "Xã Sông Xoài, huyện Sông Ray, tỉnh Bà Rịa - Vũng Tàu"
        let match = try #require(units.matches(text, at: in2016, limit: 5).first)
        #expect(match.entry.code == "26722")
        #expect(match.score < 0.85)
        #expect(units.resolve(text, at: in2016) == nil)
        #expect(units.province(inPlace: text, at: in2016)?.entry.code == "77")
    }

    @Test func aCodeNeedsItsDate() {
        #expect(units.entry("24848", at: before)?.name == "Xã Đạ Nhim")
        #expect(units.entry("24848", at: after)?.name == "Xã Lạc Dương")
        #expect(units.entry("24847", at: after) == nil)
        #expect(units.entry("24847", at: nil)?.name == "Xã Đạ Chais")
        #expect(units.entry("675", at: after) == nil)
        #expect(units.entry("4848", at: nil) == nil)
    }

    @Test func namesAreThoseOfTheDay() {
        #expect(units.entry("46", at: in2016)?.name == "Tỉnh Thừa Thiên Huế")
        #expect(units.entry("46", at: before)?.name == "Thành phố Huế")
        #expect(units.entry("75", at: CivilDate(iso: "2026-04-29"))?.name == "Tỉnh Đồng Nai")
        #expect(units.entry("75", at: CivilDate(iso: "2026-04-30"))?.name == "Thành phố Đồng Nai")
        #expect(
            units.resolve("tỉnh Đồng Nai", at: CivilDate(iso: "2026-11-01"))?.entry.code == "75")
    }

    @Test func rollingUp() {
        #expect(units.province(of: "24848", at: before)?.name == "Tỉnh Lâm Đồng")
        #expect(units.district(of: "24848", at: before)?.code == "675")
        #expect(units.district(of: "24848", at: after) == nil)
        #expect(units.province(of: "68", at: after)?.code == "68")
        #expect(units.communes(in: "68", at: after).count == 124)
        #expect(units.communes(in: "68", at: before).count == 137)
        #expect(units.communes(in: "675", at: before).count == 6)
        #expect(units.communes(in: "674", at: before).count == 8)
        #expect(AdministrativeUnits.level(of: "24848") == .commune)
        #expect(AdministrativeUnits.level(of: "675") == .district)
        #expect(AdministrativeUnits.level(of: "68") == .province)
        #expect(AdministrativeUnits.level(of: "6a") == nil)
    }
}
