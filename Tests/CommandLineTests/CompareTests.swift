import Foundation
import Testing

/// `count --compare` and `--measure`: eight people and what became of them, counted by hand.
struct CompareTests {
    private let office: Office

    /// At the end of 2026 two have left, one has a master's degree, and three have come.
    init() throws {
        office = try Office.withPeople()
        let later = """
            Họ và tên,Giới tính,Ngày sinh,Cơ quan,Địa bàn,Trình độ
            Nguyễn Thị Ánh,Nữ,31/12/1995,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Đại học
            Trần Văn Bình,Nam,31/12/1994,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Thạc sĩ
            Lê Mới,Nam,03/03/1990,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Đại học
            Lê Tân,Nam,04/03/1990,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Đại học
            Lê Thêm,Nữ,05/03/1990,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Tiến sĩ
            K' Dũng,Nam,01/01/1984,UBND xã Lạc Dương,Xã Lạc Dương,Đại học

            """
        try office.write(later, to: "sau.csv")
        _ = try office.trithuc("import", "sau.csv", "--as-of", "2026-12-31", "--complete")
    }

    private func count(_ arguments: String...) throws -> CommandRun {
        try office.start(["count"] + arguments).wait()
    }

    @Test("--compare: count, count at the other date, difference, percent")
    func compared() throws {
        let question = [
            "--by", "level", "--as-of", "2026-12-31", "--compare", "2025-12-31",
        ]
        let csv = try office.start(["count"] + question + ["--format", "csv"]).wait()
        #expect(
            csv.lines == [
                "level_code,level_name,count,compare_count,difference,difference_percent",
                "TC,Trung cấp,1,1,0,0.0", "CD,Cao đẳng,0,1,-1,-100.0", "DH,Đại học,5,4,1,25.0",
                "THS,Thạc sĩ,1,1,0,0.0", "TS,Tiến sĩ,1,0,1,", "unknown,Chưa rõ,1,1,0,0.0",
            ])
        let screen = try office.start(["count"] + question).wait().output
        #expect(screen.contains("+25,0") && screen.contains("31/12/2025"))
        #expect(screen.contains("Tổng số             9           8          +1   +12,5"))
        let json = try office.start(["count"] + question + ["--format", "json"]).wait().json
        let compare = try #require(json["compare"] as? [String: Any])
        #expect(json["schema"] as? String == "trithuc.count/1")
        #expect(json["total"] as? Int == 9 && compare["total"] as? Int == 8)
        #expect(compare["as_of"] as? String == "2025-12-31")
        #expect(compare["difference"] as? Int == 1)
        #expect(compare["difference_percent"] as? Double == 12.5)
        let rows = try #require(json["rows"] as? [[String: Any]])
        #expect(rows.compactMap { $0["count"] as? Int } == [1, 0, 5, 1, 1, 1])
        #expect(rows.compactMap { $0["compare_count"] as? Int } == [1, 1, 4, 1, 0, 1])
        #expect(rows[4]["difference_percent"] is NSNull)
    }

    @Test("--compare: the sides are the tables of the two dates")
    func sides() throws {
        for dimension in ["sex", "field", "locality", "organisation", "age", "minority"] {
            let both = try count(
                "--by", dimension, "--as-of", "2026-12-31", "--compare", "2025-12-31", "--format",
                "json", "--units", "2025-07-01"
            ).json
            let rows = try #require(both["rows"] as? [[String: Any]])
            for (key, date) in [("count", "2026-12-31"), ("compare_count", "2025-12-31")] {
                let one = try count(
                    "--by", dimension, "--as-of", date, "--format", "json", "--units",
                    "2025-07-01"
                ).json
                let counts = try #require(one["rows"] as? [[String: Any]])
                    .compactMap { $0["count"] as? Int }
                #expect(rows.compactMap { $0[key] as? Int }.filter { $0 > 0 } == counts)
            }
        }
    }

    @Test("--compare: without --by, cut, as Markdown and as a workbook")
    func forms() throws {
        let one = try count("--as-of", "2026-12-31", "--compare", "2025-12-31", "--format", "csv")
        #expect(one.lines.last == "9,8,1,12.5")
        let top = try count(
            "--by", "level", "--as-of", "2026-12-31", "--compare", "2025-12-31", "--sort",
            "difference", "--top", "3", "--format", "csv")
        #expect(top.lines.last == "rest,Còn lại (3 dòng),3,3,0,0.0")
        let markdown = try count(
            "--by", "sex", "--as-of", "2026-12-31", "--compare", "2025-12-31", "--format",
            "markdown")
        #expect(markdown.output.contains("| Nữ | 4 | 5 | -1 | -20,0 |"))
        let book = try count(
            "--by", "sex", "--compare", "2025-12-31", "--format", "xlsx", "--output", "a.xlsx")
        #expect(book.status == 0)
    }

    @Test("--measure age: median, quartiles as spreadsheets have them, mean")
    func ages() throws {
        let run = try count(
            "--by", "sex", "--measure", "age", "--as-of", "2025-12-31", "--format", "csv")
        #expect(
            run.lines == [
                "sex_code,sex_name,count,unknown,first_quartile,median,third_quartile,mean",
                "male,Nam,3,0,36,41,50.5,44", "female,Nữ,5,0,40,50,51,46.4",
            ])
        let json = try count("--measure", "age", "--as-of", "2025-12-31", "--format", "json").json
        #expect(json["measure"] as? String == "age" && json["total"] as? Int == 8)
        let all = try #require(json["all"] as? [String: Any])
        #expect(all["median"] as? Double == 45.5 && all["first_quartile"] as? Double == 37.75)
        #expect(all["third_quartile"] as? Double == 53.25 && all["known"] as? Int == 8)
    }

    @Test("--measure organisations: one in several lines is one in all")
    func organisations() throws {
        let run = try count(
            "--by", "sex", "--measure", "organisations", "--as-of", "2025-12-31", "--format", "csv")
        #expect(
            run.lines == [
                "sex_code,sex_name,count,people,unknown", "male,Nam,3,3,0", "female,Nữ,3,5,0",
            ])
        let json = try count(
            "--by", "level", "--measure", "organisations", "--as-of", "2025-12-31", "--format",
            "json"
        ).json
        #expect(json["total"] as? Int == 3 && json["measure"] as? String == "organisations")
        #expect(try count("--format", "json").json["measure"] as? String == "people")
    }

    @Test(
        "What does not go together is refused with what to do",
        arguments: [
            ["--by", "level", "--columns", "sex", "--compare", "2025-12-31"],
            ["--by", "level", "--share", "--compare", "2025-12-31"],
            ["--by", "level", "--allocate", "--compare", "2025-12-31"],
            ["--by", "level", "--measure", "age", "--compare", "2025-12-31"],
            ["--by", "level", "--measure", "age", "--public"],
            ["--by", "age", "--measure", "age"], ["--by", "level", "--sort", "difference"],
            ["--by", "level", "--measure", "age", "--subtotals"],
        ])
    func refused(_ arguments: [String]) throws {
        let run = try office.start(["count"] + arguments).wait()
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.contains("--"))
    }

    @Test("--public --compare: the difference of what is printed, and nothing of small counts")
    func forThePublic() throws {
        let office = try Office.withRegistry()
        for (file, people, date) in [("a.csv", 50, "2024-12-31"), ("b.csv", 62, "2025-12-31")] {
            let lines = (1...people).map {
                "Nguyễn Văn An;01/02/\(1940 + $0);\($0 <= people / 20 ? "Tiến sĩ" : "Đại học")"
            }
            try office.write(
                "Họ và tên;Ngày sinh;Trình độ\n" + lines.joined(separator: "\n") + "\n", to: file)
            _ = try office.trithuc("import", file, "--as-of", date)
        }
        let question = [
            "count", "--by", "level", "--public", "--as-of", "2025-12-31", "--compare",
            "2024-12-31",
        ]
        // 2 and 3 doctors are stars; 48 and 59 others are 50 and 60.
        let csv = try office.start(question + ["--format", "csv"]).wait()
        #expect(csv.lines.contains { $0.hasPrefix("TS,") && $0.hasSuffix(",*,*,,") })
        let json = try office.start(question + ["--format", "json"]).wait()
        let rows = try #require(try json.json["rows"] as? [[String: Any]])
        #expect(rows.allSatisfy { ($0["difference"] as? Int ?? 0) % 5 == 0 })
        for exact in ["48", "59", "62"] { #expect(!json.output.contains(":\(exact)")) }
    }
}
