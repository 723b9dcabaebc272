import Foundation
import Testing

/// `explain` and `count --explain`: parts that add up to the number, counted by hand.
struct ExplainTests {
    private func explained(_ office: Office, _ arguments: String...) throws -> [String: Any] {
        try office.start(["explain", "--format", "json"] + arguments).wait().json
    }

    /// The parts of a section by their names.
    private func parts(_ json: [String: Any], _ section: String) throws -> [String: Int] {
        let sections = try #require(json["sections"] as? [[String: Any]])
        let found = try #require(sections.first { $0["section"] as? String == section })
        let parts = try #require(found["parts"] as? [[String: Any]])
        let pairs = parts.compactMap { part in
            (part["part"] as? String).flatMap { name in
                (part["count"] as? Int).map { (name, $0) }
            }
        }
        #expect(pairs.reduce(0) { $0 + $1.1 } == found["total"] as? Int)
        return Dictionary(uniqueKeysWithValues: pairs)
    }

    @Test("who was left out, what was joined, and from which files those counted come")
    func population() throws {
        let office = try Office.withPeople()
        // Of the seven of the school and the commune's office two are left out; one is new.
        try office.write(
            """
            Họ và tên,Giới tính,Ngày sinh,Cơ quan,Địa bàn,Trình độ
            Nguyễn Thị Ánh,Nữ,31/12/1995,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Đại học
            Trần Văn Bình,Nam,31/12/1994,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Thạc sĩ
            Lê Mới,Nam,03/03/1990,Trường Tiểu học Đạ Sar,Xã Lạc Dương,Đại học
            K' Dũng,Nam,01/01/1984,UBND xã Lạc Dương,Xã Lạc Dương,Đại học

            """, to: "sau.csv")
        _ = try office.trithuc("import", "sau.csv", "--as-of", "2026-12-31", "--complete")
        let now = try explained(office, "--by", "level", "--as-of", "2026-12-31")
        #expect(now["schema"] as? String == "trithuc.explain/1")
        #expect(now["total"] as? Int == 7)
        #expect((now["last_change"] as? [String: Any])?["id"] as? Int == 3)
        #expect(try parts(now, "population") == ["left": 2, "counted": 7])
        #expect(try parts(now, "statements") == ["person": 7, "name-and-birth-date": 3])
        #expect(try parts(now, "sources") == ["1": 3, "3": 4])
        #expect(try parts(now, "values:level") == ["rule": 6, "not-stated": 1])
        #expect(try parts(now, "places") == ["unchanged": 7])

        let before = try explained(
            office, "--by", "sex", "--where", "level=DH", "--as-of", "2025-12-31")
        #expect(before["total"] as? Int == 4)
        #expect(
            try parts(before, "population") == ["later": 1, "where level=DH": 4, "counted": 4])
        #expect(try parts(before, "statements") == ["person": 4])
        #expect(try parts(before, "sources") == ["1": 4])
        #expect(try parts(before, "values:sex") == ["stated": 4])

        let old = try explained(
            office, "--by", "locality", "--as-of", "2025-12-31", "--units", "2025-06-30")
        // Both communes are made of several old ones, and nothing says of which.
        #expect(try parts(old, "places") == ["one-of": 8])

        _ = try office.trithuc("undo", "3")
        let undone = try explained(office, "--as-of", "2026-12-31")
        #expect(undone["undone_changes"] as? Int == 1 && undone["total"] as? Int == 8)
    }

    @Test("words that are not understood, answered, and answered to tell nothing")
    func readings() throws {
        let office = try Office.withRegistry()
        try office.write(
            """
            Họ và tên,Ngày sinh,Trình độ
            Lê Một,01/01/1980,Đại học
            Lê Hai,02/01/1980,Bằng lạ
            Lê Ba,03/01/1980,Bằng lạ
            Lê Tư,04/01/1980,

            """, to: "a.csv")
        _ = try office.trithuc("import", "a.csv", "--as-of", "2025-12-31")
        let question = ["--by", "level", "--as-of", "2025-12-31"]
        func level() throws -> [String: Int] {
            let run = try office.start(["explain", "--format", "json"] + question).wait()
            return try parts(run.json, "values:level")
        }
        #expect(try level() == ["rule": 1, "not-understood": 2, "not-stated": 1])
        let text = try office.start(["explain"] + question).wait().output
        #expect(text.contains("Chưa hiểu 1 cách ghi"))
        _ = try office.trithuc("answer", "--list", "levels", "--text", "Bằng lạ", "CD")
        #expect(try level() == ["rule": 1, "answer": 2, "not-stated": 1])
        _ = try office.trithuc("answer", "--list", "levels", "--text", "Bằng lạ", "?")
        #expect(try level() == ["rule": 1, "said-unknown": 2, "not-stated": 1])
    }

    @Test("what is unknown in the table is unknown in the parts, by every dimension")
    func everyDimension() throws {
        let office = try Office.withPeople()
        let dimensions = [
            "field", "discipline", "level", "title", "locality", "province",
            "hometown-province", "sector", "organisation", "position", "position-group",
            "leadership", "rank", "employment", "standing", "sex", "age", "ethnic-group",
            "minority", "religion", "party", "political-theory", "language", "it",
        ]
        for dimension in dimensions {
            let question = ["--by", dimension, "--as-of", "2025-12-31", "--format", "json"]
            let table = try office.start(["count"] + question).wait().json
            let rows = try #require(table["rows"] as? [[String: Any]])
            let unknown = rows.filter {
                ($0[dimension] as? [String: String])?["code"] == "unknown"
            }.compactMap { $0["count"] as? Int }.reduce(0, +)
            let found = try parts(
                try office.start(["explain"] + question).wait().json, "values:" + dimension)
            let known = ["rule", "answer", "stated"].reduce(0) { $0 + (found[$1] ?? 0) }
            #expect(found.values.reduce(0, +) == 8, "\(dimension)")
            #expect(8 - known == unknown, "\(dimension)")
        }
    }

    @Test("count --explain: below the table, on standard error beside data; never in public")
    func afterTheTable() throws {
        let office = try Office.withPeople()
        let question = ["count", "--by", "level", "--as-of", "2025-12-31", "--explain"]
        let screen = try office.start(question).wait()
        let table = try office.start(Array(question.dropLast())).wait()
        let why = try office.start(["giai-thich"] + question[1...4]).wait()
        #expect(screen.output == table.output + "\n" + why.output)
        let csv = try office.start(question + ["--format", "csv"]).wait()
        #expect(csv.lines.count == 6 && csv.error.contains("VÌ SAO LÀ 8"))
        let json = try office.start(question + ["--format", "json"]).wait()
        #expect(try json.json["total"] as? Int == 8)
        let refused = try office.start(question + ["--public"]).wait()
        #expect(refused.status == 2 && refused.error.contains("--public"))
    }
}
