import Testing
import VietnameseText

@Suite("Search key")
struct SearchKeyTests {
    @Test(
        "accents, case and punctuation go, words stay apart",
        arguments: [
            ("Nguyễn Thị Thuỷ", "nguyen thi thuy"), ("ĐỖ ĐỨC", "do duc"), ("đăk-lăk", "dak lak"),
            ("Đạ M'Rông", "da mrong"), ("Đam Rông", "dam rong"), ("K' Choi", "k choi"),
            ("K`Nhiễu", "knhieu"), ("H’Hoa", "hhoa"), ("S´tiêng", "stieng"), ("HʼMông", "hmong"),
            ("‘Hoà’", "hoa"), ("V.07.04.31", "v 07 04 31"), ("ThS.BS", "ths bs"),
            ("a/b(c)[d]–e—f_g", "a b c d e f g"), ("  ..xã Lát!  ", "xa lat"), ("", ""),
            ("-'-", ""),
            ("a\u{A0}b\u{200B}c\nd", "a b c d"), ("so\u{AD}ft\u{200D}er", "softer"),
            ("Čư M'gar", "cu mgar"), ("Ƀuôn Kbrĕ", "buon kbre"), ("Ðặng Ɖức", "dang duc"),
            ("İstanbul Łódź Åse", "istanbul lodz ase"), ("C++ 100% №5", "c 100 5"),
        ])
    func keys(_ text: String, _ expected: String) {
        #expect(SearchKey.of(text).bytes == expected.bytes)
    }

    @Test(
        "other scripts are kept in lower case",
        arguments: [
            ("Москва-Йошкар", "москва иошкар"), ("日本語 東京", "日本語 東京"), ("ΑΘΗΝΑ", "αθηνα"),
            ("한국", "한국"), ("ไทย", "ไทย"),
        ])
    func otherScripts(_ text: String, _ expected: String) {
        #expect(SearchKey.of(text).bytes == expected.bytes)
    }

    @Test("each Vietnamese letter, in both cases, has the plain letter Unicode gives it")
    func everyLetter() {
        for value in [0xC0..<0x1B1, 0x1EA0..<0x1EFA].joined() {
            guard let scalar = Unicode.Scalar(UInt32(value)),
                let base = String(scalar).nfd.unicodeScalars.first, base.isASCII
            else { continue }
            let expected = String(base).lowercased()
            #expect(SearchKey.of(String(scalar)) == expected, "U+\(String(value, radix: 16))")
        }
    }

    @Test("tokens are the words of a key")
    func tokens() {
        #expect(SearchKey.tokens(SearchKey.of("Đạ M'Rông (cũ)")) == ["da", "mrong", "cu"])
        #expect(SearchKey.tokens("").isEmpty)
    }

    @Test("NFC and NFD have one key, and a key is its own key")
    func laws() {
        for text in RandomText.texts(seed: 2) {
            let key = SearchKey.of(text)
            #expect(SearchKey.of(text.nfd).bytes == key.bytes, "\(text.bytes)")
            #expect(SearchKey.of(text.nfc).bytes == key.bytes, "\(text.bytes)")
            #expect(SearchKey.of(key).bytes == key.bytes, "\(text.bytes)")
            #expect(!key.hasPrefix(" ") && !key.hasSuffix(" ") && !key.contains("  "))
        }
    }
}
