import DelimitedText
import Testing

@Suite struct RecordReaderTests {
    @Test(arguments: [
        ("a,b\nc,d", [["a", "b"], ["c", "d"]]),
        ("a,b\r\nc,d\r\n", [["a", "b"], ["c", "d"]]),
        ("a,b\rc,d\r", [["a", "b"], ["c", "d"]]),
        ("a,b\nc,d\re,f\r\ng,h", [["a", "b"], ["c", "d"], ["e", "f"], ["g", "h"]]),
        ("a,b\r\r\nc,d\r\r\n", [["a", "b"], ["c", "d"]]),
        ("a,,c\n,,\n", [["a", "", "c"], ["", "", ""]]),
        ("a,", [["a", ""]]),
        ("a\n\nb\n", [["a"], [""], ["b"]]),
        ("\n\n", [[""], [""]]),
        ("", []),
        ("Tổ 1, xã Đạ K' Nàng", [["Tổ 1", " xã Đạ K' Nàng"]]),
    ])
    func `cắt dòng và ô`(text: String, expected: [[String]]) {
        #expect(rows(text, dialect: .comma) == expected)
    }

    @Test(arguments: [
        (#"1,"Bảo Lộc, Lâm Đồng",3"#, ["1", "Bảo Lộc, Lâm Đồng", "3"]),
        ("1,\"Giám đốc\nTrưởng bộ môn\",3", ["1", "Giám đốc\nTrưởng bộ môn", "3"]),
        ("1,\"a\r\nb\",3", ["1", "a\r\nb", "3"]),
        (#"1,"nói ""ha"" ha",3"#, ["1", #"nói "ha" ha"#, "3"]),
        (#"1,"""B""",3"#, ["1", #""B""#, "3"]),
        (#""1","cnonce="""",nc=""""","2""#, ["1", #"cnonce="",nc="""#, "2"]),
        (#"1,"","""#, ["1", "", ""]),
        (#"1,"B" ,C"#, ["1", "B", "C"]),
        (#"1, "B" ,C"#, ["1", #" "B" "#, "C"]),
        (#"5" x 7",b"#, [#"5" x 7""#, "b"]),
    ])
    func `ô trong dấu nháy`(text: String, expected: [String]) {
        let found = records(text, dialect: .comma)
        #expect(found.map(\.fields) == [expected])
        #expect(found.first?.flaws.subtracting(.quoteInUnquotedField) == [])
    }

    @Test func `dấu nháy giữa ô không nháy được giữ và ghi lại`() {
        let found = records(#"a,Trường "Chu Văn An",c"#, dialect: .comma)
        #expect(found.map(\.fields) == [["a", #"Trường "Chu Văn An""#, "c"]])
        #expect(found.map(\.flaws) == [.quoteInUnquotedField])
    }

    @Test(arguments: [
        (#"a,"c\"d\"f""#, ["a", #"c"d"f"#]),
        (#"a,"c\"d\"""#, ["a", #"c"d""#]),
        (#"a,"c\d""#, ["a", #"c\d"#]),
        (#"a,"c\\",d"#, ["a", #"c\"#, "d"]),
        (#"a,"c""d",e"#, ["a", #"c"d"#, "e"]),
    ])
    func `dấu gạch chéo ngược`(text: String, expected: [String]) {
        #expect(rows(text, dialect: .backslash) == [expected])
    }

    @Test func `dấu nháy đơn, không nháy và khoảng trắng đầu ô`() {
        let single = Dialect(quote: UInt8(ascii: "'"))
        #expect(rows("a,'b,c','d''e'", dialect: single) == [["a", "b,c", "d'e"]])
        let bare = Dialect(quote: nil)
        #expect(rows(#"a,"b,c""#, dialect: bare) == [["a", #""b"#, #"c""#]])
        let spaced = Dialect(skipsInitialSpace: true)
        #expect(rows(#"a,  "b, c", d"#, dialect: spaced) == [["a", "b, c", "d"]])
    }

    @Test func `ô ngoài dòng là rỗng, khoảng trắng là trống`() throws {
        let record = try #require(records("a, \u{A0}\t,\"\"", dialect: .comma).first)
        #expect(record.fieldCount == 3)
        #expect(record.field(9).isEmpty)
        #expect((0...3).map { record.isBlank($0) } == [false, true, true, true])
        #expect(Array(record.utf8(0)) == [0x61])
        #expect(!record.isBlank)
    }
}
