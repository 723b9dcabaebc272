import CivilDates
import GRDB
import VietnameseText

/// The statements that may speak of the same people as some others do: whoever shares an identity number, name and full
/// date of birth, the row of a source or a decision with one of them, and so on until nobody is added.
///
/// Every rule of ``PersonSets`` only joins, or keeps apart, statements that share one of these, so the people of a
/// whole neighbourhood are those that the whole registry gives.
final class PersonNeighbourhood {
    /// Beyond so many statements reading the whole registry is faster.
    static let greatest = 20_000

    private let view: RegistryView
    private let links: [Link]
    private let origins: RepeatedRows
    private var namesakes: NamesakeIndex
    private var evidence: [Int: IdentityEvidence] = [:]
    private var waiting: Set<Int> = []
    private var prefixes: Set<UInt64> = []
    private var sheets = TextTable()
    private var isWhole = true

    /// - Throws: ``RegistryError``.
    init(_ view: RegistryView) throws {
        self.view = view
        links = try view.links()
        origins = try RepeatedRows(view)
        namesakes = NamesakeIndex(view)
    }

    /// Adds statements and all that may speak of the same people.
    ///
    /// - Returns: whether the neighbourhood is small enough; if not, it is not whole.
    /// - Throws: ``RegistryError``.
    func add(_ statements: some Sequence<Int>) throws -> Bool {
        statements.forEach { expect($0) }
        while isWhole, !waiting.isEmpty {
            let round = waiting.sorted()
            waiting = []
            isWhole = evidence.count + round.count <= Self.greatest
            if isWhole { for part in round.parts(of: Self.group) { try read(part) } }
        }
        return isWhole
    }

    /// The people of the neighbourhood.
    func directory() -> PersonDirectory {
        PersonDirectory(evidence.values.sorted { $0.statement < $1.statement }, links)
    }

    /// How many statements are read at once.
    private static let group = 512

    private func expect(_ statement: Int) {
        if evidence[statement] == nil { waiting.insert(statement) }
    }

    private func read(_ statements: [Int]) throws {
        let list = statements.map(String.init).joined(separator: ",")
        let numbers = try view.numbersByStatement(among: list)
        let rows = try ColumnCursor(
            view.database,
            IdentityEvidence.namedSelection
                + " WHERE statement.id IN (\(list)) ORDER BY statement.id")
        var births: [(name: TextID, date: String)] = []
        while try rows.next() {
            guard view.counts(change: rows.int(1)) else { continue }
            let id = rows.int(0)
            let name = namesakes.key(ofText: rows.int(2), rows.text(8) ?? "")
            let item = IdentityEvidence(
                rows, nameKey: name, numbers: numbers[id] ?? [],
                file: rows.isNull(5) ? nil : origins.file(rows.int(5)), &sheets)
            evidence[id] = item
            waiting.remove(id)
            if item.born != nil, let birth = rows.text(3) { births.append((name, birth)) }
            if item.origin != nil {
                try origins.statements(
                    ofFile: rows.int(5), RowPlace(sheet: rows.text(6), row: rows.int(7))
                ).forEach { expect($0) }
            }
        }
        try namesakes.statements(births).forEach { expect($0) }
        for item in statements.compactMap({ evidence[$0] }) { try expectSharers(of: item) }
    }

    private func expectSharers(of item: IdentityEvidence) throws {
        for number in item.numbers where prefixes.insert(number.hash.prefix).inserted {
            try view.statements(withNumberLike: number.hash, atMost: Self.greatest)
                .forEach { expect($0) }
        }
        guard !links.isEmpty else { return }
        for link in links where link.left == item.statement || link.right == item.statement {
            expect(link.left)
            expect(link.right)
        }
    }
}

/// Who shares name and full date of birth, by the file's index over dates.
private struct NamesakeIndex {
    private let view: RegistryView
    private var names = TextTable()
    private var keys: [Int: TextID] = [:]
    /// The statements of a date of birth, by the key of the name.
    private var byDate: [String: [TextID: [Int]]] = [:]

    init(_ view: RegistryView) { self.view = view }

    /// The number of the identity key of a name.
    mutating func key(ofText text: Int, _ name: @autoclosure () -> String) -> TextID {
        if let key = keys[text] { return key }
        let key = names.intern(NameKey.of(name()))
        keys[text] = key
        return key
    }

    /// The statements that count and have one of these names and dates of birth.
    mutating func statements(_ wanted: [(name: TextID, date: String)]) throws -> [Int] {
        try load(Set(wanted.map(\.date)).subtracting(byDate.keys))
        return wanted.flatMap { byDate[$0.date]?[$0.name] ?? [] }
    }

    private mutating func load(_ dates: Set<String>) throws {
        for date in dates { byDate[date] = [:] }
        for part in dates.sorted().parts(of: 512) {
            let list = part.map { "'\($0)'" }.joined(separator: ",")
            let rows = try ColumnCursor(
                view.database,
                """
                SELECT statement.id, change, full_name, birth_date, canonical
                FROM statement JOIN text ON text.id = full_name WHERE birth_date IN (\(list))
                """)
            while try rows.next() {
                guard view.counts(change: rows.int(1)), let date = rows.text(3) else { continue }
                let key = key(ofText: rows.int(2), rows.text(4) ?? "")
                byDate[date, default: [:]][key, default: []].append(rows.int(0))
            }
        }
    }
}

/// The rows of files that several changes brought.
private final class RepeatedRows {
    private let view: RegistryView
    private let files: [Int: Int]
    private let sources: [Int: SourceFile]
    private var byFile: [Int: [RowPlace: [Int]]] = [:]

    init(_ view: RegistryView) throws {
        self.view = view
        files = try view.repeatedFiles()
        sources = files.isEmpty ? [:] : try view.sourceFiles()
    }

    /// The number that stands for the bytes of a file that several changes brought; `nil` for others.
    func file(_ source: Int) -> Int? { files[source] }

    /// The statements from the same row of a file with the same bytes.
    func statements(ofFile source: Int, _ place: RowPlace) throws -> [Int] {
        guard let file = files[source], let bytes = sources[source]?.sha256 else { return [] }
        if byFile[file] == nil { byFile[file] = try view.statements(ofFile: bytes) }
        return byFile[file]?[place] ?? []
    }
}

extension Registry {
    /// The people of some statements, sorted out among those who share something with them only; `nil` where these are
    /// too many.
    ///
    /// - Throws: ``RegistryError``.
    public func directory(
        near statements: some Sequence<Int>, in view: RegistryView
    ) throws -> PersonDirectory? {
        if let found = remembered(at: view.lastChange), found.knows(statements) { return found }
        let neighbourhood = try PersonNeighbourhood(view)
        return try neighbourhood.add(statements) ? neighbourhood.directory() : nil
    }
}

extension RegistryView {
    /// The statements that count and state a number whose hash begins alike, up to one more than some.
    fileprivate func statements(
        withNumberLike hash: NumberHash, atMost greatest: Int
    ) throws -> [Int] {
        let (from, to) = hash.prefixRange
        let rows = try ColumnCursor(
            database,
            """
            SELECT identifier.statement, statement.change, identifier.kind, identifier.is_doubtful
            FROM identifier JOIN statement ON statement.id = identifier.statement
            WHERE identifier.keyed_hash BETWEEN x'\(from)' AND x'\(to)'
            """)
        var statements: [Int] = []
        while statements.count <= greatest, try rows.next() {
            guard counts(change: rows.int(1)), rows.int(3) == 0,
                rows.token(2, SealedIdentifier.Kind.tokens)?.tellsPeopleApart
                    == true
            else { continue }
            statements.append(rows.int(0))
        }
        return statements
    }
}
