import CivilDates
import GRDB
import GRDBSQLite
import VietnameseText

extension RegistryView {
    /// What every statement that counts says of its person's identity, in the order of recording.
    ///
    /// - Throws: ``RegistryError``.
    public func identityEvidence() throws -> [IdentityEvidence] {
        var (names, sheets) = (TextTable(), TextTable())
        return try identityEvidence(names: &names, sheets: &sheets)
    }

    /// The same, with the tables in which the identity keys of names and the sheets are numbered.
    func identityEvidence(
        names: inout TextTable, sheets: inout TextTable
    ) throws -> [IdentityEvidence] {
        let keys = try nameKeys()
        names = keys.table
        let numbers = try numbersByStatement()
        let files = try repeatedFiles()
        var evidence: [IdentityEvidence] = []
        evidence.reserveCapacity(keys.statementCount)
        let rows = try ColumnCursor(database, IdentityEvidence.selection + " ORDER BY id")
        while try rows.next() {
            guard counts(change: rows.int(1)) else { continue }
            evidence.append(
                IdentityEvidence(
                    rows, nameKey: keys[rows.int(2)], numbers: numbers[rows.int(0)] ?? [],
                    file: rows.isNull(5) ? nil : files[rows.int(5)], &sheets))
        }
        return evidence
    }

    /// The number of the identity key of each text that is a name.
    private func nameKeys() throws -> NameKeys {
        var keys = NameKeys(
            textCount: try Int.fetchOne(database, sql: "SELECT max(id) FROM text") ?? 0,
            statementCount: try Int.fetchOne(database, sql: "SELECT max(id) FROM statement") ?? 0)
        let names = try ColumnCursor(database, "SELECT full_name FROM statement")
        while try names.next() { keys.expect(names.int(0)) }
        let texts = try ColumnCursor(database, "SELECT id, canonical FROM text ORDER BY id")
        while try texts.next() {
            if keys.isExpected(texts.int(0)) { keys.add(texts.int(0), texts.text(1) ?? "") }
        }
        return keys
    }

    /// The files that several changes brought, by their number.
    ///
    /// The first of those with the same bytes stands for all. Rows of all others can be the same row of nothing.
    ///
    /// A change that is being written counts as one more.
    func repeatedFiles() throws -> [Int: Int] {
        var first: [[UInt8]: Int] = [:]
        var numbers: [Int: Int] = [:]
        for (id, file) in try sourceFiles().sorted(by: { $0.key < $1.key }) {
            numbers[id] = first[file.sha256] ?? id
            first[file.sha256] = numbers[id]
        }
        var changes: [Int: Set<Int>] = [:]
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, source_file FROM change WHERE source_file IS NOT NULL")
        while let row = try rows.next() {
            guard counts(change: row[0]), let number = numbers[row[1]] else { continue }
            changes[number, default: []].insert(row[0])
        }
        if let draft, let number = draft.sourceFile.flatMap({ numbers[$0] }) {
            changes[number, default: []].insert(draft.change)
        }
        return numbers.filter { (changes[$0.value]?.count ?? 0) > 1 }
    }

    /// The numbers that decide who is who, of all statements or of those in a list of SQL.
    func numbersByStatement(
        among list: String? = nil
    ) throws -> [Int: [IdentityEvidence.Number]] {
        var numbers: [Int: [IdentityEvidence.Number]] = [:]
        let condition = list.map { "WHERE statement IN (\($0))" } ?? ""
        let rows = try ColumnCursor(
            database,
            """
            SELECT statement, kind, keyed_hash, key, is_doubtful FROM identifier \(condition)
            ORDER BY statement
            """)
        while try rows.next() {
            guard let kind = rows.text(1).flatMap({ SealedIdentifier.Kind(rawValue: $0) }),
                kind.tellsPeopleApart, rows.int(4) == 0
            else { continue }
            numbers[rows.int(0), default: []].append(
                .init(kind: kind, key: rows.int(3), hash: NumberHash(rows.bytes(2))))
        }
        return numbers
    }
}

extension IdentityEvidence {
    /// The columns of ``init(_:nameKey:numbers:file:_:)``: the statement, its change, the text of the name, and others.
    static let selection =
        "SELECT id, change, full_name, birth_date, sex, source_file, sheet, row FROM statement"

    /// What a statement says; `file` is the number that stands for the bytes of its source, where they came again.
    init(
        _ rows: ColumnCursor, nameKey: TextID, numbers: [Number], file: Int?,
        _ sheets: inout TextTable
    ) {
        var origin: SourceRow?
        if let file, !rows.isNull(7) {
            origin = SourceRow(
                file: file, sheet: sheets.intern(optional: rows.text(6)), row: rows.int(7))
        }
        self.init(
            statement: rows.int(0), nameKey: nameKey, birthDate: rows.date(3),
            sex: rows.text(4).flatMap { Sex(rawValue: $0) }, numbers: numbers, origin: origin)
    }
}

/// The identity keys of names, numbered; only texts that are somebody's name are read.
private struct NameKeys {
    let statementCount: Int
    private(set) var table = TextTable()
    private var numbers: [TextID]
    private static let expected = TextID(rawValue: -1)

    init(textCount: Int, statementCount: Int) {
        self.statementCount = statementCount
        numbers = Array(repeating: TextID(rawValue: 0), count: textCount + 1)
    }

    mutating func expect(_ text: Int) { numbers[text] = Self.expected }

    func isExpected(_ text: Int) -> Bool { numbers[text] == Self.expected }

    mutating func add(_ text: Int, _ name: String) {
        numbers[text] = table.intern(NameKey.of(name))
    }

    subscript(text: Int) -> TextID { numbers[text] }
}
