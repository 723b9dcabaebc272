import Testing

@testable import Classifications

@Suite struct ReferenceFileTests {
    @Test func everyListLoads() throws {
        try Classifications.verify()
    }

    @Test(
        "Row counts as the publishers give them",
        arguments: [
            ("codes/admin_province_2026.csv", 34), ("codes/admin_commune_2026.csv", 3321),
            ("codes/admin_province_2025h1.csv", 63), ("codes/admin_district_2025h1.csv", 696),
            ("codes/admin_commune_2025h1.csv", 10_035),
            ("codes/admin_map_commune_old_to_new.csv", 10_572),
            ("codes/admin_name_variants.csv", 571),
            ("codes/admin_commune_history_2020_2025.csv", 1258),
            ("codes/admin_commune_ceased_2019_2025.csv", 869),
            ("codes/admin_commune_former_2019_2025.csv", 378),
            ("codes/admin_commune_older_names.csv", 647), ("codes/admin_district_ceased.csv", 29),
            ("codes/training_field_level2.csv", 24), ("codes/training_field_level3.csv", 95),
            ("codes/training_field_level4_bachelor.csv", 377),
            ("codes/training_field_pre2022_or_pilot.csv", 56),
            ("codes/ethnic_groups.csv", 55), ("codes/religions.csv", 17),
            ("codes/public_employee_ranks.csv", 236), ("codes/civil_servant_ranks.csv", 85),
            ("codes/qualification_levels.csv", 9), ("codes/degree_abbreviations.csv", 34),
            ("codes/legacy_tcvn3_abc.csv", 94), ("codes/legacy_vni_windows.csv", 134),
            ("codes/legacy_viscii.csv", 103), ("codes/legacy_vps.csv", 112),
            ("codes/isced_f_2013.csv", 219), ("codes/ford_2015.csv", 48),
            ("codes/vsic_2018_level1.csv", 21),
            ("codes/research_fields_vn_2008_level1_2.csv", 52),
            ("codes/lam_dong_communes_2025h1.csv", 329), ("codes/lam_dong_communes_2026.csv", 124),
            ("codes/lam_dong_map_old_to_new.csv", 331), ("codes/levels.csv", 10),
            ("codes/sectors.csv", 11),
        ])
    func rowCount(file: String, count: Int) throws {
        #expect(try ReferenceFile.rows(file).count == count)
    }

    @Test func fieldsAreAddressedByTheHeader() throws {
        let table = try ReferenceFile.rows("codes/training_field_level3.csv")
        let quoted = try #require(table.first { (try? $0["group_code"]) == "2201" })
        #expect(try quoted["name"] == "Ngôn ngữ, văn học và văn hóa Việt Nam")
        #expect(
            throws: ReferenceError.missingColumn("nome", file: "codes/training_field_level3.csv")
        ) {
            try quoted["nome"]
        }
    }

    @Test func aMissingFileIsAnError() {
        #expect(throws: ReferenceError.missingFile("codes/none.csv")) {
            try ReferenceFile.text("codes/none.csv")
        }
    }

    @Test func rosterListsAreEmbedded() throws {
        let headers = try ReferenceFile.rows("roster/header_synonyms.csv")
        #expect(Set(headers.columns).isSuperset(of: ["header", "meaning", "language", "source"]))
        let values = try ReferenceFile.rows("roster/value_synonyms.csv")
        #expect(Set(values.columns).isSuperset(of: ["meaning", "text", "value", "source"]))
    }

    @Test func namesAreUnique() {
        #expect(Set(ReferenceFile.names).count == ReferenceFile.names.count)
    }
}

@Suite struct ReferenceTableTests {
    private func table(_ text: String) throws -> ReferenceTable {
        let bytes = Array(text.utf8)
        let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
        _ = copy.initialize(from: bytes)
        return try ReferenceTable(
            name: "t",
            bytes: ReferenceBytes(UnsafeBufferPointer(start: copy.baseAddress, count: bytes.count)))
    }

    @Test func quotedFields() throws {
        let table = try table("a,b\n\"x, y\",\"say \"\"no\"\"\"\n,\"\"\n")
        #expect(table.count == 2)
        #expect(try table[0]["a"] == "x, y")
        #expect(try table[0]["b"] == "say \"no\"")
        #expect(try table[1]["a"] == "")
        #expect(try table[1]["b"] == "")
    }

    @Test func numbersHaveNoLeadingZeros() throws {
        let table = try table("a,b\n00123,x1\n,9\n")
        #expect(table.number(0, 0) == 123)
        #expect(table.number(0, 1) == -1)
        #expect(table.number(1, 0) == -1)
    }

    @Test(
        "Damaged files are refused",
        arguments: [
            ("a,b\n1\n", 2), ("a,b\n1,2,3\n", 2), ("a,b\n1,\"2\n", 2), ("a,b\n1,2", 2),
            ("a,b\n1,2\n3,4\"5\n", 3), ("a,b\n1,\"2\"x\n", 2), ("", 1),
        ])
    func damaged(text: String, record: Int) {
        #expect(throws: ReferenceError.malformedRecord(record, file: "t")) { try table(text) }
    }
}
