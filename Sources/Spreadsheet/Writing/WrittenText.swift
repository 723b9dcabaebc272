/// Texts as the XML of a sheet can hold them.
enum WrittenText {
    /// The text with escapes for what would be read as one, and for what XML or C cannot hold.
    ///
    /// The library itself escapes the other control characters.
    static func escape(_ text: String) -> String {
        let needsEscape = text.unicodeScalars.contains { $0 == "_" || forbidden.contains($0) }
        guard needsEscape else { return text }
        var escaped = String.UnicodeScalarView()
        var rest = Substring(text).unicodeScalars
        while let scalar = rest.first {
            if forbidden.contains(scalar) {
                let code = String(scalar.value, radix: 16, uppercase: true)
                let zeros = String(repeating: "0", count: 4 - code.utf8.count)
                escaped.append(contentsOf: "_x\(zeros)\(code)_".unicodeScalars)
            } else {
                if beginsEscape(rest) { escaped.append(contentsOf: "_x005F".unicodeScalars) }
                escaped.append(scalar)
            }
            rest.removeFirst()
        }
        return String(escaped)
    }

    private static let forbidden: Set<Unicode.Scalar> = ["\0", "\u{FFFE}", "\u{FFFF}"]

    private static func beginsEscape(_ text: Substring.UnicodeScalarView) -> Bool {
        let start = Array(text.prefix(7))
        return start.count == 7 && start[0] == "_" && start[1] == "x" && start[6] == "_"
            && start[2...5].allSatisfy { $0.properties.isASCIIHexDigit }
    }
}
