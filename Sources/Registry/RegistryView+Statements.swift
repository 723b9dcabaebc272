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
    ///   - hasIdentifiers: whether sealed numbers are read too.
    ///   - body: is given each statement.
    /// - Throws: ``RegistryError``, and what `body` throws.
    public func forEachStatement(
        asOf: CivilDate? = nil, ids: [Int]? = nil, hasIdentifiers: Bool = true,
        _ body: (StoredStatement) throws -> Void
    ) throws {
        let parts = try StatementParts(database, ids: ids, hasIdentifiers: hasIdentifiers)
        let rows = try ColumnCursor(
            database,
            """
            SELECT id, change, source_file, kind, sheet, row, as_of, full_name, sex, birth_date,
                hometown FROM statement\(filter(ids, "id")) ORDER BY id
            """)
        while try rows.next() {
            let (id, change) = (rows.int(0), rows.int(1))
            guard counts(change: change), var statement = Statement(rows) else { continue }
            if let asOf, statement.asOf > asOf { continue }
            try parts.complete(&statement, id: id)
            try body(
                StoredStatement(
                    id: id, change: change, sourceFile: rows.isNull(2) ? nil : rows.int(2),
                    statement: statement))
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
    private let identifiers: PartCursor<SealedIdentifier>?
    private let otherNames: PartCursor<OtherName>

    init(_ database: Database, ids: [Int]?, hasIdentifiers: Bool) throws {
        let condition = filter(ids, "statement")
        func rows(_ columns: String, _ table: String) throws -> ColumnCursor {
            try ColumnCursor(
                database,
                "SELECT statement, \(columns) FROM \(table)\(condition) ORDER BY statement")
        }
        sensitive = PartCursor(
            try rows("ethnic_group, religion, party, party_date", "sensitive")
        ) { SensitiveFacts($0) }
        engagements = PartCursor(
            try rows(
                "organisation, place, position, rank, employment, sector, standing, since, until",
                "engagement")
        ) { Engagement($0) }
        qualifications = PartCursor(
            try rows(
                "level, title, field, institution, mode, country, year, in_training",
                "qualification")
        ) { Qualification($0) }
        certificates = PartCursor(try rows("kind, wording", "certificate")) { Certificate($0) }
        identifiers =
            hasIdentifiers
            ? PartCursor(try rows("kind, keyed_hash, sealed, key, is_doubtful", "identifier")) {
                SealedIdentifier($0)
            } : nil
        otherNames = PartCursor(try rows("kind, name", "other_name")) { OtherName($0) }
    }

    func complete(_ statement: inout Statement, id: Int) throws {
        try sensitive.read(id) { statement.sensitive = $0 }
        try engagements.read(id) { statement.engagements.append($0) }
        try qualifications.read(id) { statement.qualifications.append($0) }
        try certificates.read(id) { statement.certificates.append($0) }
        try identifiers?.read(id) { statement.identifiers.append($0) }
        try otherNames.read(id) { statement.otherNames.append($0) }
    }
}

private final class PartCursor<Part> {
    private let rows: ColumnCursor
    private let make: (ColumnCursor) -> Part?
    /// The statement of the row on which the cursor stands; `nil` before the first.
    private var current: Int?
    private var isAtEnd = false

    init(_ rows: ColumnCursor, _ make: @escaping (ColumnCursor) -> Part?) {
        self.rows = rows
        self.make = make
    }

    /// Gives the parts of a statement; those of statements before it are passed over.
    func read(_ id: Int, _ body: (Part) -> Void) throws {
        if current == nil { try advance() }
        while !isAtEnd, let statement = current, statement <= id {
            if statement == id, let part = make(rows) { body(part) }
            try advance()
        }
    }

    private func advance() throws {
        isAtEnd = try !rows.next()
        current = isAtEnd ? .max : rows.int(0)
    }
}

extension Statement {
    fileprivate init?(_ rows: ColumnCursor) {
        guard let kind = rows.text(3).flatMap({ StatementKind(rawValue: $0) }),
            let name = rows.textID(7), case .day(let asOf)? = rows.date(6)?.form
        else { return nil }
        self.init(
            kind: kind, row: rows.isNull(5) ? nil : rows.int(5), asOf: asOf, fullName: name)
        sheet = rows.text(4)
        sex = rows.text(8).flatMap { Sex(rawValue: $0) }
        birthDate = rows.date(9)
        hometown = rows.textID(10)
    }
}

extension SensitiveFacts {
    fileprivate init(_ rows: ColumnCursor) {
        self.init()
        ethnicGroup = rows.textID(1)
        religion = rows.textID(2)
        isPartyMember = rows.text(3).map { $0 == "yes" }
        partyDate = rows.date(4)
    }
}

extension OtherName {
    fileprivate init?(_ rows: ColumnCursor) {
        guard let kind = rows.text(1).flatMap({ Kind(rawValue: $0) }), let name = rows.textID(2)
        else { return nil }
        self.init(kind: kind, name: name)
    }
}

extension Engagement {
    fileprivate init(_ rows: ColumnCursor) {
        self.init()
        organisation = rows.textID(1)
        place = rows.textID(2)
        position = rows.textID(3)
        rank = rows.textID(4)
        employment = rows.textID(5)
        sector = rows.textID(6)
        standing = rows.textID(7)
        since = rows.date(8)
        until = rows.date(9)
    }
}

extension Qualification {
    fileprivate init(_ rows: ColumnCursor) {
        self.init()
        level = rows.textID(1)
        title = rows.textID(2)
        field = rows.textID(3)
        institution = rows.textID(4)
        mode = rows.textID(5)
        country = rows.textID(6)
        year = rows.isNull(7) ? nil : rows.int(7)
        isInTraining = rows.int(8) == 1
    }
}

extension Certificate {
    fileprivate init?(_ rows: ColumnCursor) {
        guard let kind = rows.text(1).flatMap({ Kind(rawValue: $0) }), let wording = rows.textID(2)
        else { return nil }
        self.init(kind: kind, wording: wording)
    }
}

extension SealedIdentifier {
    fileprivate init?(_ rows: ColumnCursor) {
        guard let kind = rows.text(1).flatMap({ Kind(rawValue: $0) }) else { return nil }
        self.init(
            kind: kind, keyedHash: rows.bytes(2), sealed: rows.bytes(3), key: rows.int(4),
            isDoubtful: rows.int(5) == 1)
    }

    /// The columns of ``init(row:)``, the statement in front.
    static let selection =
        "SELECT statement, kind, keyed_hash, sealed, key, is_doubtful FROM identifier"

    init?(row: Row) {
        guard let kind = Kind(rawValue: row[1]) else { return nil }
        self.init(
            kind: kind, keyedHash: Array(row[2] as Data), sealed: Array(row[3] as Data),
            key: row[4], isDoubtful: (row[5] as Int) == 1)
    }
}
