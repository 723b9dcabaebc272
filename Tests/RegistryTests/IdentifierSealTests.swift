import CivilDates
import Foundation
import Testing

@testable import Registry

/// A copied registry file does not give identity numbers away.
@Suite struct IdentifierSealTests {
    private let number = "068080001234"

    @Test func theKeyedHashIsThatOfTheNumberAndItsKind() throws {
        let seal = IdentifierSeal(secret: .init(repeating: 1, count: 32))
        let one = try seal.seal(number, kind: .citizen)
        let again = try seal.seal(number, kind: .citizen)
        #expect(one.keyedHash == again.keyedHash && one.keyedHash.count == 32)
        #expect(one.sealed != again.sealed)
        #expect(try seal.seal("068080001235", kind: .citizen).keyedHash != one.keyedHash)
        #expect(try seal.seal(number, kind: .socialInsurance).keyedHash != one.keyedHash)
        let other = IdentifierSeal(secret: .init(repeating: 2, count: 32))
        #expect(try other.seal(number, kind: .citizen).keyedHash != one.keyedHash)
    }

    @Test func onlyTheKeyOpensIt() throws {
        let seal = IdentifierSeal(secret: .init(repeating: 1, count: 32))
        var sealed = try seal.seal(number, kind: .citizen)
        #expect(seal.open(sealed) == number)
        #expect(IdentifierSeal(secret: .init(repeating: 2, count: 32)).open(sealed) == nil)
        sealed.sealed[20] ^= 1
        #expect(seal.open(sealed) == nil)
        sealed.sealed = []
        #expect(seal.open(sealed) == nil)
    }

    @Test func theNumberIsNowhereInTheFiles() throws {
        let fixture = try Fixture()
        let seal = try IdentifierSeal.load(forRegistry: fixture.path)
        var proposal = try fixture.proposal(["Ka Đèn"])
        proposal.statements[0].identifiers = [try seal.seal(number, kind: .citizen)]
        _ = try fixture.registry.apply(proposal)
        let names = try FileManager.default.contentsOfDirectory(atPath: fixture.folder.path)
        #expect(names.contains("a.sqlite-wal"))
        var sees = false
        for name in names {
            let bytes = try Data(contentsOf: URL(fileURLWithPath: fixture.folder.file(name)))
            #expect(bytes.range(of: Data(number.utf8)) == nil, "\(name)")
            if bytes.range(of: Data("Ka Đèn".utf8)) != nil { sees = true }
        }
        #expect(sees, "the test sees what is not sealed")
        let stored = try identifiers(fixture)
        #expect(try IdentifierSeal.load(forRegistry: fixture.path).open(stored[0]) == number)
    }

    @Test func withoutTheKeyNothingButTheNumbersIsLost() throws {
        let fixture = try Fixture()
        let seal = try IdentifierSeal.load(forRegistry: fixture.path)
        var proposal = try fixture.proposal(["Ka Đèn"])
        proposal.statements[0].identifiers = [try seal.seal(number, kind: .citizen)]
        _ = try fixture.registry.apply(proposal)
        try FileManager.default.removeItem(
            atPath: IdentifierSeal.keyPath(ofRegistry: fixture.path))
        #expect(try fixture.names() == ["Ka Đèn"])
        #expect(try fixture.registry.examine().allSatisfy(\.faults.isEmpty))
        let fresh = try IdentifierSeal.load(forRegistry: fixture.path)
        #expect(fresh.open(try identifiers(fixture)[0]) == nil)
    }

    @Test func theKeyIsItsOwnersAndMadeOnce() throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.sqlite")
        let keyPath = IdentifierSeal.keyPath(ofRegistry: path)
        let hash = try IdentifierSeal.load(forRegistry: path).seal(number, kind: .citizen).keyedHash
        let attributes = try FileManager.default.attributesOfItem(atPath: keyPath)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(FileManager.default.contents(atPath: keyPath)?.count == 32)
        let again = try IdentifierSeal.load(forRegistry: path).seal(number, kind: .citizen)
        #expect(again.keyedHash == hash)
    }

    @Test(arguments: [0, 31, 33]) func aKeyOfAnotherLengthIsNoKey(_ count: Int) throws {
        let folder = try TemporaryFolder()
        let path = folder.file("a.sqlite")
        let keyPath = IdentifierSeal.keyPath(ofRegistry: path)
        try Data(count: count).write(to: URL(fileURLWithPath: keyPath))
        #expect(throws: RegistryError.badKey(path: keyPath)) {
            try IdentifierSeal.load(forRegistry: path)
        }
        #expect(FileManager.default.contents(atPath: keyPath)?.count == count)
    }

    private func identifiers(_ fixture: Fixture) throws -> [SealedIdentifier] {
        try fixture.registry.withView { view in
            var identifiers: [SealedIdentifier] = []
            try view.forEachStatement { identifiers += $0.statement.identifiers }
            return identifiers
        }
    }
}
