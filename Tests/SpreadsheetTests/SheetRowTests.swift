import Spreadsheet
import Testing

@Suite("Rows and cells of Open XML sheets")
struct SheetRowTests {
    @Test("Every type of cell is read with its value and its text")
    func cellTypes() throws {
        let rows = """
            <row r="3"><c r="B3" t="s"><v>1</v></c><c r="C3"><v>3.6600000000000001</v></c>
            <c r="D3" t="b"><v>1</v></c><c r="E3" t="e"><v>#N/A</v></c>
            <c r="F3" t="str"><f>A1&amp;"x"</f><v>kx</v></c><c r="G3"><f>1+1</f></c>
            <c r="H3" t="inlineStr"><is><t>Lê</t></is></c><c r="I3" s="0"/>
            <c r="AA3" t="d"><v>1975-04-30</v></c></row>
            """
        let book = try TinyWorkbook(rows: rows, strings: "<si><t>a</t></si><si><t>Nguyễn</t></si>")
            .open()
        let row = try #require(try book.allRows().first)
        #expect(book.format == .xlsx)
        #expect(row.number == 3)
        #expect(row.cells.map(\.column) == [2, 3, 4, 5, 6, 7, 8, 27])
        #expect(
            row.cells.map(\.value) == [
                .text("Nguyễn"), .number(3.66), .boolean(true), .error("#N/A"), .text("kx"), .empty,
                .text("Lê"), .date(CellDate(year: 1975, month: 4, day: 30)),
            ])
        #expect(
            row.cells.map(\.display)
                == ["Nguyễn", "3.66", "TRUE", "#N/A", "kx", "", "Lê", "30/04/1975"])
        #expect(
            row.cells.map(\.isFormula) == [false, false, false, false, true, true, false, false])
    }

    @Test("Missing references count on, and cells out of order are sorted")
    func missingReferences() throws {
        let rows = """
            <row><c><v>1</v></c><c><v>2</v></c></row><row r="5"><c r="D5"><v>4</v></c>
            <c><v>5</v></c><c r="A5"><v>1</v></c></row><row hidden="1"/>
            """
        let read = try TinyWorkbook(rows: rows).open().allRows()
        #expect(read.map(\.number) == [1, 5, 6])
        #expect(read.map { $0.cells.map(\.column) } == [[1, 2], [1, 4, 5], []])
        #expect(read.map(\.isHidden) == [false, false, true])
    }

    @Test("Shared formulas give the values last computed")
    func sharedFormulas() throws {
        let rows = """
            <row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1*2</f><v>4</v></c></row>
            <row r="2"><c r="A2"><f t="shared" si="0"/><v>6</v></c></row>
            """
        let read = try TinyWorkbook(rows: rows).open().allRows()
        #expect(read.flatMap(\.cells).map(\.display) == ["4", "6"])
        #expect(read.flatMap(\.cells).map(\.isFormula) == [true, true])
    }

    @Test(
        "Escapes stand for UTF-16 units, spaces stay, phonetic runs go",
        arguments: [
            ("<t>a_x000D_b</t>", "a\rb"), ("<t>_x005F_x000D_</t>", "_x000D_"),
            ("<t>_xD83D__xDE00_</t>", "\u{1F600}"), ("<t>_x00zz_ _x0D_</t>", "_x00zz_ _x0D_"),
            ("<t xml:space=\"preserve\">  hai  </t>", "  hai  "),
            ("<t>1 &lt; 2 &amp; 3</t>", "1 < 2 & 3"),
            ("<t>中</t><rPh sb=\"0\" eb=\"1\"><t>naka</t></rPh><phoneticPr fontId=\"1\"/>", "中"),
            ("<r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn A</t></r>", "Nguyễn Văn A"),
            ("<t>phư\u{AD}ơng</t>", "phư\u{AD}ơng"),
        ])
    func texts(item: String, expected: String) throws {
        let shared = try TinyWorkbook(
            rows: "<row><c t=\"s\"><v>0</v></c></row>", strings: "<si>\(item)</si>"
        ).open()
        let inline = try TinyWorkbook(rows: "<row><c t=\"inlineStr\"><is>\(item)</is></c></row>")
            .open()
        for book in [shared, inline] {
            let text = try #require(try book.texts().first?.first)
            #expect(Array(text.unicodeScalars) == Array(expected.unicodeScalars))
        }
    }

    @Test("Prefixed elements, as the Open XML SDK writes them, are read the same")
    func prefixes() throws {
        var book = TinyWorkbook(rows: "")
        book.sheets[0].xml = """
            <x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData>
            <x:row r="1"><x:c r="A1" t="str"><x:v>có</x:v></x:c></x:row></x:sheetData>
            <x:mergeCells><x:mergeCell ref="$A$1:C2"/></x:mergeCells></x:worksheet>
            """
        #expect(try book.open().texts() == [["có"]])
        let merged = MergedRange(firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 3)
        #expect(try book.open().mergedRanges(ofSheet: 0) == [merged])
    }

    @Test("An error thrown by the caller stops reading and comes back as it is")
    func callerError() throws {
        struct Enough: Error {}
        let rows = (1...1000).map { "<row r=\"\($0)\"><c><v>\($0)</v></c></row>" }.joined()
        let book = try TinyWorkbook(rows: rows).open()
        var seen = 0
        #expect(throws: Enough.self) {
            try book.rows(ofSheet: 0) { _ in
                seen += 1
                if seen == 3 { throw Enough() }
            }
        }
        #expect(seen == 3)
    }
}
