import Classifications
import VietnameseText

/// The names by which columns go, from `roster/header_synonyms.csv`.
struct HeaderVocabulary: Sendable {
    /// What is needed before a row counts as a header.
    enum Kind: String, Sendable {
        case roster
        case establishment
    }

    private let kind: Kind
    private let meanings: [String: ColumnMeaning]
    private let longestFirst: [(key: String, meaning: ColumnMeaning)]

    /// - Throws: what reading the data file throws: a fault of the build.
    init(_ kind: Kind) throws {
        self.kind = kind
        var meanings: [String: ColumnMeaning] = [:]
        let table = try ReferenceFile.rows("roster/header_synonyms.csv")
        for row in table where try row["kind"] == kind.rawValue {
            guard let meaning = ColumnMeaning(rawValue: try row["meaning"]) else { continue }
            meanings[Self.key(try row["header"])] = meaning
        }
        self.meanings = meanings
        longestFirst = meanings.map { ($0.key, $0.value) }
            .filter { $0.key.contains(" ") }
            .sorted { ($0.key.count, $1.key) > ($1.key.count, $0.key) }
    }

    /// The column named to the clerk when no header is found.
    var neededHeader: String {
        switch kind {
        case .roster: "“Họ và tên”"
        case .establishment: "“Số biên chế”"
        }
    }

    /// Whether columns with these meanings can stand in a header.
    func isHeader(_ meanings: Set<ColumnMeaning>) -> Bool {
        switch kind {
        case .roster:
            meanings.count >= 2
                && (meanings.contains(.fullName)
                    || meanings.isSuperset(of: [.familyName, .givenName]))
        case .establishment: meanings.count >= 2 && meanings.contains(.posts)
        }
    }

    /// What a header means and how sure that is: 1 for a known name, 0.8 where it only begins with one.
    func meaning(ofHeader header: String) -> (meaning: ColumnMeaning, confidence: Double)? {
        let key = Self.key(header)
        guard !key.isEmpty else { return nil }
        if let meaning = meanings[key] { return (meaning, 1) }
        let start = longestFirst.first { key.hasPrefix($0.key + " ") }
        return start.map { ($0.meaning, 0.8) }
    }

    /// The search key; a mark like "#" has none and stands for itself.
    private static func key(_ header: String) -> String {
        let key = SearchKey.of(header)
        return key.isEmpty ? CanonicalText.canonical(header) : key
    }
}
