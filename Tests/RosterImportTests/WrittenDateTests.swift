import CivilDates
import Testing

@testable import RosterImport

/// Dates as offices write them, each worked out by hand.
@Suite struct WrittenDateTests {
    @Test(arguments: [
        ("05/09/1980", "1980-09-05"), ("5/9/1980", "1980-09-05"), ("05-09-1980", "1980-09-05"),
        ("05.09.1980", "1980-09-05"), ("5 / 9 / 1980", "1980-09-05"),
        ("1980-09-05", "1980-09-05"), ("1980/9/5", "1980-09-05"),
        ("12/11/1980", "1980-11-12"), ("29/02/2000", "2000-02-29"),
        ("09/1980", "1980-09"), ("9-1980", "1980-09"), ("1980-09", "1980-09"),
        ("1980", "1980"), ("năm 1980", "1980"), ("Sinh năm 1980", "1980"),
        ("ngày 5 tháng 9 năm 1980", "1980-09-05"), ("Tháng 9 năm 1980", "1980-09"),
        ("05/09/1980 00:00:00", "1980-09-05"), ("1980-09-05 00:00", "1980-09-05"),
        ("1980-09-05T00:00:00", "1980-09-05"),
    ])
    func asItStands(_ text: String, _ iso: String) throws {
        let written = try #require(WrittenDate(text, pivot: day("2025-12-31")))
        #expect(written.date.description == iso)
        #expect(!written.isConverted)
    }

    @Test(arguments: [
        // A year of two digits; ddmmyyyy; a spreadsheet's day number (29469 days after 1899-12-30).
        ("05/09/80", "1980-09-05"), ("5/9/25", "2025-09-05"), ("5/9/26", "1926-09-05"),
        ("05091980", "1980-09-05"), ("29469", "1980-09-05"), ("25569", "1970-01-01"),
    ])
    func interpreted(_ text: String, _ iso: String) throws {
        let written = try #require(WrittenDate(text, pivot: day("2025-12-31")))
        #expect(written.date.description == iso)
        #expect(written.isConverted)
    }

    @Test(arguments: [
        "31/02/1980", "29/02/1900", "31/04/1980", "00/09/1980", "05/13/1980", "13/1980", "0/1980",
        "05/09", "5/9/198", "5/9/19800", "05/09/1980 08:30:00", "05/09/1980/1", "không rõ",
        "1980 (khai sinh)", "198O", "1980?", "", "-", "/", "123", "999999", "99999999999",
        "05/09/1980, 06/10/1981", "½", "١٩٨٠",
    ])
    func noDate(_ text: String) {
        #expect(WrittenDate(text, pivot: day("2025-12-31")) == nil)
    }
}
