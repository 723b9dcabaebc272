/// A dialect taken apart for the scan: plain bytes, no optionals.
struct ScanRules: Sendable {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    let delimiter: UInt8
    let quote: UInt8
    let escape: UInt8
    let hasQuote: Bool
    let skipsInitialSpace: Bool
    // No byte above it means anything outside quotes: most text takes one comparison a byte.
    let limit: UInt8

    init(_ dialect: Dialect) {
        delimiter = dialect.delimiter
        quote = dialect.quote ?? dialect.delimiter
        escape = dialect.escape ?? quote
        hasQuote = quote != delimiter
        skipsInitialSpace = dialect.skipsInitialSpace && delimiter != UInt8(ascii: " ")
        limit = max(delimiter, quote, Self.carriageReturn)
    }

    /// Whether the first of two bytes inside a quoted field makes the second literal.
    @inline(__always)
    func isEscape(_ byte: UInt8, before next: UInt8) -> Bool {
        (byte == quote && next == quote) || (byte == escape && (next == quote || next == escape))
    }

    /// Whether the byte is a space or a tab that is not the delimiter.
    @inline(__always)
    func isPadding(_ byte: UInt8) -> Bool {
        (byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")) && byte != delimiter
    }
}
