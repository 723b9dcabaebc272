import Census
import Foundation
import GRDB
import Registry
import RosterImport
import SeededRandom
import Testing
import Wording

/// The seventh law: what is exported and read back says the same, to the last number and at every date.
@Suite struct DataPackageTests {
    private static let dates = ["2023-12-31", "2024-12-31", "2025-06-30", "2026-06-30"]

    @Test(arguments: 0..<6) func law7ReadBackItSaysTheSame(_ seed: UInt64) throws {
        let office = try Office.withHistory(seed: seed)
        let other = try Office()
        let last = try office.registry.lastChange()
        #expect(try office.export() == last)
        #expect(try DataPackageReader(office.package).restore(to: other.registry) == last)
        #expect(try other.head() == office.head())
        #expect(try "\(other.registry.changes())" == "\(office.registry.changes())")
        for date in Self.dates {
            for known in [KnownOn.now, .change(1), .change(last / 2), .change(last - 1)] {
                #expect(try other.digest(date, known) == office.digest(date, known))
            }
        }
        #expect(try other.isSound())
        #expect(
            try other.registry.examine().map(\.count) == office.registry.examine().map(\.count))
        // And exported once more it is byte for byte the same.
        try other.export()
        for name in EvidenceTable.names {
            #expect(try other.read(name) == office.read(name), "\(name)")
        }
    }

    @Test(arguments: 0..<3) func whatWasReadBackGoesOn(_ seed: UInt64) throws {
        let (office, other) = (try Office.withHistory(seed: seed), try Office())
        try office.export()
        _ = try DataPackageReader(office.package).restore(to: other.registry)
        let open = try office.registry.changes().filter { $0.kind != .undo && $0.undoneBy == nil }
        let first = try #require(open.first)
        for each in [office, other] {
            _ = try each.registry.undo(first.id, author: "Lan", reason: "Nhập nhầm")
        }
        for date in Self.dates { #expect(try other.digest(date) == office.digest(date)) }
        #expect(try other.isSound())
        #expect(try other.registry.lastChange() == office.registry.lastChange())
    }

    @Test func numbersStaySealedUntilTheirKeyIsBrought() throws {
        let (office, other) = (try Office.withHistory(seed: 1), try Office())
        try office.export()
        _ = try DataPackageReader(office.package).restore(to: other.registry)
        let here = try office.registry.examineKey()
        #expect(here.sealedCount > 0 && here.openCount == here.sealedCount)
        let shut = try other.registry.examineKey()
        #expect(shut.sealedCount == here.sealedCount && shut.openCount == 0 && shut.needsKey)
        try FileManager.default.copyItem(
            atPath: office.registry.path + ".key", toPath: other.registry.path + ".key")
        #expect(try other.registry.examineKey().openCount == here.sealedCount)
        // No number of a roster stands in any file.
        let numbers = RandomRoster.files(seed: 1, withOtherNames: true).flatMap(\.rows).map(
            \.number)
        let known = Set(numbers.filter { !$0.isEmpty })
        #expect(!known.isEmpty)
        for name in EvidenceTable.names {
            let text = try office.read(name)
            #expect(!known.contains { text.contains($0) }, "\(name)")
        }
    }

    /// A new table of the schema is exported, or said to be worked out from the others.
    @Test func everyTableIsExportedOrDerived() throws {
        let office = try Office()
        let tables = try DatabaseQueue(path: office.registry.path).read {
            try String.fetchAll(
                $0,
                sql: """
                    SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%'
                    AND name <> 'grdb_migrations'
                    """)
        }
        #expect(Set(tables) == Set(EvidenceTable.names).union(EvidenceTable.derivedNames))
        #expect(EvidenceTable.derivedNames.isDisjoint(with: EvidenceTable.names))
    }

    @Test func onlyAnEmptyRegistryTakesItIn() throws {
        let (office, other) = (try Office.withHistory(seed: 2), try Office())
        try office.export()
        let package = try DataPackageReader(office.package)
        #expect(throws: EvidenceError.notEmpty(path: office.registry.path)) {
            _ = try package.restore(to: office.registry)
        }
        _ = try package.restore(to: other.registry, isDryRun: true)
        #expect(try other.registry.lastChange() == 0)
        #expect(throws: DataPackageError.alreadyThere(office.package)) {
            _ = try DataPackageWriter(office.package)
        }
        let path = other.folder + "/xa.sqlite"
        let named = try Registry.create(at: path, settings: ["unit": "24848@2025-07-01"])
        #expect(throws: EvidenceError.self) { _ = try package.restore(to: named) }
        #expect(try named.settings() == ["unit": "24848@2025-07-01"])
        _ = try package.restore(to: other.registry)
        #expect(try other.head() == office.head())
    }
}

extension Office {
    /// Where the office exports to.
    var package: String { folder + "/xuat" }

    @discardableResult func export() throws -> Int {
        let writer = try DataPackageWriter(package)
        let last = try writer.writeEvidence(of: registry)
        try writer.finish(program: "test", created: "2026-01-01T00:00:00.000Z")
        return last
    }

    func file(_ table: String) -> URL { URL(fileURLWithPath: package + "/" + table + ".csv") }

    /// A file of the export.
    func read(_ table: String) throws -> String {
        String(decoding: try Data(contentsOf: file(table)), as: UTF8.self)
    }
}
