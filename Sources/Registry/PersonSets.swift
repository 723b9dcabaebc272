import CivilDates

/// Which statements speak of the same person, by the evidence of all of them.
///
/// The same row of the same file is the same person however often it is read; so is the same identity
/// number, unless the statements contradict each other (``NumberHolders``); so are the same name and
/// the same full date of birth, unless sex or identity number tell people of that name and date apart.
/// The rule looks at all statements at once, so the order in which files came never matters; a decision of a person
/// (``Link``) goes before the rule.
public struct PersonSets: Sendable {
    private let statements: [Int]
    private var parents: [Int32]
    /// Places of the evidence that state one number and contradict each other on whose it is.
    private(set) var contradictions: [(Int, Int)] = []
    /// By which rule each place of the evidence was joined to an earlier one; empty unless traced.
    private(set) var rules: [JoinRule?] = []

    /// Sorts statements into people.
    public init(_ evidence: [IdentityEvidence], links: [Link] = []) {
        self.init(evidence, links: links, isTraced: false)
    }

    /// The same; where it is traced, with the rule by which each statement was joined to an earlier one.
    init(_ evidence: [IdentityEvidence], links: [Link], isTraced: Bool) {
        statements = evidence.map(\.statement)
        parents = evidence.indices.map { Int32(truncatingIfNeeded: $0) }
        if isTraced { rules = evidence.map { _ in nil } }
        joinByOrigin(evidence)
        joinByNumber(evidence)
        let decided = DecidedPairs(links, evidence)
        joinByNameAndBirthDate(evidence, decided)
        for (left, right) in decided.same { join(left, right, .decision) }
    }

    /// The person of each statement, in the order of the evidence: the smallest number of a
    /// statement that speaks of the person.
    public func people() -> [Int] {
        var smallest = [Int](repeating: .max, count: parents.count)
        let roots = parents.indices.map { root($0) }
        for (index, root) in roots.enumerated() {
            smallest[root] = min(smallest[root], statements[index])
        }
        return roots.map { smallest[$0] }
    }

    private mutating func joinByOrigin(_ evidence: [IdentityEvidence]) {
        struct Key: Hashable {
            let origin: IdentityEvidence.SourceRow
            let name: TextID
        }
        var first: [Key: Int] = [:]
        for (index, item) in evidence.enumerated() {
            guard let origin = item.origin else { continue }
            let key = Key(origin: origin, name: item.nameKey)
            if let other = first[key] { join(index, other, .sourceRow) } else { first[key] = index }
        }
    }

    private mutating func joinByNumber(_ evidence: [IdentityEvidence]) {
        for places in NumberHolders.sharing(evidence) {
            let holders = NumberHolders(places, evidence)
            for part in holders.people {
                for other in part.dropFirst() { join(part[0], other, .identityNumber) }
            }
            contradictions += holders.contradictions
        }
    }

    private mutating func joinByNameAndBirthDate(
        _ evidence: [IdentityEvidence], _ decided: DecidedPairs
    ) {
        let shared = Self.namesakes(evidence)
        guard !shared.isEmpty else { return }
        // The sets as they stand before any of these joins: so no group depends on another.
        let groups = shared.map { group in group.map { root($0) } }
        let roots = parents.indices.map { root($0) }
        let traits = PersonTraits.bySet(evidence, roots: roots, only: groups.lazy.flatMap { $0 })
        for (group, members) in zip(shared, groups) {
            if decided.separates(group) { continue }
            let candidates = Array(Set(members)).map { ($0, traits[$0] ?? PersonTraits()) }
            for part in PersonTraits.compatibleParts(candidates) {
                for other in part.dropFirst() { join(part[0], other, .nameAndBirthDate) }
            }
        }
    }

    /// The places of those who share name and full date of birth with another.
    ///
    /// Sorting numbers is several times faster here than a table of them, which is as large as the registry.
    private static func namesakes(_ evidence: [IdentityEvidence]) -> [[Int]] {
        var keys: [(nameAndBirth: UInt64, place: Int32)] = []
        for (index, item) in evidence.enumerated() {
            guard let born = item.born else { continue }
            let name = UInt64(UInt32(bitPattern: item.nameKey.rawValue))
            keys.append(
                (
                    name << 32 | UInt64(UInt32(bitPattern: born)),
                    Int32(truncatingIfNeeded: index)
                ))
        }
        keys.sort { $0.nameAndBirth < $1.nameAndBirth }
        var groups: [[Int]] = []
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end].nameAndBirth == keys[start].nameAndBirth { end += 1 }
            if end - start > 1 { groups.append(keys[start..<end].map { Int($0.place) }.sorted()) }
            start = end
        }
        return groups
    }

    private func root(_ index: Int) -> Int {
        var index = index
        while Int(parents[index]) != index { index = Int(parents[index]) }
        return index
    }

    private mutating func join(_ one: Int, _ other: Int, _ rule: JoinRule) {
        let (a, b) = (root(one), root(other))
        if a != b, !rules.isEmpty { rules[max(a, b)] = rule }
        let top = Int32(truncatingIfNeeded: min(a, b))
        parents[a] = top
        parents[b] = top
    }
}

/// The decisions of people, by place in the evidence.
private struct DecidedPairs {
    private(set) var same: [(Int, Int)] = []
    private var different: [(Int, Int)] = []

    init(_ links: [Link], _ evidence: [IdentityEvidence]) {
        guard !links.isEmpty else { return }
        var places: [Int: Int] = [:]
        for (index, item) in evidence.enumerated() { places[item.statement] = index }
        var latest: [[Int]: Link.Relation] = [:]
        for link in links { latest[[link.left, link.right]] = link.relation }
        for (pair, relation) in latest {
            guard let left = places[pair[0]], let right = places[pair[1]] else { continue }
            if relation == .same {
                same.append((left, right))
            } else {
                different.append((left, right))
            }
        }
    }

    func separates(_ group: [Int]) -> Bool {
        different.contains { group.contains($0.0) && group.contains($0.1) }
    }
}
