import Classifications
import VietnameseText
import Wording

/// The text of a profile as it is written: YAML with comments in the language of the screen.
struct ProfileText {
    private(set) var text = ""
    private let language: ScreenLanguage

    init(_ language: ScreenLanguage) { self.language = language }

    mutating func line(_ line: String) { text += line + "\n" }

    mutating func blank() { text += "\n" }

    /// A comment; a line end within would end it.
    mutating func comment(_ words: String, indent: String = "") {
        line(indent + "# " + words.split(whereSeparator: \.isNewline).joined(separator: " "))
    }

    mutating func comment(_ words: Wording, indent: String = "") {
        comment(words[language], indent: indent)
    }

    mutating func pair(_ key: String, _ value: String, indent: String = "") {
        line("\(indent)\(key): \(value)")
    }

    mutating func pair(_ key: String, quoted value: String, indent: String = "") {
        pair(key, Self.quoted(value), indent: indent)
    }

    /// A text in double quotes, in which YAML takes nothing for anything else.
    static func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": return "\\" + String(scalar)
            case "\u{20}"..."\u{7E}", "\u{A0}"..."\u{2027}", "\u{202A}"..."\u{D7FF}",
                "\u{E000}"..."\u{FEFE}", "\u{FF00}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}":
                return String(scalar)
            default:
                let code = String(scalar.value, radix: 16, uppercase: true)
                return "\\u" + String(repeating: "0", count: max(0, 4 - code.utf8.count)) + code
            }
        }
        return "\"" + escaped.joined() + "\""
    }

    /// A sign, by name where it cannot be seen.
    static func named(_ sign: UInt8) -> String {
        sign == UInt8(ascii: "\t") ? "tab" : String(UnicodeScalar(sign))
    }

    /// All meanings with the usual name of such a column, from the data file.
    ///
    /// - Throws: what reading the data file throws: a fault of the build.
    mutating func meanings() throws {
        let usual = try ColumnMeaning.usualHeaders(in: language)
        comment(
            Wording(
                "Các nghĩa của cột (meaning); cột không dùng: not used",
                "What a column can mean (meaning); a column that is not used: not used"))
        for meaning in ColumnMeaning.allCases {
            comment("  " + meaning.name + (usual[meaning].map { ": " + $0 } ?? ""))
        }
    }
}

extension ProfileText {
    /// What is written of one table.
    struct Table {
        let sheet: DecodedSheet
        let headerRows: [Int]
        let columns: [ColumnMap.Column]
        /// Whether a header was found and not only offered.
        let isFound: Bool

        init(_ laidOut: LaidOutSheet) {
            sheet = laidOut.sheet
            headerRows = laidOut.headerRows
            columns = laidOut.columns.columns
            isFound = true
        }

        /// The row with the most words among the first, as a header that nobody knows; `nil` for an
        /// empty sheet.
        init?(offering sheet: DecodedSheet) {
            let words = sheet.raw.head.prefix(HeaderBlock.search).map { row in
                sheet.texts(row).count { HeaderBlock.isLabel($0) }
            }
            guard let most = words.max(), most > 0, let place = words.firstIndex(of: most) else {
                return nil
            }
            self.sheet = sheet
            let header = HeaderBlock(sheet, at: place...place)
            headerRows = [sheet.raw.head[place].number]
            columns = header.labels.enumerated().map { index, labels in
                ColumnMap.Column(
                    number: index + 1, header: labels.asHeader, role: nil, confidence: 0,
                    basis: .nothing)
            }
            isFound = false
        }
    }

    mutating func table(_ table: Table, indent: String, first: String) {
        var lead = first
        func next() -> String {
            defer { lead = indent }
            return lead
        }
        if let name = table.sheet.raw.name {
            pair("sheet", quoted: name, indent: next())
        }
        if table.sheet.legacyFont == nil {
            comment(
                Wording(
                    "không thấy phông chữ cũ; auto: xem từng ô, none: không bao giờ giải mã",
                    "no legacy font was seen; auto: looked for in each cell, none: never decoded"),
                indent: indent)
        }
        pair("legacy_font", table.sheet.legacyFont?.name ?? "auto", indent: next())
        if !table.isFound {
            comment(
                Wording(
                    "không tìm thấy dòng tiêu đề; đây là dòng nhiều chữ nhất, hãy sửa cho đúng và ghi nghĩa của các cột",
                    "no header was found; this row has the most words. Mend it and say what the columns mean"
                ), indent: indent)
        }
        let rows = table.headerRows.map(String.init).joined(separator: ", ")
        pair("header_rows", "[\(rows)]", indent: next())
        line(next() + "columns:")
        for column in table.columns { write(column, indent: indent) }
    }

    private mutating func write(_ column: ColumnMap.Column, indent: String) {
        pair("- number", String(column.number), indent: indent + "  ")
        let inner = indent + "    "
        if !column.header.isEmpty { pair("header", quoted: column.header, indent: inner) }
        comment(column.reason, indent: inner)
        pair("meaning", column.role?.meaning.name ?? "not used", indent: inner)
        if let marked = column.role?.marked {
            pair("marked", quoted: marked, indent: inner)
        }
    }
}

extension ColumnMap.Column {
    /// Why the column was taken to mean what it does, and how sure that is.
    fileprivate var reason: Wording {
        let percent = Int((confidence * 100).rounded())
        let sure = Wording(" (chắc \(percent) %)", " (\(percent) % sure)")
        let why =
            switch basis {
            case .profile: Wording("theo hồ sơ cách đọc", "by the profile")
            case .header: Wording("theo tên cột", "by the header")
            case .values: Wording("theo các giá trị trong cột", "by the look of its values")
            case .rival:
                Wording("một cột khác đã có nghĩa này", "another column has this meaning")
            case .nothing: Wording("không rõ cột nói gì", "nothing tells what it says")
            }
        guard role != nil else { return why }
        return Wording(why.vietnamese + sure.vietnamese, why.english + sure.english)
    }
}
