/// What is wrong with a record; each flaw is that record's alone and never hides another row.
public struct RecordFlaws: OptionSet, Sendable, Hashable {
    /// One bit a flaw.
    public let rawValue: UInt8

    /// The flaws of these bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Bytes that are not UTF-8; they read as U+FFFD.
    public static let invalidUTF8 = RecordFlaws(rawValue: 1)

    /// A quoted field that the file never closes: a stray quote or a file cut off.
    public static let unterminatedQuote = RecordFlaws(rawValue: 2)

    /// A quote inside a quoted field that is neither doubled nor escaped nor the field's end.
    public static let textAfterQuote = RecordFlaws(rawValue: 4)

    /// A quote inside a field that does not begin with one; it is read as written.
    public static let quoteInUnquotedField = RecordFlaws(rawValue: 8)
}
