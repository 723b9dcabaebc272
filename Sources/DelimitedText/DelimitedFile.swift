/// A delimited text of any size that is never held in memory: its encoding and dialect, and its
/// records as a stream.
public struct DelimitedFile<Source: ByteSource>: Sendable {
    private let source: Source
    private let knowledge: SourceDetection

    /// A text of these bytes; what is not given is found out from them, in one pass over all of them.
    ///
    /// - Throws: what reading the source throws.
    public init(
        _ source: Source, dialect: Dialect? = nil, encoding: TextEncoding? = nil
    ) throws(Source.ReadError) {
        self.source = source
        knowledge = try SourceDetection(source, dialect: dialect, encoding: encoding)
    }

    /// What was found out about the file, or given.
    public var detection: Detection { knowledge.found }

    /// A stream at the first record; see ``DelimitedDocument/makeReader()`` for what it doubts.
    public func makeStream() -> RecordStream<Source> { RecordStream(source, knowledge) }
}
