import SeededRandom
import Testing

@testable import VietnameseText

@Suite("Name key")
struct NameKeyTests {
    @Test(
        "spellings of one name have one key",
        arguments: [
            (["Nguyễn Văn An", "NGUYỄN VĂN AN", " nguyễn  văn\u{A0}an "], "nguyễn văn an"),
            (["Lê Thị Thuỷ", "LÊ THỊ THỦY", "Lê Thị Thủy"], "lê thị thủy"),
            (["Hoà", "HÒA", "hoà"], "hòa"), (["Khoẻ", "KHỎE"], "khỏe"),
            (["K' Choi", "K’Choi", "K `Choi", "K ´ CHOI", "K Choi", "KChoi"], "kchoi"),
            (["Quý", "QÚY", "quý", "Qúy"], "quý"), (["Ðỗ", "Đỗ", "ĐỖ"], "đỗ"),
            (["Chu Lê Chinh (Chu Lé Chừ)"], "chu lê chinh (chu lé chừ)"),
            (["Châu(Hòa)"], "châu(hòa)"), (["Tôn-Nữ"], "tôn-nữ"), (["", " "], ""),
        ])
    func oneKey(_ names: [String], _ expected: String) {
        for name in names {
            #expect(NameKey.of(name).bytes == expected.bytes, "\(name)")
            #expect(NameKey.of(name.nfd).bytes == expected.bytes, "\(name) decomposed")
        }
    }

    @Test(
        "different names have different keys",
        arguments: [
            ("Hạnh", "Hanh"), ("Hoà", "Hoá"), ("Nguyên", "Nguyễn"), ("Đạ M'Rông", "Đam Rông"),
            ("Quỳ", "Quý"), ("Lê An", "Lê  A n"), ("Thuý", "Thuỷ"), ("Dũng", "Đũng"),
        ])
    func differentKeys(_ one: String, _ other: String) {
        #expect(NameKey.of(one) != NameKey.of(other))
    }

    @Test("the short way gives the key of the long one, or none")
    func shortWay() {
        var random = SplitMix64(seed: 26)
        let letters = Array("aáàạăeéẹoóòọôuúùyýỳqQkKhHtnTHOAÁUYÝ")
        var known = 0
        for _ in 0..<20_000 {
            let words = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                String(
                    (0..<Int.random(in: 0...4, using: &random)).compactMap { _ in
                        letters.randomElement(using: &random)
                    })
            }
            let name = words.joined(separator: " ")
            for isName in [true, false] {
                guard let key = PlainNameKey.of(name, isName: isName) else { continue }
                known += 1
                let expected = NameKey.keyOfAnyText(name, isName: isName)
                #expect(key.bytes == expected.bytes, "\(name)")
            }
        }
        #expect(known > 5000)
        for text in RandomText.texts(seed: 7) {
            guard let key = PlainNameKey.of(text, isName: true) else { continue }
            #expect(key.bytes == NameKey.keyOfAnyText(text, isName: true).bytes, "\(text.bytes)")
        }
    }

    @Test("a key is its own key, the same from NFC and NFD, in either placement of tones")
    func laws() {
        for text in RandomText.texts(seed: 6) {
            let key = NameKey.of(text)
            #expect(NameKey.of(key).bytes == key.bytes, "\(text.bytes)")
            #expect(NameKey.of(text.nfd).bytes == key.bytes, "\(text.bytes)")
            #expect(NameKey.of(text.nfc).bytes == key.bytes, "\(text.bytes)")
            #expect(NameKey.of(TonePlacement.modern(text)).bytes == key.bytes, "\(text.bytes)")
        }
    }
}
