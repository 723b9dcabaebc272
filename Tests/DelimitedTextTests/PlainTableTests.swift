import DelimitedText
import SeededRandom
import Testing

/// Files as they lie about, told nothing: where the table starts, and that nothing of it is lost.
@Suite struct PlainTableTests {
    private func table(_ text: String) -> (header: [String], records: [[String]]) {
        table(rows(text))
    }

    private func table(_ rows: [[String]]) -> (header: [String], records: [[String]]) {
        var table = PlainTable(startingWith: rows)
        return (
            table.header, rows.dropFirst(table.firstRecord).flatMap { table.records(upTo: $0) }
        )
    }

    @Test func `dòng tựa đề và dòng trống ở trên không thuộc về bảng`() {
        let report = table(
            """
            Báo cáo tháng 5
            Nguồn: Cục Thống kê

            Tỉnh,Dân số,Diện tích
            Hà Nội,8435650,3359.8
            "Bà Rịa, Vũng Tàu",1167900,1982.6

            Ghi chú: số liệu sơ bộ

            """)
        #expect(report.header == ["Tỉnh", "Dân số", "Diện tích"])
        #expect(
            report.records == [
                ["Hà Nội", "8435650", "3359.8"], ["Bà Rịa, Vũng Tàu", "1167900", "1982.6"], [""],
                ["Ghi chú: số liệu sơ bộ"],
            ])
        let padded = table(
            "Report,2020-01-01,,\nUser,Bob Smith,,\n,,,\na,b,c,d\n1,2,3,4\n5,6,7,8\n")
        #expect(padded.header == ["a", "b", "c", "d"] && padded.records.count == 2)
    }

    @Test func `dòng trống và dòng sep= ở đầu`() {
        #expect(table("\n\n\na,b\n1,2\n").header == ["a", "b"])
        let excel = table("sep=;\r\na;b\r\n1,5;2\r\n")
        #expect(excel.header == ["a", "b"] && excel.records == [["1,5", "2"]])
    }

    @Test func `đầu bảng nhiều dòng thành một`() {
        let years = table(",2019,,2020,\nTỉnh,Nam,Nữ,Nam,Nữ\nA,1,2,3,4\nB,5,6,7,8\n")
        #expect(years.header == ["Tỉnh", "2019 Nam", "2019 Nữ", "2020 Nam", "2020 Nữ"])
        #expect(years.records == [["A", "1", "2", "3", "4"], ["B", "5", "6", "7", "8"]])
        let twice = table("day,sold,price\nday,sold,price\n1/2/2020,3,4.5\n2/2/2020,6,7.5\n")
        #expect(twice.header == ["day day", "sold sold", "price price"])
    }

    @Test func `dòng chữ đầu tiên của dữ liệu không phải đầu bảng`() {
        let words = table("name,town,post\nAn,Huế,teacher\nBa,Vinh,nurse\n")
        #expect(words.header == ["name", "town", "post"] && words.records.count == 2)
        let gap = table("id,name,size\n,An,\n2,Ba,5\n3,Tư,6\n")
        #expect(gap.header == ["id", "name", "size"] && gap.records.count == 3)
    }

    @Test(arguments: ["||", "::"]) func `dấu phân cách hai ký tự`(delimiter: String) {
        let text = [["name", "desc", "val"], ["A", "x, y", "1"], ["B", "", "2"]]
            .map { $0.joined(separator: delimiter) }.joined(separator: "\n")
        let found = table(text)
        #expect(found.header == ["name", "desc", "val"])
        #expect(found.records == [["A", "x, y", "1"], ["B", "", "2"]])
    }

    @Test func `nhiều bảng trong một tệp không mất dòng nào`() {
        let both = table("x,y,z\n1,2,3\n4,5,6\n\nBảng 2\np,q\na,b\nc,d\n")
        #expect(both.header == ["x", "y", "z"] && both.records.count == 7)
    }

    @Test func `tệp trống, tệp một dòng, tệp một cột`() {
        #expect(table([]).header == [] && table([]).records == [])
        #expect(table("a,b,c\n").header == ["a", "b", "c"])
        let names = table("Tên\nNguyễn Văn An\nTrần, Thị B\nLê C\n")
        #expect(names.header == ["Tên"])
        #expect(names.records == [["Nguyễn Văn An"], ["Trần, Thị B"], ["Lê C"]])
    }

    /// Below the header every record is there, as it was and where it was.
    @Test func `bảng là phần đuôi của tệp, trừ dòng trống ở cuối`() {
        var numbers = SplitMix64(seed: 41)
        let cells = ["", "a", "7", "x y", "2020", "sep="]
        for _ in 0..<2000 {
            var rows = (0..<Int.random(in: 0...9, using: &numbers)).map { _ in
                (0..<Int.random(in: 3...4, using: &numbers)).map { _ in
                    cells.randomElement(using: &numbers) ?? ""
                }
            }
            // Not the second fields of a doubled delimiter.
            for index in rows.indices { rows[index][1] = "b" }
            while rows.last?.allSatisfy(\.isEmpty) == true { rows.removeLast() }
            let found = table(rows)
            #expect(Array(rows.suffix(found.records.count)) == found.records)
        }
    }
}
