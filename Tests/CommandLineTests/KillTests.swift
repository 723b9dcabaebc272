import Foundation
import Testing

/// `kill -9` at any moment of an import leaves the change whole or not at all.
@Suite(.serialized)
struct KillTests {
    private static let rounds = 40

    @Test("Killed at many moments of an import: the file opens, doctor is green, all or nothing")
    func killedImport() throws {
        let desk = try Office()
        try desk.write(Rosters.large(2_000), to: "small.csv")
        let small = try seconds(ofImporting: desk.path("small.csv"))
        // A debug build is slower: the roster is as long as lets one import take a second.
        let people = min(20_000, max(500, Int(2_000 / small)))
        let roster = desk.path("large.csv")
        try desk.write(Rosters.large(people), to: "large.csv")
        var duration = try seconds(ofImporting: roster)
        let before = try Office.withRegistry()
        try before.write(Rosters.withRows(), to: "before.csv")
        _ = try before.trithuc("import", "before.csv", "--as-of", "2025-12-31")
        // The file keeps a census, which the import brings up to its change.
        #expect(try before.total() == 1)
        var killed = 0
        for round in 0..<Self.rounds {
            let moment = (Double(round) + .random(in: 0..<1)) / Double(Self.rounds)
            let isKilled = try checkKill(before, of: roster, people, after: duration * moment)
            killed += isKilled ? 1 : 0
            // It ended before its time: other tests, which had slowed the measured one, are over.
            if !isKilled { duration *= 0.9 }
        }
        // Had the kills come too late, the test would show nothing.
        #expect(killed >= Self.rounds / 2)
    }

    @Test("After a kill the same import is done again and completes")
    func importAfterKill() throws {
        let office = try Office.withRegistry()
        try office.write(Rosters.large(2_000), to: "a.csv")
        let command = try office.start(["import", "a.csv", "--as-of", "2025-12-31"])
        Thread.sleep(forTimeInterval: 0.05)
        command.kill()
        _ = try command.wait()
        #expect(try office.trithuc("import", "a.csv", "--as-of", "2025-12-31").status == 0)
        #expect(try office.total() == 2_000)
        #expect(try office.trithuc("doctor").status == 0)
    }

    /// Kills an import after a time and checks what it left; whether the kill came before its end.
    private func checkKill(
        _ before: Office, of roster: String, _ people: Int, after delay: Double
    ) throws -> Bool {
        let office = try Office(copying: before)
        let command = try office.start(["import", roster, "--as-of", "2025-12-31"])
        Thread.sleep(forTimeInterval: delay)
        command.kill()
        let run = try command.wait()
        let doctor = try office.trithuc("doctor")
        #expect(doctor.status == 0, "\(doctor.output)\(doctor.error)")
        let total = try #require(try office.total())
        #expect(total == 1 || total == 1 + people, "after \(delay) s: \(total)")
        #expect(run.status == nil || total == 1 + people)
        let changes = try office.trithuc("changes", "--format", "csv").lines.count - 1
        #expect(changes == (total == 1 ? 1 : 2))
        return run.status == nil
    }

    private func seconds(ofImporting roster: String) throws -> Double {
        let office = try Office.withRegistry()
        let clock = ContinuousClock()
        return try clock.measure {
            let run = try office.trithuc("import", roster, "--as-of", "2025-12-31")
            #expect(run.status == 0, "\(run.error)")
        } / .seconds(1)
    }
}
