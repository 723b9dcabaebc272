/// What must be known of a source before its records can be read.
struct SourceDetection: Sendable {
    /// How much of a source is looked at for its dialect, in its own bytes.
    private static let sampleBytes = 2 * DialectSample.mostBytes

    let found: Detection
    /// Where the text starts, behind a byte order mark.
    let textStart: Int
    let isValidUTF8: Bool
    let isDialectGiven: Bool

    init<Source: ByteSource>(
        _ source: Source, dialect: Dialect?, encoding: TextEncoding?
    ) throws(Source.ReadError) {
        let encodings = try EncodingDetection(source, given: encoding)
        textStart = encodings.byteOrderMarkLength
        isValidUTF8 = encodings.encoding != .utf8 || encodings.isValidUTF8
        isDialectGiven = dialect != nil
        var text: [UInt8] = []
        let end = min(textStart + Self.sampleBytes, source.count)
        let read = try source.appendText(textStart..<end, in: encodings.encoding, to: &text)
        let sample = DialectSample(text, isCut: read < source.count)
        let dialects = DialectDetection(sample: sample, given: dialect)
        found = Detection(
            encoding: encodings.encoding, hasByteOrderMark: textStart > 0,
            dialect: dialects.dialect, fieldCount: dialects.fieldCount,
            evidence: encodings.evidence + dialects.evidence,
            confidence: encodings.confidence * dialects.confidence)
    }
}
