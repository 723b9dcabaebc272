/// Statements that are written together, with the texts that are new in them.
public struct StatementBatch: Sendable {
    /// What is stated.
    public fileprivate(set) var statements: [Statement] = []
    /// The texts that come after those of earlier batches.
    public fileprivate(set) var texts: [String] = []
    /// The bytes by which the hash of the change covers each statement, one after the other.
    fileprivate var encoded: [UInt8] = []
    fileprivate var ends: [Int] = []

    /// The number of statements.
    public var count: Int { statements.count }

    func encoded(_ index: Int) -> ArraySlice<UInt8> {
        encoded[(index == 0 ? 0 : ends[index - 1])..<ends[index]]
    }
}

/// Makes batches of statements for a draft, so that what can be worked out beside the writing is.
public struct StatementBatcher: Sendable {
    /// The texts of all statements so far, by which they are numbered.
    public var texts = TextTable()
    private var batch = StatementBatch()
    private var encoder = CanonicalEncoder.gathering
    private var handedTexts = 0

    /// Begins with no statements.
    public init() {}

    /// The number of statements that wait.
    public var count: Int { batch.count }

    /// Adds a statement, whose texts are numbered by ``texts``.
    public mutating func add(_ statement: Statement) {
        ContentDigest.encode(statement, texts, into: &encoder)
        batch.statements.append(statement)
        batch.ends.append(encoder.count)
    }

    /// Gives what waits and begins the next batch.
    public mutating func take() -> StatementBatch {
        var full = batch
        full.encoded = encoder.take()
        full.texts = Array(texts.texts[handedTexts...])
        handedTexts = texts.texts.count
        batch = StatementBatch()
        batch.statements.reserveCapacity(full.count)
        return full
    }
}
