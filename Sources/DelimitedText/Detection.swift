/// What was found out about a file before it is read, and why.
public struct Detection: Sendable {
    /// The encoding that the file is read in.
    public let encoding: TextEncoding

    /// Whether the file begins with a byte order mark; it is no part of the first record.
    public let hasByteOrderMark: Bool

    /// The dialect that the file is read in.
    public let dialect: Dialect

    /// How many fields the records of the table usually have; nil when the file has no records.
    public let fieldCount: Int?

    /// The reasons, as short Vietnamese sentences: encoding first, then dialect.
    public let evidence: [String]

    /// How sure encoding and dialect are, from 0 to 1; 1 when both were given.
    public let confidence: Double
}
