import CivilDates
import Foundation
import GRDB

extension Registry {
    /// The changes known at a time, oldest first.
    ///
    /// A change undone later than that shows as not undone.
    ///
    /// - Throws: ``RegistryError``.
    public func changes(_ known: KnownOn = .now) throws -> [Change] {
        try read { database in
            let last = try Registry.lastChange(known, database)
            let rows = try Row.fetchAll(
                database, sql: changeQuery + " WHERE change.id <= ? ORDER BY change.id",
                arguments: [last])
            return try rows.map { try Change(row: $0, knownUpTo: last) }
        }
    }

    /// The number of the last change, 0 in an empty registry.
    ///
    /// - Throws: ``RegistryError``.
    public func lastChange(_ known: KnownOn = .now) throws -> Int {
        try read { try Registry.lastChange(known, $0) }
    }

    static func change(_ id: Int, _ database: Database) throws -> Change {
        guard
            let row = try Row.fetchOne(
                database, sql: changeQuery + " WHERE change.id = ?", arguments: [id])
        else { throw RegistryError.noSuchChange(id) }
        return try Change(row: row, knownUpTo: .max)
    }

    static func lastChange(_ known: KnownOn, _ database: Database) throws -> Int {
        switch known {
        case .now: try Int.fetchOne(database, sql: "SELECT max(id) FROM change") ?? 0
        case .change(let id): try change(id, database).id
        case .moment(let moment):
            try Int.fetchOne(
                database, sql: "SELECT max(id) FROM change WHERE recorded_at <= ?",
                arguments: [moment]) ?? 0
        }
    }

    static func lastChange(_ database: Database) throws -> (
        id: Int, recordedAt: String, hash: [UInt8]
    )? {
        try Row.fetchOne(
            database, sql: "SELECT id, recorded_at, hash FROM change ORDER BY id DESC LIMIT 1"
        ).map { ($0["id"], $0["recorded_at"], Array($0["hash"] as Data)) }
    }
}

private let changeQuery = """
    SELECT change.id, change.kind, change.recorded_at, change.author, change.reason, change.as_of,
        change.undoes, change.undone_by, change.hash,
        source_file.name, source_file.sha256, source_file.byte_count,
        (SELECT count(*) FROM statement WHERE statement.change = change.id) AS statements,
        (SELECT count(*) FROM establishment WHERE establishment.change = change.id) AS lines
    FROM change LEFT JOIN source_file ON source_file.id = change.source_file
    """

extension Change {
    init(row: Row, knownUpTo last: Int) throws {
        guard let kind = ChangeKind(rawValue: row["kind"]) else {
            throw RegistryError.storage("change.kind = \(row["kind"] as String)")
        }
        let undoneBy: Int? = row["undone_by"]
        self.init(
            id: row["id"], kind: kind, recordedAt: row["recorded_at"], author: row["author"],
            reason: row["reason"],
            asOf: (row["as_of"] as String?).flatMap { CivilDate(iso: $0) },
            sourceFile: (row["name"] as String?).map {
                SourceFile(
                    name: $0, sha256: Array(row["sha256"] as Data), byteCount: row["byte_count"])
            },
            statementCount: row["statements"], establishmentCount: row["lines"],
            undoes: row["undoes"],
            undoneBy: undoneBy.flatMap { $0 <= last ? $0 : nil },
            hash: Array(row["hash"] as Data))
    }
}
