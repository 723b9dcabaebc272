import Testing
import VietnameseText

@Suite("Canonical text")
struct CanonicalTextTests {
    @Test("NFC composes, in whatever order the marks come")
    func composes() {
        // UAX #15: e + dot below + circumflex and e + circumflex + dot below are both U+1EC7.
        let expected: [UInt8] = [0x56, 0x69, 0xE1, 0xBB, 0x87, 0x74]
        #expect(CanonicalText.nfc("Vie\u{323}\u{302}t").bytes == expected)
        #expect(CanonicalText.nfc("Vie\u{302}\u{323}t").bytes == expected)
        #expect(CanonicalText.nfc("Vi\u{EA}\u{323}t").bytes == expected)
        #expect(CanonicalText.nfc("Việt").bytes == expected)
    }

    @Test(
        "singletons and composition exclusions follow the standard",
        arguments: [
            ("\u{212B}", "\u{C5}"), ("\u{340}", "\u{300}"), ("\u{2000}", "\u{2002}"),
            ("\u{958}", "\u{915}\u{93C}"), ("\u{37E}", ";"), ("\u{1100}\u{1161}", "\u{AC00}"),
        ])
    func normalises(_ text: String, _ expected: String) {
        #expect(CanonicalText.nfc(text).bytes == expected.bytes)
    }

    @Test(
        "white space of every kind becomes one space and goes at the ends",
        arguments: [
            ("  Nguyễn\u{A0}\u{A0}Văn\t\nAn ", "Nguyễn Văn An"), ("\u{3000}a\u{2003}b\r\n", "a b"),
            ("Giáo\0viên\0", "Giáo viên"), ("\u{FEFF}Họ tên\u{200B}", "Họ tên"),
            (" \u{FEFF} \u{200B}x\u{200B} ", "x"),
            ("a\u{200B}b", "a\u{200B}b"), ("", ""), (" \u{FEFF}\n", ""), ("a  b", "a b"),
        ])
    func folds(_ text: String, _ expected: String) {
        #expect(CanonicalText.canonical(text).bytes == expected.bytes)
    }

    @Test("a soft hyphen stays, at the ends too: it is ư in TCVN3")
    func softHyphen() {
        #expect(CanonicalText.canonical(" L\u{AD}¬ng\u{AD} ").bytes == "L\u{AD}¬ng\u{AD}".bytes)
    }

    @Test(
        "a tone mark after a space goes back to its word",
        arguments: [
            ("Nghi \u{323}quyết", "Nghị quyết"), ("Nghi \u{323} quyết", "Nghị quyết"),
            ("Nghi\u{A0}\u{323}", "Nghị"), ("Viêt \u{323}Nam", "Việt Nam"),
            ("Vie\u{302}t \u{323}Nam", "Việt Nam"), ("Đô \u{301} Văn", "Đố Văn"),
            ("do\u{302} \u{301} x", "dố x"), ("ơt\u{323} \u{340}x", "ờ\u{1E6D} x"),
        ])
    func putsBack(_ text: String, _ expected: String) {
        #expect(CanonicalText.canonical(text).bytes == expected.bytes)
    }

    @Test(
        "a stray mark stays where no vowel can take it",
        arguments: [
            "Nghị \u{323}quyết", "TS \u{323}x", "12 \u{301}x", "a \u{308}b", "\u{323}abc",
            "Ơ \u{31B}\u{340}x",
        ])
    func leaves(_ text: String) {
        #expect(CanonicalText.canonical(text).bytes == text.nfc.bytes)
    }

    @Test("canonical text is NFC, the same from NFC and NFD, and canonical again")
    func laws() {
        for text in RandomText.texts(seed: 1) {
            let canonical = CanonicalText.canonical(text)
            #expect(CanonicalText.canonical(canonical).bytes == canonical.bytes)
            #expect(canonical.nfc.bytes == canonical.bytes)
            #expect(CanonicalText.nfc(text).bytes == text.nfc.bytes)
            #expect(CanonicalText.canonical(text.nfd).bytes == canonical.bytes, "\(text.bytes)")
            #expect(CanonicalText.canonical(text.nfc).bytes == canonical.bytes, "\(text.bytes)")
        }
    }

    @Test func aNulIsNoPartOfAText() {
        #expect(CanonicalText.canonical("Dươn\0") == "Dươn")
        #expect(CanonicalText.canonical("\0 a\0 \0b") == "a b")
    }
}
