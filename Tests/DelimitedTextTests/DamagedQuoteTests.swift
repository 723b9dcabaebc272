import DelimitedText
import Testing

/// No stray quote may swallow a row.
@Suite struct DamagedQuoteTests {
    private let head = "tt,họ tên,quê\n1,Lê An,Huế\n"
    private let tail = "3,Võ Bình,Đà Lạt\n4,Đỗ Cúc,\"Bảo Lộc, Lâm Đồng\"\n"

    private func rowsAround(_ damaged: String) -> (rows: [[String]], flaws: [RecordFlaws]) {
        let found = records(head + damaged + tail)
        return (found.map(\.fields), found.map(\.flaws))
    }

    @Test(arguments: [
        // A quote that opens and is never closed, in each column.
        ("\"2,Tạ Dũng,Huế\n", ["\"2", "Tạ Dũng", "Huế"]),
        ("2,\"Tạ Dũng,Huế\n", ["2", "\"Tạ Dũng", "Huế"]),
        ("2,Tạ Dũng,\"\n", ["2", "Tạ Dũng", "\""]),
        // Quotes inside a quoted field that nobody doubled.
        ("2,\"Tạ \"Út\" Dũng\",Huế\n", ["2", "Tạ \"Út\" Dũng", "Huế"]),
        ("2,\"Tạ, \"Út\"\",Huế\n", ["2", "Tạ, \"Út\"", "Huế"]),
        ("2,\"\"Tạ, Dũng\",Huế\n", ["2", "\"Tạ, Dũng", "Huế"]),
        ("2,\"Tạ\" Dũng,Huế\n", ["2", "\"Tạ\" Dũng", "Huế"]),
        // A cell of several lines with a stray quote in it.
        ("2,\"Tạ \"Út\nDũng\",Huế\n", ["2", "Tạ \"Út\nDũng", "Huế"]),
    ])
    func `chỉ dòng hỏng bị đánh dấu`(damaged: String, expected: [String]) {
        let (rows, flaws) = rowsAround(damaged)
        #expect(
            rows == [
                ["tt", "họ tên", "quê"], ["1", "Lê An", "Huế"], expected,
                ["3", "Võ Bình", "Đà Lạt"], ["4", "Đỗ Cúc", "Bảo Lộc, Lâm Đồng"],
            ])
        #expect(flaws.map(\.isEmpty) == [true, true, false, true, true])
        let damage: RecordFlaws = [.textAfterQuote, .unterminatedQuote]
        #expect(!flaws[2].isDisjoint(with: damage))
    }

    @Test func `nháy không đóng ở cuối tệp`() {
        let found = records(head + "2,\"Tạ Dũng,Hu")
        #expect(found.last?.fields == ["2", "\"Tạ Dũng", "Hu"])
        #expect(found.last?.flaws == .unterminatedQuote)
        #expect(found.last?.line == 3)
    }

    @Test func `nháy không đóng không nuốt các dòng sau dù chỉ được cho biết phương ngữ`() {
        let found = records("a,b\n1,\"x\n2,y\n3,z\n", dialect: .comma)
        #expect(found.map(\.fields) == [["a", "b"], ["1", "\"x"], ["2", "y"], ["3", "z"]])
        #expect(found.map(\.flaws) == [[], .unterminatedQuote, [], []])
    }

    @Test func `hai dấu nháy lạc cách xa nhau không gộp các dòng ở giữa`() {
        var text = "tt,họ tên,quê\n1,\"Lê An,Huế\n"
        for number in 2...40 { text += "\(number),Võ Bình,Đà Lạt\n" }
        text += "41,Đỗ Cúc\",Huế\n42,Tạ Dũng,Huế\n"
        let found = records(text)
        #expect(found.count == 43)
        #expect(found[1].fields == ["1", "\"Lê An", "Huế"])
        #expect(found[1].flaws == .textAfterQuote)
        #expect(found[41].fields == ["41", "Đỗ Cúc\"", "Huế"])
        #expect(found.last?.fields == ["42", "Tạ Dũng", "Huế"])
    }

    @Test func `ô nhiều dòng đúng quy tắc không bị nghi ngờ`() {
        let cell = "Giám đốc\nTrưởng khoa, Phó Bí thư\nĐảng uỷ viên"
        let text = head + "2,Tạ Dũng,\"\(cell)\"\n" + tail + "5,\"Hồ, Hà\nĐức\"\n"
        let found = records(text)
        #expect(found.map(\.fieldCount) == [3, 3, 3, 3, 3, 2])
        #expect(found[2].field(2) == cell)
        #expect(found[5].field(1) == "Hồ, Hà\nĐức")
        #expect(found.allSatisfy { $0.flaws.isEmpty })
    }

    @Test(.timeLimit(.minutes(1)))
    func `tệp toàn dấu nháy lạc vẫn đọc trong thời gian hữu hạn`() {
        let line = String(repeating: "\"a,", count: 120) + "\n"
        let found = records(String(repeating: line, count: 200), dialect: .comma)
        #expect(found.map(\.number).last == found.count)
        #expect(found.reduce(0) { $0 + $1.byteRange.count } == line.utf8.count * 200)
    }
}
