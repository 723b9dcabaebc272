import Testing
import VietnameseText

@Suite("Cells in legacy fonts")
struct LegacyFontDetectorTests {
    @Test(
        "cells that nothing but themselves give away",
        arguments: [
            ("NguyÔn V¨n An", LegacyFont.tcvn3, "Nguyễn Văn An"), ("Tµy", .tcvn3, "Tày"),
            ("§Ó", .tcvn3, "Để"),
            ("N÷", .tcvn3, "Nữ"), ("ThÞ trÊn L¹c D\u{AD}¬ng", .tcvn3, "Thị trấn Lạc Dương"),
            ("N\u{AD}íc", .tcvn3, "Nước"), ("TV§T", .tcvn3, "TVĐT"),
            ("§¬n vÞ… – “N«ng nghiÖp”", .tcvn3, "Đơn vị… – “Nông nghiệp”"),
            ("CéNG HOµ X· HéI CHñ NGHÜA VIÖT NAM", .tcvn3, "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
            ("Hång K«ng", .tcvn3, "Hồng Kông"),
            ("Kinh phÝ Xi m¨ng Class G", .tcvn3, "Kinh phí Xi măng Class G"),
            ("Hoï vaø teân", .vni, "Họ và tên"),
            ("THAØNH PHOÁ HOÀ CHÍ MINH", .vni, "THÀNH PHỐ HỒ CHÍ MINH"),
            ("Nguyeãn Thò Thu Haèng", .vni, "Nguyễn Thị Thu Hằng"),
            ("Nguy­n Vån Hùng, quän lý ð¤t ðai", .viscii, "Nguyễn Văn Hùng, quản lý đất đai"),
            ("Nguye^~n Va(n An", .viqr, "Nguyễn Văn An"),
        ])
    func reads(_ cell: String, _ encoding: LegacyFont, _ expected: String) throws {
        let reading = try #require(LegacyFontDetector.reading(of: cell))
        #expect(reading.encoding == encoding)
        #expect(reading.text.bytes == expected.bytes)
        #expect(reading.confidence >= 0.75 && reading.confidence <= 1)
        #expect(!reading.reason.isEmpty)
    }

    @Test(
        "true Unicode, other languages, numbers and codes stay, in a column of any encoding too",
        arguments: [
            "", "Nam", "Hà", "Lê", "Tô Lâm", "Đặng Thị Bé", "Bá", "Ngô Bá Lê", "Quý", "Hòa",
            "Võ Văn Tám", "K’ Choi",
            "H’ NOEL", "K`Nhiễu", "Niê", "Krông Pa", "Café", "Besançon", "Noël", "naïve",
            "Où est le café ?", "thé",
            "Société Générale", "São Paulo", "Zürich", "Göttingen", "50 µm", "12 N·m", "30°C",
            "5 m²", "§ 5", "ABC®",
            "© 2020", "½", "3×4", "“x” – …", "01/02/1990", "V.07.05.15", "a?", "C:\\Va(n\\An",
            "an@le^.vn", "x^2+y^2",
            "B.A (n)", "Thi.", "Hải Dương § 3 × 4", "Vie\u{302}\u{323}t", "中文", "Привет", "‰",
            "\u{AD}", "\u{A0}",
        ])
    func stays(_ cell: String) {
        for column in [nil] + LegacyFont.allCases.map(Optional.some) {
            let evidence = LegacyFontEvidence(columnEncoding: column)
            let reading = LegacyFontDetector.reading(of: cell, evidence: evidence)
            #expect(
                reading == nil,
                "\(cell) as \(reading?.text ?? "") in \(column?.name ?? "no column")")
        }
    }

    @Test(
        "short cells need the column",
        arguments: [
            ("Sè TT", LegacyFont.tcvn3, "Số TT"), ("Nhãm", .tcvn3, "Nhóm"), ("Gèc", .tcvn3, "Gốc"),
            ("bê", .tcvn3, nil),
            ("Haï", .vni, "Hạ"), ("ñaõ", .vni, "đã"), ("soá", .vni, "số"), ("L¤p", .viscii, "Lấp"),
            ("Th†", .vps, "Thọ"),
            ("Xa~ Ba Sao", .viqr, "Xã Ba Sao"),
        ] as [(String, LegacyFont, String?)])
    func needsColumn(_ cell: String, _ column: LegacyFont, _ expected: String?) {
        if cell != "ñaõ" { #expect(LegacyFontDetector.reading(of: cell) == nil) }
        let evidence = LegacyFontEvidence(columnEncoding: column)
        #expect(LegacyFontDetector.reading(of: cell, evidence: evidence)?.text == expected)
        let unicode = LegacyFontEvidence(fontName: "Times New Roman", columnEncoding: column)
        if column != .viqr, cell != "ñaõ" {
            #expect(LegacyFontDetector.reading(of: cell, evidence: unicode) == nil)
        }
    }

    @Test("the font decides where both readings are Vietnamese, and makes capitals")
    func font() {
        let ordinary = LegacyFontEvidence(fontName: ".VnTime")
        let capitals = LegacyFontEvidence(fontName: ".VnTimeH")
        #expect(LegacyFontDetector.reading(of: "Bé", evidence: ordinary)?.text == "Bộ")
        #expect(
            LegacyFontDetector.reading(of: "tæng céng :", evidence: capitals)?.text == "TỔNG CỘNG :"
        )
        #expect(
            LegacyFontDetector.reading(of: "vèN TRONG n\u{AD}íc", evidence: capitals)?.text
                == "VỐN TRONG NƯỚC")
        #expect(LegacyFontDetector.reading(of: "Đề tài", evidence: ordinary) == nil)
        #expect(LegacyFontDetector.reading(of: "Hà", evidence: ordinary) == nil)
        #expect(LegacyFontDetector.reading(of: "Café", evidence: ordinary) == nil)
    }

    @Test("in a mixed cell only the words that need it change")
    func mixed() {
        let reading = LegacyFontDetector.reading(of: "M¸y mãc thiết bÞ, phụ tïng, 5 µm")
        #expect(reading?.text == "Máy móc thiết bị, phụ tùng, 5 µm")
    }

    @Test("the prevailing encoding of a column")
    func prevailing() {
        #expect(LegacyFontDetector.prevailing(in: ["Kinh", "Tµy", "Nïng", "Hoa"]) == .tcvn3)
        #expect(
            LegacyFontDetector.prevailing(in: ["Sè TT", "Hä vµ tªn", "Ghi chó", "Năm"]) == .tcvn3)
        #expect(
            LegacyFontDetector.prevailing(in: ["Tieán só", "Thaïc só", "Cöû nhaân", "Trần"]) == .vni
        )
        #expect(LegacyFontDetector.prevailing(in: ["Hà", "Lê", "Tô Lâm", "Tµy"]) == .tcvn3)
        #expect(LegacyFontDetector.prevailing(in: ["Đặng", "Trần", "Tµy"]) == nil)
        #expect(LegacyFontDetector.prevailing(in: ["Nam", "12", ""]) == nil)
        #expect(LegacyFontDetector.prevailing(in: ["Café", "Hà", "Lê"]) == nil)
    }
}
