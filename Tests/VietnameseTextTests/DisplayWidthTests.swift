import Testing
import VietnameseText

@Suite("Display width")
struct DisplayWidthTests {
    @Test(
        "columns on a terminal",
        arguments: [
            ("", 0), ("abc", 3), ("Nguyễn", 6), ("Đặng Ưng", 8), ("日本", 4), ("한국", 4), ("Ａ", 2),
            ("😀", 2), ("a\u{200B}b\u{FEFF}", 2), ("a\tb\u{1B}", 2), ("\u{0E40}\u{0E01}\u{0E49}", 2),
            ("…—€", 3), ("\u{1112}\u{1161}\u{11AB}", 2), ("\u{7F}\u{85}", 0), ("\u{2028}", 0),
            ("\u{AC00}", 2), ("\u{D7A3}", 2), ("\u{D7B0}", 1), ("\u{20000}", 2), ("\u{303F}", 1),
        ])
    func columns(_ text: String, _ expected: Int) {
        #expect(DisplayWidth.of(text) == expected)
        #expect(DisplayWidth.of(text.nfd) == DisplayWidth.of(text.nfc))
    }

    @Test("padding fills to the width and leaves wider text alone")
    func padded() {
        #expect(DisplayWidth.padded("Đỗ".nfd, to: 4) == "Đỗ".nfd + "  ")
        #expect(DisplayWidth.padded("12", to: 5, alignRight: true) == "   12")
        #expect(DisplayWidth.padded("日本", to: 5) == "日本 ")
        #expect(DisplayWidth.padded("dài quá", to: 3) == "dài quá")
        #expect(DisplayWidth.padded("", to: -1).isEmpty)
    }

    @Test(
        "cutting keeps whole letters and ends in an ellipsis",
        arguments: [
            ("Lâm Đồng", 8, "Lâm Đồng"), ("Lâm Đồng", 6, "Lâm Đ…"), ("日本語", 4, "日…"),
            ("日本語", 5, "日本…"), ("ab", 1, "…"), ("ab", 0, ""), ("ab", -3, ""), ("", 0, ""),
        ])
    func truncated(_ text: String, _ width: Int, _ expected: String) {
        #expect(DisplayWidth.truncated(text, to: width) == expected)
        #expect(DisplayWidth.truncated(text.nfd, to: width) == expected)
    }

    @Test("a cut and padded text is exactly as wide as the column")
    func laws() {
        for (index, text) in RandomText.texts(seed: 8).enumerated() {
            let width = index % 9
            let cell = DisplayWidth.padded(DisplayWidth.truncated(text, to: width), to: width)
            #expect(DisplayWidth.of(cell) == width, "\(text.bytes)")
        }
    }
}
