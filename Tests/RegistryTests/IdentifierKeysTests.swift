import Foundation
import GRDB
import SeededRandom
import Testing

@testable import Registry

/// The key lies outside the registry; losing it loses the numbers and nothing else.
@Suite struct IdentifierKeysTests {
    private let number = "068080001234"

    @Test func theKeyIsItsOwnersAndMadeOnce() throws {
        let fixture = try Fixture()
        let keys = try fixture.registry.identifierKeys()
        #expect(keys.path == fixture.path + ".key")
        #expect(!FileManager.default.fileExists(atPath: keys.path))
        let seal = try keys.seal()
        #expect(seal.isNew && seal.key == 1)
        let attributes = try FileManager.default.attributesOfItem(atPath: keys.path)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(FileManager.default.contents(atPath: keys.path)?.count == 32)
        let again = try keys.seal()
        #expect(!again.isNew)
        #expect(
            try again.seal(number, kind: .citizen).keyedHash
                == seal.seal(number, kind: .citizen).keyedHash)
    }

    @Test func aTrialWritesNoKey() throws {
        let fixture = try Fixture()
        #expect(try fixture.registry.identifierKeys().seal(isTrial: true).isNew)
        #expect(!FileManager.default.fileExists(atPath: fixture.path + ".key"))
    }

    @Test func aLostKeyIsNeverMadeAnewByItself() throws {
        let fixture = try Fixture()
        try fixture.addSealed([number])
        let key = fixture.path + ".key"
        try FileManager.default.removeItem(atPath: key)
        let keys = try fixture.registry.identifierKeys()
        #expect(throws: RegistryError.keyLost(path: key)) { try keys.seal() }
        #expect(throws: RegistryError.keyLost(path: key)) { try keys.seal(isTrial: true) }
        #expect(throws: RegistryError.missingKey(path: key)) {
            try keys.copy(to: fixture.folder.file("copy"))
        }
        #expect(!FileManager.default.fileExists(atPath: key))
        #expect(try fixture.names() == ["Ka Đèn"])
        #expect(try fixture.registry.examine().allSatisfy(\.faults.isEmpty))
        let examined = try fixture.registry.examineKey()
        #expect(examined.sealedCount == 1 && examined.openCount == 0 && examined.needsKey)
    }

    @Test func anotherRegistrysKeyIsRefused() throws {
        let (fixture, other) = (try Fixture(), try Fixture())
        try fixture.addSealed([number])
        try other.addSealed([number])
        let key = fixture.path + ".key"
        let own = try #require(FileManager.default.contents(atPath: key))
        try FileManager.default.removeItem(atPath: key)
        try FileManager.default.copyItem(atPath: other.path + ".key", toPath: key)
        let keys = try fixture.registry.identifierKeys()
        #expect(throws: RegistryError.foreignKey(path: key)) { try keys.seal() }
        #expect(throws: RegistryError.foreignKey(path: other.path + ".key")) {
            try keys.restore(from: other.path + ".key")
        }
        let copy = fixture.folder.file("usb.key")
        try own.write(to: URL(fileURLWithPath: copy))
        #expect(try keys.restore(from: copy) == key + ".old-1")
        #expect(FileManager.default.contents(atPath: key) == own)
        let aside = FileManager.default.contents(atPath: key + ".old-1")
        #expect(aside == FileManager.default.contents(atPath: other.path + ".key"))
        #expect(try fixture.registry.examineKey().openCount == 1)
    }

    @Test func aCopyIsPrivateAndOverwritesNothing() throws {
        let fixture = try Fixture()
        try fixture.addSealed([number])
        let keys = try fixture.registry.identifierKeys()
        let copy = fixture.folder.file("usb.key")
        try keys.copy(to: copy)
        let attributes = try FileManager.default.attributesOfItem(atPath: copy)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(throws: RegistryError.exists(path: copy)) { try keys.copy(to: copy) }
        #expect(throws: RegistryError.keyInPlace(path: keys.path)) { try keys.restore(from: copy) }
        try FileManager.default.removeItem(atPath: keys.path)
        #expect(try keys.restore(from: copy) == nil)
        #expect(try fixture.registry.examineKey().openCount == 1)
        #expect(throws: RegistryError.missingKey(path: "none")) { try keys.restore(from: "none") }
    }

    @Test(arguments: [0, 31, 33]) func aKeyOfAnotherLengthIsNoKey(_ count: Int) throws {
        let fixture = try Fixture()
        let key = fixture.path + ".key"
        try Data(count: count).write(to: URL(fileURLWithPath: key))
        let keys = try fixture.registry.identifierKeys()
        #expect(throws: RegistryError.badKey(path: key)) { try keys.seal() }
        #expect(FileManager.default.contents(atPath: key)?.count == count)
    }

    @Test func aNewKeyIsASecondOne() throws {
        let fixture = try Fixture()
        try fixture.addSealed([number])
        let key = fixture.path + ".key"
        let first = try #require(FileManager.default.contents(atPath: key))
        try FileManager.default.removeItem(atPath: key)
        try fixture.addSealed([number, "068080001299"], makesNew: true)
        let examined = try fixture.registry.examineKey()
        #expect(examined.sealedCount == 3 && examined.openCount == 2 && !examined.needsKey)
        #expect(try fixture.registry.identifierKeys().seal().key == 2)
        #expect(try fixture.registry.examine().allSatisfy(\.faults.isEmpty))
        // The first one, found again, is still known.
        let copy = fixture.folder.file("found.key")
        try first.write(to: URL(fileURLWithPath: copy))
        #expect(try fixture.registry.identifierKeys().restore(from: copy) == key + ".old-1")
        #expect(try fixture.registry.identifierKeys().seal().key == 1)
        #expect(try fixture.registry.examineKey().openCount == 1)
    }

    /// Before check values were kept, a key was known by what it opens.
    @Test func aRegistryFromBeforeKnowsItsKey() throws {
        let fixture = try Fixture()
        try fixture.addSealed([number], notesKey: false)
        #expect(try fixture.registry.identifierKeys().seal().key == 1)
        let key = fixture.path + ".key"
        let other = try Fixture()
        try other.addSealed([number])
        try FileManager.default.removeItem(atPath: key)
        try FileManager.default.copyItem(atPath: other.path + ".key", toPath: key)
        #expect(throws: RegistryError.foreignKey(path: key)) {
            try fixture.registry.identifierKeys().seal()
        }
    }

    @Test func aKeyThatOthersMayReadIsNoticed() throws {
        let fixture = try Fixture()
        try fixture.addSealed([number])
        #expect(try !fixture.registry.examineKey().isReadableByOthers)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o644], ofItemAtPath: fixture.path + ".key")
        #expect(try fixture.registry.examineKey().isReadableByOthers)
    }

    /// Every byte of every file: the registry, its log, and the copy that SQLite itself makes.
    @Test(arguments: 0..<5) func noNumberIsInAnyFile(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed)
        let numbers = (0..<40).map { _ in
            "0" + String(Int.random(in: 10_000_000_000...99_999_999_999, using: &random))
        }
        let fixture = try Fixture()
        try fixture.addSealed(numbers)
        try DatabaseQueue(path: fixture.path).writeWithoutTransaction {
            try $0.execute(sql: "VACUUM INTO '\(fixture.folder.file("copy.sqlite"))'")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path)
        #expect(names.contains("a.sqlite-wal") && names.contains("copy.sqlite"))
        var sees = 0
        for name in names {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.folder.file(name)))
            for number in numbers {
                #expect(bytes.range(of: Data(number.utf8)) == nil, "\(name)")
                #expect(bytes.range(of: Data(number.dropFirst().utf8)) == nil, "\(name)")
            }
            if bytes.range(of: Data("Ka Đèn".utf8)) != nil { sees += 1 }
        }
        #expect(sees >= 2, "the test sees what is not sealed")
        let seal = try fixture.registry.identifierKeys().seal()
        var opened: [String?] = []
        try fixture.registry.withView { view in
            try view.forEachStatement { opened += $0.statement.identifiers.map { seal.open($0) } }
        }
        #expect(opened == numbers)
    }

    @Test(arguments: [
        ("068080001234", "•••••••••234"), ("068 080 001 234", "••••••••••••234"),
        ("12345", "••••5"), ("", ""), ("7", "•"),
    ])
    func aNumberIsMasked(_ number: String, _ masked: String) {
        #expect(MaskedNumber.text(of: number) == masked)
    }

    @Test(arguments: [
        ("sinh 05/09/1980, số 068080001234.", "sinh 05/09/1980, số •••••••••234."),
        ("250123456", "••••••456"), ("068.080.001.234 cấp 2021", "••••••••••••234 cấp 2021"),
        ("mã V.07.04.31 ngày 31.12.2025", "mã V.07.04.31 ngày 31.12.2025"),
        ("25012345", "25012345"), ("số 068080001234", "số •••••••••234"),
    ])
    func aNumberInATextIsMasked(_ text: String, _ masked: String) {
        #expect(MaskedNumber.inText(text) == masked)
    }
}

extension Fixture {
    /// Adds a person for each number, sealed as an import seals it.
    func addSealed(
        _ numbers: [String], makesNew: Bool = false, notesKey: Bool = true
    ) throws {
        let seal = try registry.identifierKeys().seal(makesNew: makesNew)
        let heading = ChangeHeading(
            kind: .import, author: "Lan", reason: "Nhập danh sách", asOf: day("2025-12-31"),
            sourceFile: SourceFile(
                name: "a.csv", sha256: .init(repeating: 7, count: 32), byteCount: 9))
        try registry.draft(heading) { draft in
            try draft.add(texts: ["Ka Đèn"])
            if notesKey { try draft.note(seal) }
            for (index, number) in numbers.enumerated() {
                var statement = Statement(
                    kind: .roster, row: index + 2, asOf: day("2025-12-31"),
                    fullName: TextID(rawValue: 1))
                statement.identifiers = [try seal.seal(number, kind: .citizen)]
                try draft.add([statement])
            }
            try draft.record()
        }
    }
}
