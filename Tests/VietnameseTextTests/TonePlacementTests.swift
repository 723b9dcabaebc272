import Testing
import VietnameseText

@Suite("Tone placement")
struct TonePlacementTests {
    /// The open rimes in the old and the new style, in the order huyền, hỏi, ngã, sắc, nặng.
    static let pairs = [
        ("òa", "oà"), ("ỏa", "oả"), ("õa", "oã"), ("óa", "oá"), ("ọa", "oạ"),
        ("òe", "oè"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("óe", "oé"), ("ọe", "oẹ"),
        ("ùy", "uỳ"), ("ủy", "uỷ"), ("ũy", "uỹ"), ("úy", "uý"), ("ụy", "uỵ"),
        ("hòa", "hoà"), ("thủy", "thuỷ"), ("Khánh Hòa", "Khánh Hoà"), ("thúy", "thuý"),
        ("ủy ban", "uỷ ban"), ("khỏe", "khoẻ"), ("THỦY", "THUỶ"), ("Ủy-hòa.", "Uỷ-hoà."),
        ("ỦY", "UỶ"), ("(hòa)", "(hoà)"), ("ngòe,", "ngoè,"),
    ]

    @Test("open rimes change, there and back", arguments: pairs)
    func openRimes(_ old: String, _ new: String) {
        #expect(TonePlacement.modern(old).bytes == new.bytes)
        #expect(TonePlacement.modern(new).bytes == new.bytes)
        #expect(TonePlacement.traditional(new).bytes == old.bytes)
        #expect(TonePlacement.traditional(old).bytes == old.bytes)
        #expect(TonePlacement.modern(old.nfd).bytes == new.bytes)
    }

    @Test(
        "rimes with one spelling stay",
        arguments: [
            "quý", "QUỲ", "quà", "toàn", "hoàng", "Đạ Oai", "loài", "hoa", "thuyền", "của", "mùa",
            "thuở", "xoăn", "Huệ", "uyển", "huỳnh", "cừu", "oai",
        ])
    func closedRimes(_ text: String) {
        #expect(TonePlacement.modern(text).bytes == text.bytes)
        #expect(TonePlacement.traditional(text).bytes == text.bytes)
    }

    @Test("the styles are inverse to each other and change nothing but tones")
    func laws() {
        for text in RandomText.texts(seed: 7) {
            let (new, old) = (TonePlacement.modern(text), TonePlacement.traditional(text))
            #expect(TonePlacement.modern(old).bytes == new.bytes, "\(text.bytes)")
            #expect(TonePlacement.traditional(new).bytes == old.bytes, "\(text.bytes)")
            #expect(SearchKey.of(new) == SearchKey.of(text))
        }
    }
}
