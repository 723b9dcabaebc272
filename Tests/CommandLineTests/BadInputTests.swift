import Foundation
import Testing

/// Broken files: the message says what, where and how to mend it; nothing that was there is lost.
struct BadInputTests {
    /// A file of which nothing can be used, and what must be said of it.
    struct Refused: Sendable, CustomTestStringConvertible {
        let name: String
        let bytes: [UInt8]
        let words: [String]

        init(_ name: String, _ bytes: [UInt8], _ words: String...) {
            self.name = name
            self.bytes = bytes
            self.words = words
        }

        init(_ name: String, _ text: String, _ words: String...) {
            self.name = name
            bytes = Array(text.utf8)
            self.words = words
        }

        var testDescription: String { name }
    }

    static let refused = [
        Refused(
            "thu.txt", "Kính gửi ông An\nVề việc họp.\n",
            "không tìm thấy dòng tiêu đề có cột “Họ và tên”", "“Kính gửi ông An”"),
        Refused("trong.csv", "", "Tệp trong.csv trống"),
        Refused("dong-trang.csv", "\n\n , ,\n", "Tệp dong-trang.csv trống"),
        Refused(
            "tieu-de.csv", Rosters.header + "\n", "chỉ có dòng tiêu đề (dòng 1)",
            "không có người nào bên dưới"),
        Refused(
            "hai-cot.csv", "Họ và tên,Ngày sinh,Họ và tên\nAn,1980,An\n",
            "dòng 1: cột “Họ và tên” có hai lần (cột 1, 3)", "xoá hoặc đổi tên"),
        Refused(
            "so.xls",
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 504),
            "so.xls"),
        Refused("so.xlsx", [0x50, 0x4B, 0x03, 0x04] + Array("abc".utf8), "so.xlsx"),
        Refused(
            "anh.csv", (0..<3000).map { UInt8($0 * 7 % 256) },
            "không phải là danh sách dạng văn bản"),
    ]

    @Test(
        "A file of which nothing can be used: exit code 2, the registry as it was",
        arguments: refused)
    func refusedFile(file: Refused) throws {
        let office = try Office.withPeople()
        let before = try office.census()
        try office.write(file.bytes, to: file.name)
        let run = try office.trithuc("import", file.name, "--as-of", "2025-12-31")
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        for words in file.words { #expect(run.error.contains(words), "\(run.error)") }
        #expect(try office.census() == before)
        #expect(try office.trithuc("changes", "--format", "csv").lines.count == 3)
    }

    @Test("A folder and a file that is not there")
    func folderAndMissing() throws {
        let office = try Office.withPeople()
        let folder = try office.trithuc("import", office.folder.path, "--as-of", "2025-12-31")
        #expect(folder.status == 2)
        #expect(folder.error.contains("là một thư mục, không phải tệp danh sách"))
        let missing = try office.trithuc("import", "khong-co.csv", "--as-of", "2025-12-31")
        #expect(missing.status == 2)
        #expect(missing.error.contains("Không tìm thấy tệp khong-co.csv"))
        #expect(try office.total() == 8)
    }

    @Test("A file that may not be read", .enabled(if: Nobody.isPossible, "root reads every file"))
    func noPermission() throws {
        let office = try Office.withRegistry()
        try office.write(Rosters.withRows(), to: "a.csv")
        chmod(office.path("a.csv"), 0)
        chmod(office.path("trithuc.sqlite"), 0o666)
        chmod(office.folder.path, 0o777)
        let run = try office.trithuc(
            "import", "a.csv", "--as-of", "2025-12-31", before: Nobody.prefix)
        #expect(run.status == 2)
        #expect(run.error.contains("Không đọc được tệp a.csv"))
        #expect(run.error.contains("Kiểm tra quyền đọc"))
        #expect(try office.total() == 0)
    }

    /// A row that is rejected while the rest goes on.
    struct Row: Sendable, CustomTestStringConvertible {
        let bytes: [UInt8]
        let code: String
        let column: Int?
        let words: String

        init(_ text: String, _ code: String, column: Int?, _ words: String) {
            bytes = Array(text.utf8)
            self.code = code
            self.column = column
            self.words = words
        }

        init(bytes: [UInt8], _ code: String, column: Int?, _ words: String) {
            self.bytes = bytes
            self.code = code
            self.column = column
            self.words = words
        }

        var testDescription: String { code }
    }

    static let rows = [
        Row(
            "Đỗ Hai,Nam,31/02/1980,Trường A", "birth-date-invalid", column: 3,
            "Dòng 3, cột 3: ngày sinh “31/02/1980” không có trong lịch"),
        Row(
            "Đỗ Hai,Nam,05/06/2031,Trường A", "birth-date-future", column: 3,
            "Dòng 3, cột 3: ngày sinh “05/06/2031” sau ngày của danh sách (31/12/2025)"),
        Row(",Nam,05/06/1980,Trường A", "name-missing", column: 1, "Dòng 3: thiếu họ và tên"),
        Row("Đỗ Hai,Nam", "cells-missing", column: nil, "Dòng 3 có 2 ô, tiêu đề có 4 cột"),
        Row(
            "Đỗ Hai,Nam,05/06/1980,Trường A,thừa", "cells-extra", column: 5,
            "Dòng 3 có 5 ô, tiêu đề có 4 cột"),
        Row(
            bytes: Array("Đỗ Hai,Nam,05/06/1980,Tr".utf8) + [0xFF] + Array("ờng A".utf8),
            "encoding-invalid", column: 4, "Dòng 3: có ký tự hỏng"),
        Row(
            "Đỗ Hai,Nam,05/06/1980,\"Trường", "quote-unterminated", column: nil,
            "Dòng 3: dấu nháy kép mở ra mà không đóng lại; tệp có thể bị cắt cụt"),
        Row("Đỗ Hai,Nam,05/0", "cells-missing", column: nil, "Dòng 3 có 3 ô, tiêu đề có 4 cột"),
    ]

    @Test("A broken row is named and rejected, the others go in; exit code 1", arguments: rows)
    func rejectedRow(row: Row) throws {
        let office = try Office.withPeople()
        try office.write(Array(Rosters.withRows().utf8) + row.bytes, to: "a.csv")
        let run = try office.trithuc(
            "import", "a.csv", "--as-of", "2025-12-31", "--format", "json")
        #expect(run.status == 1)
        #expect(run.error.contains("Bị loại: " + row.words), "\(run.error)")
        let issue = try #require((try run.json["issues"] as? [[String: Any]])?.first)
        #expect(issue["row"] as? Int == 3)
        #expect(issue["code"] as? String == row.code)
        #expect(issue["column"] as? Int == row.column)
        let people = try run.json["people"] as? [String: Int]
        #expect(people?["added"] == 1)
        #expect(people?["rejected"] == 1)
        #expect(try office.total() == 9)
    }

    @Test("A file of broken rows only adds nothing, makes no change and does not exit 0")
    func nothingUnderstood() throws {
        let office = try Office.withPeople()
        let before = try office.census()
        try office.write(Rosters.header + "\nĐỗ Hai,Nam,31/02/1980,Trường A\n", to: "a.csv")
        let run = try office.trithuc("import", "a.csv", "--as-of", "2025-12-31")
        #expect(run.status == 1)
        #expect(run.output.contains("không nhận được dòng nào"))
        #expect(try office.census() == before)
        #expect(try office.trithuc("changes", "--format", "csv").lines.count == 3)
    }

    @Test("Of several files the good ones go in; the failing one is named; exit code 1")
    func severalFiles() throws {
        let office = try Office.withRegistry()
        try office.write(Rosters.withRows(), to: "a.csv")
        try office.write("", to: "b.csv")
        try office.write(Rosters.withRows("Đỗ Hai,Nam,05/06/1980,Trường A"), to: "c.csv")
        let run = try office.trithuc("import", "a.csv", "b.csv", "c.csv", "--as-of", "2025-12-31")
        #expect(run.status == 1)
        #expect(run.error.contains("1 trong 3 tệp không nhập được: b.csv"))
        #expect(try office.total() == 2)
        #expect(try office.trithuc("changes", "--format", "csv").lines.count == 3)
        let none = try office.trithuc("import", "b.csv", "d.csv", "--as-of", "2025-12-31")
        #expect(none.status == 2)
    }

    @Test(
        "An establishment file: a line without a number of posts is rejected, a roster is refused")
    func establishment() throws {
        let office = try Office.withRegistry()
        try office.write(Rosters.posts.replacing("Đại học,4,", with: "Đại học,bốn,"), to: "p.csv")
        try office.write(Rosters.eight, to: "a.csv")
        let arguments = ["--as-of", "2025-12-31", "--kind", "establishment"]
        let half = try office.start(["import", "p.csv"] + arguments).wait()
        #expect(half.status == 1)
        #expect(half.error.contains("Dòng 2: số biên chế phải là một số nguyên"))
        let roster = try office.start(["import", "a.csv"] + arguments).wait()
        #expect(roster.status == 2)
    }
}
