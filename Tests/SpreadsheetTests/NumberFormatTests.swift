import Spreadsheet
import Testing

@Suite("Number formats and dates")
struct NumberFormatTests {
    private func show(_ number: String, id: Int = 0, code: String? = nil) throws -> SheetCell {
        let id = code == nil ? id : 164
        let formats = code.map { code in
            "<numFmts><numFmt numFmtId=\"164\" formatCode=\"\(code.replacing("\"", with: "&quot;"))\"/></numFmts>"
        }
        let styles = "\(formats ?? "")<cellXfs><xf/><xf numFmtId=\"\(id)\"/></cellXfs>"
        let book = try TinyWorkbook(
            rows: "<row><c s=\"1\"><v>\(number)</v></c></row>", styles: styles
        )
        .open()
        return try #require(try book.allRows().first?.cells.first)
    }

    @Test(
        "Plain numbers are shown in their shortest form",
        arguments: [
            ("5", "5"), ("5.0", "5"), ("0", "0"), ("-0", "0"), ("-12", "-12"), ("2.34", "2.34"),
            ("3.6600000000000001", "3.66"), ("0.30000000000000004", "0.3"),
            ("1.0000000000000002", "1"), ("68123456789", "68123456789"),
            ("999999999999999", "999999999999999"), ("1E3", "1000"), ("1.5E-3", "0.0015"),
            ("6.8E+10", "68000000000"), ("abc", "abc"), ("NaN", "NaN"),
        ])
    func shortest(number: String, expected: String) throws {
        #expect(try show(number).display == expected)
    }

    @Test(
        "Formats of digit places give leading zeros and literal marks, others do not round",
        arguments: [
            ("000000000000", "68123456789", "068123456789"), ("00", "7", "07"),
            ("00", "107", "107"),
            ("0", "3.66", "3.66"), ("0.00", "3", "3"), ("#,##0", "1234567", "1234567"),
            ("@", "12", "12"),
            ("\"V.\"00\".\"00\".\"00", "70515", "V.07.05.15"),
            ("0#########", "912345678", "0912345678"),
            ("\"0\"#########", "912345678", "0912345678"), ("\\0#", "5", "05"), ("00", "-7", "-7"),
            ("000\\ 000", "12345", "012 345"), ("General", "7", "7"), ("0\" năm\"", "7", "7"),
            ("00", "1.5", "1.5"), ("0E+00", "12", "12"), ("000", "0", "000"),
            ("[Red]00;00", "3", "03"),
        ])
    func masks(code: String, number: String, expected: String) throws {
        let cell = try show(number, code: code)
        #expect(cell.display == expected)
        #expect(try cell.value == .number(#require(Double(number))))
    }

    @Test(
        "Dates follow the 1900 system with its false leap day",
        arguments: [
            ("1", "01/01/1900"), ("59", "28/02/1900"), ("60", "29/02/1900"), ("61", "01/03/1900"),
            ("25569", "01/01/1970"), ("27514", "30/04/1975"), ("36585", "29/02/2000"),
            ("45839", "01/07/2025"),
            ("45839.5", "01/07/2025 12:00:00"), ("45838.999999", "01/07/2025"),
            ("2958465", "31/12/9999"), ("2958466", "2958466"), ("-1", "-1"), ("0", "0"),
        ])
    func dates1900(serial: String, expected: String) throws {
        #expect(try show(serial, id: 14).display == expected)
    }

    @Test(
        "Which fields a format shows decides how a date is written",
        arguments: [
            ("dd/mm/yyyy", "45839", "01/07/2025"), ("m/d/yy", "45839", "01/07/2025"),
            ("mm/yyyy", "45839", "07/2025"), ("yyyy", "45839", "2025"),
            ("mmm\\-yy", "45839", "07/2025"),
            ("[$-42A]dd\\ mmmm\\ yyyy;@", "45839", "01/07/2025"), ("d-mmm", "45839", "01/07/2025"),
            ("\"Ngày\" dd \"tháng\" mm", "45839", "01/07/2025"), ("[Red]0", "45839", "45839"),
            ("0\"d\"", "45839", "45839"), ("0\\y", "45839", "45839"),
            ("yyyy\\-mm\\-dd\\ hh:mm", "45839.25", "01/07/2025 06:00:00"),
            ("hh:mm", "0.25", "06:00:00"), ("[h]:mm", "1.25", "30:00:00"),
            ("mm:ss", "0.5", "12:00:00"),
            ("h:mm AM/PM", "0.75", "18:00:00"),
        ])
    func datePatterns(code: String, number: String, expected: String) throws {
        #expect(try show(number, code: code).display == expected)
    }

    @Test("Built-in formats are dates, times or not, by their number")
    func builtIn() throws {
        #expect(try show("45839", id: 17).display == "07/2025")
        for id in [14, 15, 16, 22, 27, 36, 50, 58] {
            let date = CellDate(year: 2025, month: 7, day: 1)
            #expect(try show("45839", id: id).value == .date(date), "format \(id)")
        }
        for id in [0, 1, 4, 9, 11, 13, 37, 44, 48, 49] {
            #expect(try show("45839", id: id).value == .number(45839), "format \(id)")
        }
        for id in [18, 21, 45, 47] { #expect(try show("0.5", id: id).display == "12:00:00") }
    }

    @Test("The 1904 system counts from 1 January 1904")
    func dates1904() throws {
        var book = TinyWorkbook(
            rows: "<row><c s=\"0\"><v>0</v></c><c s=\"0\"><v>44377</v></c></row>",
            styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
        book.workbook = book.workbook.replacing(
            "<sheets>", with: "<workbookPr date1904=\"1\"/><sheets>")
        #expect(try book.open().texts() == [["01/01/1904", "01/07/2025"]])
    }

    @Test("Dates of successive serials are successive days, for four centuries")
    func successiveDays() throws {
        let serials = Array(stride(from: 61, to: 150_000, by: 1))
        let rows = serials.map { "<row><c s=\"0\"><v>\($0)</v></c></row>" }.joined()
        let book = try TinyWorkbook(rows: rows, styles: "<cellXfs><xf numFmtId=\"14\"/></cellXfs>")
            .open()
        var (year, month, day) = (1900, 3, 1)
        var wrong = 0
        try book.rows(ofSheet: 0) { row in
            if row.cells[0].value != .date(CellDate(year: year, month: month, day: day)) {
                wrong += 1
            }
            let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
            let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
            day += 1
            if day > lengths[month - 1] { (day, month) = (1, month + 1) }
            if month > 12 { (month, year) = (1, year + 1) }
        }
        #expect(wrong == 0)
        #expect(year == 2310)
    }
}
