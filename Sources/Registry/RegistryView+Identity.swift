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
        let numbers = try numbersByStatement()
        let files = try repeatedFiles()
        var evidence: [IdentityEvidence] = []
        evidence.reserveCapacity(
            try Int.fetchOne(database, sql: "SELECT max(id) FROM statement") ?? 0)
        var keys = NameKeys(textCount: try highestText())
        let rows = try ColumnCursor(database, IdentityEvidence.selection + " ORDER BY id")
        while try rows.next() {
            guard counts(change: rows.int(1)), let name = rows.textID(2) else { continue }
            keys.expect(name)
            evidence.append(
                IdentityEvidence(
                    rows, nameKey: name, numbers: numbers[rows.int(0)] ?? [],
                    file: rows.isNull(5) ? nil : files[rows.int(5)], &sheets))
        }
        let texts = try ColumnCursor(database, "SELECT id, canonical FROM text ORDER BY id")
        while try texts.next() {
            if let text = texts.textID(0), keys.isExpected(text) {
                keys.add(text, texts.text(1) ?? "")
            }
        }
        for place in evidence.indices { evidence[place].nameKey = keys[evidence[place].nameKey] }
        names = keys.table
        return evidence
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
            guard let kind = rows.token(1, SealedIdentifier.Kind.tokens),
                kind.tellsPeopleApart, rows.int(4) == 0
            else { continue }
            numbers[rows.int(0), default: []].append(
                .init(kind: kind, key: rows.int(3), hash: NumberHash(rows.bytes(2))))
        }
        return numbers
    }
}

extension IdentityEvidence {
    private static let columns =
        "statement.id, change, full_name, birth_date, sex, source_file, sheet, row"

    /// The columns of ``init(_:nameKey:numbers:file:_:)``: the statement, its change, the text of the name, and others.
    static let selection = "SELECT \(columns) FROM statement"

    /// The same columns, and the name.
    static let namedSelection =
        "SELECT \(columns), canonical FROM statement JOIN text ON text.id = full_name"

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
            sex: rows.token(4, Sex.tokens), numbers: numbers, origin: origin)
    }
}

/// The identity keys of names, numbered; only texts that are somebody's name are read.
private struct NameKeys {
    private(set) var table = TextTable()
    private var numbers: [TextID]
    private static let expected = TextID(rawValue: -1)

    init(textCount: Int) {
        numbers = Array(repeating: TextID(rawValue: 0), count: textCount + 1)
    }

    mutating func expect(_ text: TextID) { numbers[Int(text.rawValue)] = Self.expected }

    func isExpected(_ text: TextID) -> Bool { self[text] == Self.expected }

    mutating func add(_ text: TextID, _ name: String) {
        numbers[Int(text.rawValue)] = table.intern(NameKey.of(name))
    }

    subscript(text: TextID) -> TextID { numbers[Int(text.rawValue)] }
}
