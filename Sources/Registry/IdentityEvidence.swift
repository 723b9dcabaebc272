public import CivilDates

/// What tells one statement's person from another's.
public struct IdentityEvidence: Sendable {
    /// The statement.
    public internal(set) var statement: Int
    /// The number of the name's identity key: tones kept, case apart.
    public let nameKey: TextID
    /// The date of birth, where it is known to the day.
    public let born: CivilDate?
    /// The sex.
    public let sex: Sex?
    /// The row of the source that it came from.
    public internal(set) var origin: SourceRow?
    let numbers: [Number]

    /// An identity number by its keyed hash.
    struct Number: Hashable, Sendable {
        let kind: SealedIdentifier.Kind
        let hash: NumberHash
    }

    /// A row of a file known by its bytes.
    public struct SourceRow: Sendable, Hashable {
        private let file: Int32
        private let sheet: TextID?
        private let row: Int32

        /// Names a row by a number that stands for the file's bytes, one for the sheet's name (`nil` for
        /// delimited text), and its own.
        public init(file: Int, sheet: TextID?, row: Int) {
            self.file = Int32(truncatingIfNeeded: file)
            self.sheet = sheet
            self.row = Int32(truncatingIfNeeded: row)
        }
    }

    /// States what a statement says of its person's identity.
    public init(
        statement: Int, nameKey: TextID, birthDate: PartialDate?, sex: Sex?,
        identifiers: [SealedIdentifier], origin: SourceRow?
    ) {
        self.init(
            statement: statement, nameKey: nameKey, birthDate: birthDate, sex: sex,
            numbers: identifiers.map {
                Number(kind: $0.kind, hash: NumberHash($0.keyedHash))
            }, origin: origin)
    }

    init(
        statement: Int, nameKey: TextID, birthDate: PartialDate?, sex: Sex?, numbers: [Number],
        origin: SourceRow?
    ) {
        self.statement = statement
        self.nameKey = nameKey
        if case .day(let born)? = birthDate?.form { self.born = born } else { born = nil }
        self.sex = sex
        self.numbers = numbers
        self.origin = origin
    }
}
