import GRDB
import Schema

/// The indexes over statements and numbers: for the first load of an empty registry they are built
/// after the rows, in one sorted pass, and not row by row.
final class LoadIndexes {
    private let database: Database
    private var definitions: [String]

    init(_ database: Database, isFirstLoad: Bool) throws {
        self.database = database
        guard isFirstLoad else {
            definitions = []
            return
        }
        try database.execute(sql: "DROP INDEX IF EXISTS \(Self.late)")
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT name, sql FROM sqlite_master
                WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('statement', 'identifier')
                """)
        definitions = rows.map { $0[1] }
        for row in rows { try database.execute(sql: "DROP INDEX \(row[0] as String)") }
    }

    /// The index that only comparing a roster with earlier ones needs: no first load has earlier ones.
    private static let late = "engagement_by_organisation"

    /// Makes the index that a first load left out.
    static func completeLate(_ database: Database) throws {
        guard let migration = Migrations.all.first(where: { $0.name.hasSuffix(late) }),
            try !hasLate(database)
        else { return }
        try database.execute(sql: migration.sql)
    }

    static func hasLate(_ database: Database) throws -> Bool {
        try Int.fetchOne(
            database, sql: "SELECT 1 FROM sqlite_master WHERE type = 'index' AND name = ?",
            arguments: [late]) != nil
    }

    /// Builds the indexes as the schema has them.
    func restore() throws {
        for definition in definitions { try database.execute(sql: definition) }
        definitions = []
    }
}
