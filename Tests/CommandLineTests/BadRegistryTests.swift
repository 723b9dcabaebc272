import Foundation
import Testing

/// A registry that is not there, is none, is newer, is held by another program or is only to be read.
struct BadRegistryTests {
    @Test(
        "A missing registry: how to make one",
        arguments: [
            ["count"], ["doctor"], ["undo", "1"], ["import", "a.csv", "--as-of", "2025-12-31"],
        ])
    func missing(command: [String]) throws {
        let office = try Office()
        let run = try office.start(command).wait()
        #expect(run.status == 2)
        #expect(run.error.contains("Không có sổ trí thức tại trithuc.sqlite"))
        #expect(run.error.contains("trithuc init"))
        #expect(!FileManager.default.fileExists(atPath: office.path("trithuc.sqlite")))
    }

    @Test("A file that is no registry stays as it is", arguments: ["", "Họ và tên\nAn\n"])
    func notARegistry(text: String) throws {
        let office = try Office()
        try office.write(text, to: "trithuc.sqlite")
        for command in ["count", "doctor", "changes"] {
            let run = try office.trithuc(command)
            #expect(run.status == 2)
            #expect(run.error.contains("không phải là sổ trí thức"))
        }
        #expect(try office.read("trithuc.sqlite") == text)
    }

    @Test(
        "Another program's SQLite file is no registry",
        .enabled(if: SQLShell.isThere, "needs sqlite3 or python3"))
    func otherDatabase() throws {
        let office = try Office()
        try SQLShell.run("CREATE TABLE a (b);", office.path("trithuc.sqlite"))
        let run = try office.trithuc("count")
        #expect(run.status == 2)
        #expect(run.error.contains("không phải là sổ trí thức"))
    }

    @Test(
        "A newer registry is refused and left alone",
        .enabled(if: SQLShell.isThere, "needs sqlite3 or python3"))
    func newer() throws {
        let office = try Office.withPeople()
        try SQLShell.run(
            "INSERT INTO grdb_migrations VALUES ('m9999_later');", office.path("trithuc.sqlite"))
        for command in [["count"], ["import", "danh-sach.csv", "--as-of", "2025-12-31"]] {
            let run = try office.start(command).wait()
            #expect(run.status == 2)
            #expect(run.error.contains("do một phiên bản mới hơn của trithuc ghi"))
        }
    }

    @Test(
        "While another program writes: questions are answered, an import waits, then says so",
        .enabled(if: SQLShell.isThere, "needs sqlite3 or python3"))
    func busy() throws {
        let office = try Office.withPeople()
        let before = try office.census()
        try office.write(Rosters.withRows(), to: "a.csv")
        let holder = try SQLShell.holdingLock(office.path("trithuc.sqlite"))
        #expect(try office.census() == before)
        let run = try office.trithuc("import", "a.csv", "--as-of", "2025-12-31")
        holder.kill()
        _ = try holder.wait()
        #expect(run.status == 2)
        #expect(run.error.contains("đang được một chương trình khác ghi"))
        #expect(try office.census() == before)
        #expect(try office.trithuc("import", "a.csv", "--as-of", "2025-12-31").status == 0)
    }

    @Test(
        "A registry of which only reading is allowed answers and does not import",
        .enabled(if: Nobody.isPossible, "root writes every file"))
    func readOnly() throws {
        let office = try Office.withPeople()
        try office.write(Rosters.withRows(), to: "a.csv")
        chmod(office.path("a.csv"), 0o644)
        chmod(office.folder.path, 0o755)
        for name in ["trithuc.sqlite", "trithuc.sqlite-wal", "trithuc.sqlite-shm"] {
            chmod(office.path(name), 0o444)
        }
        let run = try office.trithuc(
            "import", "a.csv", "--as-of", "2025-12-31", before: Nobody.prefix)
        #expect(run.status == 2)
        #expect(run.error.contains("trithuc.sqlite"))
        #expect(try office.total() == 8)
    }

    @Test("Two imports at once: each goes in whole or says why not")
    func twoWriters() throws {
        let office = try Office.withRegistry()
        try office.write(Rosters.large(2_000), to: "a.csv")
        try office.write(Rosters.withRows(), to: "b.csv")
        let first = try office.start(["import", "a.csv", "--as-of", "2025-12-31"])
        let second = try office.start(["import", "b.csv", "--as-of", "2025-12-31"])
        let runs = [(try first.wait(), 2_000), (try second.wait(), 1)]
        for (run, _) in runs where run.status != 0 {
            #expect(run.status == 2)
            #expect(run.error.contains("làm lại; chưa có gì thay đổi"), "\(run.error)")
        }
        #expect(try office.total() == runs.filter { $0.0.status == 0 }.map(\.1).reduce(0, +))
        #expect(try office.trithuc("doctor").status == 0)
    }
}
