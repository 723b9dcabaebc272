import Spreadsheet
import Testing

@Suite("Excel 5.0 to 2003 workbooks")
struct BinaryWorkbookTests {
    private static func font(_ name: String, isBIFF8: Bool) -> [UInt8] {
        [UInt8](repeating: 0, count: 14) + [UInt8(name.utf8.count)] + (isBIFF8 ? [0] : [])
            + name.utf8
    }

    /// Globals with fonts Arial and .VnTime, and styles plain, date, twelve digits, and .VnTime.
    private func globals(version: Int) -> RecordStream {
        let isBIFF8 = version == 0x0600
        var stream = RecordStream()
        stream.begin(5, version: version)
        for name in ["Arial", "Arial", "Arial", "Arial", ".VnTime"] {
            stream.add(0x0031, Self.font(name, isBIFF8: isBIFF8))
        }
        let code = Array("000000000000".utf8)
        let length = isBIFF8 ? [UInt8(code.count), 0, 0] : [UInt8(code.count)]
        stream.add(0x041E, StoredZip.bytes16(164) + length + code)
        for (font, format) in [(0, 0), (0, 14), (0, 164), (5, 0)] {
            stream.add(0x00E0, [font, format, 0, 0].flatMap(StoredZip.bytes16))
        }
        return stream
    }

    @Test("Every cell record of BIFF8 is read")
    func cellRecords() throws {
        var stream = globals(version: 0x0600)
        stream.nameSheet([2, 1, 0xA2, 0x1E, 0x6E, 0], state: 2)
        stream.nameSheet([1, 0, 0x43], kind: 2)
        // The second text is broken after "Ng" and goes on in 8-bit units; the third has runs.
        let head = [3, 3].flatMap(StoredZip.bytes32) + RecordStream.wide("Lê")
        let broken = StoredZip.bytes16(6) + [1] + "Ng".utf16.flatMap { StoredZip.bytes16(Int($0)) }
        stream.add(0x00FC, head + broken)
        let rich = StoredZip.bytes16(3) + [8] + StoredZip.bytes16(1) + Array("abc".utf8)
        stream.add(0x003C, [0] + Array("uyen".utf8) + rich + [1, 0, 5, 0])
        stream.add(0x000A)
        stream.setSheetPlace()
        stream.begin(16, version: 0x0600)
        stream.add(
            0x0208, StoredZip.bytes16(1) + [UInt8](repeating: 0, count: 10) + [0x20, 0, 0, 0])
        stream.cell(0x00FD, 1, 0, style: 3, StoredZip.bytes32(0))
        stream.cell(0x00FD, 1, 1, StoredZip.bytes32(1))
        stream.cell(0x00FD, 1, 2, StoredZip.bytes32(2))
        stream.cell(0x0203, 0, 0, style: 1, RecordStream.bytes64(27514))
        stream.cell(0x027E, 0, 1, StoredZip.bytes32(366 << 2 | 3))
        stream.add(
            0x00BD,
            [0, 2].flatMap(StoredZip.bytes16) + [2, 0] + StoredZip.bytes32(7 << 2 | 2) + [0, 0]
                + StoredZip.bytes32(Int((-5 << 2 | 2) & 0xFFFF_FFFF)) + [3, 0])
        stream.cell(0x0205, 0, 4, [1, 0])
        stream.cell(0x0205, 0, 5, [0x2A, 1])
        stream.cell(0x0006, 0, 6, [0, 0, 0, 0, 0, 0, 0xFF, 0xFF] + [UInt8](repeating: 0, count: 8))
        stream.add(0x04BC, [0])
        stream.add(0x0207, RecordStream.narrow("kx"))
        stream.cell(0x0006, 0, 7, RecordStream.bytes64(2.5) + [UInt8](repeating: 0, count: 8))
        stream.cell(0x0201, 0, 8, [])
        stream.add(0x00E5, [1, 0, 1, 0, 2].flatMap(StoredZip.bytes16))
        stream.add(0x000A)

        let book = try Workbook(bytes: stream.bytes)
        #expect(book.format == .xls)
        #expect(book.sheets.map(\.name) == ["Ản"])
        #expect(book.sheets[0].isVeryHidden)
        let rows = try book.allRows()
        #expect(rows.map(\.number) == [1, 2])
        #expect(rows.map(\.isHidden) == [false, true])
        #expect(
            rows[0].cells.map(\.display)
                == ["30/04/1975", "3.66", "000000000007", "-5", "TRUE", "#N/A", "kx", "2.5"])
        #expect(rows[0].cells.map(\.column) == [1, 2, 3, 4, 5, 6, 7, 8])
        #expect(
            rows[0].cells.map(\.isFormula) == [
                false, false, false, false, false, false, true, true,
            ])
        #expect(rows[1].cells.map(\.display) == ["Lê", "Nguyen", "abc"])
        #expect(rows[1].cells.map(\.font) == [".VnTime", "Arial", nil])
        #expect(
            rows[1].cells[2].runs
                == [TextRun(text: "a", font: "Arial"), TextRun(text: "bc", font: ".VnTime")])
        let merged = MergedRange(firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 3)
        #expect(try book.mergedRanges(ofSheet: 0) == [merged])
    }

    @Test("Texts of Excel 5.0 are read in the file's code page")
    func codePages() throws {
        // 0xD2 is Ò in Windows-1252 and the hook above in Windows-1258; 0x8D has no character.
        for (page, expected) in [(1252, "aÒ\u{8D}"), (1258, "a\u{309}\u{8D}")] {
            var stream = globals(version: 0x0500)
            stream.add(0x0042, StoredZip.bytes16(page))
            stream.nameSheet([1, 0x53])
            stream.add(0x000A)
            stream.setSheetPlace()
            stream.begin(16, version: 0x0500)
            stream.cell(0x0204, 0, 0, style: 3, [3, 0, 0x61, 0xD2, 0x8D])
            stream.add(0x000A)
            let cell = try #require(try Workbook(bytes: stream.bytes).allRows().first?.cells.first)
            #expect(Array(cell.display.unicodeScalars) == Array(expected.unicodeScalars))
            #expect(cell.font == ".VnTime")
        }
    }

    @Test("Locked, older and cut-off workbooks are refused")
    func refusals() {
        var locked = globals(version: 0x0600)
        locked.add(0x002F, [0, 0])
        #expect(throws: SpreadsheetError.encrypted) { _ = try Workbook(bytes: locked.bytes) }
        let old: [UInt8] = [0x09, 0x04, 6, 0, 0, 0, 0x10, 0, 0, 0]
        #expect(throws: SpreadsheetError.notASpreadsheet(kind: .oldExcel)) {
            _ = try Workbook(bytes: old)
        }
        let cut = Array(globals(version: 0x0600).bytes.dropLast())
        #expect(throws: SpreadsheetError.damaged(part: "Workbook", reason: .truncated)) {
            _ = try Workbook(bytes: cut)
        }
    }

    @Test("Streams of compound files say what the file is")
    func compoundFiles() throws {
        var stream = globals(version: 0x0500)
        stream.nameSheet([1, 0x53])
        stream.add(0x000A)
        stream.setSheetPlace()
        stream.begin(16, version: 0x0500)
        stream.cell(0x0203, 0, 0, RecordStream.bytes64(7))
        stream.add(0x000A)
        let whole = TinyCompoundFile.bytes(stream: "Book", content: stream.bytes)
        #expect(try Workbook(bytes: whole).texts() == [["7"]])
        // A file cut in its last sector still has all of its records.
        let unfilled = whole.count - (512 - stream.bytes.count % 512)
        #expect(try Workbook(bytes: Array(whole.prefix(unfilled))).texts() == [["7"]])
        let refusals: [(String, SpreadsheetError)] = [
            ("EncryptedPackage", .encrypted),
            ("WordDocument", .notASpreadsheet(kind: .otherOfficeDocument)),
        ]
        for (name, error) in refusals {
            let file = TinyCompoundFile.bytes(stream: name, content: [1])
            #expect(throws: error) { _ = try Workbook(bytes: file) }
        }
    }
}
