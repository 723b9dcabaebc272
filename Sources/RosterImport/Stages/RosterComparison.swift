import Composition
import Registry
import VietnameseText

/// A roster beside what is known of its organisations.
enum RosterComparison {
    /// No earlier roster names one of them.
    case none
    /// The earlier rosters state so much more of them than the roster has rows that it lists only some of their people.
    case partial
    /// What changed.
    case compared(RosterDifference)

    /// How many people are composed in one reading of the registry.
    private static let group = 4096

    /// Up to how many earlier statements a roster of some rows is compared with.
    private static func most(_ rows: Int) -> Int { 500 + 5 * rows }

    /// - Throws: `RegistryError`.
    init(
        _ roster: WrittenRoster, _ persons: [Int], _ outcomes: [Outcome], _ draft: ChangeDraft,
        _ known: KnownPeople, isComplete: Bool
    ) throws {
        var known = known
        self = .none
        guard known.hadStatements else { return }
        let places = known.workplaces
        let named = roster.workplaces.map { draft.registryNumber($0.organisation) }
        let most = isComplete ? Int.max : Self.most(roster.rows.count)
        // As written here they are found at once; that may be enough to know.
        if try draft.before.statementCount(atOrganisations: named, atMost: most) > most {
            self = .partial
            return
        }
        let earlier = try draft.before.statements(
            atOrganisations: known.spellings(of: named))
        if earlier.count > most { self = .partial }
        guard !earlier.isEmpty, earlier.count <= most else { return }
        let here = Set(earlier.map(\.organisation))
        let names = Set(here.map { places.name(of: $0) })
        let listed = Set(persons)
        var stayed: Set<Int> = []
        var missing: [RosterDifference.Missing] = []
        let candidates = try known.people(ofStatements: earlier.map(\.statement)).sorted()
        for part in candidates.parts(of: Self.group) {
            for (person, statements) in try known.statements(of: part) {
                let before = known.composedBefore(statements.filter { $0.change != draft.id })
                guard let before, let last = before.engagement.organisation, here.contains(last)
                else { continue }
                if listed.contains(person) {
                    stayed.insert(person)
                } else if known.isMissing(statements) {
                    missing.append(
                        RosterDifference.Missing(
                            person: person, fullName: try draft.before.text(before.fullName),
                            organisation: try draft.before.text(last)))
                }
            }
        }
        let isKnown = Set(
            roster.workplaces.map(\.organisation).filter {
                names.contains(places.name(of: draft.registryNumber($0)))
            })
        let inKnown = zip(roster.rows, persons).filter { row, _ in
            row.organisation.map(isKnown.contains) ?? false
        }
        let changed = Set(zip(persons, outcomes).filter { $1 == .updated }.map(\.0))
        self = .compared(
            RosterDifference(
                joined: Set(inKnown.map(\.1)).subtracting(stayed).count,
                changed: changed.intersection(stayed).count, missing: Self.sorted(missing)))
    }

    private static func sorted(
        _ missing: [RosterDifference.Missing]
    ) -> [RosterDifference.Missing] {
        missing.map { (SortKey.of($0.fullName), $0) }.sorted { one, other in
            one.0 == other.0
                ? one.1.person < other.1.person : one.0.lexicographicallyPrecedes(other.0)
        }.map(\.1)
    }
}
