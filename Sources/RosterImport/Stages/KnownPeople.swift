import CivilDates
import Composition
import Registry
import VietnameseText

/// What the registry knows of the people of a roster.
///
/// Statements that are only proposed are given
/// numbers after its own, and their texts too, so that both can be compared and composed as one.
struct KnownPeople {
    private let texts: RegistryTexts
    private let newTexts: TextTable
    private let numbers: [TextID]
    private let files: [Int: SourceFile]
    private let source: SourceFile
    /// A file number that the registry has not given.
    private static let proposedFile = -1

    init(
        _ texts: RegistryTexts, newTexts: TextTable, files: [Int: SourceFile], source: SourceFile
    ) {
        self.texts = texts
        self.newTexts = newTexts
        self.files = files
        self.source = source
        var known = TextTable()
        var place: [Int32] = []
        // Interning the registry's texts in their order makes a number's place its position.
        for number in 1..<max(1, texts.endNumber) {
            let id = TextID(rawValue: Int32(number))
            if !texts[id].isEmpty {
                _ = known.intern(texts[id])
                place.append(Int32(number))
            }
        }
        let held = known.texts.count
        numbers = newTexts.texts.map { text in
            let index = Int(known.intern(text).rawValue)
            return index <= held
                ? TextID(rawValue: place[index - 1])
                : TextID(rawValue: Int32(texts.endNumber + index))
        }
    }

    /// A proposed statement with the registry's numbers for its texts.
    func registryForm(_ statement: Statement) -> Statement {
        statement.mapTexts { numbers[Int($0.rawValue) - 1] }
    }

    /// The person of each proposed statement: a number of the registry's, or one after them.
    func persons(of statements: [Statement], _ view: RegistryView) throws -> [Int] {
        var keys = TextTable()
        var evidence = try view.identityEvidence(texts, keys: &keys)
        let firstNew = (evidence.last?.statement ?? 0) + 1_000_000_000
        let held = evidence.count
        let file = files.filter { $0.value.sha256 == source.sha256 }.keys.min() ?? Self.proposedFile
        for (index, statement) in statements.enumerated() {
            evidence.append(
                IdentityEvidence(
                    statement: firstNew + index,
                    nameKey: keys.intern(NameKey.of(newTexts[statement.fullName])),
                    birthDate: statement.birthDate, sex: statement.sex,
                    identifiers: statement.identifiers,
                    origin: statement.row.map {
                        .init(file: file, sheet: statement.sheet, row: $0)
                    }))
        }
        return Array(PersonSets(evidence, links: try view.links()).people()[held...])
    }

    /// The statements of people of whom the registry knows, by person.
    func history(of people: Set<Int>, _ view: RegistryView) throws -> [Int: [StoredStatement]] {
        let directory = try PersonDirectory(view, texts: texts)
        let wanted = directory.statements(of: people)
        guard !wanted.isEmpty else { return [:] }
        var history: [Int: [StoredStatement]] = [:]
        try view.forEachStatement(ids: wanted.keys.sorted()) { stored in
            if let person = wanted[stored.id] { history[person, default: []].append(stored) }
        }
        return history
    }

    func stored(_ statement: Statement) -> StoredStatement {
        StoredStatement(
            id: .max, change: .max, sourceFile: Self.proposedFile, statement: statement)
    }

    /// Whether a statement was brought by the same row of the same file for the same date, and says
    /// the same.
    func isSameRow(_ stored: StoredStatement, _ statement: Statement) -> Bool {
        guard let file = stored.sourceFile.flatMap({ files[$0] }), file.sha256 == source.sha256,
            stored.statement.row == statement.row
        else { return false }
        return stored.statement.saysTheSame(as: statement)
    }

    func outcome(
        _ before: [StoredStatement], _ after: [StoredStatement], at date: CivilDate,
        isRecorded: Bool
    ) -> Outcome {
        if before.isEmpty { return .added }
        if isRecorded { return .unchanged }
        guard let earlier = composed(before, at: date), let later = composed(after, at: date)
        else { return .updated }
        return earlier.saysTheSame(as: later) ? .unchanged : .updated
    }

    private func composed(_ statements: [StoredStatement], at date: CivilDate) -> ComposedPerson? {
        let holding = statements.filter { $0.statement.asOf <= date }
        return Composition.compose(holding, at: date) { file in
            file == Self.proposedFile ? source.name : files[file]?.name ?? ""
        }
    }
}
