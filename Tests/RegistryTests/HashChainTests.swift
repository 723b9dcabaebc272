import CivilDates
import GRDB
import Testing
import Wording

@testable import Registry

/// `doctor` is green after honest work and red after any other.
@Suite struct HashChainTests {
    private let fixture: Fixture

    init() throws {
        fixture = try Fixture()
        _ = try fixture.registry.apply(fixture.fullProposal())
        try fixture.add("Nguyễn Thị Hoa", "Nguyễn Thị Hòa")
        var links = try fixture.proposal([])
        links.kind = .merge
        links.links = [Link(4, 3, .different)]
        _ = try fixture.registry.apply(links)
        try fixture.undo(2)
        try fixture.add("Ka Đèn")
    }

    @Test func greenAfterManyChanges() throws {
        for round in 0..<20 {
            let change = try fixture.add("Ka Đèn", "Kon Sơ Ha \(round)")
            if round.isMultiple(of: 3) { try fixture.undo(change.id) }
            if round.isMultiple(of: 5) { _ = try fixture.registry.apply(fixture.fullProposal()) }
        }
        let reopened = try Registry.open(at: fixture.path)
        let examinations = try reopened.examine()
        #expect(examinations.flatMap(\.faults).isEmpty)
        #expect(examinations[2].count == 5 + 20 + 7 + 4)
    }

    @Test func greenWhereNothingIs() throws {
        #expect(try Fixture().registry.examine().allSatisfy(\.faults.isEmpty))
    }

    @Test func aCopyThatNobodyAlteredIsGreen() throws {
        #expect(try faults(after: "SELECT 1").isEmpty)
    }

    @Test(arguments: [
        "UPDATE statement SET sex = 'female' WHERE id = 1",
        "UPDATE statement SET birth_date = '1980-09-06' WHERE id = 1",
        "UPDATE statement SET birth_date = NULL WHERE id = 1",
        "UPDATE statement SET hometown = NULL WHERE id = 1",
        "UPDATE statement SET as_of = '2024-12-31' WHERE id = 1",
        "UPDATE statement SET kind = 'edit' WHERE id = 1",
        "UPDATE statement SET full_name = 2 WHERE id = 1",
        "UPDATE statement SET row = 77 WHERE id = 1",
        "UPDATE statement SET sheet = 'Sheet1' WHERE id = 1",
        "UPDATE statement SET change = 2 WHERE id = 1",
        "INSERT INTO source_file VALUES (9, 'khac.csv', zeroblob(32), 1); UPDATE statement SET source_file = 9 WHERE id = 1",
        "UPDATE sensitive SET party = 'no', party_date = NULL",
        "UPDATE sensitive SET ethnic_group = NULL",
        "UPDATE engagement SET until = '2020'",
        "UPDATE qualification SET year = 2005",
        "UPDATE qualification SET in_training = 1",
        "UPDATE certificate SET kind = 'it'",
        "UPDATE identifier SET keyed_hash = zeroblob(32)",
        "UPDATE identifier SET sealed = zeroblob(40)",
        "UPDATE other_name SET kind = 'alias'", "UPDATE other_name SET name = 1",
        "UPDATE text SET canonical = 'Ka Đền' WHERE canonical = 'Ka Đèn'",
    ])
    func redAfterAStatementWasAltered(_ sql: String) throws {
        #expect(try !faults(after: sql).isEmpty, "\(sql)")
    }

    @Test(arguments: [
        "UPDATE reading SET code = 'THS'", "UPDATE reading SET origin = 'person'",
        "UPDATE reading SET code_from = '2020-01-01'", "UPDATE reading SET score = 0.5",
        "UPDATE reading SET list = 'fields'", "UPDATE question SET people = 2",
        "UPDATE link SET relation = 'same'", "UPDATE link SET left_statement = 1",
        "UPDATE establishment SET posts = 50",
        "UPDATE establishment SET valid_from = '2026-07-01'",
        "UPDATE source_column SET meaning = 'sex'", "UPDATE source_column SET confidence = 0.5",
        "UPDATE source_file SET sha256 = zeroblob(32)", "UPDATE source_file SET byte_count = 1",
        "UPDATE source_file SET name = 'khac.csv'",
    ])
    func redAfterAnotherPartWasAltered(_ sql: String) throws {
        #expect(try !faults(after: sql).isEmpty, "\(sql)")
    }

    @Test(arguments: [
        "UPDATE change SET reason = 'khác' WHERE id = 2",
        "UPDATE change SET author = 'khác' WHERE id = 2",
        "UPDATE change SET as_of = '2020-12-31' WHERE id = 2",
        "UPDATE change SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE id = 2",
        "UPDATE change SET kind = 'edit' WHERE id = 2",
        "UPDATE change SET source_file = NULL WHERE id = 2",
        "UPDATE change SET undone_by = NULL WHERE id = 2",
        "UPDATE change SET undone_by = 5 WHERE id = 2",
        "UPDATE change SET undone_by = 5 WHERE id = 1",
        "UPDATE change SET undoes = 1 WHERE id = 4; UPDATE change SET undone_by = NULL WHERE id = 2; UPDATE change SET undone_by = 4 WHERE id = 1",
        "UPDATE change SET previous_hash = zeroblob(32) WHERE id = 2",
        "UPDATE change SET hash = randomblob(32) WHERE id = 5",
    ])
    func redAfterAChangeWasAltered(_ sql: String) throws {
        #expect(try !faults(after: sql).isEmpty, "\(sql)")
    }

    @Test(arguments: [
        "DELETE FROM statement WHERE id = 2", "DELETE FROM sensitive", "DELETE FROM engagement",
        "DELETE FROM qualification", "DELETE FROM certificate", "DELETE FROM identifier",
        "DELETE FROM other_name WHERE ordinal = 1",
        "DELETE FROM reading", "DELETE FROM question", "DELETE FROM link",
        "DELETE FROM establishment", "DELETE FROM source_column", "DELETE FROM source_file",
        "DELETE FROM text WHERE id = 1", "DELETE FROM change WHERE id = 1",
        "DELETE FROM change WHERE id = 3", "DELETE FROM change WHERE id = 4",
        "DELETE FROM link; DELETE FROM change WHERE id = 3",
        "INSERT INTO engagement (statement, ordinal, until) VALUES (2, 0, '2020')",
        "INSERT INTO statement SELECT 99, 5, kind, source_file, sheet, 99, as_of, full_name, sex, birth_date, hometown FROM statement WHERE id = 2",
    ])
    func redAfterARowCameOrWent(_ sql: String) throws {
        #expect(try !faults(after: sql).isEmpty, "\(sql)")
    }

    @Test func theNumberOfATextDoesNotMatterToTheHash() throws {
        let other = try Fixture()
        var proposal = try fixture.proposal(["Ka Đèn"], basedOn: 0)
        _ = try fixture.registry.apply(with(&proposal, basedOn: 5))
        try other.add("Nguyễn Thị Hoa")
        _ = try other.registry.apply(with(&proposal, basedOn: 1))
        #expect(try contentHash(fixture, 6) == contentHash(other, 2))
        proposal.texts = TextTable()
        _ = proposal.texts.intern("Ka Đền")
        _ = try other.registry.apply(with(&proposal, basedOn: 2))
        #expect(try contentHash(other, 3) != contentHash(other, 2))
    }

    private func with(_ proposal: inout ProposedChange, basedOn: Int) -> ProposedChange {
        proposal.basedOn = basedOn
        return proposal
    }

    private func contentHash(_ fixture: Fixture, _ change: Int) throws -> String? {
        try fixture.registry.read {
            try String.fetchOne(
                $0, sql: "SELECT hex(content_hash) FROM change WHERE id = ?", arguments: [change])
        }
    }

    private func faults(after sql: String) throws -> [String] {
        try fixture.tampered(sql).examine().flatMap(\.faults).map(\.english)
    }
}
