import DelimitedText
import Foundation
import VietnameseText

extension RosterProfile {
    /// The version of the form that profiles are written in.
    static let schema = "trithuc.profile/1"
    private static let largest = 1 << 20
    static let tableKeys = ["sheet", "legacy_font", "header_rows", "columns"]
    private static let formKeys = [
        "encoding", "delimiter", "quote", "escape", "skip_initial_space",
    ]

    /// Reads a profile from its file.
    ///
    /// - Throws: ``ImportError``: ``ImportError/profile(_:line:_:)`` with the line of what is wrong in it.
    public init(contentsOf path: String) throws {
        let name = URL(fileURLWithPath: path).lastPathComponent
        let source = try SourceFileBytes(path)
        guard source.count <= Self.largest else {
            throw ImportError.profile(name, line: nil, .tooLarge)
        }
        let bytes = try source.first(source.count)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw ImportError.profile(name, line: nil, .notUTF8)
        }
        try self.init(text, file: name)
    }

    /// Reads a profile from its text.
    ///
    /// - Throws: ``ImportError/profile(_:line:_:)``.
    init(_ text: String, file: String) throws(ImportError) {
        let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        let root = try ProfileNode(yaml: text, file: file)
        let values = try root.values(
            ["profile"] + Self.formKeys + Self.tableKeys + ["sheets", "words"])
        if let version = values["profile"], try version.text() != Self.schema {
            throw version.error(.notAProfile)
        }
        self.init(file: file)
        form = try TextForm(values)
        words = try Words(values["words"])
        if let sheets = values["sheets"] {
            if let stray = Self.tableKeys.lazy.compactMap({ values[$0] }).first {
                throw stray.error(
                    .unknownKey(
                        stray.key, known: ["profile"] + Self.formKeys + ["sheets", "words"]))
            }
            for item in try sheets.items() {
                tables.append(try Table(item.values(Self.tableKeys), file: file, line: item.line))
            }
        } else if Self.tableKeys.contains(where: { values[$0] != nil }) {
            tables = [try Table(values, file: file, line: root.line)]
        }
    }
}

extension RosterProfile.TextForm {
    init(_ values: [String: ProfileNode]) throws(ImportError) {
        encoding = try values["encoding"]?.choice(
            TextEncoding.allCases.map { ($0.name, $0) })
        if let node = values["delimiter"], let sign = try node.sign(["tab": UInt8(ascii: "\t")]) {
            guard let byte = sign.byte else {
                throw node.error(
                    .notAllowed(key: node.key, value: "none", allowed: ProfileNode.delimiters))
            }
            delimiter = byte
        }
        quote = try values["quote"]?.sign([:])
        escape = try values["escape"]?.sign([:])
        skipsInitialSpace = try values["skip_initial_space"]?.choice([
            ("yes", true), ("no", false), ("true", true), ("false", false),
        ])
    }
}

extension RosterProfile.Table {
    init(_ values: [String: ProfileNode], file: String, line: Int) throws(ImportError) {
        self.init(file: file, line: line)
        if let node = values["sheet"], case let name = try node.text(), !name.isEmpty {
            (sheet, sheetLine) = (name, node.line)
        }
        let fonts = LegacyFont.allCases.map { ($0.name, RosterProfile.Font.legacy($0)) }
        font = try values["legacy_font"]?.choice([("none", .unicode)] + fonts) ?? .auto
        if let node = values["header_rows"], !node.isBlank {
            headerLine = node.line
            headerRows = try Self.rows(node)
        }
        var seen: [Int: Int] = [:]
        for item in try values["columns"].map({ (node) throws(ImportError) in try node.items() })
            ?? []
        {
            let column = try RosterProfile.Column(item)
            if let number = column.number, let other = seen.updateValue(item.line, forKey: number) {
                throw item.error(.columnTwice(number: number, otherLine: other))
            }
            columns.append(column)
        }
    }

    private static func rows(_ node: ProfileNode) throws(ImportError) -> [Int] {
        var rows: [Int] = []
        for item in try node.items(.rows) { rows.append(try item.number(.rows)) }
        guard zip(rows, rows.dropFirst()).allSatisfy({ $1 == $0 + 1 }) else {
            throw node.error(.wrongShape(key: node.key, .rows))
        }
        return rows
    }
}

extension RosterProfile.Column {
    init(_ node: ProfileNode) throws(ImportError) {
        let values = try node.values(["number", "header", "meaning", "marked"])
        line = node.line
        number = try values["number"].map { (node) throws(ImportError) in try node.number() }
        let header = CanonicalText.canonical(try values["header"]?.text() ?? "")
        self.header = header.isEmpty ? nil : header
        if self.header == nil, number == nil { throw node.error(.columnUnnamed) }
        guard let meaning = values["meaning"] else { return }
        let name = try meaning.text()
        if Self.unused.contains(name.lowercased()) {
            decision = .unused
            return
        }
        guard let known = ColumnMeaning(name: name) else {
            let names = ColumnMeaning.allCases.map(\.name)
            throw meaning.error(
                .unknownMeaning(name, nearest: EditDistance.nearest(name, in: names, limit: 3)))
        }
        let marked = CanonicalText.canonical(try values["marked"]?.text() ?? "")
        decision = .role(ColumnRole(meaning: known, marked: marked.isEmpty ? nil : marked))
    }

    private static let unused: Set = ["", "not used", "none", "không dùng"]
}

extension RosterProfile.Words {
    init(_ node: ProfileNode?) throws(ImportError) {
        guard let values = try node?.values(["sex", "party", "unknown"]) else { return }
        sex = try Self.words(values["sex"], ["male", "female"])
        party = try Self.words(values["party"], ["yes", "no"])
        guard let list = values["unknown"] else { return }
        for item in try list.items() {
            let word = CanonicalText.canonical(try item.text())
            if !word.isEmpty { unknown.append(word) }
        }
    }

    private static func words(
        _ node: ProfileNode?, _ allowed: [String]
    ) throws(ImportError) -> [String: String] {
        var words: [String: String] = [:]
        guard let node, !node.isBlank else { return [:] }
        for (word, value) in try node.pairs() {
            words[CanonicalText.canonical(word).lowercased()] = try value.choice(
                allowed.map { ($0, $0) })
        }
        return words
    }
}

extension ProfileNode {
    /// Words for signs that are hard to see.
    static let delimiters = [",", ";", "tab", "|", "auto"]

    /// One of several values, case aside; `nil` for "auto" and where it is left blank.
    fileprivate func choice<Value>(
        _ allowed: [(name: String, value: Value)]
    ) throws(ImportError) -> Value? {
        let text = try text()
        if text.isEmpty || text.lowercased() == "auto" { return nil }
        guard let found = allowed.first(where: { $0.name.lowercased() == text.lowercased() }) else {
            throw error(.notAllowed(key: key, value: text, allowed: allowed.map(\.name)))
        }
        return found.value
    }

    /// One ASCII sign, "none", or a sign by name; `nil` for "auto" and where it is left blank.
    fileprivate func sign(
        _ names: [String: UInt8]
    ) throws(ImportError) -> RosterProfile.Sign? {
        let text = try text()
        if text.isEmpty || text == "auto" { return nil }
        if text == "none" { return RosterProfile.Sign.none }
        if let byte = names[text] ?? (text.utf8.count == 1 ? text.utf8.first : nil),
            byte < 0x80, byte != UInt8(ascii: "\n"), byte != UInt8(ascii: "\r")
        {
            return .byte(byte)
        }
        let allowed = names.isEmpty ? ["\"", "'", "none", "auto"] : Self.delimiters
        throw error(.notAllowed(key: key, value: text, allowed: allowed))
    }
}
