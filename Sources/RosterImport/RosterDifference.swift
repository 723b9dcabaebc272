import Composition
import Registry
import VietnameseText

/// What changed in the organisations of a roster since they were listed last.
public struct RosterDifference: Sendable {
    /// People in organisations that were listed before who were in none of them.
    public let joined: Int
    /// People in both of whom something is known anew.
    public let changed: Int
    /// People who were in these organisations before and are not in the roster.
    public let missing: [Missing]

    /// Somebody who is not in the roster.
    public struct Missing: Sendable {
        /// The person in the registry.
        public let person: Int
        /// The name.
        public let fullName: String
        /// The organisation where the person was last.
        public let organisation: String
    }

    /// How many people are composed in one reading of the registry.
    private static let group = 4096

    /// The difference; `nil` where no earlier roster names one of the organisations.
    ///
    /// - Throws: `RegistryError`.
    init?(
        _ roster: WrittenRoster, _ persons: [Int], _ outcomes: [Outcome], _ draft: ChangeDraft,
        _ known: KnownPeople
    ) throws {
        guard known.hadStatements else { return nil }
        let places = known.workplaces
        let spellings = places.spellings(
            of: roster.workplaces.map { draft.registryNumber($0.organisation) })
        let earlier = try draft.before.statements(atOrganisations: spellings)
        guard !earlier.isEmpty else { return nil }
        let here = Set(earlier.map(\.organisation))
        let names = Set(here.map { places.name(of: $0) })
        let listed = Set(persons)
        var stayed: Set<Int> = []
        var missing: [Missing] = []
        let candidates = known.people(ofStatements: earlier.map(\.statement)).sorted()
        for start in stride(from: 0, to: candidates.count, by: Self.group) {
            let part = candidates[start..<min(start + Self.group, candidates.count)]
            for (person, statements) in try known.statements(of: part) {
                let before = known.composedBefore(statements.filter { $0.change != draft.id })
                guard let before, let last = before.engagement.organisation, here.contains(last)
                else { continue }
                if listed.contains(person) {
                    stayed.insert(person)
                } else if known.isMissing(statements) {
                    missing.append(
                        Missing(
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
        joined = Set(inKnown.map(\.1)).subtracting(stayed).count
        changed =
            Set(zip(persons, outcomes).filter { $1 == .updated }.map(\.0))
            .intersection(stayed).count
        self.missing = missing.sorted {
            let (one, other) = (SortKey.of($0.fullName), SortKey.of($1.fullName))
            return one == other ? $0.person < $1.person : one.lexicographicallyPrecedes(other)
        }
    }
}
