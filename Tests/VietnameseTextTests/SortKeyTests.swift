import Testing
import VietnameseText

@Suite("Sort key of text")
struct SortKeyTests {
    /// Ordered by ICU 72.1, locale vi; no two are equal.
    static let orderedByICU = [
        "An", "Anh", "ành", "Ánh", "Ăn", "Ân", "Cà Thị", "Ca Tông", "Cao An", "Cờ", "Cơ Ho", "Cư",
        "Čư", "Da", "đa", "Đạ Huoai", "Đà Lạt", "Đăk Lăk", "Đắk Lắk", "Ê đê", "Ê Đê", "Ê-đê", "Êđê",
        "Fa", "hoa", "Hoa", "Hoà", "hòa", "Hòa", "Hoà An", "Hòa Bình", "Juan", "K'ho", "K'Ho", "Ka",
        "Kă", "Kbre", "Kbrĕ", "Kbrê", "Lá A", "Là B", "M'nông", "Ma", "Mà", "Mả", "Mã", "Má", "Mạ",
        "Mnông", "Nguyễn Văn Á", "Nguyễn Văn An", "On", "Ôn", "ổn", "Ơn", "Quy", "Quỳ", "quỹ",
        "quý",
        "thuỷ", "Thuỵ", "thủy", "Thúy", "Thụy", "Trần Án", "Trần An Bình", "Uông", "Ưng", "Ứng",
        "Web", "x 1", "x-1", "x(1)", "x1", "x10", "x2", "Zoom",
    ]

    /// The letters in ICU's order (72.1, locale vi): letter, tone, case.
    static let letters = """
        a A à À ả Ả ã Ã á Á ạ Ạ ă Ă ằ Ằ ẳ Ẳ ẵ Ẵ ắ Ắ ặ Ặ â Â ầ Ầ ẩ Ẩ ẫ Ẫ ấ Ấ ậ Ậ b B c C d D đ Đ
        e E è È ẻ Ẻ ẽ Ẽ é É ẹ Ẹ ê Ê ề Ề ể Ể ễ Ễ ế Ế ệ Ệ f F g G h H i I ì Ì ỉ Ỉ ĩ Ĩ í Í ị Ị j J
        k K l L m M n N o O ò Ò ỏ Ỏ õ Õ ó Ó ọ Ọ ô Ô ồ Ồ ổ Ổ ỗ Ỗ ố Ố ộ Ộ ơ Ơ ờ Ờ ở Ở ỡ Ỡ ớ Ớ ợ Ợ
        p P q Q r R s S t T u U ù Ù ủ Ủ ũ Ũ ú Ú ụ Ụ ư Ư ừ Ừ ử Ử ữ Ữ ứ Ứ ự Ự v V w W x X
        y Y ỳ Ỳ ỷ Ỷ ỹ Ỹ ý Ý ỵ Ỵ z Z
        """

    /// ASCII signs in ICU's order (72.1); the apostrophe and the backtick, which weigh the same here, once.
    static let signs = "_-,;:!?.'\"()[]{}@*/\\&#%^+<=>|~$0123456789a"

    @Test("letters, then tones, then case, as ICU orders them")
    func followsICU() {
        expectRising(Self.orderedByICU, by: SortKey.of)
        expectRising(
            Self.letters.split(whereSeparator: \.isWhitespace).map(String.init), by: SortKey.of)
        expectRising(Self.signs.map(String.init), by: SortKey.of)
    }

    @Test("one key for NFC and NFD, for all apostrophes, for all white space")
    func sameKeys() {
        #expect(SortKey.of("Thuỵ".nfd) == SortKey.of("Thuỵ"))
        #expect(SortKey.of("K’Ho") == SortKey.of("K'Ho"))
        #expect(SortKey.of("K`Ho") == SortKey.of("K'Ho"))
        #expect(SortKey.of(" a\u{A0} b ") == SortKey.of("a b"))
    }

    @Test("other scripts follow the letters, by code point; case is last there too")
    func otherScripts() {
        expectRising(["z", "Ω", "да", "Да", "日", "\u{1F600}"], by: SortKey.of)
    }

    @Test(
        "no key is another with something missing: a longer text never comes before its beginning")
    func prefixes() {
        for text in RandomText.texts(seed: 3).map(CanonicalText.canonical) where !text.isEmpty {
            let key = SortKey.of(text)
            #expect(!SortKey.of(text + "a").lexicographicallyPrecedes(key), "\(text.bytes)")
            #expect(SortKey.of(text.nfd) == key, "\(text.bytes)")
        }
    }
}

/// Expects every key to be greater than the one before it.
func expectRising(
    _ texts: [String], by key: (String) -> [UInt8],
    sourceLocation: SourceLocation = #_sourceLocation
) {
    for (left, right) in zip(texts, texts.dropFirst()) {
        #expect(
            key(left).lexicographicallyPrecedes(key(right)), "\(left) before \(right)",
            sourceLocation: sourceLocation)
    }
}
