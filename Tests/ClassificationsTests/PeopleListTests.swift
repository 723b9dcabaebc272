import CivilDates
import Testing

@testable import Classifications

@Suite struct PeopleListTests {
    private let groups = Classifications.lookup(.ethnicGroups)
    private let ranks = Classifications.lookup(.ranks)

    @Test(
        arguments: [
            ("K'Ho", "16"), ("K`Hor", "16"), ("Cơ Ho", "16"), ("Cơho", "16"), ("Kơho", "16"),
            ("Cil", "16"),
            ("Churu", "36"), ("M'Nông", "20"), ("M nông", "20"), ("Hmông", "08"),
            ("Hmông (Mông)", "08"),
            ("Khmer", "05"), ("Khơme", "05"), ("Jrai", "10"), ("Jarai (Jrai)", "10"),
            ("Gia Rai", "10"),
            ("S`tiêng", "22"), ("Châu Mạ", "28"), ("Mạ", "28"), ("Ê Đê", "12"), ("Êđê", "12"),
            ("Bru Vân Kiều (Vân Kiều)", "23"), ("Xê đăng (Kdong)", "14"), ("Thổ", "24"),
            ("Hoa", "04"),
            ("dân tộc Kinh", "01"), ("KINH", "01"), ("muong", "06"), ("16", "16"), ("Raglai", "21"),
        ])
    func ethnicGroup(text: String, code: String) {
        #expect(groups.resolve(text)?.entry.code == code)
    }

    @Test func aNameOfTwoPeoplesIsNeitherSurely() {
        #expect(Set(groups.matches("Chil", at: nil, limit: 5).map(\.entry.code)) == ["16", "20"])
        #expect(Set(groups.matches("Mán", at: nil, limit: 5).map(\.entry.code)) == ["09", "18"])
        #expect(Set(groups.matches("Hạ", at: nil, limit: 5).map(\.score)).count == 1)
        for text in ["Chil", "Mán", "Hạ", "Xá", "Ka"] { #expect(groups.resolve(text) == nil) }
    }

    @Test func religion() {
        let religions = Classifications.lookup(.religions)
        #expect(religions.resolve("Thiên chúa giáo")?.entry.code == "02")
        #expect(religions.resolve("Không")?.entry.code == "99")
        #expect(religions.resolve("Lương")?.entry.code == "99")
        #expect(religions.resolve("đạo Tin Lành")?.entry.code == "08")
        #expect(religions.resolve("cao dai")?.entry.code == "05")
    }

    @Test(
        arguments: [
            ("V.07.04.31", "V.07.04.31"), ("V07.04.31", "V.07.04.31"), ("v 07 04 31", "V.07.04.31"),
            ("Giáo viên THCS hạng II - V.07.04.31", "V.07.04.31"),
            ("Mã số: V.08.01.03", "V.08.01.03"),
            ("01.003", "01.003"), ("Chuyên viên (01.003)", "01.003"), ("Chuyên viên", "01.003"),
            ("ngạch Chuyên viên chính", "01.002"), ("GV THCS hạng 2", "V.07.04.31"),
            ("Giáo viên mầm non hạng III", "V.07.02.26"), ("Kế toán viên", "06.031"),
        ])
    func rank(text: String, code: String) {
        #expect(ranks.resolve(text, at: CivilDate(iso: "2025-12-31"))?.entry.code == code)
    }

    @Test(arguments: ["V.99.99.99", "15.999", "01003", "Giáo viên", "2001.003", "V.07.04.311"])
    func noRank(text: String) {
        #expect(ranks.matches(text, at: nil, limit: 5).isEmpty)
    }

    @Test func ranksOfTeachersChangedIn2021() {
        let (before, after) = (CivilDate(iso: "2020-12-31"), CivilDate(iso: "2025-12-31"))
        let text = "Giáo viên trung học cơ sở hạng II"
        #expect(ranks.resolve(text, at: before)?.entry.code == "V.07.04.11")
        #expect(ranks.resolve(text, at: after)?.entry.code == "V.07.04.31")
        #expect(ranks.matches("Giáo viên tiểu học", at: after, limit: 9).count == 3)
        #expect(ranks.resolve("Giáo viên tiểu học", at: after) == nil)
        let past = ranks.resolve("V.07.04.11", at: after)
        #expect(past?.entry.to == CivilDate(iso: "2021-03-19"))
        #expect(ranks.entry("V.07.04.11", at: after) == nil)
    }

    @Test(
        arguments: [
            ("Trường Mầm non Long Lanh", "EDUCATION"), ("Trường THCS Lát", "EDUCATION"),
            ("Phòng Giáo dục và Đào tạo", "EDUCATION"), ("PTDTNT Lạc Dương", "EDUCATION"),
            ("UBND huyện Lạc Dương - Trường Tiểu học Đạ Nhim", "EDUCATION"),
            ("Trạm Y tế xã Đạ Nhim", "HEALTH"), ("TTYT huyện", "HEALTH"),
            ("Bệnh viện Trường Đại học Y", "HEALTH"), ("Huyện ủy Lạc Dương", "PARTY"),
            ("Đảng uỷ Công ty Điện lực", "PARTY"), ("Huyen uy Dam Rong", "PARTY"),
            ("Uỷ ban nhân dân xã Đạ Sar", "GOVERNMENT"), ("Hội đồng nhân dân xã", "GOVERNMENT"),
            ("Toà án nhân dân huyện", "GOVERNMENT"), ("Phòng Nội vụ", "GOVERNMENT"),
            ("Hội Nông dân xã", "FRONT"), ("Uỷ ban MTTQ Việt Nam huyện", "FRONT"),
            ("Công đoàn ngành Giáo dục", "FRONT"), ("Công an huyện", "ARMED_FORCES"),
            ("Vườn quốc gia Bidoup - Núi Bà", "AGRICULTURE"), ("Hạt Kiểm lâm", "AGRICULTURE"),
            ("Công ty TNHH ABC", "ENTERPRISE"), ("Viện Nghiên cứu Cà phê", "SCIENCE"),
            ("Thư viện tỉnh", "CULTURE"),
        ])
    func sector(name: String, code: String) throws {
        let match = try #require(SectorReader.sector(ofOrganisation: name))
        #expect(match.entry.code == code)
        #expect(match.score >= 0.85)
        #expect(match.reason.contains("“"))
        #expect(Classifications.lookup(.sectors).resolve(name)?.entry.code == code)
    }

    @Test func noSector() {
        #expect(SectorReader.sector(ofOrganisation: "Nguyễn Văn A") == nil)
        #expect(SectorReader.sector(ofOrganisation: "") == nil)
    }

    @Test func everyKeywordNamesASector() throws {
        let sectors = Set(Classifications.lookup(.sectors).entries(at: nil).map(\.code))
        for row in try ReferenceFile.rows("codes/sector_keywords.csv") {
            #expect(sectors.contains(try row["sector"]))
            #expect(Int(try row["priority"]) != nil)
        }
    }
}
