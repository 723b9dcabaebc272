import Registry

/// A value in a field of an export: none, or a text, told apart whatever the text is, and nothing that a
/// spreadsheet would run as a formula.
enum PackageField {
    /// What stands for no value, as in PostgreSQL's COPY.
    static let missing = #"\N"#

    /// Stands before a text that would be a formula, and before a text that begins with it.
    private static let guarding = UInt8(ascii: "'")
    /// With these a formula begins (OWASP, CSV Injection).
    private static let formulaStarts = Array("=+-@\t\r\n".utf8)

    static func field(_ value: String?, _ storage: EvidenceTable.Storage) -> String {
        guard let value else { return missing }
        // Numbers and digits of bytes are no formulas, and other programs are to read them as they are.
        guard storage == .text, let first = value.utf8.first else { return value }
        if isDoubtful(value) { return "\\" + value }
        return first == guarding || formulaStarts.contains(first) ? "'" + value : value
    }

    static func value(_ field: String) -> String? {
        if field == missing { return nil }
        return field.utf8.first == guarding || isDoubtful(field)
            ? String(field.dropFirstScalar) : field
    }

    /// Backslashes and one N behind them.
    private static func isDoubtful(_ text: String) -> Bool {
        let bytes = text.utf8
        return bytes.first == UInt8(ascii: "\\") && bytes.last == UInt8(ascii: "N")
            && bytes.dropLast().allSatisfy { $0 == UInt8(ascii: "\\") }
    }
}

extension String {
    /// A mark that combines with the first letter stays: it is the text's own.
    fileprivate var dropFirstScalar: Substring.UnicodeScalarView { unicodeScalars.dropFirst() }
}
