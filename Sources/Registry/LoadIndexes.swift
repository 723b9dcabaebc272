import GRDB

/// The indexes over statements, posts and numbers: for the first load of an empty registry they are built
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
        let rows = try Row.fetchAll(
            database,
            sql: """
                SELECT name, sql FROM sqlite_master
                WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('statement', 'engagement', 'identifier')
                """)
        definitions = rows.map { $0[1] }
        for row in rows { try database.execute(sql: "DROP INDEX \(row[0] as String)") }
    }

    /// Builds the indexes as the schema has them.
    func restore() throws {
        guard !definitions.isEmpty else { return }
        let cache = try Int.fetchOne(database, sql: "PRAGMA cache_size") ?? Self.sortingCache
        // As much is sorted at a time as the cache holds: what the processor's own cache holds goes fastest.
        try database.execute(sql: "PRAGMA cache_size = \(Self.sortingCache)")
        for definition in definitions { try database.execute(sql: definition) }
        definitions = []
        try database.execute(sql: "PRAGMA cache_size = \(cache)")
    }

    /// In SQLite's terms: kibibytes below zero.
    private static let sortingCache = -2000
}
