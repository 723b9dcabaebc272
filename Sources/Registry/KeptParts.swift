public import CivilDates
import Crypto
import Foundation
import GRDB

extension RegistryView {
    /// The census that was kept of a state and holds at a date; `nil` where there is none.
    ///
    /// - Throws: ``RegistryError``.
    public func keptCensus(of state: [UInt8], at date: CivilDate) throws -> KeptCensus? {
        try Row.fetchOne(
            database,
            sql: """
                SELECT id, valid_from, valid_to, people FROM census
                WHERE state = ? AND valid_from <= ? AND (valid_to = '' OR valid_to >= ?)
                """, arguments: [Data(state), date.description, date.description]
        ).map {
            KeptCensus(
                id: $0[0], state: state, validFrom: CivilDate(iso: $0[1] as String),
                validTo: CivilDate(iso: $0[2] as String), people: $0[3])
        }
    }

    /// One part of a column, the first being its dictionary; `nil` where there is none, or a byte of it is
    /// not what was written.
    ///
    /// - Throws: ``RegistryError``.
    public func keptPart(
        _ number: Int, of column: String, in census: KeptCensus
    ) throws -> [UInt8]? {
        let query = try database.cachedStatement(
            sql: """
                SELECT sha256, content FROM census_column
                WHERE census = ? AND variable = ? AND part = ?
                """)
        let rows = try Row.fetchCursor(query, arguments: [census.id, column, number])
        guard let row = try rows.next() else { return nil }
        let hash: Data = row[0]
        // Without copying the bytes twice.
        let content: [UInt8] = try row.withUnsafeData(atIndex: 1) { $0.map { Array($0) } ?? [] }
        return SHA256.hash(data: content).elementsEqual(hash) ? content : nil
    }
}

extension RegistryView {
    /// One hash over every byte of some columns of a kept census, as their own hashes say.
    ///
    /// - Throws: ``RegistryError``.
    public func keptHash(of columns: [String], in census: KeptCensus) throws -> [UInt8] {
        let query = try database.cachedStatement(
            sql: """
                SELECT sha256 FROM census_column WHERE census = ? AND variable = ? ORDER BY part
                """)
        var hash = SHA256()
        for column in columns {
            let parts = try Data.fetchCursor(query, arguments: [census.id, column])
            while let part = try parts.next() { hash.update(data: part) }
        }
        return Array(hash.finalize())
    }
}

extension StoredCensus {
    /// The same hash of a census that is not kept yet.
    public func hash(of names: [String]) -> [UInt8] {
        var hash = SHA256()
        for column in names.compactMap({ name in columns.first { $0.variable == name } }) {
            for part in [column.dictionary] + column.parts {
                hash.update(data: Array(SHA256.hash(data: part)))
            }
        }
        return Array(hash.finalize())
    }
}

extension Registry {
    /// Keeps more columns of the census that is kept of a state and holds at a date, in place of those of the same
    /// names; where no such census is kept, nothing.
    ///
    /// - Throws: ``RegistryError``; the columns are then not kept, and nothing else is changed.
    public func keep(
        _ columns: [StoredCensus.Column], ofCensusOf state: [UInt8], at date: CivilDate
    ) throws {
        try write { database in
            let view = try RegistryView(.now, database)
            guard let census = try view.keptCensus(of: state, at: date) else { return }
            for column in columns {
                try database.execute(
                    sql: "DELETE FROM census_column WHERE census = ? AND variable = ?",
                    arguments: [census.id, column.variable])
                try Self.insert(column, census: census.id, database)
            }
        }
    }

    /// Writes the parts of a column, each with its hash.
    static func insert(_ column: StoredCensus.Column, census: Int, _ database: Database) throws {
        let query = try database.cachedStatement(
            sql: """
                INSERT INTO census_column (census, variable, part, sha256, content)
                VALUES (?, ?, ?, ?, ?)
                """)
        for (part, content) in ([column.dictionary] + column.parts).enumerated() {
            try query.execute(arguments: [
                census, column.variable, part, Data(SHA256.hash(data: content)), Data(content),
            ])
        }
    }
}
