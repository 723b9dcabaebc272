import CivilDates
import GRDB

/// Statements and their parts read along with them: all come in the order of the statement's number.
struct StatementReader {
    private let rows: ColumnCursor
    private var sensitive: PartCursor<SensitiveFacts>
    private var engagements: PartCursor<Engagement>
    private var qualifications: PartCursor<Qualification>
    private var certificates: PartCursor<Certificate>
    private var identifiers: PartCursor<SealedIdentifier>?
    private var otherNames: PartCursor<OtherName>
    /// Statements of one sheet follow each other.
    private var sheet: String?

    /// - Throws: `DatabaseError`.
    init(_ database: Database, ids: [Int]?, hasIdentifiers: Bool) throws {
        func cursor(_ columns: String, _ table: String, _ statement: String) throws -> ColumnCursor
        {
            let condition = ids.map {
                " WHERE \(statement) IN (\($0.map(String.init).joined(separator: ",")))"
            }
            return try ColumnCursor(
                database,
                "SELECT \(statement), \(columns) FROM \(table)\(condition ?? "") ORDER BY \(statement)"
            )
        }
        func parts<Part: StatementPart>(_ table: String) throws -> PartCursor<Part> {
            PartCursor(try cursor(Part.columns, table, "statement"))
        }
        rows = try cursor(
            "change, source_file, kind, sheet, row, as_of, full_name, sex, birth_date, hometown",
            "statement", "id")
        sensitive = try parts("sensitive")
        engagements = try parts("engagement")
        qualifications = try parts("qualification")
        certificates = try parts("certificate")
        identifiers = hasIdentifiers ? try parts("identifier") : nil
        otherNames = try parts("other_name")
    }

    /// Goes to the next statement; false at the end.
    func next() throws -> Bool { try rows.next() }

    /// The change that brought the statement.
    var change: Int { rows.int(1) }

    /// The statement without its parts; `nil` where the file is damaged.
    mutating func statement() -> StoredStatement? {
        guard let kind = rows.token(3, StatementKind.tokens), let name = rows.textID(7),
            case .day(let asOf)? = rows.date(6)?.form
        else { return nil }
        var statement = Statement(
            kind: kind, row: rows.isNull(5) ? nil : rows.int(5), asOf: asOf, fullName: name)
        if !rows.has(sheet, 4) { sheet = rows.text(4) }
        statement.sheet = sheet
        statement.sex = rows.token(8, Sex.tokens)
        statement.birthDate = rows.date(9)
        statement.hometown = rows.textID(10)
        return StoredStatement(
            id: rows.int(0), change: change, sourceFile: rows.isNull(2) ? nil : rows.int(2),
            statement: statement)
    }

    /// Adds a statement to others, with its parts.
    mutating func add(_ stored: StoredStatement, to batch: inout StoredStatements) throws {
        let id = stored.id
        try engagements.read(id, into: &batch.engagements)
        try qualifications.read(id, into: &batch.qualifications)
        try certificates.read(id, into: &batch.certificates)
        try identifiers?.read(id, into: &batch.identifiers)
        try otherNames.read(id, into: &batch.otherNames)
        guard let facts = try sensitive.read(id) else { return batch.add(stored) }
        var statement = stored.statement
        statement.sensitive = facts
        batch.add(
            StoredStatement(
                id: id, change: stored.change, sourceFile: stored.sourceFile, statement: statement))
    }
}

/// The parts of one kind, in the order of their statements.
private struct PartCursor<Part: StatementPart> {
    private let rows: ColumnCursor
    /// The statement of the row on which the cursor stands; before the first row and after the last none has
    /// that number.
    private var current = Int.min

    init(_ rows: ColumnCursor) { self.rows = rows }

    /// Adds the parts of a statement; those of statements before it are passed over.
    mutating func read(_ id: Int, into parts: inout [Part]) throws {
        while current <= id {
            if current == id, let part = Part(rows) { parts.append(part) }
            try advance()
        }
    }

    /// The only part of a statement; `nil` where there is none.
    mutating func read(_ id: Int) throws -> Part? {
        var part: Part?
        while current <= id {
            if current == id { part = Part(rows) }
            try advance()
        }
        return part
    }

    private mutating func advance() throws { current = try rows.next() ? rows.int(0) : .max }
}
