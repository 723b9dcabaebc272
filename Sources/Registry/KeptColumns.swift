public import CivilDates
import Crypto
import Foundation
import GRDB

extension RegistryView {
    /// One hash over every byte of some columns of a kept census, as their own hashes say.
    ///
    /// - Throws: ``RegistryError``.
    public func keptHash(of columns: [String], in census: KeptCensus) throws -> [UInt8] {
        let query = try database.cachedStatement(
            sql: """
                SELECT sha256 FROM census_column WHERE census = ? AND variable IN (?, ?)
                ORDER BY variable, part
                """)
        var hash = SHA256()
        for column in columns {
            let parts = try Data.fetchCursor(
                query, arguments: [census.id, column, StoredCensus.Column.revisionName(column)])
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
            for part in [column.dictionary] + column.parts + [column.revision].compactMap({ $0 }) {
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
                try Self.write(column, ofCensus: census.id, database)
            }
        }
    }
}
