/// Writes records as delimited text in UTF-8, with quotes only where a field needs them.
public struct DelimitedWriter: Sendable {
    /// What has been written, in UTF-8.
    public private(set) var bytes: [UInt8] = []

    private let dialect: Dialect
    private let recordEnd: [UInt8]
    private let neutralisesFormulas: Bool

    /// A writer of an empty text.
    ///
    /// With `neutralisesFormulas` a field that a spreadsheet would run as a formula (it begins with
    /// = + - @, a tab or a carriage return and is no plain number) gets a single quote in front.
    /// Where the dialect has no quote, delimiters and line ends inside fields become spaces.
    public init(
        dialect: Dialect = Dialect(), recordEnd: String = "\n", neutralisesFormulas: Bool = false
    ) {
        self.dialect = dialect
        self.recordEnd = Array(recordEnd.utf8)
        self.neutralisesFormulas = neutralisesFormulas
    }

    /// What has been written.
    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Writes one record; no fields at all are a blank line.
    public mutating func write(_ fields: [String]) {
        for (index, field) in fields.enumerated() {
            if index > 0 { bytes.append(dialect.delimiter) }
            write(field)
        }
        bytes.append(contentsOf: recordEnd)
    }

    private mutating func write(_ field: String) {
        var field = Array(field.utf8)
        if neutralisesFormulas, Self.isFormula(field) { field.insert(UInt8(ascii: "'"), at: 0) }
        guard needsQuotes(field) else { return bytes.append(contentsOf: field) }
        guard let quote = dialect.quote else { return writeWithoutQuotes(field) }
        bytes.append(quote)
        for byte in field {
            if byte == quote || byte == dialect.escape { bytes.append(dialect.escape ?? quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    private mutating func writeWithoutQuotes(_ field: [UInt8]) {
        bytes.append(contentsOf: field.map { isStructural($0) ? UInt8(ascii: " ") : $0 })
    }

    private func isStructural(_ byte: UInt8) -> Bool {
        byte == dialect.delimiter || byte == ScanRules.lineFeed
            || byte == ScanRules.carriageReturn
    }

    // Spaces at the edges are quoted too: some readers drop them. So is U+FEFF at the start, which
    // at the start of a file would be a byte order mark.
    private func needsQuotes(_ field: [UInt8]) -> Bool {
        let edges = [field.first, field.last]
        return field.contains { isStructural($0) || $0 == dialect.quote }
            || edges.contains(UInt8(ascii: " ")) || edges.contains(UInt8(ascii: "\t"))
            || field.starts(with: TextEncoding.utf8.byteOrderMark)
    }

    private static func isFormula(_ field: [UInt8]) -> Bool {
        guard let first = field.first, "=+-@\t\r".utf8.contains(first) else { return false }
        return !isPlainNumber(field[...])
    }

    /// A sign, digits, and at most one decimal mark between digits.
    private static func isPlainNumber(_ field: ArraySlice<UInt8>) -> Bool {
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let unsigned =
            field.first.map { "+-".utf8.contains($0) } == true ? field.dropFirst() : field
        let parts = unsigned.split(omittingEmptySubsequences: false) { ".,".utf8.contains($0) }
        return parts.count <= 2
            && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(digits.contains) }
    }
}
