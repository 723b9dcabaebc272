import GRDB
import VietnameseText

/// The texts of a draft: their words, and the registry's number of each, which is given to new ones.
final class DraftTexts {
    private var words: [String] = []
    private var numbers: [Int32] = []
    private var next: Int32
    private let isFirst: Bool
    private let database: Database
    private let known: GRDB.Statement
    private let inserter: BulkInserter

    init(_ database: Database) throws {
        self.database = database
        next = (try Int32.fetchOne(database, sql: "SELECT max(id) FROM text") ?? 0) + 1
        isFirst = next == 1
        known = try database.makeStatement(sql: "SELECT id FROM text WHERE canonical = ?")
        inserter = try BulkInserter(
            database, table: "text", columns: ["id", "canonical", "search_key"])
    }

    /// Adds a text, which must not be there yet.
    func add(_ text: String) throws {
        words.append(text)
        if !isFirst, let number = try Int32.fetchOne(known, arguments: [text]) {
            return numbers.append(number)
        }
        try inserter.bind(Int(next))
        try inserter.bind(text)
        try inserter.bind(SearchKey.of(text))
        try inserter.insert()
        numbers.append(next)
        next += 1
    }

    /// The words of a text.
    subscript(id: TextID) -> String { words[Int(id.rawValue) - 1] }

    /// The registry's number of a text.
    func registryNumber(_ id: TextID) -> Int { Int(numbers[Int(id.rawValue) - 1]) }
}
