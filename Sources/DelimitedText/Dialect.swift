/// How a delimited text marks its fields: delimiter, quote and escape, each one ASCII byte.
public struct Dialect: Sendable, Hashable {
    /// The byte between two fields.
    public var delimiter: UInt8

    /// The byte around fields that hold delimiters or record ends; nil when the text has no quotes.
    public var quote: UInt8?

    /// The byte that makes a quote inside a quoted field literal; nil when quotes are doubled.
    ///
    /// A doubled quote is read as one quote in either style.
    public var escape: UInt8?

    /// Whether spaces between a delimiter and its field belong to the delimiter, as in `a, "b"`.
    public var skipsInitialSpace: Bool

    /// A dialect, by default that of RFC 4180: comma, double quote, quotes doubled.
    public init(
        delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8? = UInt8(ascii: "\""),
        escape: UInt8? = nil, skipsInitialSpace: Bool = false
    ) {
        self.delimiter = delimiter
        self.quote = quote
        self.escape = escape
        self.skipsInitialSpace = skipsInitialSpace
    }
}
