import Spreadsheet
import Testing

@Suite("Packages: sheets, paths and merged ranges")
struct PackageTests {
    @Test("Hidden sheets are named as such, chart sheets are left out")
    func sheets() throws {
        var book = TinyWorkbook(rows: "<row><c><v>1</v></c></row>")
        book.workbook = """
            <workbook xmlns:r="r"><sheets><sheet name="Biểu đồ" r:id="c"/>
            <sheet name="Ẩn" state="hidden" r:id="rId1"/>
            <sheet name="Sâu &amp; kín" state="veryHidden" r:id="rId1"/></sheets></workbook>
            """
        book.relationships = book.relationships.replacing(
            "<Relationships>",
            with: "<Relationships><Relationship Id=\"c\" Type=\"x/chartsheet\" Target=\"c.xml\"/>")
        let sheets = try book.open().sheets
        #expect(sheets.map(\.name) == ["Ẩn", "Sâu & kín"])
        #expect(sheets.map(\.isHidden) == [true, true])
        #expect(sheets.map(\.isVeryHidden) == [false, true])
    }

    @Test(
        "Targets may be absolute, climb, be escaped, or differ in case",
        arguments: [
            ("/xl/worksheets/sheet1.xml", "xl/worksheets/sheet1.xml"),
            ("../xl/./worksheets/sheet1.xml", "XL/Worksheets/Sheet1.xml"),
            ("worksheets\\sheet1.xml", "xl\\worksheets\\sheet1.xml"),
            ("my%20sheets/sheet1.xml", "xl/my sheets/sheet1.xml"),
        ])
    func targets(target: String, path: String) throws {
        var book = TinyWorkbook(rows: "<row><c><v>7</v></c></row>")
        book.relationships = book.relationships.replacing("worksheets/sheet1.xml", with: target)
        book.sheets[0].path = path
        book.workbookPath = "/xl/workbook.xml"
        #expect(try book.open().texts() == [["7"]])
    }

    @Test("Merged ranges stand behind rows of any length, in one chunk or many")
    func mergedRanges() throws {
        let expected = [
            MergedRange(firstRow: 1, lastRow: 1, firstColumn: 1, lastColumn: 28),
            MergedRange(firstRow: 2, lastRow: 3, firstColumn: 3, lastColumn: 3),
        ]
        let tail =
            "<mergeCells count=\"2\"><mergeCell ref=\"A1:AB1\"/><mergeCell ref=\"C3:C2\"/></mergeCells>"
        for count in [0, 1, 3000, 3001, 3002, 20_000] {
            let rows = String(repeating: "<row><c><v>1</v></c></row>", count: count)
            let book = try TinyWorkbook(rows: rows, tail: tail).open()
            #expect(try book.mergedRanges(ofSheet: 0) == expected)
        }
        var empty = TinyWorkbook(rows: "")
        empty.sheets[0].xml = "<worksheet><sheetData/>\(tail)</worksheet>"
        #expect(try empty.open().mergedRanges(ofSheet: 0) == expected)
        empty.sheets[0].xml = "<worksheet><sheetData a=\"1\"><row/></sheetData>\(tail)</worksheet>"
        #expect(try empty.open().mergedRanges(ofSheet: 0) == expected)
    }

    @Test("Fonts come from the style, or from runs that agree; runs that differ are given")
    func fonts() throws {
        let styles = """
            <fonts><font><name val="Arial"/></font><font><sz val="12"/><name val=".VnTime"/></font>
            </fonts><cellXfs><xf fontId="0"/><xf fontId="1"/></cellXfs>
            <dxfs><dxf><font><name val="Wrong"/></font></dxf></dxfs>
            """
        let run = { (font: String, text: String) in
            "<r><rPr><rFont val=\"\(font)\"/></rPr><t>\(text)</t></r>"
        }
        let strings = """
            <si><t>a</t></si><si>\(run("VNI-Times", "b"))\(run("Arial", " "))</si>
            <si>\(run(".VnTimeH", "n"))<r><t>guyÔn</t></r></si>
            <si><r><t>a </t></r>\(run("Arial", "b"))</si>
            """
        let rows = """
            <row><c s="1" t="s"><v>0</v></c><c s="1" t="s"><v>1</v></c><c s="1" t="s"><v>2</v></c>
            <c t="s"><v>3</v></c></row>
            """
        let cells = try TinyWorkbook(rows: rows, styles: styles, strings: strings).open().allRows()
            .flatMap(\.cells)
        #expect(cells.map(\.font) == [".VnTime", "VNI-Times", nil, "Arial"])
        #expect(
            cells.map(\.runs) == [
                [], [],
                [TextRun(text: "n", font: ".VnTimeH"), TextRun(text: "guyÔn", font: ".VnTime")], [],
            ])
        #expect(cells[2].display == "nguyÔn")
    }

    @Test("Data descriptors and bytes before the archive do not disturb it")
    func zipShapes() throws {
        let zip = TinyWorkbook(rows: "<row><c><v>7</v></c></row>").zip
        #expect(try Workbook(bytes: zip.bytes(withDescriptors: true)).texts() == [["7"]])
        let shifted = zip.bytes(prefix: Array("PK\u{3}\u{4}xxxx".utf8))
        #expect(try Workbook(bytes: shifted).texts() == [["7"]])
    }

    @Test("Zip64 sizes are read from the extra field and the zip64 end record")
    func zip64() throws {
        #expect(throws: SpreadsheetError.notASpreadsheet(kind: .openDocument)) {
            _ = try Workbook(bytes: Zip64Sample.openDocumentType)
        }
    }
}
