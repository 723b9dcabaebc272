import CivilDates
import Testing

@testable import Classifications

/// Texts of places as offices and people write them; the codes were looked up by hand in the lists.
@Suite struct PlaceTextTests {
    private let units = AdministrativeUnits.shared
    private let in2016 = CivilDate(iso: "2016-05-22")
    private let in2024 = CivilDate(iso: "2024-06-30")
    private let in2026 = CivilDate(iso: "2026-11-01")

    @Test(
        "Until 2025-06-30",
        arguments: [
            ("Thôn Bon Đưng, TT. Lạc Dương, h. Lạc Dương", "24846"),
            ("xã Đạ M'rông - Đam Rông", "24859"), ("xã Đạ M’rông – h.Đam Rông", "24859"),
            ("xã Đạ M`Rông, Đam Rông", "24859"), ("xã Đạ M Rông, huyện Đam Rông", "24859"),
            ("Q.1, TP.HCM", "760"), ("Quận Ba, thành phố Hồ Chí Minh", "770"),
            ("P. Bến Nghé Q1 TPHCM", "26740"), ("tỉnh Bà Rịa Vũng Tàu", "77"),
            ("TX Buôn Hồ, Đắc Lắc", "644"), ("TT Liên Nghĩa, Đức Trọng, Lâm Đồng", "24958"),
            ("Phường 04, TP. Đà Lạt", "24793"), ("F.4 Đà Lạt", "24793"),
            ("Phường IV, thành phố Đà Lạt", "24793"), ("Phường Bốn, TP Đà Lạt", "24793"),
            ("huyện Lạc Dương, xã Lát", "24862"), ("Krông Pa, Gia Lai", "637"),
            ("Huyện Krôngpa tỉnh Gia Lai", "637"), ("huyện Đạ Tẻh Lâm Đồng", "682"),
            ("h. Đạ Tẻ, Lâm Đồng", "682"), ("Huyện Đạtẻh, tỉnh Lâm Đồng", "682"),
            ("XÃ ĐẠ NHIM; HUYỆN LẠC DƯƠNG; TỈNH LÂM ĐỒNG", "24848"),
            ("Xã Đạ Nhim/Huyện Lạc Dương/Tỉnh Lâm Đồng.", "24848"),
            ("Xa Da Nhim huyen Lac Duong tinh Lam Dong Viet Nam 670000", "24848"),
            ("xã Đạ Nhin, huyện Lạc Dưong, tỉnh Lâm Đồg", "24848"),
            ("45/6A đường Trần Phú, Phường 3, Tp. Đà Lạt, T. Lâm Đồng", "24802"),
            ("UBND xã Đạ Sar, huyện Lạc Dương", "24865"),
            ("Xã Đạ Nhim (huyện Lạc Dương, tỉnh Lâm Đồng)", "24848"),
            ("Xã Đạ Nhim (nay là xã Lạc Dương), Lâm Đồng", "24848"),
            ("Xã Ba Nang, huyện Đakrông, tỉnh Quảng Trị", "19576"), ("Laam DDoongf", "68"),
            ("La6m D9o62ng", "68"),
            ("Ward 4, Da Lat City, Lam Dong Province", "24793"),
        ])
    func old(text: String, code: String) {
        let match = units.resolve(text, at: in2024, within: nil)
        #expect(match?.entry.code == code)
        #expect(match?.entry.isInForce(at: in2024) == true)
    }

    @Test(
        "Since 2025-07-01",
        arguments: [
            ("P. Lang Biang-Đà Lạt, Lâm Đồng", "24846"),
            ("Phường Lang Biang – Đà Lạt", "24846"), ("phường Lang Biang, Đà Lạt", "24846"),
            ("Xã Đạ Nhim (nay là xã Lạc Dương), huyện Lạc Dương, Lâm Đồng", "24848"),
            ("Xã Đạ Nhim nay là xã Lạc Dương, Lâm Đồng", "24848"),
            ("Xã Lạc Dương (xã Đạ Nhim cũ), tỉnh Lâm Đồng", "24848"),
            ("xã Lạc Dương, huyện Lạc Dương, tỉnh Lâm Đồng", "24848"),
            ("Xã Đam Rông 3", "24875"), ("xã Đam Rông III, Lâm Đồng", "24875"),
            ("Phường Xuân Hương - Đà Lạt, TP Đà Lạt, Lâm Đồng", "24781"),
            ("xa dam rong 2 tinh lam dong", "24877"), ("Lạc Dương", "24848"),
            ("Đặc khu Phú Quý, Lâm Đồng", "23272"),
        ])
    func new(text: String, code: String) {
        let match = units.resolve(text, at: in2026, within: nil)
        #expect(match?.entry.code == code)
        #expect(match?.entry.isInForce(at: in2026) == true)
    }

    @Test(
        "Old units written after the reform stay the old units",
        arguments: [
            ("Xã Đạ Nhim (cũ), huyện Lạc Dương", "24848"), ("xã Đạ Nhim, tỉnh Lâm Đồng", "24848"),
            ("xã Đạ Nhim, huyện Lạc Dương (cũ), Lâm Đồng", "24848"),
            ("xã Đắk Nia, tỉnh Lâm Đồng", "24628"), ("huyện Lạc Dương, tỉnh Lâm Đồng", "675"),
            ("tỉnh Đắk Nông", "67"), ("xã Đạ M'Rông, huyện Đam Rông", "24859"),
        ])
    func oldWrittenLater(text: String, code: String) {
        let match = units.resolve(text, at: in2026, within: nil)
        #expect(match?.entry.code == code)
        #expect(match?.entry.to == CivilDate(iso: "2025-06-30"))
        #expect((match?.score ?? 1) <= 0.9)
    }

    @Test(
        "Units that ceased before the reform",
        arguments: [
            ("Xã Triệu Hải, huyện Đạ Tẻh, tỉnh Lâm Đồng", "25147", "2024-12-31"),
            ("Quận 9, thành phố Hồ Chí Minh", "763", "2020-12-31"),
            ("Thị trấn Cát Tiên, huyện Cát Tiên, Lâm Đồng", "25159", "2025-06-30"),
            ("Phường Văn Miếu, quận Đống Đa, Hà Nội", "00181", "2024-12-31"),
        ])
    func ceased(text: String, code: String, until: String) {
        let match = units.resolve(text, at: in2016, within: nil)
        #expect(match?.entry.code == code)
        #expect(match?.entry.to == CivilDate(iso: until))
        #expect(match?.score == 1)
    }

    @Test(
        "What does not decide is asked",
        arguments: [
            "Lạc Dương", "Lạc Dương, Lâm Đồng", "xã Tân Thành", "Tân Lập", "Phường 1", "Châu Thành",
            "Xa Minh Quan, huyen Tran Yen, tinh Yen Bai", "damrong",
        ])
    func asked(text: String) {
        #expect(units.resolve(text, at: in2024, within: nil) == nil)
        #expect(Classifications.lookup(.administrativeUnits).resolve(text, at: in2024) == nil)
        for match in units.matches(text, at: in2024, limit: 50) { #expect(match.score < 0.85) }
    }

    @Test func thePlaceOfTheOrganisationDecides() throws {
        let lamDong = try #require(units.entry("68", at: in2024))
        let yenBai = try #require(units.entry("15", at: in2024))
        #expect(units.resolve("xã Tân Thành", at: in2024, within: nil) == nil)
        #expect(
            units.resolve("xã Tân Thành", at: in2024, within: lamDong)?.entry.parents.last
                == "Tỉnh Lâm Đồng")
        // A place that has none of the name decides nothing.
        #expect(units.resolve("Lạc Dương", at: in2024, within: yenBai) == nil)
        #expect(units.resolve("xã Đạ Nhim", at: in2024, within: yenBai)?.entry.code == "24848")
    }

    @Test(
        "Đạ M'Rông is never Đam Rông",
        arguments: [
            "Xã Đam Rông, huyện Đam Rông", "xã Đam Rôn, huyện Đam Rông", "xa dam rong, dam rong",
            "Xã Đạm Rông, Lâm Đồng", "xã Đạ M'Rông, huyện Đam Rông", "Xã Damrong, Lâm Đồng",
        ], ["2024-06-30", "2026-11-01"])
    func daMRong(text: String, day: String) {
        let match = units.resolve(text, at: CivilDate(iso: day), within: nil)
        let isItself = text.contains("Đạ M")
        #expect(isItself == (match?.entry.code == "24859"), "\(String(describing: match?.entry))")
    }

    @Test(
        "No text makes a unit of nothing",
        arguments: [
            "", " ", ",,,", "(((", "Hoa Kỳ", "Đại học Đà Lạt ở đâu đó", "không rõ", "0", "-",
            String(repeating: "xã ", count: 300), "🙂", "huyện Lạc Dương, xã", "北京市",
        ])
    func nothing(text: String) {
        #expect(units.matches(text, at: in2026, limit: 9).allSatisfy { $0.score < 0.85 })
    }
}
