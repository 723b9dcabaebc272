import Foundation

/// What `datapackage.json` says: a Frictionless Data Package (specs.frictionlessdata.io, version 1).
struct DataPackage: Codable {
    /// The name of the file.
    static let fileName = "datapackage.json"

    var profile = "tabular-data-package"
    var name = "trithuc-registry"
    var title = "Sổ đội ngũ trí thức"
    var created: String
    var trithuc: Origin
    var resources: [Resource] = []

    /// What a registry is read back from, beyond what the standard has.
    struct Origin: Codable {
        /// The form of the folder, raised when older programs could no longer read it.
        static let newestForm = 1

        var form = Origin.newestForm
        var program: String
        /// How many changes there are.
        var changes: Int
        /// The hash of the last change, in hexadecimal digits.
        var head: String
        var notes = [
            #"\N is no value; a text that is \N, or \N behind more backslashes, has one more backslash in front."#,
            "Bytes are written in hexadecimal digits. Identity numbers are sealed; their key is not in this folder.",
            "A single quote stands before a text that a spreadsheet would run as a formula, and before one that begins with a single quote; it is no part of the text.",
            "people.csv is for spreadsheets and is not read back.",
        ]
    }

    /// A file with a table.
    struct Resource: Codable {
        var name: String
        var path: String
        var description: String?
        var profile = "tabular-data-resource"
        var format = "csv"
        var mediatype = "text/csv"
        var encoding = "utf-8"
        var bytes: Int
        var hash: String
        var dialect = Dialect()
        var schema: Schema
    }

    /// RFC 4180.
    struct Dialect: Codable {
        var delimiter = ","
        var quoteChar = "\""
        var doubleQuote = true
        var lineTerminator = "\r\n"
        var header = true
    }

    struct Schema: Codable {
        var fields: [Field]
        var missingValues: [String]
        var primaryKey: [String]
        var foreignKeys: [ForeignKey]?
    }

    struct Field: Codable {
        var name: String
        var type: String
        var description: String?
        var constraints: Constraints?
    }

    struct Constraints: Codable {
        var required: Bool?
        var pattern: String?
    }

    struct ForeignKey: Codable {
        var fields: String
        var reference: Reference

        struct Reference: Codable {
            /// Empty for the table itself.
            var resource: String
            var fields: String
        }
    }
}
