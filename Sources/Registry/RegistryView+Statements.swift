public import CivilDates
import Foundation
import GRDB

/// A statement in the registry.
public struct StoredStatement: Sendable {
    /// Its number.
    public let id: Int
    /// The change that brought it.
    public let change: Int
    /// The number of its source file.
    public let sourceFile: Int?
    /// What it says.
    public let statement: Statement

    /// Puts a statement beside those of the registry.
    public init(id: Int, change: Int, sourceFile: Int?, statement: Statement) {
        self.id = id
        self.change = change
        self.sourceFile = sourceFile
        self.statement = statement
    }
}

extension RegistryView {
    /// How many statements are read at a time.
    private static let batch = 1024

    /// Reads the statements that count, with all their parts, in the order of recording.
    ///
    /// - Parameters:
    ///   - asOf: leaves out what holds only later.
    ///   - ids: reads these only, in ascending order.
    ///   - hasIdentifiers: whether sealed numbers are read too.
    ///   - body: is given each statement.
    /// - Throws: ``RegistryError``, and what `body` throws.
    public func forEachStatement(
        asOf: CivilDate? = nil, ids: [Int]? = nil, hasIdentifiers: Bool = true,
        _ body: (StoredStatement) throws -> Void
    ) throws {
        try forEachBatch(asOf: asOf, ids: ids, hasIdentifiers: hasIdentifiers) { batch in
            for place in batch.indices { try body(batch[place]) }
        }
    }

    /// The same some at a time, for those who pass them on.
    ///
    /// - Throws: ``RegistryError``, and what `body` throws.
    public func forEachBatch(
        asOf: CivilDate? = nil, ids: [Int]? = nil, hasIdentifiers: Bool = true,
        _ body: (StoredStatements) throws -> Void
    ) throws {
        var reader = try StatementReader(database, ids: ids, hasIdentifiers: hasIdentifiers)
        var batch = StoredStatements()
        while try reader.next() {
            guard counts(change: reader.change), let statement = reader.statement() else {
                continue
            }
            if let asOf, statement.statement.asOf > asOf { continue }
            try reader.add(statement, to: &batch)
            if batch.indices.count == Self.batch {
                try body(batch)
                batch = StoredStatements()
            }
        }
        if !batch.indices.isEmpty { try body(batch) }
    }
}

/// A row of a source.
public struct RowPlace: Hashable, Sendable {
    /// The sheet; `nil` for delimited text.
    public let sheet: String?
    /// The row.
    public let row: Int

    /// Names a row.
    public init(sheet: String?, row: Int) {
        self.sheet = sheet
        self.row = row
    }
}

extension RegistryView {
    /// The statements that count and came from a file with these bytes, by the row that each came from.
    ///
    /// - Throws: ``RegistryError``.
    public func statements(ofFile sha256: [UInt8]) throws -> [RowPlace: [Int]] {
        let changes = try Int.fetchAll(
            database,
            sql: """
                SELECT change.id FROM change JOIN source_file ON source_file.id = change.source_file
                WHERE source_file.sha256 = ? ORDER BY change.id
                """, arguments: [Data(sha256)])
        var statements: [RowPlace: [Int]] = [:]
        for change in changes where counts(change: change) {
            let rows = try Row.fetchCursor(
                database, sql: "SELECT id, sheet, row FROM statement WHERE change = ? ORDER BY id",
                arguments: [change])
            while let row = try rows.next() {
                guard let number = row[2] as Int? else { continue }
                statements[RowPlace(sheet: row[1], row: number), default: []].append(row[0])
            }
        }
        return statements
    }
}
