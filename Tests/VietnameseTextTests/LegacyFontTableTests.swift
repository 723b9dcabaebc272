import Testing
import VietnameseText

@Suite("Tables of the legacy fonts")
struct LegacyFontTableTests {
    @Test("TCVN3 is as in the code list, letter by letter; marks stay signs")
    func tcvn3() throws {
        let rows = try LegacyFontFiles.codes("legacy_tcvn3_abc").dropFirst().filter { $0.count > 4 }
        #expect(rows.count == 94)
        for row in rows {
            let expected = row[4] == "combining_mark" ? row[1] : row[2]
            #expect(LegacyFont.tcvn3.decoded(row[1]) == expected, "\(row)")
        }
    }

    @Test(
        "VISCII and VPS are as in the code lists, from Latin-1 and from Windows-1252",
        arguments: [(LegacyFont.viscii, "legacy_viscii", 103), (.vps, "legacy_vps", 112)])
    func singleBytes(_ font: LegacyFont, _ file: String, _ count: Int) throws {
        let rows = try LegacyFontFiles.codes(file).dropFirst().filter { $0.count > 1 }
        #expect(rows.count == count)
        for row in rows {
            let byte = try #require(UInt8(row[0].dropFirst(2), radix: 16))
            let latin1 = String(Unicode.Scalar(byte))
            // A letter where others have a no-break space counts only behind a capital.
            let before = byte == 0xA0 ? "V" : ""
            #expect(font.decoded(before + latin1) == before + row[1], "\(row)")
            if let windows = Self.windows1252[byte] {
                #expect(font.decoded(windows) == row[1], "\(row)")
            }
        }
    }

    /// Some of Windows-1252, from the chart of code page 1252.
    private static let windows1252: [UInt8: String] = [
        0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x85: "…", 0x89: "‰", 0x8A: "Š", 0x8C: "Œ", 0x8E: "Ž",
        0x93: "“", 0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9C: "œ",
        0x9F: "Ÿ",
    ]

    @Test("VNI is as in the code list")
    func vni() throws {
        let rows = try LegacyFontFiles.codes("legacy_vni_windows").dropFirst().filter {
            $0.count > 1
        }
        #expect(rows.count == 134)
        for row in rows { #expect(LegacyFont.vni.decoded(row[0]) == row[1], "\(row)") }
    }

    @Test(
        "whole texts",
        arguments: [
            ("Họ và tên", "Hä vµ tªn", "Hoï vaø teân"),
            (
                "Cộng hòa xã hội chủ nghĩa Việt Nam", "Céng hßa x· héi chñ nghÜa ViÖt Nam",
                "Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam"
            ),
            ("Nguyễn Thị Thu Hằng", "NguyÔn ThÞ Thu H»ng", "Nguyeãn Thò Thu Haèng"),
            ("Đưng K'Nớ", "§\u{AD}ng K'Ní", "Ñöng K'Nôù"),
            ("Thị trấn Lạc Dương", "ThÞ trÊn L¹c D\u{AD}¬ng", "Thò traán Laïc Döông"),
            (
                "ẳẵặẩẫậểễệổỗộởỡợửữựỷỹỵ", "¼½ÆÈÉËÓÔÖæçéëìîö÷ùûüþ",
                "aúaüaëaåaãaäeåeãeäoåoãoäôûôõôïöûöõöïyûyõyï"
            ),
        ])
    func texts(_ unicode: String, _ tcvn3: String, _ vni: String) {
        #expect(LegacyFont.tcvn3.decoded(tcvn3).bytes == unicode.bytes)
        #expect(LegacyFont.vni.decoded(vni).bytes == unicode.bytes)
        #expect(LegacyFont.tcvn3.decoded(tcvn3, isCapitals: true) == unicode.uppercased())
    }

    @Test(
        "VIQR of RFC 1456",
        arguments: [
            ("Nguye^~n Va(n An", "Nguyễn Văn An"), ("DDa` La.t", "Đà Lạt"), ("ddu+o+`ng", "đường"),
            ("Thi.", "Thị"), ("Thi\\.", "Thi."), ("U+ng", "Ưng"), ("b^", "b^"), ("", ""),
            ("a\\", "a\\"),
        ])
    func viqr(_ text: String, _ expected: String) {
        #expect(LegacyFont.viqr.decoded(text).bytes == expected.bytes)
    }

    @Test("signs, digits and a no-break space that is one stay")
    func stays() {
        #expect(LegacyFont.tcvn3.decoded("30°C ±5 m² – “x” …\u{A0}") == "30°C ±5 m² – “x” …\u{A0}")
        #expect(LegacyFont.viscii.decoded("Nguy\u{AD}n\u{A0}An V\u{A0}") == "Nguyễn\u{A0}An VÕ")
    }
}
