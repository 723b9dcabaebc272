import Census
import CivilDates
import Registry
import Testing

/// Who is counted after a roster that lists everybody of its organisations.
@Suite struct CompleteListingTests {
    private let office: Office
    private let header = "Họ và tên,Ngày sinh,Đơn vị,Địa bàn\n"

    init() throws { office = try Office() }

    private func importText(_ text: String, as name: String, _ date: String, complete: Bool) throws
    {
        try office.importBytes(
            Array((header + text).utf8), as: name, asOf: day(date), isComplete: complete)
    }

    private func names(_ date: String, _ known: KnownOn = .now) throws -> [String] {
        let census = try office.census(date, known)
        return census.places.map(census.name).sorted()
    }

    @Test func theLeftAreNotCountedFromThatDayOn() throws {
        try importText(
            "Ka Đèn,05/09/1980,Trạm Y tế,\nHa Bét,06/09/1980,Trạm Y tế,\nKon Sơ,07/09/1980,Trường A,\n",
            as: "a.csv", "2024-12-31", complete: false)
        try importText("Ha Bét,06/09/1980,Trạm Y tế,\n", as: "b.csv", "2025-12-31", complete: true)
        #expect(try names("2025-12-30") == ["Ha Bét", "Ka Đèn", "Kon Sơ"])
        #expect(try names("2025-12-31") == ["Ha Bét", "Kon Sơ"])
        #expect(try names("2025-12-31", .change(1)) == ["Ha Bét", "Ka Đèn", "Kon Sơ"])
        _ = try office.registry.undo(2, author: "Lan", reason: "Nhập nhầm")
        #expect(try names("2025-12-31") == ["Ha Bét", "Ka Đèn", "Kon Sơ"])
    }

    @Test func whoWorksElsewhereByThenStays() throws {
        try importText("Ka Đèn,05/09/1980,Trạm Y tế,\n", as: "a.csv", "2024-12-31", complete: false)
        try importText("Ka Đèn,05/09/1980,Trường A,\n", as: "b.csv", "2025-06-30", complete: true)
        try importText("Ha Bét,06/09/1980,Trạm Y tế,\n", as: "c.csv", "2025-12-31", complete: true)
        #expect(try names("2025-12-31") == ["Ha Bét", "Ka Đèn"])
        // The school lists everybody a year later: its teacher left, and the old post does not come back.
        try importText("Kon Sơ,07/09/1980,Trường A,\n", as: "d.csv", "2026-06-30", complete: true)
        #expect(try names("2026-06-30") == ["Ha Bét", "Kon Sơ"])
    }

    /// Two schools of one name: the one in xã Đạ Sar (now xã Lạc Dương) says nothing of the one in
    /// xã Đạ Long (now xã Đam Rông 4), and all of its own that stood there under the old name.
    @Test func aNamesakeInAnotherCommuneIsAnotherOrganisation() throws {
        try importText(
            "Ka Đèn,05/09/1980,Trường Mầm non Hoa Hồng,Xã Đạ Sar\n"
                + "Ha Bét,06/09/1980,Trường Mầm non Hoa Hồng,Xã Đạ Long\n",
            as: "a.csv", "2024-12-31", complete: false)
        try importText(
            "Kon Sơ,07/09/1980,Trường Mầm non Hoa Hồng,Xã Lạc Dương\n", as: "b.csv", "2025-12-31",
            complete: true)
        #expect(try names("2025-12-31") == ["Ha Bét", "Kon Sơ"])
    }

    @Test func aLaterWordWithoutAPostKeepsThePersonButNotThePost() throws {
        try importText("Ka Đèn,05/09/1980,Trạm Y tế,\n", as: "a.csv", "2024-12-31", complete: false)
        try importText("Ha Bét,06/09/1980,Trạm Y tế,\n", as: "b.csv", "2025-06-30", complete: true)
        try importText("Ka Đèn,05/09/1980,,\n", as: "c.csv", "2025-12-31", complete: false)
        let census = try office.census("2025-12-31")
        #expect(census.places.map(census.name).sorted() == ["Ha Bét", "Ka Đèn"])
        let place = try #require(census.places.first { census.name(ofPersonAt: $0) == "Ka Đèn" })
        #expect(census[.organisation].code(ofPersonAt: place) == "unknown")
    }
}
