import Classifications
import VietnameseText

/// The names by which columns go, from `roster/header_synonyms.csv`.
struct HeaderVocabulary: Sendable {
    /// What kind of table is looked for.
    enum Kind: String, Sendable {
        case roster
        case establishment
    }

    private let kind: Kind
    private let roles: [String: ColumnRole]

    private static let roster = Result { try HeaderVocabulary(reading: .roster) }
    private static let establishment = Result { try HeaderVocabulary(reading: .establishment) }

    /// The names of a kind of table, which are read once.
    ///
    /// - Throws: what reading the data file throws: a fault of the build.
    init(_ kind: Kind) throws {
        switch kind {
        case .roster: self = try Self.roster.get()
        case .establishment: self = try Self.establishment.get()
        }
    }

    private init(reading kind: Kind) throws {
        self.kind = kind
        var roles: [String: ColumnRole] = [:]
        for row in try ReferenceFile.rows("roster/header_synonyms.csv")
        where try row["kind"] == kind.rawValue {
            guard let meaning = ColumnMeaning(name: try row["meaning"]) else { continue }
            let marked = try row["marked"]
            roles[Self.key(try row["header"])] = ColumnRole(
                meaning: meaning, marked: marked.isEmpty ? nil : marked)
        }
        self.roles = roles
    }

    /// The column named to the clerk when no header is found.
    var neededHeader: String {
        switch kind {
        case .roster: "“Họ và tên”"
        case .establishment: "“Số biên chế”"
        }
    }

    /// The meaning that no table can do without.
    var neededMeaning: ColumnMeaning {
        switch kind {
        case .roster: .fullName
        case .establishment: .posts
        }
    }

    /// Whether one of the columns names what every row is about.
    func hasName(_ meanings: [ColumnMeaning]) -> Bool {
        switch kind {
        case .roster:
            meanings.contains(.fullName)
                || (meanings.contains(.familyName) && meanings.contains(.givenName))
        case .establishment: meanings.contains(.posts)
        }
    }

    /// Whether columns with these meanings can stand in a header.
    func isHeader(_ meanings: [ColumnMeaning]) -> Bool {
        Set(meanings).count >= 2 && hasName(meanings)
    }

    /// What a single header means.
    func role(of header: String) -> ColumnRole? { guess(header)?.role }

    /// What a header means and how sure that is: 1 for a known name, 0.8 where it only begins with one.
    func guess(_ header: String) -> (role: ColumnRole, confidence: Double)? {
        let key = Self.key(header)
        guard !key.isEmpty else { return nil }
        if let role = roles[key] { return (role, 1) }
        // The longest name of several words that it begins with.
        var start = key[...]
        while let space = start.lastIndex(of: " ") {
            start = start[..<space]
            if start.contains(" "), let role = roles[String(start)] { return (role, 0.8) }
        }
        return nil
    }

    /// What a column means by all the words above it, outermost first.
    func guess(_ labels: [String]) -> (role: ColumnRole, confidence: Double)? {
        guard let last = labels.last else { return nil }
        let heads = labels.dropLast().compactMap { guess($0) }
        if let head = heads.last, let role = HeadedColumn.role(last, under: head.role.meaning) {
            return (role, min(head.confidence, 0.95))
        }
        if let own = guess(last) { return own }
        // "Ngày tháng" over "năm sinh": one name broken over two rows.
        if labels.count > 1, let whole = guess(labels.joined(separator: " ")) { return whole }
        // A head with one meaning and words below that say nothing of their own.
        return heads.last.map { (ColumnRole(meaning: $0.role.meaning), 0.6) }
    }

    /// The search key; a mark like "#" has none and stands for itself.
    static func key(_ header: String) -> String {
        let key = SearchKey.of(header)
        return key.isEmpty ? CanonicalText.canonical(header) : key
    }
}
