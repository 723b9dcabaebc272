import Classifications
import VietnameseText

/// The words by which a column's cells say a value, from `roster/value_synonyms.csv`.
struct ValueVocabulary: Sendable {
    private let values: TextCache<String?>

    /// - Throws: what reading the data file throws: a fault of the build.
    init(_ meaning: String, and own: [String: String] = [:]) throws {
        var values: [String: String] = [:]
        for row in try ReferenceFile.rows("roster/value_synonyms.csv")
        where try row["meaning"] == meaning {
            values[try row["text"].lowercased()] = try row["value"]
        }
        let known = values.merging(own) { $1 }
        self.values = TextCache { known[$0.lowercased()] }
    }

    /// The value that a whole cell says; accents count, case does not.
    subscript(text: String) -> String? { values[text] }

    static func silentWords(and own: [String] = []) throws -> SilentWords {
        SilentWords(
            try ReferenceFile.rows("roster/value_synonyms.csv").compactMap { row in
                try row["meaning"] == "unknown" ? try row["text"] : nil
            } + own)
    }
}
