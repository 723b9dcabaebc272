import Foundation
import Testing

/// `kill -9` at any moment of an export or of its reading back: whole, or nothing.
@Suite(.serialized)
struct KilledExportTests {
    private static let rounds = 12
    private static let people = 3_000

    private static func withMany() throws -> Office {
        let office = try Office.withRegistry()
        try office.write(Rosters.large(people), to: "a.csv")
        let run = try office.trithuc("import", "a.csv", "--as-of", "2025-12-31")
        #expect(run.status == 0, "\(run.error)")
        return office
    }

    @Test("A killed export leaves no folder of its name, and the next one removes what was left")
    func killedExport() throws {
        let office = try Self.withMany()
        let duration = try seconds { try office.trithuc("export", "do") }
        var killed = 0
        for round in 0..<Self.rounds {
            let command = try office.start(["export", "xuat"])
            Thread.sleep(forTimeInterval: duration * Double(round) / Double(Self.rounds))
            command.kill()
            let run = try command.wait()
            killed += run.status == nil ? 1 : 0
            let isThere = FileManager.default.fileExists(atPath: office.path("xuat"))
            if isThere {
                #expect(
                    FileManager.default.fileExists(atPath: office.path("xuat/datapackage.json")))
                try FileManager.default.removeItem(atPath: office.path("xuat"))
            }
        }
        #expect(killed >= Self.rounds / 3)
        #expect(try office.trithuc("export", "xuat").status == 0)
        #expect(try office.leftovers().isEmpty)
        _ = try office.trithuc("init", "--registry", "moi.sqlite")
        #expect(try office.trithuc("import", "xuat", "--registry", "moi.sqlite").status == 0)
    }

    @Test("Ctrl-C leaves nothing behind", arguments: [SIGINT, SIGTERM])
    func interrupted(_ signal: Int32) throws {
        let office = try Self.withMany()
        let command = try office.start(["export", "xuat"])
        var waited = 0
        while try office.leftovers().isEmpty, waited < 5_000 {
            usleep(1_000)
            waited += 1
        }
        command.send(signal)
        let run = try command.wait()
        // It may have been done before the signal came.
        #expect(run.status == 128 + signal || run.status == 0)
        #expect(try office.leftovers().isEmpty)
        #expect(
            FileManager.default.fileExists(atPath: office.path("xuat")) == (run.status == 0))
    }

    @Test("A killed reading back leaves an empty, sound registry, and is done again")
    func killedImport() throws {
        let office = try Self.withMany()
        _ = try office.trithuc("export", "xuat")
        _ = try office.trithuc("init", "--registry", "do.sqlite")
        let duration = try seconds {
            try office.trithuc("import", "xuat", "--registry", "do.sqlite")
        }
        var killed = 0
        for round in 0..<Self.rounds {
            let registry = "moi\(round).sqlite"
            _ = try office.trithuc("init", "--registry", registry)
            let command = try office.start(["import", "xuat", "--registry", registry])
            Thread.sleep(forTimeInterval: duration * Double(round) / Double(Self.rounds))
            command.kill()
            let isKilled = try command.wait().status == nil
            killed += isKilled ? 1 : 0
            let doctor = try office.trithuc("doctor", "--registry", registry)
            #expect(doctor.status == 0, "\(doctor.output)\(doctor.error)")
            let changes = try office.trithuc(
                "changes", "--registry", registry, "--format", "csv")
            let isEmpty = changes.lines.count == 1
            #expect(isEmpty || changes.lines.count == 2)
            guard isEmpty else { continue }
            let again = try office.trithuc("import", "xuat", "--registry", registry)
            #expect(again.status == 0, "\(again.error)")
        }
        #expect(killed >= Self.rounds / 3)
    }

    private func seconds(_ work: () throws -> CommandRun) throws -> Double {
        try ContinuousClock().measure {
            let run = try work()
            #expect(run.status == 0, "\(run.error)")
        } / .seconds(1)
    }
}

extension Office {
    /// What a program that was stopped has left in the folder.
    fileprivate func leftovers() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasPrefix(".xuat.") }
    }
}
