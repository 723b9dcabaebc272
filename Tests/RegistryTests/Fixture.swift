import CivilDates
import Foundation
import GRDB
import SeededRandom
import VietnameseText

@testable import Registry

/// A folder of its own for one test; it goes when nothing holds it any more.
final class TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory
            .appendingPathComponent("trithuc-registry-" + UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }
}

/// An empty registry in a folder of its own, and small changes for it.
struct Fixture {
    let folder: TemporaryFolder
    let registry: Registry

    init(clock: @escaping @Sendable () -> Date = { Date() }) throws {
        folder = try TemporaryFolder()
        registry = try Registry.create(at: folder.file("a.sqlite"), clock: clock)
    }

    var path: String { registry.path }

    /// A roster of people who have nothing but a name.
    func proposal(_ names: [String], basedOn: Int? = nil) throws -> ProposedChange {
        var proposal = ProposedChange(
            kind: .import, author: "Lan", reason: "Nhập danh sách",
            asOf: CivilDate(iso: "2025-12-31"),
            sourceFile: SourceFile(
                name: "danh-sach.csv", sha256: .init(repeating: 7, count: 32), byteCount: 99),
            basedOn: try basedOn ?? registry.lastChange())
        for (index, name) in names.enumerated() {
            proposal.statements.append(
                Statement(
                    kind: .roster, row: index + 2, asOf: day("2025-12-31"),
                    fullName: proposal.texts.intern(name)))
        }
        return proposal
    }

    @discardableResult func add(_ names: String...) throws -> Change {
        try registry.apply(proposal(names))
    }

    @discardableResult func undo(_ id: Int) throws -> Change {
        try registry.undo(id, author: "Lan", reason: "Nhập nhầm")
    }

    /// The names that count at a time, in the order of recording.
    func names(_ known: KnownOn = .now) throws -> [String] {
        try registry.withView(known) { view in
            let texts = try view.texts()
            var names: [String] = []
            try view.forEachStatement { names.append(texts[$0.statement.fullName]) }
            return names
        }
    }

    /// Runs SQL on the file as another program would.
    func execute(_ sql: String) throws {
        try Self.execute(sql, at: path)
    }

    static func execute(_ sql: String, at path: String, foreignKeys: Bool = true) throws {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = foreignKeys
        try DatabaseQueue(path: path, configuration: configuration)
            .write { try $0.execute(sql: sql) }
    }

    /// A copy of the registry that somebody altered behind its back.
    func tampered(_ sql: String) throws -> Registry {
        let copy = folder.file(UUID().uuidString + ".sqlite")
        try registry.queue.backup(to: DatabaseQueue(path: copy))
        let triggers = try registry.read {
            try String.fetchAll($0, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
        }
        let drops = triggers.map { "DROP TRIGGER \($0);" }.joined()
        try Self.execute(drops + sql, at: copy, foreignKeys: false)
        return try Registry.open(at: copy)
    }

    func count(_ table: String) throws -> Int {
        try registry.read { try Int.fetchOne($0, sql: "SELECT count(*) FROM \(table)") ?? 0 }
    }
}

extension Fixture {
    /// A change that brings one of everything.
    func fullProposal() throws -> ProposedChange {
        var proposal = try proposal(["Kon Sơ Ha Hiền", "Ka Đèn"])
        proposal.columns = [
            SourceColumn(number: 1, header: "Họ và tên", meaning: "full_name", confidence: 1)
        ]
        var first = proposal.statements[0]
        first.sex = .male
        first.otherNames = [
            OtherName(kind: .alias, name: proposal.texts.intern("Ba Hiền")),
            OtherName(kind: .religious, name: proposal.texts.intern("Giuse")),
        ]
        first.birthDate = PartialDate(iso: "1980-09-05")
        first.hometown = proposal.texts.intern("Xã Lát")
        first.sensitive.ethnicGroup = proposal.texts.intern("K'Ho")
        first.sensitive.isPartyMember = true
        first.sensitive.partyDate = PartialDate(iso: "2005-02")
        var post = Engagement()
        post.organisation = proposal.texts.intern("Trạm Y tế xã Lát")
        first.engagements = [post]
        var degree = Qualification()
        degree.level = proposal.texts.intern("Đại học")
        degree.year = 2004
        first.qualifications = [degree]
        first.certificates = [
            Certificate(kind: .language, wording: proposal.texts.intern("Anh B1"))
        ]
        let seal = IdentifierSeal(secret: .init(repeating: 1, count: 32))
        first.identifiers = [try seal.seal("068080001234", kind: .citizen)]
        proposal.statements[0] = first
        proposal.readings = [
            Reading(
                list: "levels", era: nil, text: proposal.texts.intern("Đại học"), code: "DH",
                codeFrom: nil, score: 1, origin: .rule)
        ]
        proposal.questions = [
            Question(
                list: "administrative-units", era: nil, text: proposal.texts.intern("Xã Lát"),
                people: 1)
        ]
        proposal.establishments = [Establishment(row: 2, posts: 5, validFrom: day("2025-07-01"))]
        proposal.establishments[0].organisation = proposal.texts.intern("Trạm Y tế xã Lát")
        proposal.establishments[0].position = proposal.texts.intern("Bác sĩ")
        return proposal
    }
}

/// A day written out in a test; a day that does not exist is noticed by every comparison with it.
func day(_ iso: String) -> CivilDate { CivilDate(iso: iso) ?? CivilDate.today() }
