public import CivilDates
import Crypto
import Foundation
import GRDB

/// A census that the registry file keeps, without its columns.
public struct KeptCensus: Sendable {
    /// Its number in the file.
    public let id: Int
    /// What it was computed from, 32 bytes.
    public let state: [UInt8]
    /// The first day at which it holds; `nil` is the beginning.
    public let validFrom: CivilDate?
    /// The last day at which it holds; `nil` is for ever.
    public let validTo: CivilDate?
    /// The number of people.
    public let people: Int

    /// Whether it holds on a day.
    public func holds(on day: CivilDate) -> Bool {
        validFrom.map { $0 <= day } ?? true && validTo.map { day <= $0 } ?? true
    }
}

/// What is written anew of a kept census.
public struct CensusRevision: Sendable {
    /// The census as it was.
    public let kept: KeptCensus
    /// What it is computed from now, 32 bytes.
    public let state: [UInt8]
    /// The first day at which it holds now; `nil` is the beginning.
    public let validFrom: CivilDate?
    /// The last day at which it holds now; `nil` is for ever.
    public let validTo: CivilDate?
    /// The number of people.
    public let people: Int
    /// How many parts the numbers of each column have.
    public let partCount: Int
    /// The parts that are other than they were: of each variable, by number; part 0 is the dictionary.
    public let parts: [String: [Int: [UInt8]]]
    /// What is told anew of people beside the parts, by variable.
    public let revisions: [String: [UInt8]]

    /// Puts a revision together.
    public init(
        of kept: KeptCensus, state: [UInt8], validFrom: CivilDate?, validTo: CivilDate?,
        people: Int, partCount: Int, parts: [String: [Int: [UInt8]]], revisions: [String: [UInt8]]
    ) {
        self.kept = kept
        self.state = state
        self.validFrom = validFrom
        self.validTo = validTo
        self.people = people
        self.partCount = partCount
        self.parts = parts
        self.revisions = revisions
    }
}

extension RegistryView {
    /// The censuses that the file keeps, of whatever state, the latest first.
    ///
    /// - Throws: ``RegistryError``.
    public func keptCensuses() throws -> [KeptCensus] {
        try Row.fetchAll(
            database,
            sql: "SELECT id, state, valid_from, valid_to, people FROM census ORDER BY id DESC"
        ).map {
            KeptCensus(
                id: $0[0], state: Array($0[1] as Data), validFrom: CivilDate(iso: $0[2] as String),
                validTo: CivilDate(iso: $0[3] as String), people: $0[4])
        }
    }

    /// The census that was kept of a state and holds at a date; `nil` where there is none.
    ///
    /// - Throws: ``RegistryError``.
    public func keptCensus(of state: [UInt8], at date: CivilDate) throws -> KeptCensus? {
        try keptCensuses().first { $0.state == state && $0.holds(on: date) }
    }

    /// One part of a column of a kept census, 0 being its dictionary; `nil` where there is none, or a byte of it is not
    /// what was written.
    ///
    /// - Throws: ``RegistryError``.
    public func part(_ part: Int, of variable: String, in census: KeptCensus) throws -> [UInt8]? {
        let query = try database.cachedStatement(
            sql: """
                SELECT sha256, content FROM census_column
                WHERE census = ? AND variable = ? AND part = ?
                """)
        let rows = try Row.fetchCursor(query, arguments: [census.id, variable, part])
        guard let row = try rows.next() else { return nil }
        let hash: Data = row[0]
        // Without copying the bytes twice.
        let content: [UInt8] = try row.withUnsafeData(atIndex: 1) { $0.map { Array($0) } ?? [] }
        return SHA256.hash(data: content).elementsEqual(hash) ? content : nil
    }

    /// What was told anew of some people in a column since its parts were written; `nil` where that is not as it was
    /// written.
    ///
    /// - Throws: ``RegistryError``.
    public func revision(of variable: String, in census: KeptCensus) throws -> [UInt8]? {
        try part(0, of: StoredCensus.Column.revisionName(variable), in: census)
    }

    /// The hashes of the last changes, the latest first.
    ///
    /// - Throws: ``RegistryError``.
    public func lastHashes(atMost count: Int) throws -> [(change: Int, hash: [UInt8])] {
        try Row.fetchAll(
            database, sql: "SELECT id, hash FROM change WHERE id <= ? ORDER BY id DESC LIMIT ?",
            arguments: [lastChange, count]
        ).map { ($0[0], Array($0[1] as Data)) }
    }
}

extension Registry {
    /// Writes anew what is other in a kept census, and drops all others; nothing where somebody changed it meanwhile.
    ///
    /// - Throws: ``RegistryError``; the kept census then stays as it was, and is not believed.
    public func revise(_ revision: CensusRevision) throws {
        try write { database in
            let id = revision.kept.id
            let state = try Data.fetchOne(
                database, sql: "SELECT state FROM census WHERE id = ?", arguments: [id])
            guard state == Data(revision.kept.state) else { return }
            try database.execute(sql: "DELETE FROM census WHERE id <> ?", arguments: [id])
            try database.execute(
                sql: """
                    UPDATE census SET state = ?, valid_from = ?, valid_to = ?, people = ?
                    WHERE id = ?
                    """,
                arguments: [
                    Data(revision.state), revision.validFrom?.description ?? "",
                    revision.validTo?.description ?? "", revision.people, id,
                ])
            // Only of people: to drop the index of names, which is no longer believed, takes longer than the rest.
            for variable in revision.revisions.keys {
                try database.execute(
                    sql: "DELETE FROM census_column WHERE census = ? AND variable = ? AND part > ?",
                    arguments: [id, variable, revision.partCount])
            }
            for (variable, parts) in revision.parts {
                for (part, content) in parts {
                    try Self.write(content, variable, part, ofCensus: id, database)
                }
            }
            for (variable, content) in revision.revisions {
                let name = StoredCensus.Column.revisionName(variable)
                try Self.write(content, name, 0, ofCensus: id, database)
            }
        }
    }
}
