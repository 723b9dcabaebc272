import GRDB

/// Everything that was ever recorded, undone or not, row by row, in one consistent reading of the file.
public struct EvidenceReader {
    /// The tables, each behind those that it points to.
    public let tables: [EvidenceTable]
    /// The number of the last change; 0 where there is none.
    public let lastChange: Int
    /// The hash of the last change.
    public let headHash: [UInt8]
    private let database: Database

    init(_ database: Database) throws {
        let view = try RegistryView(.now, database)
        (lastChange, headHash) = (view.lastChange, view.headHash)
        tables = try EvidenceTable.all(database)
        self.database = database
    }

    /// Gives the rows of a table in the order of its key, each value in the form of its column's
    /// ``EvidenceTable/Storage``, `nil` where there is none; no more than one row is held.
    ///
    /// - Throws: what `body` throws, and what the file's reading throws.
    public func forEachRow(
        of table: EvidenceTable, _ body: ([String?]) throws -> Void
    ) throws {
        let columns = table.columns.map { "\"\($0.name)\"" }.joined(separator: ", ")
        let order = table.key.map { "\"\($0)\"" }.joined(separator: ", ")
        let rows = try ColumnCursor(
            database, "SELECT \(columns) FROM \"\(table.name)\" ORDER BY \(order)")
        var values = [String?](repeating: nil, count: table.columns.count)
        while try rows.next() {
            for (index, column) in table.columns.enumerated() {
                values[index] = rows.written(Int32(index), as: column.storage)
            }
            try body(values)
        }
    }
}

extension ColumnCursor {
    fileprivate func written(_ column: Int32, as storage: EvidenceTable.Storage) -> String? {
        guard !isNull(column) else { return nil }
        return switch storage {
        case .integer: String(int(column))
        case .real: String(double(column))
        // An empty text has no bytes to point to.
        case .text: text(column) ?? ""
        case .bytes: Hexadecimal.text(of: bytes(column))
        }
    }
}

extension Registry {
    /// Reads everything that was ever recorded, in one consistent state.
    ///
    /// - Throws: ``RegistryError``, and what `work` throws.
    public func withEvidence<Result>(
        _ work: (EvidenceReader) throws -> Result
    ) throws -> Result {
        try read { try work(EvidenceReader($0)) }
    }
}
