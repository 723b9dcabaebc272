import CivilDates
import Testing

@testable import Classifications

@Suite struct FieldTests {
    private let fields = Classifications.lookup(.fields)

    @Test func partsOfACode() {
        #expect(FieldCode.field(of: "7140201") == "14")
        #expect(FieldCode.group(of: "7140201") == "1402")
        #expect(FieldCode.discipline(of: "7140201") == "7140201")
        #expect(FieldCode.field(of: "1402") == "14")
        #expect(FieldCode.group(of: "1402") == "1402")
        #expect(FieldCode.discipline(of: "1402") == nil)
        #expect(FieldCode.field(of: "14") == "14")
        #expect(FieldCode.group(of: "14") == nil)
        #expect(FieldCode.field(of: "52140201") == "14")
        #expect(FieldCode.group(of: "52140201") == "1402")
        #expect(FieldCode.field(of: "4140201") == nil)
        #expect(FieldCode.field(of: "714020") == nil)
        #expect(FieldCode.field(of: "714O201") == nil)
        #expect(FieldCode.field(of: "") == nil)
    }

    @Test func depths() {
        let entries = fields.entries(at: CivilDate(iso: "2026-01-01"))
        #expect(entries.filter { $0.code.count == 2 }.count == 24)
        #expect(entries.filter { $0.code.count == 4 }.count == 95)
        #expect(entries.filter { $0.code.count == 7 }.count == 377)
        for entry in entries {
            #expect(entry.parents.count == [2: 0, 4: 1, 7: 2][entry.code.count])
        }
    }

    @Test(
        arguments: [
            ("Luật", "7380101"), ("Cử nhân Luật", "7380101"),
            ("chuyên ngành Luật kinh tế", "7380107"),
            ("Sư phạm Toán", "7140209"), ("SP Toán", "7140209"), ("QTKD", "7340101"),
            ("CNTT", "7480201"), ("Xây dựng Đảng", "7310202"), ("Xây dựng", "5802"),
            ("Thú y", "7640101"), ("Kỹ sư nông nghiệp", "7620101"), ("ke toan", "7340301"),
            ("Quản lý đất đai", "7850103"), ("Y đa khoa", "7720101"),
            ("Giáo dục Mầm non", "7140201"),
            ("7140201 - Giáo dục Mầm non", "7140201"), ("7140201", "7140201"), ("14", "14"),
            ("Ngữ văn", "22"), ("Kinh tế chuyên ngành sản xuất Kinh doanh", "7310101"),
            ("Ngành: Quản lý tài nguyên rừng", "7620211"),
        ])
    func words(text: String, code: String) {
        #expect(fields.resolve(text)?.entry.code == code)
    }

    @Test(arguments: [
        "Khác", "xyz", "9999999", "714020", "Huấn luyện thể thao", "Quản lý", "Công nghệ",
    ])
    func unsure(text: String) {
        #expect(fields.resolve(text) == nil)
    }

    @Test(
        "Several disciplines: what they have in common, else the first",
        arguments: [
            ("Văn - Sử", "22"), ("Lý - Hóa", "4401"), ("Kế toán, Quản trị kinh doanh", "34"),
            ("Kinh tế, luật", "7310101"), ("Sư phạm Sử - Giáo dục công dân", "1402"),
            ("Luật và Hành chính", "7380101"), ("Trinh sát kỹ thuật", "86"),
        ])
    func several(text: String, code: String) {
        #expect(fields.resolve(text)?.entry.code == code)
    }

    @Test(
        "A specialty of law is law",
        arguments: [
            ("Luật chuyên ngành Kinh tế", "38"), ("Luật chuyên ngành Hành chính", "38"),
            ("Luật rừng nhiệt đới", "38"), ("Kinh tế chuyên ngành Kế toán", "34"),
        ])
    func specialties(text: String, field: String) throws {
        let code = try #require(fields.resolve(text)?.entry.code)
        #expect(FieldCode.field(of: code) == field)
    }

    /// Figures of the classifications themselves: broad fields 01 to 10, and 1 to 6.
    @Test func crosswalk() throws {
        #expect(FieldCrosswalk.isced(of: "7140209")?.code == "01")
        #expect(FieldCrosswalk.isced(of: "7140209")?.name == "Education")
        #expect(FieldCrosswalk.isced(of: "85")?.code == "05")
        #expect(FieldCrosswalk.isced(of: "7850201")?.code == "10")
        #expect(FieldCrosswalk.iscedNarrow(of: "72").map(\.code) == ["091"])
        #expect(FieldCrosswalk.ford(of: "7720101")?.code == "3")
        #expect(FieldCrosswalk.ford(of: "6201")?.code == "4")
        #expect(FieldCrosswalk.isced(of: "90") == nil && FieldCrosswalk.ford(of: "xyz") == nil)
        for entry in fields.entries(at: nil) where FieldCode.field(of: entry.code) != "90" {
            let broad = try #require(FieldCrosswalk.isced(of: entry.code))
            #expect(
                FieldCrosswalk.iscedNarrow(of: entry.code).allSatisfy {
                    $0.code.hasPrefix(broad.code)
                })
            #expect(!FieldCrosswalk.iscedNarrow(of: entry.code).isEmpty)
            #expect(FieldCrosswalk.ford(of: entry.code) != nil)
        }
    }

    @Test func aCodeOutsideTheList() throws {
        let match = try #require(fields.resolve("8340301"))
        #expect(match.score == 0.9)
        #expect(match.entry.parents == ["Kế toán - Kiểm toán", "Kinh doanh và quản lý"])
        #expect(fields.entry("8340301", at: nil)?.code == "8340301")
        #expect(fields.matches("7991234", at: nil, limit: 5).isEmpty)
    }

    @Test func reusedCodesNeedADate() {
        let (before, after) = (CivilDate(iso: "2020-01-01"), CivilDate(iso: "2023-01-01"))
        #expect(fields.entry("7810302", at: before)?.name == "Golf")
        #expect(fields.entry("7810302", at: after)?.name == "Huấn luyện thể thao")
        #expect(fields.resolve("7810302", at: before)?.entry.name == "Golf")
        #expect(fields.resolve("Golf", at: before)?.entry.code == "7810302")
        #expect(fields.resolve("Golf", at: after) == nil)
        #expect(
            fields.matches("Golf", at: after, limit: 1).first?.entry.to
                == CivilDate(iso: "2022-07-21"))
        #expect(fields.entry("7149001", at: after) == nil)
    }

    @Test func aNameThatContradictsItsCodeIsUnsure() {
        #expect(fields.resolve("7140201 Kế toán") == nil)
        #expect(fields.matches("7140201 Kế toán", at: nil, limit: 5).count == 2)
    }
}
