import DelimitedText
import Testing

@Suite struct EncodingTests {
    private func detection(_ bytes: [UInt8]) -> Detection {
        DelimitedDocument(bytes: bytes).detection
    }

    private func utf16(_ text: String, lowByteFirst: Bool) -> [UInt8] {
        text.utf16.flatMap { unit in
            let (low, high) = (UInt8(unit & 0xFF), UInt8(unit >> 8))
            return lowByteFirst ? [low, high] : [high, low]
        }
    }

    private let roster = "TT;Họ và tên;Quê quán\n1;Nguyễn Thị Bưởi;Đạ Tẻh\n2;Đỗ Hữu Đức;Lạc Dương\n"

    @Test func `tên bảng mã theo IANA`() {
        #expect(
            TextEncoding.allCases.map(\.name)
                == ["utf-8", "utf-16le", "utf-16be", "windows-1258", "windows-1252"])
    }

    @Test func `UTF-8 có và không có BOM`() {
        let plain = detection(Array(roster.utf8))
        #expect(plain.encoding == .utf8)
        #expect(!plain.hasByteOrderMark)
        let marked = detection([0xEF, 0xBB, 0xBF] + Array(roster.utf8))
        #expect(marked.encoding == .utf8)
        #expect(marked.hasByteOrderMark)
        #expect(marked.evidence.first == "Tệp mở đầu bằng dấu BOM của utf-8.")
    }

    @Test(arguments: [true, false], [true, false])
    func `UTF-16 hai chiều, có và không có BOM`(lowByteFirst: Bool, marked: Bool) {
        let text = (marked ? "\u{FEFF}" : "") + roster
        let bytes = utf16(text, lowByteFirst: lowByteFirst)
        let found = detection(bytes)
        #expect(found.encoding == (lowByteFirst ? .utf16LittleEndian : .utf16BigEndian))
        #expect(found.hasByteOrderMark == marked)
        #expect(records(bytes).map(\.fields) == rows(roster))
    }

    @Test func `UTF-16 bị cắt nửa ký tự`() {
        let bytes = utf16("a;b\nc;d\n", lowByteFirst: true) + [0x41]
        let found = records(bytes, encoding: .utf16LittleEndian)
        #expect(found.map(\.fields) == [["a", "b"], ["c", "d"], ["\u{FFFD}"]])
        #expect(found.last?.byteRange == 16..<17)
    }

    /// "Họ và tên;Quê\nNguyễn Thị Đào;Huế" in Windows-1258 by the code page's chart.
    private let vietnamese: [UInt8] =
        [0x48, 0x6F, 0xF2, 0x20, 0x76, 0xE0, 0x20, 0x74, 0xEA, 0x6E, 0x3B, 0x51, 0x75, 0xEA, 0x0A]
        + [0x4E, 0x67, 0x75, 0x79, 0xEA, 0xDE, 0x6E, 0x20, 0x54, 0x68, 0x69, 0xF2, 0x20]
        + [0xD0, 0xE0, 0x6F, 0x3B, 0x48, 0x75, 0xEA, 0xEC, 0x0A]

    @Test func `windows-1258 nhận ra nhờ dấu thanh sau nguyên âm`() {
        #expect(detection(vietnamese).encoding == .windows1258)
        #expect(
            records(vietnamese).map(\.fields)
                == [["Họ và tên", "Quê"], ["Nguyễn Thị Đào", "Huế"]])
    }

    @Test func `windows-1252 khi không có dấu thanh`() {
        let french =
            Array("nom;ville\n".utf8) + [0x52, 0x65, 0x6E, 0xE9, 0x65, 0x3B, 0x4E, 0xEE]
            + Array("mes\n".utf8)
        #expect(detection(french).encoding == .windows1252)
        #expect(records(french).map(\.fields) == [["nom", "ville"], ["Renée", "Nîmes"]])
    }

    @Test func `phông TCVN3 không bị nhầm là windows-1258`() {
        // TCVN3: Nguyễn Văn Thị Điều, quyền; its bytes as a spreadsheet saves them.
        let cell: [UInt8] =
            [0x4E, 0x67, 0x75, 0x79, 0xD4, 0x6E, 0x20, 0x56, 0xA8, 0x6E, 0x20, 0x54, 0x68, 0xDE]
            + [0x20, 0xA7, 0x69, 0xD2, 0x75, 0x3B, 0x71, 0x75, 0x79, 0xD2, 0x6E, 0x0A]
        #expect(detection(cell + cell).encoding == .windows1252)
        #expect(records(cell).first?.field(1) == "quyÒn")
    }

    @Test func `một dòng hỏng không đổi bảng mã và chỉ dòng ấy bị đánh dấu`() {
        let bytes =
            Array("tt;tên\n1;Đỗ Hữu Đức\n2;L".utf8) + [0xEA] + Array(" An\n3;Võ Bình\n".utf8)
        let found = records(bytes)
        #expect(detection(bytes).encoding == .utf8)
        #expect(found.map(\.flaws) == [[], [], .invalidUTF8, []])
        #expect(found[2].fields == ["2", "L\u{FFFD} An"])
    }

    @Test(
        arguments: [
            // Overlong, a surrogate, beyond U+10FFFF, a lone follower, a broken-off character.
            [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0x80], [0xE1, 0xBB],
        ] as [[UInt8]])
    func `byte sai quy tắc UTF-8 bị phát hiện`(wrong: [UInt8]) {
        let sound = Array("Đỗ;Hữu;Đức;Lạc;Dương;Đạ;Tẻh\n".utf8)
        let found = records(sound + wrong + Array(";x\n".utf8))
        #expect(found.map(\.flaws) == [[], .invalidUTF8])
    }

    @Test func `bảng mã người dùng chọn được tôn trọng`() {
        let document = DelimitedDocument(bytes: vietnamese, encoding: .windows1252)
        #expect(document.detection.encoding == .windows1252)
        #expect(document.detection.evidence.first == "Bảng mã windows-1252 do người dùng chọn.")
    }
}
