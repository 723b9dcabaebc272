import Spreadsheet
import Testing

@Suite("What is refused, and as what")
struct RefusalTests {
    private func refusal(_ bytes: [UInt8], limits: ReadingLimits = ReadingLimits())
        -> SpreadsheetError?
    {
        do throws(SpreadsheetError) {
            _ = try Workbook(bytes: bytes, limits: limits)
            return nil
        } catch {
            return error
        }
    }

    @Test(
        "Text files under a workbook's name are told apart",
        arguments: [
            ("", FileKind.empty), ("%PDF-1.7\n", .pdf), ("{\\rtf1}", .richText),
            ("<html><body><table>", .html), ("\u{FEFF}\n <TABLE border=1>", .html),
            ("<!DOCTYPE html>", .html), ("<?xml version=\"1.0\"?><html xmlns=\"x\">", .html),
            ("MIME-Version: 1.0\r\nContent-Type: multipart/related", .webArchive),
            (
                "<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?>"
                    + "<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">",
                .spreadsheetML2003
            ),
            ("<?xml version=\"1.0\"?><a/>", .xml), ("STT;Họ và tên\n1;Lê A\n", .text),
            ("\u{1}\u{2}\u{3}\u{0}", .unknown),
        ])
    func textKinds(text: String, kind: FileKind) {
        #expect(refusal(Array(text.utf8)) == .notASpreadsheet(kind: kind))
    }

    @Test("A page in UTF-16 is a page")
    func widePage() {
        let bytes: [UInt8] = [0xFF, 0xFE] + "<html>".utf8.flatMap { byte -> [UInt8] in [byte, 0] }
        #expect(refusal(bytes) == .notASpreadsheet(kind: .html))
    }

    @Test(
        "Other packages are told apart",
        arguments: [
            (["a.txt": "x"], FileKind.zip),
            (["mimetype": "application/vnd.oasis.opendocument.spreadsheet"], .openDocument),
            (["mimetype": "application/vnd.oasis.opendocument.text"], .otherOfficeDocument),
            (["[Content_Types].xml": "<Types/>", "xl/workbook.bin": "x"], .excelBinary),
            (
                [
                    "[Content_Types].xml": "<Types/>",
                    "_rels/.rels":
                        "<R><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"word/document.xml\"/></R>",
                ], .otherOfficeDocument
            ),
        ])
    func packages(files: [String: String], kind: FileKind) {
        var zip = StoredZip()
        for (path, text) in files { zip.add(path, text) }
        #expect(refusal(zip.bytes()) == .notASpreadsheet(kind: kind))
    }

    @Test("Packages past a limit are refused before they are expanded")
    func bombs() {
        let book = TinyWorkbook(rows: "")
        var zip = book.zip
        zip.statedSizes["xl/workbook.xml"] = 50 << 20
        let bomb = SizeLimit.expansion(part: "xl/workbook.xml", ratio: 200)
        #expect(refusal(zip.bytes()) == .tooLarge(limit: bomb))
        var limits = ReadingLimits()
        limits.totalBytes = 100
        #expect(refusal(book.zip.bytes(), limits: limits) == .tooLarge(limit: .totalBytes(100)))
        limits = ReadingLimits()
        limits.parts = 3
        #expect(refusal(book.zip.bytes(), limits: limits) == .tooLarge(limit: .parts(3)))
        limits = ReadingLimits()
        limits.sharedStrings = 1
        let strings = TinyWorkbook(rows: "", strings: "<si/><si/>").zip.bytes()
        #expect(refusal(strings, limits: limits) == .tooLarge(limit: .sharedStrings(1)))
    }

    @Test("Long texts and endless tags are refused")
    func longTexts() throws {
        var limits = ReadingLimits()
        limits.cellText = 10
        let rows = "<row><c t=\"str\"><v>01234567890</v></c></row>"
        let book = try Workbook(bytes: TinyWorkbook(rows: rows).zip.bytes(), limits: limits)
        #expect(throws: SpreadsheetError.tooLarge(limit: .cellText(10))) {
            try book.rows(ofSheet: 0) { _ in }
        }
        let tag = "<row a=\"" + String(repeating: "x", count: 2 << 20) + "\"/>"
        let endless = try TinyWorkbook(rows: tag).open()
        let limit = SizeLimit.markup(part: "xl/worksheets/sheet1.xml", bytes: 1 << 20)
        #expect(throws: SpreadsheetError.tooLarge(limit: limit)) {
            try endless.rows(ofSheet: 0) { _ in }
        }
    }

    @Test("A document type, and so every entity, is refused")
    func documentType() {
        var book = TinyWorkbook(rows: "")
        book.workbook = "<!DOCTYPE w [<!ENTITY a \"aaaa\">]>" + book.workbook
        #expect(
            refusal(book.zip.bytes()) == .damaged(part: "xl/workbook.xml", reason: .documentType))
    }

    @Test("Damage names the part and the place")
    func damage() throws {
        let bytes = TinyWorkbook(rows: "<row><c><v>1</v></c></row>").zip.bytes()
        #expect(refusal(Array(bytes.dropLast(30))) == .damaged(part: "zip", reason: .truncated))
        var changed = bytes
        let place = try #require(bytes.indices.first { bytes[$0...].starts(with: "<v>1<".utf8) })
        changed[place + 3] = UInt8(ascii: "2")
        let book = try Workbook(bytes: changed)
        let sheet = "xl/worksheets/sheet1.xml"
        #expect(throws: SpreadsheetError.damaged(part: sheet, reason: .checksum)) {
            try book.rows(ofSheet: 0) { _ in }
        }
        let broken = try TinyWorkbook(rows: "\n<row></c>").open()
        let malformed = Damage.malformedXML(byte: 30)
        #expect(throws: SpreadsheetError.damaged(part: sheet, reason: malformed)) {
            try broken.rows(ofSheet: 0) { _ in }
        }
        #expect(throws: SpreadsheetError.noSuchSheet(index: 1)) {
            try book.rows(ofSheet: 1) { _ in }
        }
    }

    @Test("Rows before a damaged place are delivered, the broken row is not")
    func rowsBeforeDamage() throws {
        let rows = "<row><c><v>1</v></c></row><row><c t=\"s\"><v>9</v></c></row><row/>"
        let book = try TinyWorkbook(rows: rows, strings: "<si><t>a</t></si>").open()
        var seen: [Int] = []
        let reason = Damage.reference(row: 2, text: "9")
        #expect(
            throws: SpreadsheetError.damaged(part: "xl/worksheets/sheet1.xml", reason: reason)
        ) {
            try book.rows(ofSheet: 0) { seen.append($0.number) }
        }
        #expect(seen == [1])
    }

    @Test("Locked and strangely packed entries are refused as such")
    func entries() {
        var zip = TinyWorkbook(rows: "").zip
        zip.flags = 1
        #expect(refusal(zip.bytes()) == .encrypted)
        zip.flags = 0
        zip.method = 9
        let reason = Damage.unsupportedCompression(method: 9)
        #expect(refusal(zip.bytes()) == .damaged(part: "_rels/.rels", reason: reason))
    }
}
