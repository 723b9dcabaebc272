import Foundation
import Testing

/// What `count`, `people`, `show`, `stats` and `shortage` print of eight people counted by hand.
struct AnswersTests {
    private let office: Office

    init() throws { office = try Office.withPeople() }

    private func at2025(_ arguments: String...) throws -> CommandRun {
        try office.start(arguments + ["--as-of", "2025-12-31"]).wait()
    }

    @Test("count as JSON: the contract's keys; the rows add up to the total")
    func countJSON() throws {
        let json = try at2025("count", "--by", "field,level", "--format", "json").json
        #expect(
            Set(json.keys) == [
                "schema", "as_of", "known_on", "units", "map", "population", "measure", "by",
                "rows",
                "total", "where",
            ])
        #expect(json["schema"] as? String == "trithuc.count/1")
        #expect(json["as_of"] as? String == "2025-12-31")
        #expect(json["units"] as? String == "then")
        #expect(json["measure"] as? String == "people")
        #expect(json["by"] as? [String] == ["field", "level"])
        #expect(json["total"] as? Int == 8)
        let rows = try #require(json["rows"] as? [[String: Any]])
        for row in rows { #expect(Set(row.keys) == ["field", "level", "count"]) }
        #expect(rows.compactMap { $0["count"] as? Int }.reduce(0, +) == 8)
        let teachers = rows.first {
            ($0["field"] as? [String: String])?["code"] == "14"
                && ($0["level"] as? [String: String])?["code"] == "DH"
        }
        #expect(teachers?["count"] as? Int == 2)
        let field = try #require(teachers?["field"] as? [String: String])
        #expect(field == ["code": "14", "name": "Khoa học giáo dục và đào tạo giáo viên"])
    }

    @Test("count as CSV: code and name of each dimension, then the count, unknown last")
    func countCSV() throws {
        let run = try at2025("count", "--by", "level,sex", "--format", "csv")
        #expect(
            run.lines == [
                "level_code,level_name,sex_code,sex_name,count", "TC,Trung cấp,female,Nữ,1",
                "CD,Cao đẳng,female,Nữ,1", "DH,Đại học,male,Nam,3", "DH,Đại học,female,Nữ,1",
                "THS,Thạc sĩ,female,Nữ,1", "unknown,Chưa rõ,female,Nữ,1",
            ])
        #expect(try at2025("count", "--format", "csv").lines == ["count", "8"])
    }

    @Test("--bands 30,40,50,60: five bands in their order, by full years at the date")
    func bands() throws {
        let run = try at2025("count", "--by", "age", "--bands", "30,40,50,60", "--format", "csv")
        let cells = run.lines.dropFirst().map { $0.components(separatedBy: ",") }
        #expect(cells.map { $0[1] } == ["≤30", "31–40", "41–50", "51–60", ">60"])
        #expect(cells.map { $0[2] } == ["1", "2", "2", "2", "1"])
    }

    @Test(
        "--where: by code, by name with and without accents, repeated",
        arguments: [
            (["level=DH"], 4), (["level=đại học"], 4), (["level=dai hoc,THS"], 5),
            (["level=DH", "sex=nữ"], 1), (["sex=female"], 5), (["minority=yes"], 2),
            (["minority=unknown"], 1), (["level=TS"], 0), (["locality=Xã Đam Rông 1"], 3),
            (["age=41-50"], 2),
        ])
    func conditions(conditions: [String], people: Int) throws {
        let filters = conditions.flatMap { ["--where", $0] }
        let run = try office.start(
            ["count", "--as-of", "2025-12-31", "--format", "json"] + filters
        ).wait()
        #expect(try run.json["total"] as? Int == people)
    }

    @Test("people: the contract's keys as JSON and the same columns as CSV, accents optional")
    func people() throws {
        let keys = [
            "id", "full_name", "birth", "sex", "level", "title", "field", "organisation",
            "locality",
        ]
        let json = try at2025("people", "le thi", "--format", "json").json
        #expect(json["schema"] as? String == "trithuc.people/1")
        #expect(json["total"] as? Int == 1)
        let row = try #require((json["rows"] as? [[String: Any]])?.first)
        #expect(Set(row.keys) == Set(keys))
        #expect(row["id"] is String)
        #expect(row["full_name"] as? String == "Lê Thị Châu")
        #expect(row["birth"] as? String == "1985")
        #expect(row["sex"] as? String == "female")
        #expect(row["level"] as? String == "CD")
        #expect(row["title"] is NSNull)
        #expect(row["field"] as? String == "14")
        #expect(row["organisation"] as? String == "Trường Tiểu học Đạ Sar")
        #expect(row["locality"] as? String == "Xã Lạc Dương")
        let lines = try at2025("people", "--format", "csv").lines
        #expect(lines.count == 9)
        #expect(lines[0] == keys.joined(separator: ","))
    }

    @Test("people: sorted by given name, as rosters are, and as a whole without a family name")
    func order() throws {
        let names = try at2025("people", "--format", "csv").lines.dropFirst().map {
            $0.components(separatedBy: ",")[1]
        }
        #expect(
            names == [
                "Nguyễn Thị Ánh", "Trần Văn Bình", "Lê Thị Châu", "Cil Múp Hà", "K'Dũng",
                "Phạm Thị Lan", "Đỗ Minh", "Hồ Thị Yến",
            ])
    }

    @Test("show: every value with file, row and column")
    func show() throws {
        let found = try at2025("people", "dung", "--format", "json").json
        let id = try #require((found["rows"] as? [[String: Any]])?.first?["id"] as? String)
        let run = try at2025("show", id)
        #expect(run.status == 0)
        #expect(run.output.contains("Hồ sơ \(id): K'Dũng"))
        #expect(run.output.contains("Ngày sinh: 01/01/1984"))
        let ethnic = run.lines.first { $0.contains("K'Ho") && $0.contains("danh-sach.csv") }
        #expect(
            ethnic?.split(separator: " ").suffix(4).joined(separator: " ")
                == "danh-sach.csv 6 10 1")
        let json = try at2025("show", id, "--format", "json").json
        #expect(json["schema"] as? String == "trithuc.person/1")
        #expect(json["full_name"] as? String == "K'Dũng")
        // The roster states no sector: words of the organisation's name say it.
        #expect((json["sector_basis"] as? String)?.hasPrefix("từ tên cơ quan: ") == true)
    }

    @Test(
        "show: the cell as it stands in the file where it is not the value; other names, by which people finds"
    )
    func showCells() throws {
        let office = try Office.withRegistry()
        try office.write(
            "Họ và tên,Ngày sinh,Dân tộc\nNGUYỄN VĂN ĐỨC (Ba Đức),5.9.1980,Kinh\n", to: "a.csv")
        #expect(try office.trithuc("import", "a.csv", "--as-of", "2025-12-31").status == 0)
        let found = try office.trithuc("people", "ba duc", "--as-of", "2025-12-31")
        #expect(found.output.contains("Nguyễn Văn Đức (Ba Đức)"))
        let run = try office.trithuc("show", "1", "--as-of", "2025-12-31")
        #expect(run.output.contains("Tên khác: Ba Đức\n"))
        func line(_ words: String) -> [Substring]? {
            run.lines.first { $0.contains("a.csv") && $0.contains(words) }?
                .split(separator: "  ").map { $0.drop { $0 == " " } }
        }
        #expect(
            line(" Nguyễn Văn Đức ") == [
                "31/12/2025", "Họ và tên", "NGUYỄN VĂN ĐỨC (Ba Đức)", "Nguyễn Văn Đức", "a.csv",
                "2", "1", "1",
            ])
        #expect(
            line("05/09/1980") == [
                "31/12/2025", "Ngày sinh", "5.9.1980", "05/09/1980", "a.csv", "2", "2", "1",
            ])
        #expect(
            line("Kinh") == ["31/12/2025", "Dân tộc", "Kinh", "a.csv", "2", "3", "1"])
        let json = try office.trithuc("show", "1", "--as-of", "2025-12-31", "--format", "json").json
        #expect(json["other_names"] as? [String] == ["Ba Đức"])
        let statements = try #require(json["statements"] as? [[String: Any]])
        let facts = try #require(statements.first?["facts"] as? [[String: Any]])
        let cells = facts.compactMap { ($0["cells"] as? [[String: Any]])?.first }
        #expect(cells.count == facts.count)
        #expect(
            cells.compactMap { $0["text"] as? String } == [
                "NGUYỄN VĂN ĐỨC (Ba Đức)", "NGUYỄN VĂN ĐỨC (Ba Đức)", "5.9.1980", "Kinh",
            ])
        #expect(try office.trithuc("undo", "1").status == 0)
        #expect(try office.trithuc("doctor").status == 0)
    }

    @Test("stats: every table adds up to the same total, unknown included")
    func stats() throws {
        let json = try at2025("stats", "--format", "json").json
        #expect(json["schema"] as? String == "trithuc.stats/1")
        #expect(json["total"] as? Int == 8)
        let tables = try #require(json["tables"] as? [[String: Any]])
        #expect(
            tables.compactMap { $0["by"] as? String } == [
                "level", "title", "field", "sector", "locality", "sex", "age", "minority", "party",
            ])
        for table in tables {
            let rows = try #require(table["rows"] as? [[String: Any]])
            #expect(rows.compactMap { $0["count"] as? Int }.reduce(0, +) == 8)
        }
        let printed = try at2025("stats").output
        #expect(printed.contains("Người được đếm: "))
        #expect(printed.contains("Mỗi bảng cộng lại đúng 8 người"))
    }

    @Test(
        "shortage: demand, supply, shortage, surplus, below level and unknown, by field and locality"
    )
    func shortage() throws {
        let json = try at2025("shortage", "--format", "json").json
        #expect(json["schema"] as? String == "trithuc.shortage/1")
        let names = ["demand", "supply", "shortage", "surplus", "below_level", "unknown"]
        let rows = try #require(json["rows"] as? [[String: Any]])
        let figures = rows.map { row in
            "\((row["field"] as? [String: String])?["name"] ?? "?"): "
                + names.map { "\(row[$0] as? Int ?? -1)" }.joined(separator: " ")
        }
        #expect(
            figures == [
                "Giáo dục Tiểu học: 4 2 2 0 1 0", "Luật: 1 2 0 1 0 0", "Y khoa: 2 1 1 0 0 0",
                "Chưa rõ: 0 0 0 0 0 1",
            ])
        #expect(json["in_post"] as? Int == 8)
        #expect(json["outside"] as? Int == 1)
        let none = try office.trithuc("shortage", "--as-of", "2025-06-30")
        #expect(none.output.contains("Chưa có biên chế nào có hiệu lực tại ngày này"))
    }

    @Test(
        "Every question answers in each form",
        arguments: [
            ["count", "--by", "sex"], ["people"], ["stats"], ["shortage"], ["changes"], ["doctor"],
            ["codes", "levels"],
        ])
    func forms(command: [String]) throws {
        for form in ["table", "markdown", "csv", "json"] {
            let run = try office.start(command + ["--format", form]).wait()
            #expect(run.status == 0)
            #expect(!run.output.isEmpty)
            #expect(run.error.isEmpty)
            if form == "json" { #expect(try run.json["schema"] is String) }
        }
    }
}
