import CivilDates
import GRDB
import GRDBSQLite

/// A prepared INSERT run many times: the one path where rows come by the million, bound by column
/// on SQLite's own interface (five times faster than a record at a time).
///
/// Where it is known how many rows come, they go in by groups: a step of SQLite costs as much as the rows of half a group.
final class BulkInserter {
    private let database: Database
    private let table: String
    private let columns: [String]
    private let sharedCount: Int
    private let single: OpaquePointer
    private var group: OpaquePointer?
    private var current: OpaquePointer
    private var column: Int32 = 0
    /// How many rows are still to come.
    private var awaited = 0
    /// How many rows of the group under way are bound.
    private var bound = 0

    /// How many rows go in at once.
    private static let groupSize = 16

    /// The columns in `shared` have the same value in all rows that are begun together.
    ///
    /// - Throws: `DatabaseError` where the table or a column is not there.
    init(_ database: Database, table: String, shared: [String] = [], columns: [String]) throws {
        self.database = database
        self.table = table
        self.columns = shared + columns
        sharedCount = shared.count
        single = try Self.prepare(database, table, self.columns, shared.count, rows: 1)
        current = single
    }

    deinit {
        sqlite3_finalize(single)
        sqlite3_finalize(group)
    }

    /// Begins rows that come now, all of them; `shared` binds the columns that are the same in all.
    func begin(rows count: Int, _ shared: () throws -> Void = {}) throws {
        awaited = count
        if count >= Self.groupSize {
            let statement =
                try group
                ?? Self.prepare(database, table, columns, sharedCount, rows: Self.groupSize)
            (group, current, column) = (statement, statement, 0)
            try shared()
        }
        if count % Self.groupSize > 0 {
            (current, column) = (single, 0)
            try shared()
        }
        start()
    }

    /// Ends a row, whose columns were all bound.
    func insert() throws {
        awaited -= 1
        bound += 1
        if current == group, bound < Self.groupSize { return }
        let code = sqlite3_step(current)
        guard code == SQLITE_DONE else { throw Self.error(database, code) }
        sqlite3_reset(current)
        start()
    }

    private func start() {
        if let group, awaited >= Self.groupSize { current = group } else { current = single }
        column = Int32(sharedCount)
        bound = 0
    }

    func bind(_ number: Int?) throws {
        column += 1
        guard let number else { return try check(sqlite3_bind_null(current, column)) }
        try check(sqlite3_bind_int64(current, column, Int64(number)))
    }

    func bind(_ text: String?) throws {
        column += 1
        guard let text else { return try check(sqlite3_bind_null(current, column)) }
        try check(sqlite3_bind_text(current, column, text, Int32(text.utf8.count), Self.copied))
    }

    func bind(_ bytes: [UInt8]) throws {
        column += 1
        try check(sqlite3_bind_blob(current, column, bytes, Int32(bytes.count), Self.copied))
    }

    func bind(_ number: Double) throws {
        column += 1
        try check(sqlite3_bind_double(current, column, number))
    }

    func bind(_ date: PartialDate?) throws { try bind(date?.description) }

    func bind(_ date: CivilDate?) throws { try bind(date?.description) }

    /// Tells SQLite to copy what it is given before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private func check(_ code: Int32) throws {
        guard code == SQLITE_OK else { throw Self.error(database, code) }
    }

    private static func prepare(
        _ database: Database, _ table: String, _ columns: [String], _ sharedCount: Int, rows: Int
    ) throws -> OpaquePointer {
        let own = columns.count - sharedCount
        let values = (0..<rows).map { row in
            let numbers = columns.indices.map { $0 < sharedCount ? $0 + 1 : row * own + $0 + 1 }
            return "(" + numbers.map { "?\($0)" }.joined(separator: ", ") + ")"
        }
        let sql = """
            INSERT INTO \(table) (\(columns.joined(separator: ", ")))
            VALUES \(values.joined(separator: ", "))
            """
        var statement: OpaquePointer?
        let code = sqlite3_prepare_v2(database.sqliteConnection, sql, -1, &statement, nil)
        guard code == SQLITE_OK, let statement else { throw error(database, code) }
        return statement
    }

    private static func error(_ database: Database, _ code: Int32) -> DatabaseError {
        DatabaseError(
            resultCode: ResultCode(rawValue: code),
            message: String(cString: sqlite3_errmsg(database.sqliteConnection)))
    }
}
