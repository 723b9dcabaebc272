import Foundation
import GRDB
import Testing
import Wording

@testable import Registry

/// What lies on the disk: whose it is, and what is refused.
@Suite struct RegistryFileTests {
    private let folder: TemporaryFolder
    private let path: String

    init() throws {
        folder = try TemporaryFolder()
        path = folder.file("a.sqlite")
    }

    @Test func onlyItsOwnerMayReadIt() throws {
        let fixture = try Fixture()
        try fixture.add("Ka Đèn")
        for file in try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path) {
            let attributes = try FileManager.default.attributesOfItem(
                atPath: fixture.folder.file(file))
            #expect(attributes[.posixPermissions] as? Int == 0o600, "\(file)")
        }
    }

    @Test func theFileIsKeptSafeAgainstACutOfPower() throws {
        let registry = try Registry.create(at: path)
        let pragmas = try registry.read { database in
            try ["journal_mode", "synchronous", "foreign_keys"].map {
                try String.fetchOne(database, sql: "PRAGMA \($0)")
            }
        }
        #expect(pragmas == ["wal", "2", "1"])
    }

    @Test func settingsAreKept() throws {
        let settings = ["unit": "24848@2025-07-01", "note": "Xã Lạc Dương"]
        let registry = try Registry.create(at: path, settings: settings)
        #expect(try registry.settings() == settings)
        #expect(try Registry.open(at: path).settings() == settings)
        #expect(try registry.lastChange() == 0 && registry.changes().isEmpty)
    }

    @Test func creatingNeverOverwrites() throws {
        let bytes = Data("quan trọng".utf8)
        try bytes.write(to: URL(fileURLWithPath: path))
        #expect(throws: RegistryError.exists(path: path)) { try Registry.create(at: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes)
    }

    @Test func whereNothingIs() {
        #expect(throws: RegistryError.missing(path: path)) { try Registry.open(at: path) }
        #expect(!FileManager.default.fileExists(atPath: path))
        let nowhere = folder.file("không có/a.sqlite")
        #expect {
            try Registry.create(at: nowhere)
        } throws: { error in
            if case RegistryError.notAccessible(nowhere, _) = error { true } else { false }
        }
    }

    @Test(arguments: [
        "", "Họ và tên,Ngày sinh\nKa Đèn,1980\n",
        String(repeating: "không phải SQLite ", count: 500),
    ])
    func aFileOfAnotherKind(_ text: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: RegistryError.notARegistry(path: path)) { try Registry.open(at: path) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(text.utf8))
    }

    @Test func aDatabaseOfAnotherKind() throws {
        try Fixture.execute("CREATE TABLE change (id INTEGER)", at: path)
        #expect(throws: RegistryError.notARegistry(path: path)) { try Registry.open(at: path) }
    }

    @Test func aRegistryOfANewerProgramIsLeftAsItIs() throws {
        let fixture = try Fixture()
        try fixture.add("Ka Đèn")
        try fixture.execute("INSERT INTO grdb_migrations VALUES ('m9999_later')")
        let copy = fixture.folder.file("newer.sqlite")
        try fixture.registry.queue.backup(to: DatabaseQueue(path: copy))
        let before = try Data(contentsOf: URL(fileURLWithPath: copy))
        #expect(throws: RegistryError.newer(path: copy)) { try Registry.open(at: copy) }
        #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == before)
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path)
        #expect(!names.contains { $0.contains("before") })
    }

    @Test func aFileThatMayNotBeRead() throws {
        _ = try Registry.create(at: path)
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        // The superuser may read everything.
        guard getuid() != 0 else { return }
        #expect(throws: RegistryError.self) { try Registry.open(at: path) }
    }

    @Test func everyErrorSaysWhatToDoInBothLanguages() {
        let errors: [RegistryError] = [
            .missing(path: "a"), .exists(path: "a"), .notAccessible(path: "a", reason: "b"),
            .notARegistry(path: "a"), .newer(path: "a"), .busy(path: "a"), .changedMeanwhile,
            .noSuchChange(3), .alreadyUndone(3, by: 4), .undoOfUndo(4), .badKey(path: "a"),
            .keyLost(path: "a"), .missingKey(path: "a"), .foreignKey(path: "a"),
            .keyInPlace(path: "a"), .storage("b"),
        ]
        for error in errors {
            #expect(!error.wording.vietnamese.isEmpty, "\(error)")
            #expect(error.wording.english != error.wording.vietnamese, "\(error)")
        }
        #expect(RegistryError.alreadyUndone(3, by: 4).wording.english.contains("3"))
    }
}
