import CivilDates
import Foundation
import GRDB
public import Wording

/// One thing that was examined in a registry file.
public struct Examination: Sendable {
    /// What was examined.
    public let subject: Wording
    /// How much of it there is.
    public let count: Int
    /// What is wrong with it; empty where all is well.
    public let faults: [Wording]
}

extension Registry {
    /// Examines the file: SQLite's own integrity, references, the hash chain over every change's
    /// content, undo marks, and that every row belongs to a change.
    ///
    /// - Throws: ``RegistryError`` where the file cannot be read at all.
    public func examine() throws -> [Examination] {
        try read { database in
            [
                try Registry.examineIntegrity(database), try Registry.examineReferences(database),
                try Registry.examineChain(database), try Registry.examineUndo(database),
                try Registry.examineStatements(database),
            ]
        }
    }

    static func examineIntegrity(_ database: Database) throws -> Examination {
        let answers = try String.fetchAll(database, sql: "PRAGMA integrity_check")
        return Examination(
            subject: Wording("Cấu trúc tệp", "File structure"), count: 1,
            faults: answers == ["ok"] ? [] : answers.map { Wording($0, $0) })
    }

    static func examineReferences(_ database: Database) throws -> Examination {
        let broken = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
        return Examination(
            subject: Wording("Liên kết giữa các bảng", "References between tables"),
            count: try Int.fetchOne(database, sql: "SELECT count(*) FROM text") ?? 0,
            faults: broken.prefix(20).map { row in
                let table: String = row[0]
                return Wording(
                    "bảng \(table) trỏ tới dòng không có", "table \(table) points to no row")
            })
    }

    static func examineUndo(_ database: Database) throws -> Examination {
        let faults = try Int.fetchAll(
            database,
            sql: """
                SELECT undone.id FROM change AS undone LEFT JOIN change AS undo ON undo.undoes = undone.id
                WHERE undone.undone_by IS NOT undo.id
                """)
        let count = try Int.fetchOne(
            database, sql: "SELECT count(*) FROM change WHERE kind = 'undo'")
        return Examination(
            subject: Wording("Các lần hoàn tác", "Undone changes"), count: count ?? 0,
            faults: faults.map {
                Wording("dấu hoàn tác của lần \($0) sai", "the undo mark of change \($0) is wrong")
            })
    }

    static func examineStatements(_ database: Database) throws -> Examination {
        let unnamed = try Int.fetchAll(
            database,
            sql: """
                SELECT statement.id FROM statement LEFT JOIN text ON text.id = statement.full_name
                WHERE text.id IS NULL LIMIT 20
                """)
        let strayed = try Int.fetchAll(
            database,
            sql: """
                SELECT statement.id FROM statement JOIN change ON change.id = statement.change
                WHERE statement.source_file IS NOT change.source_file LIMIT 20
                """)
        return Examination(
            subject: Wording("Ghi nhận", "Statements"),
            count: try Int.fetchOne(database, sql: "SELECT count(*) FROM statement") ?? 0,
            faults: unnamed.map {
                Wording("ghi nhận \($0) không có họ tên", "statement \($0) has no name")
            }
                + strayed.map {
                    Wording(
                        "ghi nhận \($0) trỏ sai tệp gốc", "statement \($0) names another source")
                })
    }
}
