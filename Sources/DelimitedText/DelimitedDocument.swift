/// A delimited text in memory: its encoding and dialect, and its records.
public struct DelimitedDocument: Sendable {
    private let bytes: MemoryBytes
    private let knowledge: SourceDetection

    /// A document of these bytes; what is not given is found out from them.
    public init(bytes: [UInt8], dialect: Dialect? = nil, encoding: TextEncoding? = nil) {
        self.bytes = MemoryBytes(bytes: bytes)
        knowledge = SourceDetection(self.bytes, dialect: dialect, encoding: encoding)
    }

    /// What was found out about the file, or given.
    public var detection: Detection { knowledge.found }

    /// A reader at the first record.
    ///
    /// It doubts well-formed quotes that make a record unlike the table only when the dialect was
    /// found out, not when it was given.
    public func makeReader() -> RecordReader { RecordReader(makeStream()) }

    func makeStream(stride: Int? = nil) -> RecordStream<MemoryBytes> {
        guard let stride else { return RecordStream(bytes, knowledge) }
        return RecordStream(bytes, knowledge, stride: stride)
    }
}
