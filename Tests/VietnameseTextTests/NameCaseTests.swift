import Testing
import VietnameseText

@Suite("Case of names")
struct NameCaseTests {
    @Test(
        "names in one case get proper case",
        arguments: [
            ("NGUYỄN VĂN AN", "Nguyễn Văn An"), ("nguyễn thị ánh", "Nguyễn Thị Ánh"),
            ("K'BRỀM", "K'Brềm"), ("RƠ LAN H'TI", "Rơ Lan H'Ti"), ("H’ NOEL", "H’ Noel"),
            ("Y THANH HÀ NIÊ KĐĂM", "Y Thanh Hà Niê Kđăm"), ("TÔN-NỮ", "Tôn-Nữ"),
            ("ka h`hoa", "Ka H`Hoa"), ("ĐẶNG CHÂU(HÒA)", "Đặng Châu(Hòa)"), ("đỗ", "Đỗ"),
            ("Y", "Y"),
            ("  LÊ  ", "  Lê  "), ("ČƯ KBRĔ", "Čư Kbrĕ"), ("HUỲNH ÍCH ƯNG", "Huỳnh Ích Ưng"),
            ("иван", "Иван"),
        ])
    func proper(_ name: String, _ expected: String) {
        #expect(NameCase.proper(name).bytes == expected.bytes)
        #expect(NameCase.proper(name.nfd).bytes == expected.bytes)
    }

    @Test(
        "a name in both cases stays as it is, and so does what has no case",
        arguments: ["Nguyễn Văn An", "NGUYỄN VĂN An", "K'brềm Y", "McDonald", "", "123", "日本"])
    func unchanged(_ name: String) {
        #expect(NameCase.proper(name).bytes == name.bytes)
        #expect(NameCase.proper(name.nfd).bytes == name.nfd.bytes)
    }

    @Test("only the case changes, and once is enough")
    func laws() {
        var random = RandomText(seed: 5)
        for text in (0..<2000).map({ _ in random.vietnamese() }) {
            let proper = NameCase.proper(text)
            #expect(proper.lowercased().nfc == text.nfc.lowercased().nfc)
            #expect(NameCase.proper(proper).bytes == proper.bytes)
        }
    }
}
