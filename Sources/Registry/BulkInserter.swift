import CivilDates
import GRDB
import GRDBSQLite

/// One prepared INSERT run many times: the one path where rows come by the million, bound by column
/// on SQLite's own interface (five times faster than a record at a time).
final class BulkInserter {
    private let database: Database
    private var statement: OpaquePointer?
    private var column: Int32 = 0

    /// An INSERT of one row, or of several whose values are bound one after the other.
    ///
    /// - Throws: `DatabaseError` where the table or a column is not there.
    init(_ database: Database, table: String, columns: [String], rows: Int = 1) throws {
        self.database = database
        let row = "(" + columns.map { _ in "?" }.joined(separator: ", ") + ")"
        let values = Array(repeating: row, count: rows).joined(separator: ", ")
        let sql = "INSERT INTO \(table) (\(columns.joined(separator: ", "))) VALUES \(values)"
        try check(sqlite3_prepare_v2(database.sqliteConnection, sql, -1, &statement, nil))
    }

    deinit { sqlite3_finalize(statement) }

    func bind(_ number: Int?) throws {
        column += 1
        guard let number else { return try check(sqlite3_bind_null(statement, column)) }
        try check(sqlite3_bind_int64(statement, column, Int64(number)))
    }

    func bind(_ text: String?) throws {
        column += 1
        guard let text else { return try check(sqlite3_bind_null(statement, column)) }
        try check(sqlite3_bind_text(statement, column, text, Int32(text.utf8.count), Self.copied))
    }

    func bind(_ bytes: [UInt8]) throws {
        column += 1
        try check(sqlite3_bind_blob(statement, column, bytes, Int32(bytes.count), Self.copied))
    }

    func bind(_ number: Double) throws {
        column += 1
        try check(sqlite3_bind_double(statement, column, number))
    }

    func bind(_ date: PartialDate?) throws { try bind(date?.description) }

    func bind(_ date: CivilDate?) throws { try bind(date?.description) }

    /// Leaves the next parameter as it was for the row before.
    func keep() { column += 1 }

    func insert() throws {
        let code = sqlite3_step(statement)
        guard code == SQLITE_DONE else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code),
                message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
        }
        sqlite3_reset(statement)
        column = 0
    }

    /// Tells SQLite to copy what it is given before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code),
                message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
        }
    }
}
