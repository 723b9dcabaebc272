public import CivilDates
import Crypto
import Foundation
import GRDB

/// A census as the registry file keeps it: columns of bytes that only the census's own room understands.
public struct StoredCensus: Sendable {
    /// One column.
    public struct Column: Sendable {
        /// Its name.
        public let variable: String
        /// What its numbers stand for.
        public let dictionary: [UInt8]
        /// The numbers of people, in parts of equal length but the last.
        public let parts: [[UInt8]]
        /// What was told anew of some people since the parts were written; `nil` where the column is none of people.
        public let revision: [UInt8]?

        /// Names a column's content.
        public init(
            variable: String, dictionary: [UInt8], parts: [[UInt8]], revision: [UInt8]? = nil
        ) {
            self.variable = variable
            self.dictionary = dictionary
            self.parts = parts
            self.revision = revision
        }

        /// The name under which a column's revision is kept.
        static func revisionName(_ variable: String) -> String { variable + "+" }
    }

    /// What it was computed from, 32 bytes.
    public let state: [UInt8]
    /// The first day at which it holds; `nil` is the beginning.
    public let validFrom: CivilDate?
    /// The last day at which it holds; `nil` is for ever.
    public let validTo: CivilDate?
    /// The number of people.
    public let people: Int
    /// The columns; of a census that was read, those that were asked for.
    public let columns: [Column]

    /// Puts a census together.
    public init(
        state: [UInt8], validFrom: CivilDate?, validTo: CivilDate?, people: Int, columns: [Column]
    ) {
        self.state = state
        self.validFrom = validFrom
        self.validTo = validTo
        self.people = people
        self.columns = columns
    }
}

extension RegistryView {
    /// The census that was kept of a state and holds at a date, with some of its columns; `nil` where there is
    /// none, or a byte of it is not what was written.
    ///
    /// - Throws: ``RegistryError``.
    public func storedCensus(
        of state: [UInt8], at date: CivilDate, columns wanted: [String]
    ) throws -> StoredCensus? {
        guard let kept = try keptCensus(of: state, at: date) else { return nil }
        var columns: [StoredCensus.Column] = []
        for variable in wanted {
            guard let column = try storedColumn(variable, ofCensus: kept.id) else { return nil }
            columns.append(column)
        }
        return StoredCensus(
            state: state, validFrom: kept.validFrom, validTo: kept.validTo, people: kept.people,
            columns: columns)
    }

    /// The days on which something that counts begins to hold, or holds no more, ascending: between two of them
    /// nothing changes.
    ///
    /// - Throws: ``RegistryError``.
    public func daysOfChange() throws -> [CivilDate] {
        try days(ofChanges: "", ofEnds: "")
    }

    /// The same of changes after one, which all count, and of their statements.
    func daysOfChange(after change: Int, of statements: [Int]) throws -> [CivilDate] {
        let (first, last) = (statements.first ?? 0, statements.last ?? -1)
        return try days(
            ofChanges: " AND id > \(change)", ofEnds: " AND statement BETWEEN \(first) AND \(last)")
    }

    private func days(ofChanges later: String, ofEnds among: String) throws -> [CivilDate] {
        var days: Set<CivilDate> = []
        let changes = try ColumnCursor(
            database, "SELECT id, as_of FROM change WHERE as_of IS NOT NULL" + later)
        while try changes.next() {
            guard counts(change: changes.int(0)), case .day(let day)? = changes.date(1)?.form
            else { continue }
            days.insert(day)
        }
        let ends = try ColumnCursor(
            database, "SELECT DISTINCT until FROM engagement WHERE until IS NOT NULL" + among)
        while try ends.next() {
            guard let end = ends.date(0)?.latest,
                let next = CivilDate(daysSinceEpoch: end.daysSinceEpoch + 1)
            else { continue }
            days.insert(next)
        }
        return days.sorted()
    }

    private func storedColumn(_ variable: String, ofCensus id: Int) throws -> StoredCensus.Column? {
        let rows = try ColumnCursor(
            database,
            """
            SELECT part, sha256, content, variable FROM census_column
            WHERE census = \(id)
                AND variable IN ('\(variable)', '\(StoredCensus.Column.revisionName(variable))')
            ORDER BY variable, part
            """)
        var contents: [[UInt8]] = []
        var revision: [UInt8]?
        while try rows.next() {
            let content = rows.bytes(2)
            guard SHA256.hash(data: content).elementsEqual(rows.bytes(1)) else { return nil }
            if rows.has(variable, 3), rows.int(0) == contents.count {
                contents.append(content)
            } else if !rows.has(variable, 3), rows.int(0) == 0 {
                revision = content
            } else {
                return nil
            }
        }
        guard let dictionary = contents.first else { return nil }
        return StoredCensus.Column(
            variable: variable, dictionary: dictionary, parts: Array(contents.dropFirst()),
            revision: revision)
    }
}

extension Registry {
    /// Keeps a census, and drops those that were computed from anything else.
    ///
    /// - Throws: ``RegistryError``; the census is then not kept, and nothing else is changed.
    public func keep(_ census: StoredCensus) throws {
        try write { database in
            try database.execute(
                sql: "DELETE FROM census WHERE state <> ? OR valid_from = ?",
                arguments: [Data(census.state), census.validFrom?.description ?? ""])
            try database.execute(
                sql: "INSERT INTO census (state, valid_from, valid_to, people) VALUES (?, ?, ?, ?)",
                arguments: [
                    Data(census.state), census.validFrom?.description ?? "",
                    census.validTo?.description ?? "", census.people,
                ])
            let id = Int(database.lastInsertedRowID)
            for column in census.columns { try Self.write(column, ofCensus: id, database) }
        }
    }

    /// Writes the parts of a column, each with its hash.
    static func write(
        _ column: StoredCensus.Column, ofCensus id: Int, _ database: Database
    ) throws {
        for (part, content) in ([column.dictionary] + column.parts).enumerated() {
            try write(content, column.variable, part, ofCensus: id, database)
        }
        if let revision = column.revision {
            let name = StoredCensus.Column.revisionName(column.variable)
            try write(revision, name, 0, ofCensus: id, database)
        }
    }

    static func write(
        _ content: [UInt8], _ variable: String, _ part: Int, ofCensus id: Int, _ database: Database
    ) throws {
        try database.execute(
            sql: """
                INSERT INTO census_column (census, variable, part, sha256, content)
                VALUES (?, ?, ?, ?, ?)
                ON CONFLICT (census, variable, part)
                DO UPDATE SET sha256 = excluded.sha256, content = excluded.content
                """,
            arguments: [id, variable, part, Data(SHA256.hash(data: content)), Data(content)])
    }
}
