/// A delimited text: its bytes, the encoding and dialect they are read in, and its records.
public struct DelimitedDocument: Sendable {
    /// What was found out about the file, or given.
    public let detection: Detection

    private let text: [UInt8]
    private let textStart: Int
    private let isValidUTF8: Bool
    private let hasGivenDialect: Bool
    private let source: SourceBytes

    /// A document of these bytes; what is not given is found out from them.
    ///
    /// Text in UTF-8 is read where it stands; other encodings are turned into UTF-8 once.
    public init(bytes: [UInt8], dialect: Dialect? = nil, encoding: TextEncoding? = nil) {
        let found = EncodingDetection(bytes: bytes, given: encoding)
        let start = found.byteOrderMarkLength
        let isInPlace = found.encoding == .utf8
        text = isInPlace ? bytes : found.encoding.utf8(of: bytes[start...])
        textStart = isInPlace ? start : 0
        isValidUTF8 = !isInPlace || found.isValidUTF8
        hasGivenDialect = dialect != nil
        source = SourceBytes(encoding: found.encoding, start: start, end: bytes.count)
        let sample = DialectSample(text: text, from: textStart)
        let dialects = DialectDetection(sample: sample, given: dialect)
        detection = Detection(
            encoding: found.encoding, hasByteOrderMark: start > 0,
            dialect: dialects.dialect, fieldCount: dialects.fieldCount,
            evidence: found.evidence + dialects.evidence,
            confidence: found.confidence * dialects.confidence)
    }

    /// A reader at the first record.
    ///
    /// It doubts well-formed quotes that make a record unlike the table only when the dialect was
    /// found out, not when it was given.
    public func makeReader() -> RecordReader {
        RecordReader(
            text: text, from: textStart, dialect: detection.dialect,
            fieldCount: detection.fieldCount, doubtsFieldCount: !hasGivenDialect,
            isValidUTF8: isValidUTF8, source: source)
    }
}
