import Foundation
import Testing

/// Changes are listed, undone once, and every question can be asked as known at any of them.
struct ChangesTests {
    @Test("changes lists each change with its file and what undid it")
    func list() throws {
        let office = try Office.withPeople()
        #expect(try office.trithuc("undo", "2", "--reason", "Nhầm tệp").status == 0)
        let json = try office.trithuc("changes", "--format", "json").json
        #expect(json["schema"] as? String == "trithuc.changes/1")
        let rows = try #require(json["rows"] as? [[String: Any]])
        #expect(rows.compactMap { $0["id"] as? Int } == [1, 2, 3])
        #expect(rows.compactMap { $0["kind"] as? String } == ["import", "establishment", "undo"])
        #expect(rows[0]["file"] as? String == "danh-sach.csv")
        #expect(rows[0]["author"] as? String == "clerk")
        #expect(rows[0]["statements"] as? Int == 8)
        #expect(rows[1]["undone_by"] as? Int == 3)
        #expect(rows[2]["undoes"] as? Int == 2)
        #expect(rows[2]["reason"] as? String == "Nhầm tệp")
        #expect(try office.trithuc("changes").output.contains("31/12/2025"))
    }

    @Test("undo takes a change back once; an undo is not undone")
    func undo() throws {
        let office = try Office.withPeople()
        let run = try office.trithuc("undo", "1")
        #expect(run.status == 0)
        #expect(try office.total() == 0)
        let again = try office.trithuc("undo", "1")
        #expect(again.status == 2)
        #expect(again.error.contains("đã được hoàn tác ở lần 3"))
        #expect(try office.trithuc("undo", "3").status == 2)
        #expect(try office.trithuc("doctor").status == 0)
    }

    @Test("The same file again changes nothing; after its undo it is imported anew")
    func importAgain() throws {
        let office = try Office.withPeople()
        let before = try office.census()
        let again = try office.trithuc(
            "import", "danh-sach.csv", "--as-of", "2025-12-31", "--format", "json")
        #expect(again.status == 0)
        #expect(try again.json["change"] is NSNull)
        #expect((try again.json["people"] as? [String: Int])?["unchanged"] == 8)
        #expect(try office.census() == before)
        _ = try office.trithuc("undo", "1")
        let anew = try office.trithuc("import", "danh-sach.csv", "--as-of", "2025-12-31")
        #expect(anew.status == 0)
        #expect(try office.total() == 8)
    }

    @Test("--known-on a change, a moment or a date prints what was printed then")
    func knownOn() throws {
        let office = try Office.withPeople()
        let questions = [
            ["count", "--by", "level"], ["people"], ["stats"], ["shortage"], ["changes"],
        ]
        func answers(_ known: String?) throws -> [String] {
            try questions.map { question in
                let date = question == ["changes"] ? [] : ["--as-of", "2025-12-31"]
                let rest = known.map { ["--known-on", $0] } ?? []
                return try office.start(question + date + rest + ["--format", "csv"]).wait().output
            }
        }
        let then = try answers(nil)
        let listed = try office.trithuc("changes", "--format", "json").json
        let last = try #require((listed["rows"] as? [[String: Any]])?.last)
        let moment = try #require(last["recorded_at"] as? String)
        try office.write(Rosters.withRows("Đỗ Minh,Nam,01/03/1965,Trường B"), to: "b.csv")
        // Two changes never bear one moment here, as each takes its own run of the program.
        _ = try office.trithuc("import", "b.csv", "--as-of", "2025-12-31")
        _ = try office.trithuc("undo", "1")
        #expect(try answers(nil) != then)
        #expect(try answers("2") == then)
        #expect(try answers("#2") == then)
        #expect(try answers(moment) == then)
        let nothing = try office.trithuc("count", "--known-on", "2020-01-01", "--format", "json")
        #expect(try nothing.json["total"] as? Int == 0)
        #expect(try answers("2099-12-31") == (try answers(nil)))
    }

    @Test("doctor: a sound registry exits 0")
    func doctor() throws {
        let office = try Office.withPeople()
        let sound = try office.trithuc("doctor", "--format", "json")
        #expect(sound.status == 0)
        #expect(try sound.json["ok"] as? Bool == true)
        #expect(try office.trithuc("doctor").output.contains("Sổ nguyên vẹn."))
    }

    @Test(
        "doctor finds a line altered behind the program's back",
        .enabled(if: SQLShell.isThere, "needs sqlite3 or python3"))
    func doctorFindsForgery() throws {
        let office = try Office.withPeople()
        try SQLShell.run(
            """
            DROP TRIGGER IF EXISTS statement_is_kept;
            UPDATE statement SET sex = 'male' WHERE sex = 'female';
            """, office.path("trithuc.sqlite"))
        let run = try office.trithuc("doctor")
        #expect(run.status == 1)
        #expect(run.output.contains("Sổ có lỗi"))
    }
}
