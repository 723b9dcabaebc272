import DelimitedText
import Testing

/// Dialects of files that were made for no program in particular.
@Suite struct MessyFileTests {
    @Test func `số thập phân kiểu châu Âu không phải dấu phân cách`() {
        let found = rows(
            "Datum;Betrag;Text\n01.02.2020;1.234,56;Miete, Nebenkosten\n02.02.2020;-99,00;Strom\n")
        #expect(found[1] == ["01.02.2020", "1.234,56", "Miete, Nebenkosten"])
        #expect(rows("a\tb\tc\n1,5\t2;3\tx\n2,5\t\ty\n")[1] == ["1,5", "2;3", "x"])
    }

    @Test func `giờ, nhãn và địa chỉ không làm dấu hai chấm thành dấu phân cách`() {
        #expect(rows("https://a.example/x\nhttps://b.example/y\n")[0].count == 1)
        #expect(rows("08:30 họp\n09:15 nghỉ\n10:00 họp\n")[0].count == 1)
        #expect(rows("root:x:0:0\nlan:x:1000:100\n")[1] == ["lan", "x", "1000", "100"])
    }

    @Test func `khoảng trắng chỉ phân cách khi có dấu nháy bên cạnh`() {
        let quoted = "TT \"Họ và tên\" Năm\n1 \"Lê Văn An\" 1975\n2 \"Ka Hằng\" 1980\n"
        #expect(rows(quoted)[1] == ["1", "Lê Văn An", "1975"])
        #expect(rows("Lê Văn An\nTrần Thị Ba\nVõ Văn Tư\n")[0].count == 1)
        #expect(rows("0912 345 678\n0913 111 222\n")[0].count == 1)
    }

    @Test(arguments: ["^", "~", "\u{1F}", "\u{1}"]) func `dấu phân cách hiếm`(delimiter: String) {
        let table = [["name", "note", "sum"], ["An", "x, y", "1,5"], ["Ba", "z; w", "2,5"]]
        let text = table.map { $0.joined(separator: delimiter) }.joined(separator: "\n")
        #expect(rows(text) == table)
    }

    @Test func `ô dài nhiều dòng văn xuôi không bị xé thành dòng`() {
        let prose = String(repeating: "mưa, gió\n", count: 5000)
        let found = rows("ngày,ghi chú\n1,\"\(prose)\"\n2,nắng\n")
        #expect(found.count == 3 && found[1] == ["1", prose])
    }

    @Test func `byte 0 trong ô`() {
        let found = rows("a,b,c\n1,x\0y,2\n3,,4\n")
        #expect(found[1] == ["1", "x\0y", "2"] && found.count == 3)
    }

    @Test func `record end lẫn lộn, dòng thiếu và thừa ô`() {
        #expect(rows("a,b,c\r\n1,2,3\n4,5,6\r7,8,9\r\n").count == 4)
        let ragged = rows("a,b,c,d\n1,2\n1,2,3,4\n1,2,3,4,5\n1,2,3,4\n")
        #expect(ragged.map(\.count) == [4, 2, 4, 5, 4])
    }

    @Test func `JSON và dấu inch trong ô`() {
        #expect(
            rows("id;payload\n1;{\"a\": 1, \"b\": [1,2]}\n2;{\"a\": 2, \"b\": []}\n")[1]
                == ["1", "{\"a\": 1, \"b\": [1,2]}"])
        #expect(rows("a,b,c\n1,5\" pipe,x\n2,\"6\"\" pipe\",y\n")[1] == ["1", "5\" pipe", "x"])
    }
}
