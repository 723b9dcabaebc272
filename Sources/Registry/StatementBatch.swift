import VietnameseText

/// Statements that are written together, with the texts that are new in them.
public struct StatementBatch: Sendable {
    /// What is stated.
    public fileprivate(set) var statements: [Statement] = []
    /// The texts that come after those of earlier batches.
    public fileprivate(set) var texts: [String] = []
    /// The bytes by which the hash of the change covers each statement, one after the other.
    fileprivate var encoded: [UInt8] = []
    fileprivate var ends: [Int] = []
    /// The untouched cells of rows whose statements are in this batch or in those before.
    public fileprivate(set) var cells: [CellBlock] = []
    /// What each says of its person's identity; the statement's own number is not given yet.
    fileprivate(set) var evidence: [IdentityEvidence] = []

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
    /// The untouched cells of the rows that they come from.
    public var cells = CellPacker()
    private var batch = StatementBatch()
    private var encoder = CanonicalEncoder.gathering
    private var handedTexts = 0
    private var names: TextTable
    /// The number of the identity key of each text that is a name; 0 where it was not asked for.
    private var nameKeys: [TextID] = []

    /// Begins with no statements; the identity keys of names are numbered as in `names`.
    init(names: TextTable) { self.names = names }

    /// The number of statements that wait.
    public var count: Int { batch.count }

    /// Adds a statement, whose texts are numbered by ``texts``.
    public mutating func add(_ statement: Statement) {
        ContentDigest.encode(statement, texts, into: &encoder)
        batch.statements.append(statement)
        batch.ends.append(encoder.count)
        batch.evidence.append(
            IdentityEvidence(
                statement: 0, nameKey: nameKey(statement.fullName),
                birthDate: statement.birthDate, sex: statement.sex,
                identifiers: statement.identifiers, origin: nil))
    }

    private mutating func nameKey(_ name: TextID) -> TextID {
        let place = Int(name.rawValue)
        if place >= nameKeys.count {
            let size = max(place + 1, nameKeys.count * 2)
            nameKeys += Array(repeating: TextID(rawValue: 0), count: size - nameKeys.count)
        }
        if nameKeys[place].rawValue == 0 {
            nameKeys[place] = names.intern(NameKey.of(texts[name]))
        }
        return nameKeys[place]
    }

    /// Gives what waits and begins the next batch; with the last one come all cells that are left.
    public mutating func take(isLast: Bool = false) -> StatementBatch {
        var full = batch
        full.encoded = encoder.take()
        full.cells = cells.take(isLast: isLast)
        full.texts = Array(texts.texts[handedTexts...])
        handedTexts = texts.texts.count
        batch = StatementBatch()
        batch.statements.reserveCapacity(full.count)
        return full
    }
}
