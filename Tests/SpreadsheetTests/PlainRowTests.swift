import SeededRandom
import Spreadsheet
import Testing

@Suite("Rows scanned from bytes are the rows that an XML parser reads")
struct PlainRowTests {
    /// What reading a sheet gives: its rows, and whether they were all of them.
    private struct Reading: Equatable {
        var rows: [SheetRow] = []
        var isWhole = true
    }

    private func read(_ rows: String, plain: Bool) throws -> Reading {
        var book = TinyWorkbook(
            rows: rows,
            styles: "<cellXfs><xf/><xf numFmtId=\"14\"/><xf numFmtId=\"17\"/></cellXfs>",
            strings: "<si><t>không</t></si><si><t>một</t></si>")
        if !plain {
            // An attribute hides the tag from the scanner, and no reader minds it.
            let xml = book.sheets[0].xml
            book.sheets[0].xml = xml.replacing("<sheetData>", with: "<sheetData a=\"1\">")
        }
        return try read(book.open())
    }

    private func read(_ book: Workbook) -> Reading {
        var reading = Reading()
        do {
            try book.rows(ofSheet: 0) { reading.rows.append($0) }
        } catch {
            reading.isWhole = false
        }
        return reading
    }

    @Test(
        "Forms out of the ordinary",
        arguments: [
            "<row r='2' hidden='true'><c r='B2' t='str'><v>a &amp; b &lt;</v></c></row>",
            "<row><c t=\"inlineStr\"><is><t>&#7877;&#x1F600;</t></is></c></row><row/>",
            "<row><!-- x --><c><v>1</v></c></row>", "<row><c><v><![CDATA[7]]></v></c></row>",
            "<row><c t=\"str\"><v>a\r\nb</v></c></row>", "<row\n r=\"7\"\t><c\nr=\"C7\"/></row>",
            "<row><c><f>A1&gt;B1</f><v>1</v></c><c><f t=\"shared\" si=\"0\"/></c></row>",
            "<row><c><f>\"x\">1</f><v>1</v></c></row>", "<row><c t=\"str\"><v/></c></row>",
            "<row><c t=\"inlineStr\"><is><t/></is></c><c t=\"inlineStr\"><is></is></c></row>",
            "<row><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>",
            "<row><c r=\"A1\" r=\"B1\"><v>1</v></c></row>", "<row><c><v>1</v></row>",
            "<row ht=\"1\" ht=\"2\"/>",
            "<row><c><f t=\"a\" t=\"b\"/></c></row>", "<row 1a=\"\"/>", "<row :a=\"\"/>",
            "<row a:=\"\"/>",
            "<row><c",
            "<row r=\"1\"><c r=\"5\"/></row>", "<row r=\"0\"/>", "<row r=\"9999999\"/>", "<rows/>",
            "<row><c t=\"s\"><v>2</v></c></row>", "<row><c r=\"ZZZ1\"><v>1</v></c></row>",
            "<row><c><v>1</v></c></row><x:row/>", "<row><c t=\"str\"><v>a]]>b</v></c></row>",
            "<row><c t=\"str\"><v>&nbsp;</v></c></row>", "<row><c t=\"str\"><v>\u{1}</v></c></row>",
            "<row r=\"3\"/><row><c s=\"x\"><v> 5 </v></c></row>",
        ])
    func unusualForms(rows: String) throws {
        let before = "<row><c><v>1</v></c></row>"
        #expect(try read(before + rows, plain: true) == read(before + rows, plain: false))
    }

    @Test("Wrong bytes in the first of two values are refused")
    func wrongBytesInFirstValue() throws {
        var zip = TinyWorkbook(rows: "<row><c><v>1?</v><v>0</v></c></row>").zip
        let last = zip.entries.count - 1
        let place = try #require(zip.entries[last].content.lastIndex(of: UInt8(ascii: "?")))
        zip.entries[last].content[place] = 0x93
        #expect(read(try Workbook(bytes: zip.bytes())) == Reading(rows: [], isWhole: false))
    }

    @Test("Random rows, and rows with random faults")
    func randomRows() throws {
        var random = SplitMix64(seed: 11)
        let values = [
            "<c><v>1.5</v></c>", "<c s=\"1\"><v>45839</v></c>", "<c t=\"s\"><v>1</v></c>", "<c/>",
            "<c t=\"str\"><f>A1</f><v>Lê &amp; _x000D_</v></c>", "<c t=\"b\"><v>1</v></c>",
            "<c t=\"inlineStr\"><is><t xml:space=\"preserve\"> Nguyễn </t></is></c>",
        ]
        var wholes = 0
        for _ in 0..<1500 {
            var bytes: [UInt8] = []
            for _ in 0..<Int.random(in: 1...6, using: &random) {
                let cells = (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    values.randomElement(using: &random) ?? ""
                }
                bytes += Array("<row>\(cells.joined())</row>\n".utf8)
            }
            for _ in 0..<Int.random(in: 0...2, using: &random) {
                guard let place = bytes.indices.randomElement(using: &random) else { break }
                bytes[place] = Array("<>/\"=& crsv1".utf8).randomElement(using: &random) ?? 0
            }
            let rows = String(decoding: bytes, as: UTF8.self)
            let plain = try read(rows, plain: true)
            #expect(try plain == read(rows, plain: false), "\(rows)")
            if plain.isWhole { wholes += 1 }
        }
        #expect(wholes > 100)
    }

    @Test("Rows run over the ends of chunks, and wrong bytes are refused wherever they stand")
    func chunks() throws {
        let rows = (1...9000).map {
            "<row r=\"\($0)\"><c t=\"str\"><v>Nguyễn Văn \($0)</v></c></row>"
        }
        let all = rows.joined()
        let reading = try read(all, plain: true)
        #expect(reading.isWhole)
        #expect(reading.rows.map(\.number) == Array(1...9000))
        #expect(reading.rows.map { $0.cells[0].display } == (1...9000).map { "Nguyễn Văn \($0)" })
        #expect(try read(all, plain: false) == reading)
        var zip = TinyWorkbook(rows: all).zip
        let last = zip.entries.count - 1
        let place = try #require(zip.entries[last].content.lastIndex(of: 0xE1))
        zip.entries[last].content[place] = 0xFF
        let broken = read(try Workbook(bytes: zip.bytes()))
        #expect(!broken.isWhole)
        #expect(broken.rows.count == 8999)
    }

    @Test("Rows without numbers count on over the ends of chunks")
    func uncountedChunks() throws {
        let row = "<row spans=\"1:15\" ht=\"15\" customHeight=\"1\"><c><v>1</v></c></row>"
        let reading = try read(String(repeating: row, count: 20_000), plain: true)
        #expect(reading.rows.map(\.number) == Array(1...20_000))
    }

    @Test("Other encodings are read by the XML parser")
    func encodings() throws {
        var book = TinyWorkbook(rows: "<row><c t=\"str\"><v>\u{E9}</v></c></row>")
        let xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + book.sheets[0].xml
        book.sheets[0].xml = ""
        var zip = book.zip
        let last = zip.entries.count - 1
        zip.entries[last].content = xml.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
        #expect(try Workbook(bytes: zip.bytes()).texts() == [["\u{E9}"]])
        zip.entries[last].content =
            [0xFF, 0xFE]
            + xml.replacing("ISO-8859-1", with: "UTF-16").utf16.flatMap {
                StoredZip.bytes16(Int($0))
            }
        #expect(try Workbook(bytes: zip.bytes()).texts() == [["\u{E9}"]])
    }
}
