import Foundation
import Testing

/// `inspect --save-profile`, `inspect --profile` and `import --profile`.
struct ProfileTests {
    private static let unknown = "Ai,Khi nào\nKa Đèn,12/05/1980\nKa Tuyn,03/04/1981\n"

    @Test("A roster that nobody understands goes in by way of a profile")
    func theWayOut() throws {
        let office = try Office.withRegistry()
        try office.write(Self.unknown, to: "a.csv")
        let stopped = try office.trithuc("import", "a.csv", "--as-of", "2025-12-31")
        #expect(stopped.status == 2)
        #expect(stopped.error.contains("trithuc inspect \"a.csv\" --save-profile"))
        let saved = try office.trithuc("inspect", "a.csv", "--save-profile", "p.yaml")
        #expect(saved.status == 0)
        #expect(saved.error.contains("--profile \"p.yaml\""))
        #expect(try office.mode("p.yaml") == 0o600)
        var meanings = ["full_name", "birth_date"]
        let edited = try office.read("p.yaml").components(separatedBy: "meaning: not used")
            .reduce("") { $0.isEmpty ? $1 : $0 + "meaning: " + meanings.removeFirst() + $1 }
        try office.write(edited, to: "p.yaml")
        let seen = try office.trithuc(
            "inspect", "a.csv", "--profile", "p.yaml", "--format", "json")
        #expect(seen.output.contains("\"meaning\":\"birth_date\""))
        let run = try office.trithuc(
            "import", "a.csv", "--as-of", "2025-12-31", "--profile", "p.yaml")
        #expect(run.status == 0)
        #expect(try office.total() == 2)
    }

    @Test("A profile is never overwritten")
    func neverOverwritten() throws {
        let office = try Office()
        try office.write(Rosters.eight, to: "a.csv")
        try office.write("của tôi", to: "p.yaml")
        let run = try office.trithuc("inspect", "a.csv", "--save-profile", "p.yaml")
        #expect(run.status == 2)
        #expect(run.error.contains("p.yaml"))
        #expect(run.output.isEmpty)
        #expect(try office.read("p.yaml") == "của tôi")
        let nowhere = try office.trithuc("inspect", "a.csv", "--save-profile", "không/p.yaml")
        #expect(nowhere.status == 2)
    }

    @Test("A mistake in a profile is told with its line before anything is imported")
    func mistake() throws {
        let office = try Office.withRegistry()
        try office.write(Rosters.eight, to: "a.csv")
        try office.write("columns:\n  - {number: 2, meaning: ful_name}\n", to: "p.yaml")
        for command in [["import", "a.csv", "--as-of", "2025-12-31"], ["inspect", "a.csv"]] {
            let run = try office.start(command + ["--profile", "p.yaml", "--lang", "en"]).wait()
            #expect(run.status == 2)
            #expect(run.error.contains("The profile p.yaml, line 2: "))
            #expect(run.error.contains("full_name"))
        }
        #expect(try office.total() == 0)
    }

    @Test("A roster read by its own saved profile is read as before")
    func savedAndUsed() throws {
        let office = try Office.withPeople()
        _ = try office.trithuc("inspect", "danh-sach.csv", "--save-profile", "p.yaml")
        let run = try office.trithuc(
            "import", "danh-sach.csv", "--as-of", "2025-12-31", "--profile", "p.yaml", "--format",
            "json")
        let people = try #require(try run.json["people"] as? [String: Int])
        #expect(people["unchanged"] == 8)
        #expect(people.values.reduce(0, +) == 8)
    }
}
