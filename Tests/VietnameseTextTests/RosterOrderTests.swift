import Testing
import VietnameseText

@Suite("Roster order of names")
struct RosterOrderTests {
    @Test("given name first, then family and middle names")
    func givenNameFirst() {
        // Ordered by ICU 72.1, locale vi: the given name, then what stands before it.
        expectRising(
            [
                "Nguyễn Thị An", "Nguyễn Văn An", "Trần Văn An", "Trần Thị Ánh", "Lê Hoàng Ân",
                "Phạm Thị Bình", "Đặng Quốc Dũng", "Võ Thành Đạt", "Bùi Thị Hoa", "Hoàng Thị Hoà",
                "Hoàng Thị Hòa", "Nguyễn Thị Lan", "Lê Thị Lân", "Đoàn Thị Uyên", "Đinh Văn Ưng",
            ], by: SortKey.ofName)
    }

    @Test("one given name: all An before all Án, whatever the families")
    func toneOfGivenNameCounts() {
        expectRising(["Trần Văn An", "Bùi Văn Án", "Bùi Văn Anh"], by: SortKey.ofName)
    }

    @Test("a family stays together: word by word, not letter by letter")
    func familiesStayTogether() {
        expectRising(
            [
                "Nguyên Thị Lan", "Nguyên Văn Lan", "Nguyễn An Lan", "Nguyễn Thị Lan",
                "Nguyễn Thị Bích Lan", "Nguyễn Văn Lan",
            ], by: SortKey.ofName)
        expectRising(["Lan", "Lê Lan", "Lê An Lan", "Lễ An Lan"], by: SortKey.ofName)
    }

    @Test("a bracket at the end is an alias, with or without a space")
    func alias() {
        expectRising(
            ["Chu Văn Bình (Út Ân)", "Âu Ly", "Ba Ly(Y Khút An)", "Ba Ly (Y Khút Niê)", "An Y"],
            by: SortKey.ofName)
        expectRising(["Đỗ Ly (Ba) (Tư", "Đỗ Mai"], by: SortKey.ofName)
        expectRising(["Mai (Ba) Chi", "An (Ba) Dung"], by: SortKey.ofName)
        expectRising(["(Ba)", "An"], by: SortKey.ofName)
    }

    @Test("case is last: a list in capitals merges with one in title case")
    func caseIsLast() {
        expectRising(
            ["Bùi Thị An", "BÙI THỊ AN", "Lê Thị An", "LÊ THỊ AN", "Bùi Thị Anh", "BÙI THỊ ÁNH"],
            by: SortKey.ofName)
    }

    @Test("one key for NFC and NFD, and for any apostrophe")
    func sameKeys() {
        #expect(SortKey.ofName("Ka H’Hoa") == SortKey.ofName("Ka H'Hoa"))
        #expect(SortKey.ofName("Lê  Thị\tThuỷ".nfd) == SortKey.ofName("Lê Thị Thuỷ"))
        for text in RandomText.texts(seed: 4) {
            #expect(SortKey.ofName(text.nfd) == SortKey.ofName(text.nfc), "\(text.bytes)")
        }
    }
}

@Suite("Order of the cases folder")
struct CasesFolderOrderTests {
    @Test(
        "orderings by ICU 72",
        .enabled(if: CasesFolder.has("text"), "the folder of cases is absent"),
        arguments: [
            "text/icu_vi_letter_order.json", "text/icu_vi_sorted_full_strings_2016_names.json",
            "text/icu_vi_sorted_given_names.json",
        ])
    func followsICU(_ path: String) throws {
        let texts = try CasesFolder.strings(path)
        #expect(texts.count > 100)
        for (left, right) in zip(texts, texts.dropFirst()) {
            let (leftKey, rightKey) = (SortKey.of(left), SortKey.of(right))
            #expect(!rightKey.lexicographicallyPrecedes(leftKey), "\(left) before \(right)")
        }
    }
}
