import CivilDates
import GRDB
import GRDBSQLite

/// The rows of a query read column by column on SQLite's own interface: the one path where a whole
/// registry is read (several times faster than a row object for each).
final class ColumnCursor {
    private let database: Database
    private var statement: OpaquePointer?

    /// - Throws: `DatabaseError`.
    init(_ database: Database, _ sql: String) throws {
        self.database = database
        try check(sqlite3_prepare_v2(database.sqliteConnection, sql, -1, &statement, nil))
    }

    deinit { sqlite3_finalize(statement) }

    /// Steps to the next row; false at the end.
    func next() throws -> Bool {
        let code = sqlite3_step(statement)
        if code == SQLITE_DONE { return false }
        if code != SQLITE_ROW { try check(code) }
        return true
    }

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(statement, column) == SQLITE_NULL }

    /// The column as a number; 0 where it is NULL.
    func int(_ column: Int32) -> Int { Int(sqlite3_column_int64(statement, column)) }

    /// The column as a number that need not be whole; 0 where it is NULL.
    func double(_ column: Int32) -> Double { sqlite3_column_double(statement, column) }

    /// The column as a text; `nil` where it is NULL.
    func text(_ column: Int32) -> String? {
        guard let start = sqlite3_column_text(statement, column) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
    }

    /// The column as one of the values of an enumeration; `nil` where it is NULL.
    func token<Value>(_ column: Int32, _ tokens: Tokens<Value>) -> Value? {
        guard let start = sqlite3_column_text(statement, column) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        return tokens.value(UnsafeBufferPointer(start: start, count: count))
    }

    /// Whether the column is this text; `nil` is NULL.
    func has(_ text: String?, _ column: Int32) -> Bool {
        guard let start = sqlite3_column_text(statement, column) else { return text == nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        return text?.consists(of: UnsafeBufferPointer(start: start, count: count)) ?? false
    }

    /// The column as a number of the table of texts; `nil` where it is NULL.
    func textID(_ column: Int32) -> TextID? {
        let number = sqlite3_column_int64(statement, column)
        return number == 0 ? nil : TextID(rawValue: Int32(truncatingIfNeeded: number))
    }

    /// The column as a date; `nil` where it is NULL.
    func date(_ column: Int32) -> PartialDate? {
        guard let start = sqlite3_column_text(statement, column) else { return nil }
        let count = Int(sqlite3_column_bytes(statement, column))
        return PartialDate(isoBytes: UnsafeBufferPointer(start: start, count: count))
    }

    /// The column as bytes; none where it is NULL.
    func bytes(_ column: Int32) -> [UInt8] {
        guard let start = sqlite3_column_blob(statement, column) else { return [] }
        let count = Int(sqlite3_column_bytes(statement, column))
        return Array(UnsafeRawBufferPointer(start: start, count: count))
    }

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else {
            throw DatabaseError(
                resultCode: ResultCode(rawValue: code),
                message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
        }
    }
}
