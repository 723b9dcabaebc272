import DelimitedText
import Testing

@Suite struct DelimitedWriterTests {
    private func line(_ fields: [String], _ dialect: Dialect = Dialect()) -> String {
        var writer = DelimitedWriter(dialect: dialect, recordEnd: "")
        writer.write(fields)
        return writer.text
    }

    @Test func `chỉ đặt nháy khi cần`() {
        #expect(line(["a", "b c", "5", ""]) == "a,b c,5,")
        #expect(
            line(["a,b", "nói \"ha\"", "x\ny", "x\ry"])
                == "\"a,b\",\"nói \"\"ha\"\"\",\"x\ny\",\"x\ry\"")
        #expect(line([" a", "b "]) == "\" a\",\"b \"")
        #expect(line(["a,b;c"], .semicolon) == "\"a,b;c\"")
        #expect(line(["a,b\"\\"], .backslash) == #""a,b\"\\""#)
        #expect(line(["a,b\nc"], Dialect(quote: nil)) == "a b c")
    }

    @Test func `kết thúc dòng`() {
        var writer = DelimitedWriter(recordEnd: "\r\n")
        writer.write(["a", "b"])
        writer.write([])
        writer.write(["c"])
        #expect(writer.text == "a,b\r\n\r\nc\r\n")
        #expect(writer.bytes == Array(writer.text.utf8))
    }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+84 901", "'+84 901"), ("-a", "'-a"), ("@sum", "'@sum"),
        ("\tx", "'\tx"), ("-5", "-5"), ("+7,5", "+7,5"), ("-1.000.000", "'-1.000.000"),
        ("-", "'-"), ("a=b", "a=b"), ("'=x", "'=x"), ("", ""),
    ])
    func `công thức bị vô hiệu, số thì không`(field: String, expected: String) {
        var writer = DelimitedWriter(recordEnd: "", neutralisesFormulas: true)
        writer.write([field])
        #expect(rows(writer.text, dialect: .comma) == (expected.isEmpty ? [] : [[expected]]))
        var plain = DelimitedWriter(recordEnd: "")
        plain.write([field])
        #expect(rows(plain.text, dialect: .comma) == (field.isEmpty ? [] : [[field]]))
    }
}
