import Testing

@testable import VietnameseText

@Suite("Words by which a name is looked for")
struct NameWordTests {
    private func told(_ words: [NameWord]) -> [String] {
        words.map {
            String(decoding: $0.accented, as: UTF8.self) + "/"
                + String(decoding: $0.plain, as: UTF8.self)
        }
    }

    @Test(
        "of a name",
        arguments: [
            ("Nguyễn Văn An", "nguyễn/nguyen văn/van an/an"),
            ("NGUYỄN THỊ HOÀ", "nguyễn/nguyen thị/thi hòa/hoa"),
            ("Đặng Đức", "đặng/dang đức/duc"), ("An An", "an/an"),
            ("K'Dũng", "kdũng/kdung k/k dũng/dung"), ("K’ Choi", "kchoi/kchoi k/k choi/choi"),
            ("K Brớt", "k/k kbrớt/kbrot brớt/brot"),
            ("Y-Bhôk Niê", "y/y ybhôk/ybhok bhôk/bhok niê/nie"), ("Ka Đèn", "ka/ka đèn/den"),
            ("Thích Nữ (Diệu Liên)", "thích/thich nữ/nu diệu/dieu liên/lien"),
            ("Nguyê\u{303}n", "nguyễn/nguyen"), ("", ""), ("- .", ""),
        ])
    func ofName(_ name: String, _ expected: String) {
        #expect(told(NameWord.ofName(name)).joined(separator: " ") == expected)
        #expect(told(NameWord.ofName(name.nfd)).joined(separator: " ") == expected)
    }

    @Test(
        "of a text that is looked for",
        arguments: [
            ("K’ CHOI", "kchoi/kchoi"), ("k'", "k/k"), ("  hoà  AN,", "hòa/hoa an/an"),
            ("K Brớt", "k/k brớt/brot"), ("!?", ""),
        ])
    func typed(_ text: String, _ expected: String) {
        #expect(told(NameWord.typed(text)).joined(separator: " ") == expected)
    }

    @Test(
        "one slip",
        arguments: [
            // Too many, too few, another letter, two in the wrong order.
            ("nguyeen", "nguyễn", false, true), ("nguyn", "nguyễn", false, true),
            ("guyen", "nguyễn", false, true), ("ngujen", "nguyễn", false, true),
            ("ngueyn", "nguyễn", false, true), ("gnuyen", "nguyễn", false, true),
            ("nguyen", "nguyễn", false, false), ("ngeun", "nguyễn", false, false),
            ("neuygn", "nguyễn", false, false), ("an", "anh", false, false),
            ("anh", "an", false, true), ("ab", "ba", false, false),
            // With accents: those that are typed must be right, but hỏi and ngã are spoken alike.
            ("nguễn", "nguyễn", true, true), ("nguên", "nguyễn", true, false),
            ("nguyển", "nguyễn", true, true), ("nguyến", "nguyễn", true, false),
            ("dủng", "dũng", true, true), ("vân", "văn", true, false), ("hoá", "hoà", true, false),
            ("đugn", "đung", true, true), ("dugn", "đung", true, false), ("vỷ", "vỹ", true, true),
        ])
    func slips(_ typed: String, _ meant: String, _ accents: Bool, _ expected: Bool) throws {
        let one = try #require(NameWord.typed(typed).first)
        let other = try #require(NameWord.ofName(meant).first)
        #expect(TypingSlip.parts(one, other, accents: accents) == expected)
    }

    @Test("one slip is a distance of one")
    func slipIsDistanceOfOne() {
        let words = ["", "a", "ab", "ba", "abc", "acb", "bca", "abbc", "aabc", "abcd", "abdc", "b"]
        for one in words {
            for other in words {
                #expect(
                    TypingSlip.isOne(Array(one)[...], Array(other)[...])
                        == (EditDistance.between(one, other) == 1), "\(one) \(other)")
            }
        }
    }
}
