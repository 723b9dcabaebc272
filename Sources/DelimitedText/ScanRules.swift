/// A dialect taken apart for the scan: plain bytes, no optionals.
struct ScanRules: Sendable {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    let delimiter: UInt8
    let quote: UInt8
    let escape: UInt8
    let hasQuote: Bool
    let skipsInitialSpace: Bool
    // Delimiter and quote in each byte of a word.
    private let delimiters: UInt64
    private let quotes: UInt64

    init(_ dialect: Dialect) {
        delimiter = dialect.delimiter
        quote = dialect.quote ?? dialect.delimiter
        escape = dialect.escape ?? quote
        hasQuote = quote != delimiter
        skipsInitialSpace = dialect.skipsInitialSpace && delimiter != UInt8(ascii: " ")
        delimiters = UInt64(delimiter) &* Self.eachByte
        quotes = UInt64(quote) &* Self.eachByte
    }

    private static let eachByte: UInt64 = 0x0101_0101_0101_0101
    private static let lineFeeds = UInt64(lineFeed) &* eachByte
    private static let carriageReturns = UInt64(carriageReturn) &* eachByte

    /// Where the first delimiter, quote or line end stands from an index on, else the end.
    ///
    /// Eight bytes are looked at in one step: a byte of `word ^ pattern` is zero where both agree, and
    /// the lowest such byte is found by a subtraction (H. S. Warren, Hacker's Delight, 6-1).
    @inline(__always)
    func firstMark(in bytes: borrowing Span<UInt8>, from start: Int) -> Int {
        let count = bytes.count
        var index = start
        while index &+ 8 <= count {
            let word = UInt64(
                littleEndian: bytes.bytes.unsafeLoadUnaligned(
                    fromByteOffset: index, as: UInt64.self))
            let marks =
                Self.zeroBytes(word ^ delimiters) | Self.zeroBytes(word ^ quotes)
                | Self.zeroBytes(word ^ Self.lineFeeds)
                | Self.zeroBytes(word ^ Self.carriageReturns)
            if marks != 0 { return index &+ marks.trailingZeroBitCount &>> 3 }
            index &+= 8
        }
        while index < count {
            let byte = bytes[index]
            if byte == delimiter || byte == quote || byte == Self.lineFeed
                || byte == Self.carriageReturn
            {
                return index
            }
            index &+= 1
        }
        return count
    }

    /// Nonzero where the word has a zero byte; of the bits set the lowest is that of the first one.
    @inline(__always)
    private static func zeroBytes(_ word: UInt64) -> UInt64 {
        (word &- eachByte) & ~word & 0x8080_8080_8080_8080
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
