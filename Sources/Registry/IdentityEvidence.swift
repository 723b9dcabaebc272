public import CivilDates

/// What tells one statement's person from another's.
public struct IdentityEvidence: Sendable {
    /// The statement.
    public internal(set) var statement: Int
    /// The number of the name's identity key: tones kept, case apart.
    public internal(set) var nameKey: TextID
    /// The date of birth as `yyyymmdd`, 0 for what is not known of it.
    let birth: Int32
    /// The sex.
    public let sex: Sex?
    /// The row of the source that it came from.
    public internal(set) var origin: SourceRow?
    let numbers: [Number]

    /// An identity number by its keyed hash; hashes under different keys tell nothing of each other.
    struct Number: Hashable, Sendable {
        let kind: SealedIdentifier.Kind
        let key: Int
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

    /// The date of birth as `yyyymmdd`, where it is known to the day.
    var born: Int32? { birth % 100 == 0 ? nil : birth }

    /// States what a statement says of its person's identity.
    public init(
        statement: Int, nameKey: TextID, birthDate: PartialDate?, sex: Sex?,
        identifiers: [SealedIdentifier], origin: SourceRow?
    ) {
        self.init(
            statement: statement, nameKey: nameKey, birthDate: birthDate, sex: sex,
            numbers: identifiers.compactMap {
                $0.isDoubtful || !$0.kind.tellsPeopleApart
                    ? nil
                    : Number(kind: $0.kind, key: $0.key, hash: NumberHash($0.keyedHash))
            }, origin: origin)
    }

    init(
        statement: Int, nameKey: TextID, birthDate: PartialDate?, sex: Sex?, numbers: [Number],
        origin: SourceRow?
    ) {
        self.statement = statement
        self.nameKey = nameKey
        birth =
            switch birthDate?.form {
            case .day(let day): day.packed
            case .month(let year, let month): Int32(truncatingIfNeeded: year * 10_000 + month * 100)
            case .year(let year): Int32(truncatingIfNeeded: year * 10_000)
            case nil: 0
            }
        self.sex = sex
        self.numbers = numbers
        self.origin = origin
    }
}
