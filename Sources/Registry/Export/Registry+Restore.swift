import GRDB
import Wording

extension Registry {
    /// Takes the evidence of another registry into this one, which must be empty: whole, examined and with the
    /// same hash of the last change, or not at all.
    ///
    /// With `isDryRun` everything is done and nothing kept.
    ///
    /// - Returns: the number of changes.
    /// - Throws: ``EvidenceError``, ``RegistryError``, and what `work` throws.
    public func restore(
        head: [UInt8], isDryRun: Bool = false, _ work: (EvidenceWriter) throws -> Void
    ) throws -> Int {
        try RegistryFile.reporting(path) {
            try queue.writeWithoutTransaction { database in
                try Self.refuseUnlessEmpty(path, database)
                try RegistryFile.writeOnce(true, database)
                defer { try? RegistryFile.writeOnce(false, database) }
                // A change points to the one that undid it, which comes later: the references are looked at
                // when all is there.
                try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA cache_size = -65536")
                defer {
                    try? database.execute(
                        sql: "PRAGMA foreign_keys = ON; PRAGMA cache_size = -2000")
                }
                var changes = 0
                try database.inTransaction(.immediate) {
                    try Self.take(path, database, work)
                    changes = try Self.examineRestored(head, database)
                    return isDryRun ? .rollback : .commit
                }
                return changes
            }
        }
    }

    private static func take(
        _ path: String, _ database: Database, _ work: (EvidenceWriter) throws -> Void
    ) throws {
        try refuseUnlessEmpty(path, database)
        let settings = try settings(database)
        try database.execute(sql: "DELETE FROM setting")
        let indexes = try LoadIndexes(database, isFirstLoad: true)
        try work(EvidenceWriter(database))
        try indexes.restore()
        let brought = try Self.settings(database)
        for (name, here) in settings.sorted(by: { $0.key < $1.key }) where brought[name] != here {
            throw EvidenceError.otherSetting(name, here: here, brought: brought[name] ?? "")
        }
    }

    private static func settings(_ database: Database) throws -> [String: String] {
        let rows = try Row.fetchAll(database, sql: "SELECT name, value FROM setting")
        return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
    }

    private static func refuseUnlessEmpty(_ path: String, _ database: Database) throws {
        for table in EvidenceTable.names where table != "setting" {
            let row = try Int.fetchOne(database, sql: "SELECT 1 FROM \"\(table)\" LIMIT 1")
            if row != nil { throw EvidenceError.notEmpty(path: path) }
        }
    }

    /// The examinations of ``examine()`` in an order in which none is asked of what an earlier one found broken.
    private static func examineRestored(_ head: [UInt8], _ database: Database) throws -> Int {
        try examineNumbers(database)
        let examinations = [
            examineIntegrity, examineReferences, examineChain, examineUndo, examineStatements,
        ]
        for examine in examinations {
            if let fault = try examine(database).faults.first {
                throw EvidenceError.unsound(fault)
            }
        }
        let view = try RegistryView(.now, database)
        guard view.headHash == head else { throw EvidenceError.otherHead }
        return view.lastChange
    }

    /// Changes and texts are numbered one after the other, and are read into arrays.
    private static func examineNumbers(_ database: Database) throws {
        for table in ["change", "text"] {
            let isGapless = try Bool.fetchOne(
                database,
                sql:
                    "SELECT coalesce(min(id), 1) = 1 AND coalesce(max(id), 0) = count(*) FROM \(table)"
            )
            guard isGapless == true else {
                throw EvidenceError.unsound(
                    Wording("bảng \(table) thiếu dòng", "rows of the table \(table) are missing"))
            }
        }
    }
}
