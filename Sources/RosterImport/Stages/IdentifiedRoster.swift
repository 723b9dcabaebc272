import CivilDates
import Composition
import Registry

/// The last stage: whose each row is, and what it adds to what is known of them.
struct IdentifiedRoster {
    /// The person of each row, in the order of the rows.
    let persons: [Int]
    /// What became of each row.
    private(set) var outcomes: [Outcome]
    /// The first statement of the draft; a person with a smaller number was known before.
    private let firstNew: Int

    private let draft: ChangeDraft
    private let rows: [WrittenRoster.Row]
    private let asOf: CivilDate

    /// How many people are composed in one reading of the registry.
    private static let group = 4096

    /// - Throws: `RegistryError`.
    init(_ roster: WrittenRoster, _ draft: ChangeDraft, asOf: CivilDate) throws {
        self.draft = draft
        self.asOf = asOf
        rows = roster.rows
        let directory = try PersonDirectory(draft.view)
        persons = directory.persons(ofStatements: rows.map(\.statement))
        firstNew = rows.first { !$0.isRecorded }?.statement ?? .max
        outcomes = rows.map { $0.isRecorded ? .unchanged : .added }
        let open = zip(rows, persons).enumerated().filter { _, item in
            !item.0.isRecorded && directory.statementCount(of: item.1) > 1
        }
        let placesByPerson = Dictionary(grouping: open, by: \.element.1)
            .mapValues { $0.map(\.offset) }
        let people = placesByPerson.keys.sorted()
        for start in stride(from: 0, to: people.count, by: Self.group) {
            let part = Set(people[start..<min(start + Self.group, people.count)])
            try settle(placesByPerson.filter { part.contains($0.key) }, directory)
        }
    }

    /// Whether somebody was in the registry before.
    func wasKnown(_ person: Int) -> Bool { person < firstNew }

    /// Compares what is known of people before and after each of their rows.
    private mutating func settle(_ places: [Int: [Int]], _ directory: PersonDirectory) throws {
        let files = try draft.before.sourceFiles()
        for (person, statements) in try statements(of: places.keys, directory) {
            var known = statements.filter { $0.change != draft.id }
            for place in places[person] ?? [] {
                guard let new = statements.first(where: { $0.id == rows[place].statement })
                else { continue }
                outcomes[place] = outcome(known, known + [new], files)
                known.append(new)
            }
        }
    }

    private func statements(
        of people: some Collection<Int>, _ directory: PersonDirectory
    ) throws -> [Int: [StoredStatement]] {
        let wanted = directory.statements(of: Set(people))
        var statements: [Int: [StoredStatement]] = [:]
        try draft.view.forEachStatement(ids: wanted.keys.sorted()) { stored in
            if let person = wanted[stored.id] { statements[person, default: []].append(stored) }
        }
        return statements
    }

    private func outcome(
        _ before: [StoredStatement], _ after: [StoredStatement], _ files: [Int: SourceFile]
    ) -> Outcome {
        if before.isEmpty { return .added }
        guard let earlier = composed(before, files), let later = composed(after, files)
        else { return .updated }
        return earlier.saysTheSame(as: later) ? .unchanged : .updated
    }

    private func composed(
        _ statements: [StoredStatement], _ files: [Int: SourceFile]
    ) -> ComposedPerson? {
        Composition.compose(
            statements.filter { $0.statement.asOf <= asOf }, at: asOf,
            fileName: { files[$0]?.name ?? "" })
    }
}
