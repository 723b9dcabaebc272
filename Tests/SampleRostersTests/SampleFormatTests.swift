import Testing

@testable import SampleRosters

@Suite struct SampleFormatTests {
    private func file(_ part: String) throws -> [UInt8] {
        try #require(SampleRosterText.files.first { $0.name.contains(part) }).bytes
    }

    private func roster(_ part: String) throws -> SampleRosterText {
        SampleRosterText(try #require(SampleRosterText.files.first { $0.name.contains(part) }))
    }

    @Test func spreadsheetFilesHaveMarkAndCRLF() throws {
        let bytes = try file("giao-duc-lac-duong")
        #expect(Array(bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        #expect(zip(bytes, bytes.dropFirst()).allSatisfy { $1 != 0x0A || $0 == 0x0D })
    }

    @Test func plainFilesHaveNeither() throws {
        let bytes = try file("2024-12-31-lam-nghiep")
        #expect(bytes.starts(with: Array("full_name,date_of_birth,gender,ethnic_group,".utf8)))
        #expect(!bytes.contains(0x0D))
    }

    @Test func titlesStandAboveTheHeader() throws {
        let text = String(decoding: try file("giao-duc-dam-rong"), as: UTF8.self)
        let lines = text.split(separator: "\r\n").map {
            $0.filter { $0 != ";" && $0 != "\u{FEFF}" }
        }
        #expect(lines[0] == "UBND HUYỆN ĐAM RÔNG")
        #expect(lines[1].hasPrefix("DANH SÁCH VIÊN CHỨC"))
        #expect(lines[2].isEmpty)
        #expect(lines[3].hasPrefix("STT"))
    }

    @Test func eachSenderHasHabits() throws {
        let leavers = try roster("y-te-dam-rong").births
        #expect(leavers.contains { $0.count == 4 } && leavers.contains { $0.count == 10 })
        let capitals = try roster("chinh-quyen-dam-rong")
        #expect(capitals.names.allSatisfy { $0 == $0.uppercased() })
        #expect(capitals.names.contains { $0.contains("’") })
        #expect(!capitals.names.contains { $0.contains("'") })
        let mixed = try roster("giao-duc-dam-rong").births
        #expect(mixed.contains { $0.count == 10 } && mixed.contains { $0.count == 8 })
        let levels = Set(try roster("giao-duc-dam-rong").cells("Trình độ chuyên môn"))
        #expect(levels == ["TC", "CĐ", "ĐH", "ThS", ""])
        #expect(try roster("giao-duc-dam-rong").cells("Chuyên ngành").contains("SP Toán"))
    }

    @Test(arguments: ["giao-duc-lac-duong", "giao-duc-dam-rong", "chinh-quyen-dam-rong"])
    func someLevelsAndPeoplesAreBlank(part: String) throws {
        let roster = try roster(part)
        for header in ["Trình độ chuyên môn", "Dân tộc"] {
            let blanks = roster.cells(header).count(where: \.isEmpty)
            #expect(blanks > 0 && blanks < roster.rows.count / 10)
        }
    }

    @Test func quotesOnlyWhereNeeded() {
        let bytes = DelimitedFormat.plain.bytes([["a", "b,c", "d \"e\"", "", "f\ng"]])
        #expect(
            String(decoding: bytes, as: UTF8.self) == "a,\"b,c\",\"d \"\"e\"\"\",,\"f\ng\"\n")
        let semicolon = DelimitedFormat.semicolon.bytes([["b,c", "d;e"]])
        #expect(String(decoding: semicolon, as: UTF8.self) == "b,c;\"d;e\"\n")
    }
}
