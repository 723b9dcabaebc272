internal import VietnameseText

/// The words that names begin with: family names, and the words of highland names, which have none in front.
struct FamilyNames: Sendable {
    struct Beginning: Sendable {
        /// Whether it is a family name, with the given name at the end.
        let splits: Bool
        /// Whether "Ông" or "Bà" before it is a form of address rather than a family name.
        let followsAddress: Bool
    }

    static let shared = (try? load()) ?? FamilyNames()

    private var beginnings: [String: Beginning] = [:]
    private var longest = 1

    static func load() throws(ReferenceError) -> FamilyNames {
        var names = FamilyNames()
        for row in try ReferenceFile.rows("codes/family_names.csv") {
            let text = try row["text"]
            names.beginnings[NameKey.of(text)] = Beginning(
                splits: try row["splits"] == "yes",
                followsAddress: try row["after_address"] == "yes")
            names.longest = max(names.longest, text.split(separator: " ").count)
        }
        return names
    }

    /// The family name of a name, as written there; nil where it has none in front.
    func familyName(of name: String) -> String? {
        let words = name.split(separator: " ")
        guard words.count > 1, !Self.isHighland(words) else { return nil }
        guard let found = beginning(of: words), found.value.splits, words.count > found.count else {
            return nil
        }
        return words.prefix(found.count).joined(separator: " ")
    }

    /// Whether a person's name begins here.
    func isName(_ text: String, afterAddress: Bool = false) -> Bool {
        let words = text.split(separator: " ")
        guard let first = words.first else { return false }
        if Self.isHighland(words.prefix(1)) { return true }
        guard let found = beginning(of: words) else { return false }
        // "Ông Văn Tùng" may be of the family Ông.
        return words.count > 1 && first.count > 0 && (!afterAddress || found.value.followsAddress)
    }

    /// Whether "Ka", "Ya", "K'" or a clan begins the name, so that nobody's family name stands in front.
    private static func isHighland(_ words: some Collection<Substring>) -> Bool {
        guard let first = words.first else { return false }
        return first.contains("'")
    }

    private func beginning(of words: [Substring]) -> (value: Beginning, count: Int)? {
        for count in stride(from: min(longest, words.count), to: 0, by: -1) {
            let key = NameKey.of(words.prefix(count).joined(separator: " "))
            if let value = beginnings[key] { return (value, count) }
        }
        return nil
    }
}
