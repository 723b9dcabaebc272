import DelimitedText
import Testing

@Suite struct DialectDetectionTests {
    private static let people = [
        ["TT", "Họ và tên", "Ngày sinh", "Quê quán", "Trình độ"],
        ["1", "Nguyễn Thị Bưởi", "02/9/1976", "Đạ Tẻh", "Đại học Luật"],
        ["2", "Đỗ Hữu Đức", "1977", "Lạc Dương", "Thạc sĩ"],
        ["3", "Rơ Lan H'Ti", "5/01/1968", "Bảo Lộc", ""],
    ]

    @Test(arguments: [",", ";", "\t", "|", ":"])
    func `mỗi dấu phân cách được nhận ra`(delimiter: String) {
        let text = Self.people.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n")
        let found = detect(text)
        #expect([found.dialect.delimiter] == Array(delimiter.utf8))
        #expect(found.fieldCount == 5)
        #expect(rows(text) == Self.people)
    }

    @Test func `tệp dấu chấm phẩy có dấu phẩy trong ô không nháy`() {
        let found = detect(
            """
            TT;Họ và tên;Quê quán;Trình độ
            1;Lê An;Xã An Thượng, huyện Hoài Đức, thành phố Hà Nội;Đại học, ngành Luật
            2;Võ Bình;Xã Yên Đồng, huyện Yên Mô, tỉnh Ninh Bình;Thạc sĩ, ngành Y
            3;Đỗ Cúc;Phường 1, thành phố Đà Lạt, tỉnh Lâm Đồng;Tiến sĩ, ngành Hoá
            """)
        #expect(found.dialect == .semicolon)
        #expect(found.evidence.last == "Dấu phân cách là dấu chấm phẩy: 4/4 dòng có 4 ô.")
    }

    @Test func `tệp dấu phẩy có dấu chấm phẩy trong ô`() {
        let found = detect(
            """
            tt,họ tên,bằng cấp,sinh
            1,Lê An,"Đại học chuyên ngành Luật; Thạc sĩ Luật",1970
            2,Võ Bình,"Đại học, ngành Y; Thạc sĩ Y",1971
            3,Đỗ Cúc,Đại học Sư phạm; Thạc sĩ Toán,1972
            """)
        #expect(found.dialect == .comma)
        #expect(found.fieldCount == 4)
    }

    @Test func `số thập phân viết bằng dấu phẩy`() {
        #expect(detect("1,5;2,25;3,75\n4,5;5,25;6,75\n7,5;8,25;9,75\n").dialect == .semicolon)
    }

    @Test func `dòng tiêu đề phía trên được giữ lại và không làm lạc hướng`() {
        let title = """
            UBND TỈNH LÂM ĐỒNG
            DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC
            (Kèm theo Công văn số 12, ngày 02/9/2025, của Sở Nội vụ)


            """
        let table = Self.people.map { $0.joined(separator: ";") }.joined(separator: "\n")
        #expect(detect(title + table).dialect == .semicolon)
        let found = records(title + table)
        #expect(found.count == 8)
        #expect(found[1].fields == ["DANH SÁCH CÁN BỘ, CÔNG CHỨC, VIÊN CHỨC"])
        #expect(found[3].isBlank)
        #expect(found[4].number == 5)
    }

    @Test(arguments: [
        "Họ và tên\nNguyễn Văn An\nĐỗ Hữu Đức\nVõ Bình\n",
        "Quê quán\nXã An Thượng, huyện Hoài Đức, tỉnh A\nXã Yên Đồng, huyện Yên Mô, tỉnh B\n",
        "một dòng",
    ])
    func `tệp một cột không bị cắt`(text: String) {
        #expect(detect(text).fieldCount == 1)
        #expect(records(text).allSatisfy { $0.fieldCount == 1 })
    }

    @Test func `tệp vài dòng`() {
        #expect(detect("a;b").dialect == .semicolon)
        #expect(detect("a,b,c\n1,2,3").fieldCount == 3)
        #expect(detect("one|two,two|three\nfour|five,five|six").dialect.delimiter == 0x7C)
        #expect(detect("a,b,c\na,b,c|d|e|f").dialect == .comma)
        #expect(detect("").fieldCount == nil)
        #expect(rows("").isEmpty)
    }

    @Test func `dấu gạch chéo ngược và nháy đơn`() {
        let escaped = "\"\\\"Tư\\\" Lê\";1987\n\"Võ \\\"Út\\\" An\";1984\n\"Đỗ Cúc\";1990\n"
        #expect(detect(escaped).dialect.escape == UInt8(ascii: "\\"))
        #expect(rows(escaped)[0] == ["\"Tư\" Lê", "1987"])
        let paths = "tên,tệp,cỡ\na,\"C:\\ds\\\",1\nb,\"D:\\ds\\\",2\n"
        #expect(detect(paths).dialect.escape == nil)
        let single = "1,'Lê, An','Huế'\n2,'Võ, Bình','Vinh'\n3,'K''Choi','Đạ Tẻh'\n"
        #expect(detect(single).dialect.quote == UInt8(ascii: "'"))
        #expect(rows(single)[2] == ["3", "K'Choi", "Đạ Tẻh"])
    }

    @Test func `khoảng trắng sau dấu phân cách`() {
        let text = "tt, tên, sinh\n1, \"Lê, An\", 1970\n2, Võ Bình, 1971\n"
        #expect(detect(text).dialect == Dialect(skipsInitialSpace: true))
        #expect(rows(text)[1] == ["1", "Lê, An", "1970"])
    }

    @Test func `dòng sep= của Excel quyết định`() {
        let text = "sep=;\na,b;c\nd,e;f\n"
        #expect(detect(text).dialect == .semicolon)
        #expect(detect(text).confidence == 1)
        #expect(rows(text)[1] == ["a,b", "c"])
    }

    @Test func `phương ngữ người dùng chọn được tôn trọng`() {
        let bytes = Array("a,b;c\nd,e;f\n".utf8)
        let document = DelimitedDocument(bytes: bytes, dialect: .comma, encoding: .utf8)
        #expect(document.detection.dialect == .comma)
        #expect(document.detection.confidence == 1)
    }
}
