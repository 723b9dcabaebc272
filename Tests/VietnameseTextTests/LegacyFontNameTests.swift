import Testing
import VietnameseText

@Suite("Names of legacy fonts")
struct LegacyFontNameTests {
    @Test(
        "names that tell the encoding",
        arguments: [
            (".VnTime", LegacyFont.tcvn3, false), (".VnTimeH", .tcvn3, true),
            (".VnTimeh", .tcvn3, true),
            (".VnArial NarrowH", .tcvn3, true), (".VnArial Narrow", .tcvn3, false),
            (".vnArialH Bold", .tcvn3, true),
            ("ABCDEF+.VnTime", .tcvn3, false), ("VNI-Times", .vni, false),
            ("vni-times", .vni, false),
            ("VNI-Helve-Condense", .vni, false), ("VPS Times", .vps, false),
            ("VPS Times Hoa", .vps, true),
            ("VI Times", .viscii, false), ("VI Times H", .viscii, true),
        ])
    func tells(_ name: String, _ encoding: LegacyFont, _ isCapitals: Bool) throws {
        let font = try #require(LegacyFont.ofFont(named: name))
        #expect(font.encoding == encoding)
        #expect(font.isCapitals == isCapitals)
    }

    @Test(
        "Unicode fonts tell nothing",
        arguments: [
            "Times New Roman", "Arial", "Calibri", "", "Vnidade", "Visby", "Symbol", "Vivaldi",
            "Tahoma Bold", "+",
        ])
    func tellsNothing(_ name: String) {
        #expect(LegacyFont.ofFont(named: name) == nil)
    }
}
