import VietnameseText

/// What is known of people's identity, and what the statements of a draft add to it.
struct DraftIdentities {
    private(set) var evidence: [IdentityEvidence]
    private var names = TextTable()
    /// The number of the identity key of each text of the draft that is a name; 0 where it was not asked for.
    private var nameKeys: [TextID] = []
    private var sheets = TextTable()
    /// The number that stands for the bytes of the source where earlier changes brought them too.
    private let repeatedFile: Int?

    /// Begins with what all statements of a view say.
    ///
    /// - Throws: `DatabaseError`.
    init(_ view: RegistryView, sourceFile: Int?) throws {
        evidence = try view.identityEvidence(names: &names, sheets: &sheets)
        repeatedFile = try sourceFile.flatMap { try view.repeatedFiles()[$0] }
    }

    /// Adds what a statement of the draft says, which has this number.
    mutating func add(_ statement: Statement, _ number: Int, _ texts: DraftTexts) {
        let nameKey = nameKey(statement.fullName, texts)
        evidence.append(
            IdentityEvidence(
                statement: number, nameKey: nameKey, birthDate: statement.birthDate,
                sex: statement.sex, identifiers: statement.identifiers, origin: origin(statement)))
    }

    private mutating func origin(_ statement: Statement) -> IdentityEvidence.SourceRow? {
        guard let file = repeatedFile, let row = statement.row else { return nil }
        return .init(file: file, sheet: sheets.intern(optional: statement.sheet), row: row)
    }

    private mutating func nameKey(_ name: TextID, _ texts: DraftTexts) -> TextID {
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
}
