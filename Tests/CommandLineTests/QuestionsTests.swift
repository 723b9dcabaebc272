import Foundation
import Spreadsheet
import Testing

/// What was not understood is listed, answered once, and everybody with that wording counts so.
struct QuestionsTests {
    /// Not known to any list: “ĐHSX” of two people and one post, “Chăn bò” of two, “Người sao Hoả” of one; the
    /// town and the district are both named Lạc Dương.
    private static let roster = """
        STT,Họ và tên,Giới tính,Ngày sinh,Cơ quan,Địa bàn,Chức vụ,Trình độ,Chuyên ngành,Dân tộc
        1,Nguyễn Thị Ánh,Nữ,31/12/1995,Trường Tiểu học Đạ Sar,Lạc Dương,Giáo viên,ĐHSX,Giáo dục Tiểu học,Kinh
        2,Trần Văn Bình,Nam,31/12/1994,Trường Tiểu học Đạ Sar,Xã Đạ Sar,Giáo viên,Đại học,Chăn bò,Người sao Hoả
        3,Lê Thị Châu,Nữ,1985,Trường Tiểu học Đạ Sar,Xã Đạ Sar,Giáo viên,ĐHSX,Chăn bò,Kinh

        """

    private func office() throws -> Office {
        let office = try Office.withRegistry()
        try office.write(Self.roster, to: "a.csv")
        _ = try office.trithuc("import", "a.csv", "--as-of", "2025-06-30")
        return office
    }

    private func questions(_ office: Office, _ more: String...) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for row in try rows(office, more) {
            counts[row["text"] as? String ?? ""] = row["people"] as? Int
        }
        return counts
    }

    private func rows(_ office: Office, _ more: [String] = []) throws -> [[String: Any]] {
        let run = try office.start(
            ["questions", "--as-of", "2025-06-30", "--format", "json"] + more
        )
        .wait()
        return try #require(try run.json["rows"] as? [[String: Any]])
    }

    private func id(_ text: String, _ office: Office) throws -> String {
        let row = try rows(office).first { $0["text"] as? String == text }
        return String(try #require(row?["id"] as? Int))
    }

    private func levels(_ office: Office) throws -> [String: Int] {
        let run = try office.trithuc(
            "count", "--by", "level", "--as-of", "2025-06-30", "--format", "csv")
        return Dictionary(
            uniqueKeysWithValues: run.lines.dropFirst().compactMap { line in
                let cells = line.split(separator: ",")
                return cells.count == 3 ? (String(cells[0]), Int(cells[2]) ?? -1) : nil
            })
    }

    @Test("Every wording that is counted as unknown is listed with the people whom it would settle")
    func listed() throws {
        let office = try office()
        #expect(
            try questions(office)
                == ["Lạc Dương": 1, "ĐHSX": 2, "Chăn bò": 2, "Người sao Hoả": 1])
        #expect(try questions(office, "--list", "levels") == ["ĐHSX": 2])
        let table = try office.trithuc("questions", "--as-of", "2025-06-30")
        #expect(table.output.contains("4 cách ghi chưa hiểu"))
        #expect(table.status == 0)
    }

    @Test("One answer settles everybody with the wording; its undo takes it back")
    func answered() throws {
        let office = try office()
        #expect(try levels(office) == ["DH": 1, "unknown": 2])
        let before = try office.census(asOf: "2025-06-30")
        let run = try office.trithuc("answer", try id("ĐHSX", office), "Cao", "đẳng")
        #expect(run.output.contains("CD Cao đẳng – 2 người"))
        #expect(try levels(office) == ["DH": 1, "CD": 2])
        #expect(try questions(office)["ĐHSX"] == nil)
        let known = try office.trithuc(
            "count", "--by", "level", "--as-of", "2025-06-30", "--known-on", "1", "--format", "csv")
        #expect(known.output.contains("unknown,Chưa rõ,2"))
        _ = try office.trithuc("undo", "2")
        #expect(try office.census(asOf: "2025-06-30") == before)
        #expect(try questions(office)["ĐHSX"] == 2)
    }

    @Test("The next roster knows the answer, and says only what is still open")
    func remembered() throws {
        let office = try office()
        _ = try office.trithuc("answer", try id("ĐHSX", office), "CD")
        try office.write(
            Self.roster.replacing("Ánh", with: "Oanh").replacing("Bình", with: "Ba"), to: "b.csv")
        let run = try office.trithuc(
            "import", "b.csv", "--as-of", "2025-06-30", "--format", "json")
        let unresolved = try #require(run.json["unresolved"] as? [[String: Any]])
        #expect(
            Set(unresolved.compactMap { $0["text"] as? String })
                == ["Lạc Dương", "Chăn bò", "Người sao Hoả"])
        // Nobody is taken for another by name and year alone: three more people.
        #expect(try levels(office) == ["DH": 2, "CD": 4])
    }

    @Test("A place is answered by code and date; the code alone means the unit of the roster's map")
    func place() throws {
        let office = try office()
        let id = try id("Lạc Dương", office)
        let row = try rows(office).first { $0["text"] as? String == "Lạc Dương" }
        let candidates = try #require(row?["candidates"] as? [[String: Any]])
        #expect(
            Set(candidates.compactMap { $0["answer"] as? String })
                == ["675", "24846", "24848@2025-07-01"])
        let run = try office.trithuc("answer", id, "24846")
        #expect(run.output.contains("Thị trấn Lạc Dương"))
        let count = try office.trithuc(
            "count", "--by", "locality", "--as-of", "2025-06-30", "--format", "csv")
        #expect(count.output.contains("Thị trấn Lạc Dương,1"))
        let later = try office.trithuc("answer", id, "24848")
        #expect(later.output.contains("Xã Đạ Nhim"))
    }

    @Test("Nobody can tell: the wording stays unknown and is not asked again")
    func unknown() throws {
        let office = try office()
        let run = try office.trithuc("answer", try id("Người sao Hoả", office), "?")
        #expect(run.output.contains("không rõ, không hỏi lại – 1 người"))
        #expect(try questions(office)["Người sao Hoả"] == nil)
        let count = try office.trithuc(
            "count", "--by", "minority", "--as-of", "2025-06-30", "--format", "csv")
        #expect(count.lines.dropFirst().map { String($0) } == ["no,Không,2", "unknown,Chưa rõ,1"])
    }

    @Test(
        "The list filled in answers many at once, from CSV and from a workbook; nothing half-done")
    func sheet() throws {
        let office = try office()
        _ = try office.trithuc(
            "questions", "--as-of", "2025-06-30", "--format", "csv", "--output", "q.csv")
        let filled = try office.read("q.csv").split(separator: "\n").map { line in
            if line.contains("ĐHSX") { return line + "Đại học" }
            if line.contains("Chăn bò") { return line + "Thú y" }
            return line + ""
        }
        try office.write(filled.joined(separator: "\n"), to: "tra-loi.csv")
        let run = try office.trithuc("answer", "--file", "tra-loi.csv")
        #expect(run.status == 0)
        #expect(run.lines.count == 2)
        #expect(try levels(office) == ["DH": 3])
        #expect(try questions(office).keys.sorted() == ["Lạc Dương", "Người sao Hoả"])
        var book = try WorkbookWriter(path: office.path("q.xlsx"))
        try book.addSheet(named: "Câu hỏi")
        try book.writeRow([WrittenCell("id"), WrittenCell("answer")])
        for (text, answer) in [("Lạc Dương", "24846"), ("Người sao Hoả", "sao Hoả")] {
            try book.writeRow([WrittenCell(try id(text, office)), WrittenCell(answer)])
        }
        try book.finish()
        let refused = try office.trithuc("answer", "--file", "q.xlsx")
        #expect(refused.status == 2)
        #expect(refused.error.contains("Không rõ “sao Hoả” là mã nào trong danh mục Dân tộc"))
        #expect(try questions(office).keys.sorted() == ["Lạc Dương", "Người sao Hoả"])
    }

    @Test("A wording that was understood wrongly is mended by its words")
    func mended() throws {
        let office = try office()
        let run = try office.trithuc("answer", "--list", "levels", "--text", "Đại học", "ThS")
        #expect(run.output.contains("THS Thạc sĩ – 1 người"))
        #expect(try levels(office) == ["THS": 1, "unknown": 2])
    }

    @Test(
        "An answer that cannot be taken says why and changes nothing",
        arguments: [
            (["99", "DH"], "Không có câu hỏi số 99"), (["2"], "Trả lời bằng một trong ba cách"),
            ([], "Trả lời bằng một trong ba cách"),
            (["--list", "levels", "--text", "Chưa ai ghi", "DH"], "Chưa danh sách nào ghi"),
            (["--list", "lop", "--text", "ĐHSX", "DH"], "Không có danh mục “lop”"),
            (["--file", "a.csv"], "không có hai cột id"),
            (["--file", "z.csv"], "Không tìm thấy tệp z.csv"),
        ])
    func refused(arguments: [String], message: String) throws {
        let office = try office()
        let run = try office.start(["answer"] + arguments).wait()
        #expect(run.status == 2)
        #expect(run.error.contains(message))
        #expect(try office.trithuc("changes", "--format", "csv").lines.count == 2)
    }
}
