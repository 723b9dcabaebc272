import DelimitedText
import VietnameseText

/// What was decided on one sender's layout, in a file that can be read and edited by hand; it wins over
/// guesses.
public struct RosterProfile: Sendable, Equatable {
    /// The name of the profile's own file.
    public let file: String
    /// How delimited text is decoded and split.
    var form = TextForm()
    /// The tables, as sheets of a workbook; one for delimited text.
    var tables: [Table] = []
    /// The sender's own words for values.
    var words = Words()

    /// How delimited text is decoded and split; `nil` is found out.
    struct TextForm: Sendable, Equatable {
        var encoding: TextEncoding?
        var delimiter: UInt8?
        var quote: Sign?
        var escape: Sign?
        var skipsInitialSpace: Bool?

        /// Whether anything of the dialect is given.
        var statesDialect: Bool {
            delimiter != nil || quote != nil || escape != nil || skipsInitialSpace != nil
        }
    }

    /// A sign that a text may do without.
    enum Sign: Sendable, Equatable {
        case none
        case byte(UInt8)

        var byte: UInt8? {
            if case .byte(let byte) = self { byte } else { nil }
        }
    }

    /// What the texts are written in.
    enum Font: Sendable, Equatable {
        /// Found out for each cell.
        case auto
        /// True Unicode, whatever it looks like.
        case unicode
        /// A legacy encoding.
        case legacy(LegacyFont)
    }

    /// The decisions on one table.
    struct Table: Sendable, Equatable {
        /// The name of the profile's file.
        let file: String
        /// The line of the profile where the table begins.
        let line: Int
        /// The sheet; `nil` for any.
        var sheet: String?
        var sheetLine: Int?
        var font = Font.auto
        /// The rows of the header, ascending and without gaps; empty where they are found out.
        var headerRows: [Int] = []
        var headerLine: Int?
        var columns: [Column] = []

        /// An error at a line of the profile, by default that of the table.
        func error(_ fault: RosterProfileFault, line: Int? = nil) -> ImportError {
            .profile(file, line: line ?? self.line, fault)
        }
    }

    /// The decision on one column.
    struct Column: Sendable, Equatable {
        /// The line of the profile.
        let line: Int
        /// The number, from 1; `nil` where the header tells.
        var number: Int?
        /// The words above it, group heads first; `nil` where the number tells.
        var header: String?
        var decision = Decision.byName
    }

    /// What a column is taken to mean.
    enum Decision: Sendable, Equatable {
        /// Nothing is decided.
        case byName
        /// The column is not used.
        case unused
        case role(ColumnRole)

        var role: ColumnRole? {
            if case .role(let role) = self { role } else { nil }
        }
    }

    /// The sender's own words, in small letters, with the value that each says.
    struct Words: Sendable, Equatable {
        var sex: [String: String] = [:]
        var party: [String: String] = [:]
        /// Words that say "not known".
        var unknown: [String] = []
    }

    /// The decisions on a sheet (`nil` for delimited text): its own, else those for any sheet, else
    /// the only ones.
    func table(forSheet name: String?) -> Table? {
        tables.first { $0.sheet != nil && $0.sheet == name } ?? tables.first { $0.sheet == nil }
            ?? (tables.count == 1 ? tables[0] : nil)
    }

    /// The sheets that are read; empty where all that are shown are.
    var namedSheets: [Table] {
        tables.contains { $0.sheet == nil } ? [] : tables
    }
}
