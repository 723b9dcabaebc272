import Foundation
import GRDB
import Schema
import Testing

@testable import Registry

/// The file itself refuses what the model forbids, whoever writes to it.
@Suite struct SchemaRulesTests {
    private let fixture: Fixture

    init() throws {
        fixture = try Fixture()
        _ = try fixture.registry.apply(fixture.fullProposal())
        try fixture.undo(1)
        try fixture.add("Nguyễn Thị Hoa")
    }

    private static let insertStatement =
        "INSERT INTO statement (change, kind, source_file, row, as_of, full_name, birth_date)"
    private static let insertChange = """
        INSERT INTO change (id, kind, recorded_at, author, reason, undoes, previous_hash,
            content_hash, hash)
        """

    @Test(arguments: [
        "1980-02-31", "1980-13", "1980-00-10", "80", "1980-1-1", "05/09/1980", "1900-02-29", "",
    ])
    func aBirthDateThatIsNoDate(_ date: String) throws {
        refuses("\(Self.insertStatement) VALUES (1, 'roster', 1, 9, '2025-12-31', 1, '\(date)')")
    }

    @Test(arguments: ["1980", "1980-09", "1980-09-05", "2000-02-29"])
    func aBirthDateOfEachPrecision(_ date: String) throws {
        let before = try fixture.count("statement")
        try fixture.execute(
            "\(Self.insertStatement) VALUES (1, 'roster', 1, 9, '2025-12-31', 1, '\(date)')")
        #expect(try fixture.count("statement") == before + 1)
    }

    @Test(arguments: [
        // A day that is none, a roster without its source, a name that is no text.
        "\(insertStatement) VALUES (1, 'roster', 1, 9, '2025-02-30', 1, NULL)",
        "\(insertStatement) VALUES (1, 'roster', NULL, 9, '2025-12-31', 1, NULL)",
        "\(insertStatement) VALUES (1, 'roster', 1, NULL, '2025-12-31', 1, NULL)",
        "\(insertStatement) VALUES (1, 'roster', 1, 9, '2025-12-31', 4711, NULL)",
        "\(insertStatement) VALUES (1, 'rumour', 1, 9, '2025-12-31', 1, NULL)",
        "\(insertStatement) VALUES (4711, 'roster', 1, 9, '2025-12-31', 1, NULL)",
    ])
    func aStatementThatCannotBe(_ sql: String) { refuses(sql) }

    @Test(arguments: [
        "INSERT INTO sensitive (statement, ethnic_group) VALUES (4711, 1)",
        "INSERT INTO sensitive (statement, party, party_date) VALUES (2, 'no', '2005')",
        "INSERT INTO sensitive (statement, party, party_date) VALUES (2, 'yes', '2005-02-30')",
        "INSERT INTO engagement (statement, ordinal) VALUES (4711, 0)",
        "INSERT INTO engagement (statement, ordinal, since) VALUES (2, 0, 'abcd')",
        "INSERT INTO engagement (statement, ordinal, until) VALUES (2, 0, '2020-02-30')",
        "INSERT INTO qualification (statement, ordinal) VALUES (4711, 0)",
        "INSERT INTO qualification (statement, ordinal, year) VALUES (2, 0, 80)",
        "INSERT INTO certificate VALUES (4711, 0, 'language', 1)",
        "INSERT INTO identifier VALUES (4711, 0, 'citizen', zeroblob(32), zeroblob(40), 1, 0)",
        "INSERT INTO identifier VALUES (2, 0, 'citizen', zeroblob(31), zeroblob(40), 1, 0)",
        "INSERT INTO identifier VALUES (2, 0, 'citizen', zeroblob(32), zeroblob(40), 0, 0)",
        "INSERT INTO identifier VALUES (2, 0, 'citizen', zeroblob(32), zeroblob(40), 1, 2)",
        "INSERT INTO identifier_key VALUES (1, zeroblob(15))",
        "INSERT INTO other_name VALUES (4711, 0, 'alias', 1)",
        "INSERT INTO other_name VALUES (2, 0, 'nick', 1)",
        "INSERT INTO source_block VALUES (1, 4711, NULL, 1, 2, x'01')",
        "INSERT INTO source_block VALUES (1, 1, NULL, 2, 1, x'01')",
        "INSERT INTO source_block VALUES (1, 1, NULL, 1, 2, x'')",
        "INSERT INTO link (change, left_statement, right_statement, relation) VALUES (1, 2, 1, 'same')",
        "INSERT INTO link (change, left_statement, right_statement, relation) VALUES (1, 1, 1, 'same')",
        "INSERT INTO reading VALUES (1, 'levels', '2025', 1, 'DH', '', 1, 'rule')",
        "INSERT INTO reading VALUES (3, 'levels', '', 1, '', '', 1, 'rule')",
        "INSERT INTO reading VALUES (3, 'levels', '', 1, 'DH', '', 1.5, 'rule')",
    ])
    func aPartThatCannotBe(_ sql: String) { refuses(sql) }

    @Test(arguments: [
        // Undone twice, undoing nothing, undoing what comes later, an undo mark taken back.
        "\(insertChange) VALUES (4, 'undo', '2026-01-01T00:00:00.000Z', 'a', 'b', 1, zeroblob(32), zeroblob(32), zeroblob(32))",
        "\(insertChange) VALUES (4, 'undo', '2026-01-01T00:00:00.000Z', 'a', 'b', NULL, zeroblob(32), zeroblob(32), zeroblob(32))",
        "\(insertChange) VALUES (4, 'undo', '2026-01-01T00:00:00.000Z', 'a', 'b', 5, zeroblob(32), zeroblob(32), zeroblob(32))",
        "\(insertChange) VALUES (4, 'import', '2026-01-01', 'a', 'b', NULL, zeroblob(32), zeroblob(32), zeroblob(32))",
        "\(insertChange) VALUES (4, 'import', '2026-01-01T00:00:00.000Z', 'a', '', NULL, zeroblob(32), zeroblob(32), zeroblob(32))",
        "UPDATE change SET undone_by = 3 WHERE id = 1",
        "UPDATE change SET undone_by = NULL WHERE id = 1",
        "UPDATE change SET undone_by = 1 WHERE id = 3",
        "UPDATE change SET reason = 'khác' WHERE id = 3",
        "UPDATE change SET undone_by = 2, reason = 'khác' WHERE id = 3",
        "DELETE FROM change WHERE id = 3",
    ])
    func aChangeThatCannotBe(_ sql: String) { refuses(sql) }

    @Test(arguments: [
        "UPDATE statement SET sex = 'female'", "DELETE FROM statement WHERE id = 3",
        "UPDATE reading SET code = 'CD'", "UPDATE text SET canonical = canonical || 'x'",
        "UPDATE text SET search_key = ''",
    ])
    func whatIsThereIsNeverOverwritten(_ sql: String) { refuses(sql) }

    @Test func everyFileOfTheFolderIsAMigration() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Schema")
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".sql") }.sorted()
        #expect(Migrations.all.map { $0.name + ".sql" } == files)
        for migration in Migrations.all {
            let file = folder.appendingPathComponent(migration.name + ".sql")
            #expect(try String(contentsOf: file, encoding: .utf8) == migration.sql)
        }
    }

    private func refuses(_ sql: String) {
        #expect(throws: DatabaseError.self, "\(sql)") { try fixture.execute(sql) }
    }
}
