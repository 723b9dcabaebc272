import Census
import CivilDates
import Registry
import Testing

/// What is one organisation in a census, and how it is printed.
@Suite struct OrganisationTests {
    private let office: Office

    init() throws { office = try Office() }

    /// Imports people of organisations, `name|place` each, in a file of its own.
    private func roster(_ date: String, _ rows: [String], as name: String? = nil) throws {
        let year = 1960 + (try office.registry.lastChange())
        let lines = rows.enumerated().map { index, row in
            let parts = row.split(separator: "|", omittingEmptySubsequences: false)
            return "Ka Đèn,\(index + 1)/01/\(year),"
                + parts.map { "\"\($0)\"" }.joined(separator: ",")
        }
        let text = "Họ và tên,Ngày sinh,Đơn vị,Địa bàn\n" + lines.joined(separator: "\n") + "\n"
        try office.importBytes(
            Array(text.utf8), as: (name ?? date) + ".csv", asOf: day(date))
    }

    private func counts(
        _ date: String = "2024-12-31", _ known: KnownOn = .now
    ) throws -> [String: Int] {
        let counted = try office.census(date, known).counts(.organisation)
        return Dictionary(
            uniqueKeysWithValues: counted.map { code, count in
                (
                    code.split(separator: "\t", omittingEmptySubsequences: false)
                        .joined(separator: " @ "), count
                )
            })
    }

    @Test func oneNameInAllItsSpellings() throws {
        try roster(
            "2024-12-31",
            [
                "THCS Đạ Long|Xã Đạ Long, huyện Đam Rông", "Trường THCS Đạ Long|Xã Đạ Long",
                "trường trung học cơ sở Đạ Long|Xã Đạ Long",
                "TRƯỜNG THCS ĐẠ LONG|Xã Đạ Long", "TRƯỜNG THCS ĐẠ LONG|Xã Đạ Long",
                "Truong THCS Da Long|Xã Đạ Long", "Trường THCS Đạ Long|Xã Đạ Long",
                "Trường THCS Đạ Tông|Xã Đạ Tông",
            ])
        // In small letters, although capitals are as frequent.
        let counted = try counts()
        #expect(counted == ["Trường THCS Đạ Long": 7, "Trường THCS Đạ Tông": 1])
    }

    @Test func namesakesInTwoCommunesStayTwo() throws {
        try roster(
            "2024-12-31",
            [
                "Trường Mầm non Hoa Hồng|Xã Đạ Sar", "MN Hoa Hồng|Xã Đạ Sar",
                "Trường Mầm non Hoa Hồng|Xã Đạ Long", "Trường Mầm non Hoa Hồng|",
            ])
        let counted = try counts()
        #expect(
            counted == [
                "Trường Mầm non Hoa Hồng @ 24865@": 2, "Trường Mầm non Hoa Hồng @ 24856@": 1,
                // Nobody says which of the two.
                "Trường Mầm non Hoa Hồng @ ": 1,
            ])
    }

    @Test func anUnknownPlaceIsTheOnlyOneThatFits() throws {
        try roster(
            "2024-12-31",
            [
                "Trường Mầm non Hoa Hồng|Xã Đạ Sar", "MN Hoa Hồng|", "MN Hoa Hồng|Huyện Lạc Dương",
                "MN Hoa Hồng|Tỉnh Lâm Đồng", "MN Hoa Hồng|Huyện Đam Rông",
            ])
        let counted = try counts()
        #expect(counted.values.sorted() == [1, 1, 1, 2])
        // The one in huyện Lạc Dương can only be the one in xã Đạ Sar; the others are one of two.
        #expect(counted["Trường Mầm non Hoa Hồng @ 24865@"] == 2)
    }

    @Test func aCommuneAndItsSuccessorAreOnePlace() throws {
        try roster("2024-12-31", ["THCS Đạ Sar|Xã Đạ Sar", "Trường MN A|Xã Đạ Sar"])
        try roster("2025-12-31", ["Trường THCS Đạ Sar|Xã Lạc Dương", "Trường MN B|Xã Lạc Dương"])
        let counted = try counts("2025-12-31")
        #expect(counted == ["Trường THCS Đạ Sar": 2, "Trường MN A": 1, "Trường MN B": 1])
        let later = try counts("2024-12-31")
        #expect(later == ["THCS Đạ Sar": 1, "Trường MN A": 1])
    }

    /// Xã Đạ Sar and xã Đạ Nhim are both in xã Lạc Dương since 2025-07-01.
    @Test func twoThatCameIntoOneCommuneStayTwo() throws {
        try roster("2024-12-31", ["MN Hoa Hồng|Xã Đạ Sar", "MN Hoa Hồng|Xã Đạ Nhim"])
        try roster("2025-12-31", ["MN Hoa Hồng|Xã Lạc Dương"])
        let counted = try counts("2025-12-31")
        #expect(counted.values.sorted() == [1, 1, 1])
    }

    @Test func aNameWithoutItsPlaceIsTheOnlyOneThere() throws {
        try roster(
            "2024-12-31",
            [
                "Trạm Y tế xã Đạ Nhim|Xã Đạ Nhim", "TYT|Xã Đạ Nhim", "TYT xã Lát|Xã Lát",
                "UBND|Thị trấn Lạc Dương", "UBND huyện Lạc Dương|Thị trấn Lạc Dương",
                "UBND thị trấn Lạc Dương|Thị trấn Lạc Dương",
            ])
        let counted = try counts()
        #expect(
            counted == [
                "Trạm Y tế xã Đạ Nhim": 2, "TYT xã Lát": 1, "UBND": 1, "UBND huyện Lạc Dương": 1,
                "UBND thị trấn Lạc Dương": 1,
            ])
    }

    @Test func aPlaceBehindTheNameCounts() throws {
        try roster(
            "2024-12-31",
            ["Trường THCS Lê Lợi, xã Đạ Nhim|", "Trường THCS Lê Lợi, xã Đạ Long|"])
        let counted = try counts()
        #expect(counted.values.sorted() == [1, 1])
    }

    @Test func whatIsNotYetKnownNamesNothing() throws {
        try roster("2024-12-31", ["THCS Đạ Long|Xã Đạ Long"], as: "a")
        try roster(
            "2024-12-31", Array(repeating: "Trường THCS Đạ Long|Xã Đạ Long", count: 3), as: "b")
        let counted = try counts("2024-12-31", .change(1))
        #expect(counted == ["THCS Đạ Long": 1])
        let later = try counts()
        #expect(later == ["Trường THCS Đạ Long": 4])
        _ = try office.registry.undo(2, author: "Lan", reason: "Nhập nhầm")
        let last = try counts()
        #expect(last == ["THCS Đạ Long": 1])
    }
}
