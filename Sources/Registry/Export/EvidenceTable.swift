import GRDB

/// A table of evidence as the registry's file has it: what it is called, its columns, its key, what it points to.
public struct EvidenceTable: Sendable, Equatable {
    /// How a column's values are stored, and how they are written as text.
    public enum Storage: String, Sendable {
        /// A whole number, in decimal digits.
        case integer = "INTEGER"
        /// A number, in the fewest digits that give it back exactly.
        case real = "REAL"
        /// A text, as it is.
        case text = "TEXT"
        /// Bytes, two lower-case hexadecimal digits each.
        case bytes = "BLOB"
    }

    /// A column.
    public struct Column: Sendable, Equatable {
        /// Its name.
        public let name: String
        /// How its values are stored.
        public let storage: Storage
        /// Whether every row has a value.
        public let isRequired: Bool
    }

    /// A column whose values are those of a column of another table, or of the same.
    public struct Reference: Sendable, Equatable {
        /// The column.
        public let column: String
        /// The table that it points to.
        public let table: String
        /// The column there.
        public let target: String
    }

    /// Its name.
    public let name: String
    /// Its columns in the order of the file.
    public let columns: [Column]
    /// The columns that tell its rows apart, in their order.
    public let key: [String]
    /// What its columns point to.
    public let references: [Reference]

    /// The tables of evidence; what a row points to stands in a table before its own, or in its own.
    public static let names = [
        "setting", "source_file", "change", "source_column", "text", "identifier_key", "statement",
        "sensitive", "engagement", "qualification", "certificate", "other_name", "identifier",
        "source_block", "link", "reading", "question", "establishment", "complete_listing",
    ]

    /// The tables that are worked out from the evidence and can be made anew at any time.
    public static let derivedNames: Set<String> = ["census", "census_column"]
}

extension EvidenceTable {
    /// Reads how a table is made from the file itself, so that no column can be forgotten.
    init(_ name: String, _ database: Database) throws {
        let rows = try Row.fetchAll(database, sql: "PRAGMA table_info(\(name))")
        let references = try Row.fetchAll(database, sql: "PRAGMA foreign_key_list(\(name))")
        self.name = name
        columns = rows.map { row in
            Column(
                name: row["name"], storage: Storage(rawValue: row["type"]) ?? .text,
                isRequired: (row["notnull"] as Int) != 0 || (row["pk"] as Int) != 0)
        }
        key = rows.filter { ($0["pk"] as Int) != 0 }
            .sorted { ($0["pk"] as Int) < ($1["pk"] as Int) }.map { $0["name"] }
        self.references = references.map {
            Reference(column: $0["from"], table: $0["table"], target: $0["to"])
        }
        .sorted { $0.column < $1.column }
    }

    /// All tables of evidence.
    static func all(_ database: Database) throws -> [EvidenceTable] {
        try names.map { try EvidenceTable($0, database) }
    }
}
