import GRDB

/// Writes the rows of one table of evidence as they were read from another registry.
public final class EvidenceRows {
    private let columns: [EvidenceTable.Column]
    private let inserter: BulkInserter

    init(_ table: EvidenceTable, _ columns: [EvidenceTable.Column], _ database: Database) throws {
        self.columns = columns
        inserter = try BulkInserter(
            database, table: "\"\(table.name)\"", columns: columns.map { "\"\($0.name)\"" })
    }

    /// Writes a row, a value for each column, in the form of ``EvidenceTable/Storage``.
    ///
    /// - Throws: ``EvidenceError/value(column:)``, ``EvidenceError/row(reason:)`` where the table refuses it.
    public func write(_ values: [String?]) throws {
        for (column, value) in zip(columns, values) { try bind(value, column) }
        do { try inserter.insert() } catch let error as DatabaseError {
            guard error.resultCode == .SQLITE_CONSTRAINT || error.resultCode == .SQLITE_MISMATCH
            else { throw error }
            throw EvidenceError.row(reason: error.message ?? "SQLite")
        }
    }

    private func bind(_ value: String?, _ column: EvidenceTable.Column) throws {
        guard let value else { return try inserter.bind(nil as Int?) }
        switch column.storage {
        case .text: try inserter.bind(value)
        case .integer:
            guard let number = Int(value) else { throw EvidenceError.value(column: column.name) }
            try inserter.bind(number)
        case .real:
            guard let number = Double(value) else { throw EvidenceError.value(column: column.name) }
            try inserter.bind(number)
        case .bytes:
            guard let bytes = Hexadecimal.bytes(of: value) else {
                throw EvidenceError.value(column: column.name)
            }
            try inserter.bind(bytes)
        }
    }
}

/// Takes the evidence of another registry into an empty one, table by table in the order of
/// ``EvidenceTable/names``.
public struct EvidenceWriter {
    /// The tables that this program knows.
    public let tables: [EvidenceTable]
    private let database: Database

    init(_ database: Database) throws {
        self.database = database
        tables = try EvidenceTable.all(database)
    }

    /// Begins to write a table; what a column that is not named holds is the column's default.
    ///
    /// - Throws: ``EvidenceError/unknownColumn(_:table:)``, `RegistryError`.
    public func rows(of table: EvidenceTable, columns names: [String]) throws -> EvidenceRows {
        let columns = try names.map { name in
            guard let column = table.columns.first(where: { $0.name == name }) else {
                throw EvidenceError.unknownColumn(name, table: table.name)
            }
            return column
        }
        return try EvidenceRows(table, columns, database)
    }
}
