import Foundation
import Spreadsheet
import Testing

/// `import` reports to the letter of the contract.
struct ImportTests {
    /// A good row, a note to heed, a rejected row, a blank, a section, a total and a signature.
    private static let mixed = """
        \u{feff}DANH SÁCH;;;
        STT;Họ và tên;Giới tính;Ngày sinh
        I;Khối trường;;
        1;Lê Thị Cúc;Nữ;03/04/1981
        2;Đỗ Hai;Nam;31/02/1980
        ;;;
        Tổng cộng: 2 người;;;

        """

    private func json(
        _ text: String, _ extra: String..., office: Office? = nil
    ) throws -> [String: Any] {
        let office = try office ?? Office.withRegistry()
        try office.write(text, to: "a.csv")
        return try office.start(
            ["import", "a.csv", "--as-of", "2025-12-31", "--format", "json"] + extra
        ).wait().json
    }

    @Test("The JSON has the contract's keys and types")
    func keysAndTypes() throws {
        let json = try json(Self.mixed)
        #expect(
            Set(json.keys) == [
                "schema", "file", "sha256", "as_of", "change", "dry_run", "layout", "rows",
                "people", "difference",
                "columns", "issues", "unresolved",
            ])
        #expect(json["schema"] as? String == "trithuc.import/1")
        #expect(json["file"] as? String == "a.csv")
        #expect((json["sha256"] as? String)?.count == 64)
        #expect(json["as_of"] as? String == "2025-12-31")
        #expect(json["change"] as? Int == 1)
        #expect(json["dry_run"] as? Bool == false)
        let layout = try #require(json["layout"] as? [String: Any])
        #expect(
            Set(layout.keys) == ["sheet", "header_rows", "encoding", "delimiter", "legacy_font"])
        #expect(layout["header_rows"] as? [Int] == [2])
        #expect(layout["encoding"] as? String == "utf-8")
        #expect(layout["delimiter"] as? String == ";")
        #expect(layout["sheet"] is NSNull)
        #expect(layout["legacy_font"] is NSNull)
        let column = try #require((json["columns"] as? [[String: Any]])?[1])
        #expect(Set(column.keys) == ["index", "header", "meaning", "confidence"])
        #expect(column["index"] as? Int == 2)
        #expect(column["header"] as? String == "Họ và tên")
        #expect(column["meaning"] as? String == "full_name")
        #expect(column["confidence"] as? Double == 1)
    }

    @Test("Row kinds add up to the rows read, outcomes to the people rows")
    func rowsAddUp() throws {
        let json = try json(Self.mixed)
        let rows = try #require(json["rows"] as? [String: Int])
        #expect(
            rows == [
                "read": 7, "people": 2, "title": 1, "header": 1, "section": 1, "total": 1,
                "blank": 1, "note": 0,
            ])
        let people = try #require(json["people"] as? [String: Int])
        #expect(
            people == ["added": 1, "updated": 0, "unchanged": 0, "queued": 0, "rejected": 1])
    }

    @Test("An issue has row, column, code, value, message and severity")
    func issue() throws {
        let issues = try #require(try json(Self.mixed)["issues"] as? [[String: Any]])
        let issue = try #require(issues.first)
        #expect(issues.count == 1)
        #expect(Set(issue.keys) == ["row", "column", "code", "value", "message", "severity"])
        #expect(issue["row"] as? Int == 5)
        #expect(issue["column"] as? Int == 4)
        #expect(issue["code"] as? String == "birth-date-invalid")
        #expect(issue["value"] as? String == "31/02/1980")
        #expect(issue["severity"] as? String == "error")
    }

    @Test("Exit code 0 where all is well, 1 where a row is rejected; JSON alone on standard output")
    func exitCodes() throws {
        let office = try Office.withRegistry()
        try office.write(Rosters.withRows(), to: "good.csv")
        try office.write(Rosters.withRows("Đỗ Hai,Nam,31/02/1980,Trường A"), to: "half.csv")
        let good = try office.trithuc("import", "good.csv", "--as-of", "2025-12-31")
        #expect(good.status == 0)
        #expect(good.output.contains("1 mới, 0 cập nhật, 0 không đổi, 0 chờ xem, 0 bị loại"))
        #expect(good.error.isEmpty)
        let half = try office.trithuc(
            "import", "half.csv", "--as-of", "31/12/2025", "--format", "json")
        #expect(half.status == 1)
        #expect(half.lines.count == 1)
        #expect(half.error.hasPrefix("Bị loại: Dòng 3, cột 3"))
        #expect(try office.total() == 1)
    }

    @Test("--dry-run says what would be done and changes nothing")
    func dryRun() throws {
        let office = try Office.withRegistry()
        let json = try json(Self.mixed, "--dry-run", office: office)
        #expect(json["dry_run"] as? Bool == true)
        #expect(json["change"] is NSNull)
        #expect((json["people"] as? [String: Int])?["added"] == 1)
        #expect(try office.total() == 0)
        #expect(try office.trithuc("changes", "--format", "csv").lines.count == 1)
    }

    @Test("A trial leaves an empty registry as it was to the byte")
    func dryRunTouchesNothing() throws {
        let office = try Office.withRegistry()
        let before = try Data(contentsOf: URL(fileURLWithPath: office.path("trithuc.sqlite")))
        _ = try json(Self.mixed, "--dry-run", office: office)
        let after = try Data(contentsOf: URL(fileURLWithPath: office.path("trithuc.sqlite")))
        #expect(before == after)
    }

    @Test("The report's rows stand in the order of the sheets, rejected ones among them")
    func reportOfSeveralSheets() throws {
        let office = try Office.withRegistry()
        let bad = ["2", "Đỗ Hai", "31/02/1980"]
        let sheets = [
            ("Một", [["STT", "Họ và tên", "Ngày sinh"], bad, ["1", "Lê Thị Cúc", "03/04/1981"]]),
            ("Hai", [["STT", "Họ và tên", "Ngày sinh"], ["1", "Bùi Ba", "04/05/1982"], bad]),
        ]
        var book = try WorkbookWriter(path: office.path("a.xlsx"))
        for (name, rows) in sheets {
            try book.addSheet(named: name)
            for row in rows { try book.writeRow(row.map { WrittenCell($0) }) }
        }
        try book.finish()
        _ = try office.trithuc(
            "import", "a.xlsx", "--as-of", "2025-12-31", "--report", "r.csv")
        let places = try office.read("r.csv").split(separator: "\n").dropFirst()
            .map { $0.split(separator: ",").prefix(3).joined(separator: ",") }
        #expect(
            places == ["Một,2,rejected", "Một,3,added", "Hai,2,added", "Hai,3,rejected"])
    }

    @Test("--report FILE.csv has one line a people row in the contract's columns")
    func report() throws {
        let office = try Office.withRegistry()
        try office.write(Self.mixed, to: "a.csv")
        let run = try office.trithuc(
            "import", "a.csv", "--as-of", "2025-12-31", "--report", "r.csv")
        #expect(run.status == 1)
        let lines = try office.read("r.csv").replacing("\u{feff}", with: "")
            .components(separatedBy: "\n")
        #expect(
            lines[0] == "sheet,row,outcome,person,full_name,birth,code,column,value,message")
        #expect(lines[1] == ",4,added,1,Lê Thị Cúc,1981-04-03,,,,")
        #expect(
            lines[2].hasPrefix(",5,rejected,,Đỗ Hai,31/02/1980,birth-date-invalid,4,31/02/1980,"))
        #expect(lines.count == 4)
    }

    @Test(
        "A report that cannot be written is refused before anything is imported",
        arguments: [
            "nowhere/r.csv", "nowhere/r.xlsx", "r.xls", "r.txt", "r",
        ])
    func reportRefused(path: String) throws {
        let office = try Office.withRegistry()
        try office.write(Rosters.withRows(), to: "a.csv")
        let run = try office.trithuc("import", "a.csv", "--as-of", "2025-12-31", "--report", path)
        #expect(run.status == 2)
        #expect(run.error.contains(path))
        #expect(try office.total() == 0)
    }

    @Test("Two rosters of one person in two orders give the same census")
    func orderOfImports() throws {
        let early = Rosters.withRows("Đỗ Minh,Nam,01/03/1965,Trường B")
        let late = Rosters.withRows("Đỗ Minh,Nam,01/03/1965,Trường C")
        func census(_ order: [(String, String)]) throws -> [String] {
            let office = try Office.withRegistry()
            for (text, date) in order {
                try office.write(text, to: "\(date).csv")
                _ = try office.trithuc("import", "\(date).csv", "--as-of", date)
            }
            // Numbers of persons are given in the order of arrival; all else must be the same.
            return try office.census().components(separatedBy: "\n").map {
                $0.drop { $0 != "," }.description
            }
        }
        let rosters = [(early, "2024-12-31"), (late, "2025-12-31")]
        let forward = try census(rosters)
        #expect(try census(rosters.reversed()) == forward)
        #expect(forward.contains { $0.contains("Đỗ Minh") && $0.contains("Trường C") })
    }
}
