import CivilDates
import Foundation
import GRDB

/// The registry as it was known up to a change: one consistent reading of the file.
public struct RegistryView {
    /// The last change that is known; 0 where there is none.
    public let lastChange: Int
    /// The hash of the last change that is known.
    public let headHash: [UInt8]
    let database: Database
    private let counts: [Bool]
    /// The change that is being written, where it counts too.
    let draft: (change: Int, sourceFile: Int?)?

    init(_ known: KnownOn, _ database: Database) throws {
        self.database = database
        draft = nil
        let last = try Registry.lastChange(known, database)
        lastChange = last
        var counts = [Bool](repeating: false, count: last + 1)
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, kind, undone_by FROM change WHERE id <= ?",
            arguments: [last])
        while let row = try rows.next() {
            let undoneBy: Int? = row[2]
            counts[row[0] as Int] =
                (row[1] as String) != "undo" && (undoneBy.map { $0 > last } ?? true)
        }
        self.counts = counts
        let hash = try Data.fetchOne(
            database, sql: "SELECT hash FROM change WHERE id = ?", arguments: [last])
        headHash = hash.map { Array($0) } ?? HashChain.beginning
    }

    /// The same view with the rows of a change that is being written.
    func with(change: Int, sourceFile: Int?) -> RegistryView {
        RegistryView(self, with: (change, sourceFile))
    }

    private init(_ view: RegistryView, with draft: (change: Int, sourceFile: Int?)) {
        database = view.database
        self.draft = draft
        lastChange = draft.change
        headHash = view.headHash
        counts = view.counts + [true]
    }

    /// Everything that was ever recorded, undone or not.
    init(everyChange database: Database) throws {
        self.database = database
        draft = nil
        lastChange = try Registry.lastChange(.now, database)
        headHash = []
        counts = [Bool](repeating: true, count: lastChange + 1)
    }

    /// Whether what a change brought is known and was not undone.
    public func counts(change: Int) -> Bool { change <= lastChange && counts[change] }

    /// The highest number of a text; 0 where there is none.
    ///
    /// - Throws: ``RegistryError``.
    public func highestText() throws -> Int {
        try Int.fetchOne(database, sql: "SELECT max(id) FROM text") ?? 0
    }

    /// Whether a statement counts.
    ///
    /// - Throws: ``RegistryError``.
    public func hasStatements() throws -> Bool {
        let first = try database.makeStatement(
            sql: "SELECT 1 FROM statement WHERE change = ? LIMIT 1")
        return try counts.indices.contains { change in
            try counts[change] && Int.fetchOne(first, arguments: [change]) != nil
        }
    }

    /// The words of one text; empty where there is none with this number.
    ///
    /// - Throws: ``RegistryError``.
    public func text(_ id: TextID) throws -> String {
        try String.fetchOne(
            database, sql: "SELECT canonical FROM text WHERE id = ?",
            arguments: [Int(id.rawValue)]) ?? ""
    }

    /// How many texts are read in a row in the time that one takes to be looked for.
    private static let costOfOneText = 8

    /// The words of some texts.
    ///
    /// - Throws: ``RegistryError``.
    public func words(of wanted: Set<TextID>) throws -> [TextID: String] {
        var words: [TextID: String] = [:]
        if try wanted.count * Self.costOfOneText < highestText() {
            let one = try database.cachedStatement(sql: "SELECT canonical FROM text WHERE id = ?")
            for id in wanted.sorted(by: { $0.rawValue < $1.rawValue }) {
                words[id] = try String.fetchOne(one, arguments: [id.rawValue])
            }
            return words
        }
        let rows = try ColumnCursor(database, "SELECT id, canonical FROM text ORDER BY id")
        while try rows.next() {
            guard let id = rows.textID(0), wanted.contains(id) else { continue }
            words[id] = rows.text(1)
        }
        return words
    }

    /// The files that statements came from, by their number.
    ///
    /// - Throws: ``RegistryError``.
    public func sourceFiles() throws -> [Int: SourceFile] {
        let rows = try Row.fetchAll(
            database, sql: "SELECT id, name, sha256, byte_count FROM source_file")
        return Dictionary(
            uniqueKeysWithValues: rows.map {
                (
                    $0[0] as Int,
                    SourceFile(name: $0[1], sha256: Array($0[2] as Data), byteCount: $0[3])
                )
            })
    }

    /// What the columns of a change's source were taken to mean, by column number.
    ///
    /// - Throws: ``RegistryError``.
    public func columns(ofChange change: Int) throws -> [SourceColumn] {
        try Row.fetchAll(
            database,
            sql: """
                SELECT sheet, number, header, meaning, confidence FROM source_column
                WHERE change = ? ORDER BY sheet, number
                """, arguments: [change]
        ).map { row in
            let sheet: String = row[0]
            return SourceColumn(
                sheet: sheet.isEmpty ? nil : sheet, number: row[1], header: row[2],
                meaning: row[3], confidence: row[4])
        }
    }

    /// The lines of establishment that count, with the change that brought each, oldest change first.
    ///
    /// - Throws: ``RegistryError``.
    public func establishments() throws -> [(change: Int, line: Establishment)] {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT change, row, organisation, place, position, field, minimum_level,
                    legal_basis, posts, valid_from FROM establishment ORDER BY id
                """)
        var lines: [(change: Int, line: Establishment)] = []
        while let row = try rows.next() {
            guard counts(change: row[0]), let line = Establishment(row: row) else { continue }
            lines.append((row[0], line))
        }
        return lines
    }

    /// The decisions on who is who that count, oldest first.
    ///
    /// - Throws: ``RegistryError``.
    public func links() throws -> [Link] {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT change, left_statement, right_statement, relation FROM link ORDER BY id")
        var links: [Link] = []
        while let row = try rows.next() {
            guard counts(change: row[0]), let relation = Link.Relation(rawValue: row[3])
            else { continue }
            links.append(Link(row[1], row[2], relation))
        }
        return links
    }
}

extension Registry {
    /// Reads the registry as it was known at a time, in one consistent state.
    ///
    /// - Throws: ``RegistryError``, and what `work` throws.
    public func withView<Result>(
        _ known: KnownOn = .now, _ work: (RegistryView) throws -> Result
    ) throws -> Result {
        try read { try work(RegistryView(known, $0)) }
    }
}

extension Establishment {
    init?(row: Row) {
        guard let validFrom = CivilDate(iso: row[9] as String) else { return nil }
        self.init(row: row[1], posts: row[8], validFrom: validFrom)
        organisation = row.text(2)
        place = row.text(3)
        position = row.text(4)
        field = row.text(5)
        minimumLevel = row.text(6)
        legalBasis = row.text(7)
    }
}

extension Row {
    func text(_ index: Int) -> TextID? {
        (self[index] as Int32?).map { TextID(rawValue: $0) }
    }
}
