public import CivilDates

/// What tells one statement's person from another's.
public struct IdentityEvidence: Sendable {
    /// The statement.
    public let statement: Int
    /// The number of the name's identity key: tones kept, case apart.
    public let nameKey: TextID
    /// The date of birth.
    public let birthDate: PartialDate?
    /// The sex.
    public let sex: Sex?
    /// The sealed numbers.
    public let identifiers: [SealedIdentifier]
    /// The row of the source that it came from.
    public let origin: SourceRow?

    /// A row of a file known by its bytes.
    public struct SourceRow: Sendable, Hashable {
        /// A number that stands for the file's bytes.
        public let file: Int
        /// The sheet; `nil` for delimited text.
        public let sheet: String?
        /// The row.
        public let row: Int

        /// Names a row.
        public init(file: Int, sheet: String?, row: Int) {
            self.file = file
            self.sheet = sheet
            self.row = row
        }
    }

    /// States what a statement says of its person's identity.
    public init(
        statement: Int, nameKey: TextID, birthDate: PartialDate?, sex: Sex?,
        identifiers: [SealedIdentifier], origin: SourceRow?
    ) {
        self.statement = statement
        self.origin = origin
        self.nameKey = nameKey
        self.birthDate = birthDate
        self.sex = sex
        self.identifiers = identifiers
    }
}

/// Which statements speak of the same person, by the evidence of all of them.
///
/// The same row of the same file is the same person however often it is read; so is the same identity
/// number; so are the same name and the same full date of birth, unless sex or identity number tell
/// people of that name and date apart. The rule looks at
/// all statements at once, so the order in which files came never matters; a decision of a person
/// (``Link``) goes before the rule.
public struct PersonSets: Sendable {
    private let statements: [Int]
    private var parents: [Int]

    /// Sorts statements into people.
    public init(_ evidence: [IdentityEvidence], links: [Link] = []) {
        statements = evidence.map(\.statement)
        parents = Array(evidence.indices)
        joinByOrigin(evidence)
        joinByIdentifier(evidence)
        let decided = DecidedPairs(links, evidence)
        joinByNameAndBirthDate(evidence, decided)
        for (left, right) in decided.same { join(left, right) }
    }

    /// The person of each statement, in the order of the evidence: the smallest number of a
    /// statement that speaks of the person.
    public func people() -> [Int] {
        var smallest: [Int: Int] = [:]
        let roots = parents.indices.map { root($0) }
        for (index, root) in roots.enumerated() {
            smallest[root] = min(smallest[root] ?? .max, statements[index])
        }
        return roots.map { smallest[$0] ?? 0 }
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
            if let other = first[key] { join(index, other) } else { first[key] = index }
        }
    }

    private mutating func joinByIdentifier(_ evidence: [IdentityEvidence]) {
        var first: [[UInt8]: Int] = [:]
        for (index, item) in evidence.enumerated() {
            for identifier in item.identifiers {
                if let other = first[identifier.keyedHash] {
                    join(index, other)
                } else {
                    first[identifier.keyedHash] = index
                }
            }
        }
    }

    private mutating func joinByNameAndBirthDate(
        _ evidence: [IdentityEvidence], _ decided: DecidedPairs
    ) {
        struct Key: Hashable {
            let name: TextID
            let born: CivilDate
        }
        var namesakes: [Key: [Int]] = [:]
        for (index, item) in evidence.enumerated() {
            guard case .day(let born)? = item.birthDate?.form else { continue }
            namesakes[Key(name: item.nameKey, born: born), default: []].append(index)
        }
        let shared = namesakes.values.filter { $0.count > 1 }
        guard !shared.isEmpty else { return }
        let traits = PersonTraits.bySet(evidence, roots: parents.indices.map { root($0) })
        // The sets as they stand before any of these joins: so no group depends on another.
        let groups = shared.map { group in group.map { root($0) } }
        for (group, members) in zip(shared, groups) {
            if decided.separates(group) { continue }
            let candidates = Array(Set(members)).map { ($0, traits[$0] ?? PersonTraits()) }
            for part in PersonTraits.compatibleParts(candidates) {
                for other in part.dropFirst() { join(part[0], other) }
            }
        }
    }

    private func root(_ index: Int) -> Int {
        var index = index
        while parents[index] != index { index = parents[index] }
        return index
    }

    private mutating func join(_ one: Int, _ other: Int) {
        let (a, b) = (root(one), root(other))
        let top = min(a, b)
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
