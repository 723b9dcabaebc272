import Foundation
import GRDB
import Schema

/// Opens the SQLite file of a registry: WAL, full synchronous, foreign keys on, migrations applied.
enum RegistryFile {
    /// Marks a SQLite file as a registry (`PRAGMA application_id`), the letters "TriT".
    static let applicationID = 0x5472_6954

    /// Creates an empty registry file with mode 0600.
    static func create(at path: String) throws -> DatabaseQueue {
        try PrivateFile.create(at: path)
        return try reporting(path) {
            let queue = try DatabaseQueue(path: path, configuration: configuration())
            try queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA application_id = \(applicationID)")
                try database.execute(sql: "PRAGMA journal_mode = WAL")
            }
            try migrator().migrate(queue)
            return queue
        }
    }

    /// Opens a registry file; an older one is migrated after a copy of it was made beside it.
    static func open(at path: String) throws -> DatabaseQueue {
        guard FileManager.default.fileExists(atPath: path) else {
            throw RegistryError.missing(path: path)
        }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw RegistryError.notAccessible(path: path, reason: String(cString: strerror(EACCES)))
        }
        return try reporting(path) {
            let queue = try DatabaseQueue(path: path, configuration: configuration())
            try check(queue, path)
            return queue
        }
    }

    private static func check(_ queue: DatabaseQueue, _ path: String) throws {
        let state = try queue.read { database in
            guard try Int.fetchOne(database, sql: "PRAGMA application_id") == applicationID else {
                throw RegistryError.notARegistry(path: path)
            }
            return try String.fetchAll(database, sql: "SELECT identifier FROM grdb_migrations")
        }
        let known = Migrations.all.map(\.name)
        guard Set(state).isSubset(of: known) else { throw RegistryError.newer(path: path) }
        guard let newest = state.max(), Set(state) != Set(known) else { return }
        try backUp(queue, to: path + ".before-" + (known.first { $0 > newest } ?? newest))
        try migrator().migrate(queue)
    }

    private static func backUp(_ queue: DatabaseQueue, to path: String) throws {
        if !FileManager.default.fileExists(atPath: path) { try PrivateFile.create(at: path) }
        try queue.backup(to: DatabaseQueue(path: path))
    }

    private static func migrator() -> DatabaseMigrator {
        // No migration touches rows that are there, and checking all of them takes as long as counting them.
        var migrator = DatabaseMigrator().disablingDeferredForeignKeyChecks()
        for migration in Migrations.all {
            migrator.registerMigration(migration.name) { try $0.execute(sql: migration.sql) }
        }
        return migrator
    }

    private static func configuration() -> Configuration {
        var configuration = Configuration()
        configuration.foreignKeysEnabled = true
        configuration.busyMode = .timeout(3)
        configuration.prepareDatabase { database in
            try database.execute(sql: "PRAGMA synchronous = FULL")
        }
        return configuration
    }

    /// How much of the file is held in memory while a change is written, in KiB: less would write the pages
    /// of the index over texts again and again.
    private static let writingCache = 65_536

    /// Leaves the references and checks of rows that are written to those who write them, or not.
    ///
    /// What was held in memory stays there: the census is brought up with the same pages.
    static func trust(_ isTrusted: Bool, _ database: Database) throws {
        try database.execute(
            sql: """
                PRAGMA foreign_keys = \(isTrusted ? "OFF" : "ON");
                PRAGMA ignore_check_constraints = \(isTrusted ? "ON" : "OFF");
                """)
        if isTrusted { try database.execute(sql: "PRAGMA cache_size = -\(writingCache)") }
    }

    /// Lets the first load of an empty registry go straight to its place.
    ///
    /// Pages that are new to the file need no
    /// copy to fall back on, so the log would only write them twice. Where somebody else has the file open
    /// SQLite keeps the log, and that is as good.
    static func writeOnce(_ isWanted: Bool, _ database: Database) throws {
        guard isWanted else {
            try database.execute(sql: "PRAGMA journal_mode = WAL")
            return
        }
        guard try Int.fetchOne(database, sql: "SELECT 1 FROM statement LIMIT 1") == nil else {
            return
        }
        try database.execute(sql: "PRAGMA journal_mode = DELETE")
    }

    /// Runs work on the file and says what SQLite reports in the registry's own words.
    static func reporting<Result>(_ path: String, _ work: () throws -> Result) throws -> Result {
        do { return try work() } catch let error as DatabaseError {
            switch error.resultCode {
            case .SQLITE_BUSY, .SQLITE_LOCKED: throw RegistryError.busy(path: path)
            case .SQLITE_NOTADB: throw RegistryError.notARegistry(path: path)
            case .SQLITE_CORRUPT: throw RegistryError.damaged(path: path)
            case .SQLITE_CANTOPEN, .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH:
                throw RegistryError.notAccessible(path: path, reason: error.message ?? "SQLite")
            default: throw RegistryError.storage(error.message ?? "SQLite \(error.resultCode)")
            }
        }
    }
}
