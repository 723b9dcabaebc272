internal import VietnameseText

/// The words that names begin with: family names, and the words of highland names, which have none in front.
struct FamilyNames: Sendable {
    /// What it means that a word begins a name.
    struct Beginning: Sendable {
        /// Whether it is a family name, with the given name at the end.
        let splits: Bool
        /// Whether it is one only before Văn or Thị: Ma Thị Lan of the Tày, but Ma Hương of the Chu-ru.
        let splitsBeforeMiddle: Bool
        /// Whether "Ông" or "Bà" before it is a form of address rather than a family name.
        let followsAddress: Bool
    }

    private struct Name: Sendable {
        /// The keys of the words after the first.
        let rest: [String]
        let beginning: Beginning
    }

    static let shared = (try? load()) ?? FamilyNames()

    /// By the first word, as it is usually written and by its key; longest first.
    private var names: [String: [Name]] = [:]

    static func load() throws(ReferenceError) -> FamilyNames {
        var table = FamilyNames()
        for row in try ReferenceFile.rows("codes/family_names.csv") {
            let splits = try row["splits"]
            let words = try row["text"].split(separator: " ").map(String.init)
            guard let first = words.first else { continue }
            let name = Name(
                rest: words.dropFirst().map { NameKey.of($0) },
                beginning: Beginning(
                    splits: splits == "yes", splitsBeforeMiddle: splits == "middle",
                    followsAddress: try row["after_address"] == "yes"))
            for key in Set([first, first.uppercased(), NameKey.of(first)]) {
                table.names[key, default: []].append(name)
                table.names[key]?.sort { $0.rest.count > $1.rest.count }
            }
        }
        return table
    }

    /// The family name of a name, as written there; nil where it has none in front.
    func familyName(of name: String) -> String? {
        let words = name.split(separator: " ")
        guard let count = familyWords(words) else { return nil }
        return words.prefix(count).joined(separator: " ")
    }

    /// How many words at the beginning of a name are its family name; nil where none is.
    func familyWords(_ words: [Substring]) -> Int? {
        guard words.count > 1, !words[0].contains("'") else { return nil }
        guard let found = beginning(of: words) else {
            return words.count > 2 && Self.isMiddle(words[1]) ? 1 : nil
        }
        let isMiddle = found.value.splitsBeforeMiddle && words.count > 2 && Self.isMiddle(words[1])
        return (found.value.splits || isMiddle) && words.count > found.count ? found.count : nil
    }

    /// Whether a person's name begins here.
    func isName(_ text: String, afterAddress: Bool = false) -> Bool {
        let words = text.split(separator: " ")
        guard let first = words.first else { return false }
        if first.contains("'") { return true }
        guard words.count > 1, let found = beginning(of: words) else { return false }
        // "Ông Văn Tùng" may be of the family Ông.
        return !afterAddress || found.value.followsAddress
    }

    /// The words that begin a name.
    var firstWords: [String] { Array(names.keys) }

    private static func isMiddle(_ word: Substring) -> Bool {
        ["Văn", "Thị", "VĂN", "THỊ", "văn", "thị"].contains(word)
    }

    private func beginning(of words: [Substring]) -> (value: Beginning, count: Int)? {
        guard let first = words.first,
            let found = names[String(first)] ?? names[NameKey.of(String(first))]
        else { return nil }
        for name in found {
            let rest = words.dropFirst().prefix(name.rest.count)
            if name.rest.isEmpty || rest.map({ NameKey.of(String($0)) }) == name.rest {
                return (name.beginning, name.rest.count + 1)
            }
        }
        return nil
    }
}
