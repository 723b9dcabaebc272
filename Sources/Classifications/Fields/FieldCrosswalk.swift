/// A field of an international classification.
public struct InternationalField: Sendable, Hashable {
    /// The code in its classification.
    public let code: String
    /// The name in English, as the classification gives it.
    public let name: String
}

/// Where a field of the national training catalogue falls in ISCED-F 2013 (UNESCO) and FORD 2015 (OECD).
public enum FieldCrosswalk {
    private struct Row: Sendable {
        let iscedBroad: String
        let iscedNarrow: [String]
        let fordBroad: String
    }

    private struct Table: Sendable {
        var rows: [String: Row] = [:]
        var isced: [String: String] = [:]
        var ford: [String: String] = [:]
    }

    private static let shared = (try? load()) ?? Table()

    /// The broad field of ISCED-F 2013 (two digits) of a code of any depth; nil for an unknown code and for “Khác”.
    public static func isced(of code: String) -> InternationalField? {
        row(of: code).flatMap { row in
            shared.isced[row.iscedBroad].map { InternationalField(code: row.iscedBroad, name: $0) }
        }
    }

    /// The narrow fields of ISCED-F 2013 (three digits) that a code of any depth may fall in, nearest first.
    public static func iscedNarrow(of code: String) -> [InternationalField] {
        (row(of: code)?.iscedNarrow ?? []).compactMap { narrow in
            shared.isced[narrow].map { InternationalField(code: narrow, name: $0) }
        }
    }

    /// The broad field of FORD 2015 (one digit) of a code of any depth; nil for an unknown code and for “Khác”.
    public static func ford(of code: String) -> InternationalField? {
        row(of: code).flatMap { row in
            shared.ford[row.fordBroad].map { InternationalField(code: row.fordBroad, name: $0) }
        }
    }

    /// The row of the group where it has one of its own, else of the field.
    private static func row(of code: String) -> Row? {
        let group = FieldCode.group(of: code).flatMap { shared.rows[$0] }
        return group ?? FieldCode.field(of: code).flatMap { shared.rows[$0] }
    }

    private static func load() throws(ReferenceError) -> Table {
        var table = Table()
        for row in try ReferenceFile.rows("codes/training_field_isced_ford.csv") {
            table.rows[try row["code"]] = Row(
                iscedBroad: try row["isced_broad"],
                iscedNarrow: try row["isced_narrow"].split(separator: ";").map(String.init),
                fordBroad: try row["ford_broad"])
        }
        for row in try ReferenceFile.rows("codes/isced_f_2013.csv") {
            table.isced[try row["code"]] = try row["name_en"]
        }
        for row in try ReferenceFile.rows("codes/ford_2015.csv") {
            table.ford[try row["code"]] = try row["name_en"]
        }
        return table
    }
}
