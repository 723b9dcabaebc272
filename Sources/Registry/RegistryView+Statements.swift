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
    /// Reads the statements that count, with all their parts, in the order of recording.
    ///
    /// - Parameters:
    ///   - asOf: leaves out what holds only later.
    ///   - ids: reads these only, in ascending order.
    ///   - body: is given each statement.
    /// - Throws: ``RegistryError``, and what `body` throws.
    public func forEachStatement(
        asOf: CivilDate? = nil, ids: [Int]? = nil, _ body: (StoredStatement) throws -> Void
    ) throws {
        let parts = try StatementParts(database, ids: ids)
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT id, change, source_file, kind, sheet, row, as_of, full_name, sex,
                    birth_date, hometown FROM statement\(filter(ids, "id")) ORDER BY id
                """)
        while let row = try rows.next() {
            let change: Int = row[1]
            guard counts(change: change), var statement = Statement(row: row) else { continue }
            if let asOf, statement.asOf > asOf { continue }
            try parts.complete(&statement, id: row[0])
            try body(
                StoredStatement(
                    id: row[0], change: change, sourceFile: row[2], statement: statement))
        }
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

private func filter(_ ids: [Int]?, _ column: String) -> String {
    guard let ids else { return "" }
    return " WHERE \(column) IN (\(ids.map(String.init).joined(separator: ",")))"
}

/// The parts of statements, read along with them: both come in the order of the statement's number.
private final class StatementParts {
    private let sensitive: PartCursor<SensitiveFacts>
    private let engagements: PartCursor<Engagement>
    private let qualifications: PartCursor<Qualification>
    private let certificates: PartCursor<Certificate>
    private let identifiers: PartCursor<SealedIdentifier>
    private let otherNames: PartCursor<OtherName>

    init(_ database: Database, ids: [Int]?) throws {
        let condition = filter(ids, "statement")
        func rows(_ columns: String, _ table: String) throws -> RowCursor {
            try Row.fetchCursor(
                database,
                sql: "SELECT statement, \(columns) FROM \(table)\(condition) ORDER BY statement")
        }
        sensitive = PartCursor(
            try rows("ethnic_group, religion, party, party_date", "sensitive")
        ) { SensitiveFacts(row: $0) }
        engagements = PartCursor(
            try rows(
                "organisation, place, position, rank, employment, sector, standing, since, until",
                "engagement")
        ) { Engagement(row: $0) }
        qualifications = PartCursor(
            try rows(
                "level, title, field, institution, mode, country, year, in_training",
                "qualification")
        ) { Qualification(row: $0) }
        certificates = PartCursor(try rows("kind, wording", "certificate")) {
            Certificate(row: $0)
        }
        identifiers = PartCursor(try rows("kind, keyed_hash, sealed", "identifier")) {
            SealedIdentifier(row: $0)
        }
        otherNames = PartCursor(try rows("kind, name", "other_name")) { OtherName(row: $0) }
    }

    func complete(_ statement: inout Statement, id: Int) throws {
        statement.sensitive = try sensitive.parts(of: id).first ?? SensitiveFacts()
        statement.engagements = try engagements.parts(of: id)
        statement.qualifications = try qualifications.parts(of: id)
        statement.certificates = try certificates.parts(of: id)
        statement.identifiers = try identifiers.parts(of: id)
        statement.otherNames = try otherNames.parts(of: id)
    }
}

private final class PartCursor<Part> {
    private let rows: RowCursor
    private let make: (Row) -> Part?
    private var pending: (id: Int, part: Part)?

    init(_ rows: RowCursor, _ make: @escaping (Row) -> Part?) {
        self.rows = rows
        self.make = make
    }

    func parts(of id: Int) throws -> [Part] {
        var parts: [Part] = []
        while let next = try pending ?? advance() {
            pending = next
            if next.id > id { break }
            if next.id == id { parts.append(next.part) }
            pending = nil
        }
        return parts
    }

    private func advance() throws -> (id: Int, part: Part)? {
        while let row = try rows.next() {
            if let part = make(row) { return (row[0], part) }
        }
        return nil
    }
}

extension Statement {
    fileprivate init?(row: Row) {
        guard let kind = StatementKind(rawValue: row[3]), let name = row.text(7),
            let asOf = CivilDate(iso: row[6] as String)
        else { return nil }
        self.init(kind: kind, row: row[5], asOf: asOf, fullName: name)
        sheet = row[4]
        sex = (row[8] as String?).flatMap { Sex(rawValue: $0) }
        birthDate = row.partialDate(9)
        hometown = row.text(10)
    }
}

extension SensitiveFacts {
    fileprivate init(row: Row) {
        self.init()
        ethnicGroup = row.text(1)
        religion = row.text(2)
        isPartyMember = (row[3] as String?).map { $0 == "yes" }
        partyDate = row.partialDate(4)
    }
}

extension OtherName {
    fileprivate init?(row: Row) {
        guard let kind = Kind(rawValue: row[1]), let name = row.text(2) else { return nil }
        self.init(kind: kind, name: name)
    }
}

extension Engagement {
    fileprivate init(row: Row) {
        self.init()
        organisation = row.text(1)
        place = row.text(2)
        position = row.text(3)
        rank = row.text(4)
        employment = row.text(5)
        sector = row.text(6)
        standing = row.text(7)
        since = row.partialDate(8)
        until = row.partialDate(9)
    }
}

extension Qualification {
    fileprivate init(row: Row) {
        self.init()
        level = row.text(1)
        title = row.text(2)
        field = row.text(3)
        institution = row.text(4)
        mode = row.text(5)
        country = row.text(6)
        year = row[7]
        isInTraining = (row[8] as Int) == 1
    }
}

extension Certificate {
    fileprivate init?(row: Row) {
        guard let kind = Kind(rawValue: row[1]), let wording = row.text(2) else { return nil }
        self.init(kind: kind, wording: wording)
    }
}

extension SealedIdentifier {
    init?(row: Row) {
        guard let kind = Kind(rawValue: row[1]) else { return nil }
        self.init(
            kind: kind, keyedHash: Array(row[2] as Data), sealed: Array(row[3] as Data))
    }
}
