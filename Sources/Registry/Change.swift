public import CivilDates

/// What kind of work a change records.
public enum ChangeKind: String, Sendable, CaseIterable {
    case `import`
    case establishment
    case edit
    case answer
    case merge
    case undo
}

/// A file that was read, known by its bytes.
public struct SourceFile: Sendable, Equatable {
    /// The file's name without its folder.
    public var name: String
    /// SHA-256 of its bytes, 32 bytes.
    public var sha256: [UInt8]
    /// Its size in bytes.
    public var byteCount: Int

    /// Names a file by its bytes.
    public init(name: String, sha256: [UInt8], byteCount: Int) {
        self.name = name
        self.sha256 = sha256
        self.byteCount = byteCount
    }
}

/// What the importer took a column to mean.
public struct SourceColumn: Sendable, Equatable {
    /// The sheet of a workbook; `nil` for delimited text.
    public var sheet: String?
    /// The column's number, from 1.
    public var number: Int
    /// The header as written.
    public var header: String
    /// The meaning; `nil` where the column is not used.
    public var meaning: String?
    /// How sure, 0 to 1.
    public var confidence: Double

    /// States what a column means.
    public init(
        sheet: String? = nil, number: Int, header: String, meaning: String?, confidence: Double
    ) {
        self.sheet = sheet
        self.number = number
        self.header = header
        self.meaning = meaning
        self.confidence = confidence
    }
}

/// A unit of recorded work that is to enter the registry, whole or not at all.
public struct ProposedChange: Sendable {
    /// What kind of work.
    public var kind: ChangeKind
    /// Who does it.
    public var author: String
    /// Why.
    public var reason: String
    /// The date at which the source holds.
    public var asOf: CivilDate?
    /// The source.
    public var sourceFile: SourceFile?
    /// What its columns were taken to mean.
    public var columns: [SourceColumn] = []
    /// The texts that everything below points to.
    public var texts = TextTable()
    /// What is stated.
    public var statements: [Statement] = []
    /// Who is who, between statements already in the registry.
    public var links: [Link] = []
    /// What texts mean.
    public var readings: [Reading] = []
    /// What could not be read.
    public var questions: [Question] = []
    /// Posts allotted.
    public var establishments: [Establishment] = []
    /// The last change that the proposal knew of; 0 where the registry was empty.
    public var basedOn: Int

    /// Begins a proposal on the registry's state after a change.
    public init(
        kind: ChangeKind, author: String, reason: String, asOf: CivilDate?,
        sourceFile: SourceFile?, basedOn: Int
    ) {
        self.kind = kind
        self.author = author
        self.reason = reason
        self.asOf = asOf
        self.sourceFile = sourceFile
        self.basedOn = basedOn
    }
}

/// A change that the registry holds.
public struct Change: Sendable, Equatable {
    /// The number, from 1 in the order of recording.
    public let id: Int
    /// What kind of work.
    public let kind: ChangeKind
    /// When it was recorded, UTC, ISO 8601 with milliseconds.
    public let recordedAt: String
    /// Who did it.
    public let author: String
    /// Why.
    public let reason: String
    /// The date at which its source holds.
    public let asOf: CivilDate?
    /// Its source.
    public let sourceFile: SourceFile?
    /// How many statements it brought.
    public let statementCount: Int
    /// How many lines of establishment it brought.
    public let establishmentCount: Int
    /// The change that it undid.
    public let undoes: Int?
    /// The change that undid it.
    public let undoneBy: Int?
    /// SHA-256 over its content and the hash before it, 32 bytes.
    public let hash: [UInt8]
}
