/// Statements that are written together, with the texts that are new in them.
public struct StatementBatch: Sendable {
    /// What is stated.
    public fileprivate(set) var statements: [Statement] = []
    /// The texts that come after those of earlier batches.
    public fileprivate(set) var texts: [String] = []
    /// The untouched cells of rows whose statements are in this batch or in those before.
    public fileprivate(set) var cells: [CellBlock] = []

    /// The number of statements.
    public var count: Int { statements.count }
}

/// Makes batches of statements for a draft.
public struct StatementBatcher: Sendable {
    /// The texts of all statements so far, by which they are numbered.
    public var texts = TextTable()
    /// The untouched cells of the rows that they come from.
    public var cells = CellPacker()
    private var batch = StatementBatch()
    private var handedTexts = 0

    /// Begins with no statements.
    public init() {}

    /// The number of statements that wait.
    public var count: Int { batch.count }

    /// Adds a statement, whose texts are numbered by ``texts``.
    public mutating func add(_ statement: Statement) { batch.statements.append(statement) }

    /// Gives what waits and begins the next batch; with the last one come all cells that are left.
    public mutating func take(isLast: Bool = false) -> StatementBatch {
        var full = batch
        full.cells = cells.take(isLast: isLast)
        full.texts = Array(texts.texts[handedTexts...])
        handedTexts = texts.texts.count
        batch = StatementBatch()
        batch.statements.reserveCapacity(full.count)
        return full
    }
}
