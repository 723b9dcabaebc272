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

    /// What changed since the last rosters of the same organisations.
    private(set) var comparison = RosterComparison.none

    private let draft: ChangeDraft
    private let rows: [WrittenRoster.Row]

    /// How many people are composed in one reading of the registry.
    private static let group = 4096

    /// `waiting` are statements on whose person somebody must decide.
    ///
    /// - Throws: `RegistryError`.
    init(
        _ roster: WrittenRoster, _ draft: ChangeDraft, _ directory: PersonDirectory,
        _ options: RosterImporter.Options, hasNews: Bool, waiting: Set<Int>
    ) throws {
        self.draft = draft
        rows = roster.rows
        persons = directory.persons(ofStatements: rows.map(\.statement))
        firstNew = rows.first { !$0.isRecorded }?.statement ?? .max
        outcomes = rows.map { $0.isRecorded ? .unchanged : .added }
        // The same file again says nothing new of anybody, and has no difference to speak of.
        guard hasNews else { return }
        let known = try KnownPeople(draft, directory, roster, asOf: options.asOf)
        let open = zip(rows, persons).enumerated().filter { _, item in
            !item.0.isRecorded && directory.statementCount(of: item.1) > 1
        }
        let placesByPerson = Dictionary(grouping: open, by: \.element.1)
            .mapValues { $0.map(\.offset) }
        let people = placesByPerson.keys.sorted()
        for part in people.parts(of: Self.group).map(Set.init) {
            try settle(placesByPerson.filter { part.contains($0.key) }, known)
        }
        comparison = try RosterComparison(
            roster, persons, outcomes, draft, known, isComplete: options.isComplete)
        for (place, row) in rows.enumerated()
        where !waiting.isEmpty && waiting.contains(row.statement) { outcomes[place] = .queued }
    }

    /// Whether somebody was in the registry before.
    func wasKnown(_ person: Int) -> Bool { person < firstNew }

    /// Compares what is known of people before and after each of their rows.
    private mutating func settle(_ places: [Int: [Int]], _ known: KnownPeople) throws {
        for (person, statements) in try known.statements(of: places.keys) {
            var before = statements.filter { $0.change != draft.id }
            for place in places[person] ?? [] {
                guard let new = statements.first(where: { $0.id == rows[place].statement })
                else { continue }
                outcomes[place] = outcome(before, before + [new], known)
                before.append(new)
            }
        }
    }

    private func outcome(
        _ before: [StoredStatement], _ after: [StoredStatement], _ known: KnownPeople
    ) -> Outcome {
        if before.isEmpty { return .added }
        guard let earlier = known.composedBefore(before), let later = known.composed(after)
        else { return .updated }
        return earlier.saysTheSame(as: later) ? .unchanged : .updated
    }
}
