import Classifications
public import Wording

extension ColumnMeaning {
    /// The usual header of a column with each meaning, from the data file: the first that it gives in the language.
    ///
    /// - Throws: what reading the data file throws: a fault of the build.
    public static func usualHeaders(
        in language: ScreenLanguage
    ) throws -> [ColumnMeaning: String] {
        var usual: [ColumnMeaning: String] = [:]
        for row in try ReferenceFile.rows("roster/header_synonyms.csv")
        where try row["language"] == language.rawValue {
            guard let meaning = ColumnMeaning(name: try row["meaning"]) else { continue }
            if usual[meaning] == nil { usual[meaning] = try row["header"] }
        }
        return usual
    }
}
