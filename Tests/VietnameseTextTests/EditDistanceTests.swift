import Testing
import VietnameseText

@Suite("Edit distance")
struct EditDistanceTests {
    @Test(
        "insertions, deletions, replacements and swaps",
        arguments: [
            ("", "", 0), ("", "abc", 3), ("ca", "abc", 3), ("kitten", "sitting", 3),
            ("forcast", "forecast", 1), ("imprto", "import", 2), ("Nguyễn", "Nguyên", 1),
            ("shortage", "storage", 2), ("ab", "ba", 1), ("Thuỷ".nfd, "Thuỷ", 0), ("a", "A", 1),
        ])
    func distances(_ a: String, _ b: String, _ expected: Int) {
        #expect(EditDistance.between(a, b) == expected)
        #expect(EditDistance.between(b, a) == expected)
    }

    @Test("zero only for equal texts, and never more than the longer text")
    func laws() {
        let texts = RandomText.texts(seed: 9).map(CanonicalText.nfc)
        for (a, b) in zip(texts, texts.dropFirst()) {
            let distance = EditDistance.between(a, b)
            let (short, long) = (a.unicodeScalars.count, b.unicodeScalars.count)
            #expect(abs(short - long)...max(short, long) ~= distance)
            #expect((distance == 0) == (a == b))
            #expect(EditDistance.between(b, a) == distance)
        }
    }

    @Test("beginnings come first, then what is near; accents do not count")
    func nearest() {
        let fields = ["level", "field", "field-group", "locality", "language", "fiend"]
        #expect(
            EditDistance.nearest("field", in: fields, limit: 5) == [
                "field", "field-group", "fiend",
            ])
        #expect(EditDistance.nearest("feild", in: fields, limit: 5) == ["field"])
        #expect(EditDistance.nearest("l", in: fields, limit: 2) == ["level", "locality"])
        #expect(
            EditDistance.nearest("LAC DUONG", in: ["Đam Rông", "Lạc Dương"], limit: 3) == [
                "Lạc Dương"
            ])
    }

    @Test("nothing near gives nothing")
    func nothing() {
        #expect(EditDistance.nearest("zzz", in: ["level", "field"], limit: 5).isEmpty)
        #expect(EditDistance.nearest("", in: ["level"], limit: 5).isEmpty)
        #expect(EditDistance.nearest("level", in: ["level"], limit: 0).isEmpty)
        #expect(EditDistance.nearest("level", in: ["level"], limit: -1).isEmpty)
        #expect(EditDistance.nearest("ab", in: ["xy", "ax"], limit: 5) == ["ax"])
    }
}
