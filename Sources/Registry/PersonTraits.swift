/// What a set of statements says that can tell its person from a namesake born on the same day.
struct PersonTraits {
    private var sexes: Set<Sex> = []
    private var numbers: [Series: Set<NumberHash>] = [:]

    /// Numbers that can be compared: of one kind, hashed under one key.
    private struct Series: Hashable, Comparable {
        let kind: SealedIdentifier.Kind
        let key: Int

        static func < (left: Self, right: Self) -> Bool {
            (left.kind.rawValue, left.key) < (right.kind.rawValue, right.key)
        }
    }

    /// The traits of some sets, by the set's root.
    static func bySet(
        _ evidence: [IdentityEvidence], roots: [Int], only wanted: some Sequence<Int>
    ) -> [Int: PersonTraits] {
        var isWanted = [Bool](repeating: false, count: roots.count)
        for root in wanted { isWanted[root] = true }
        var traits: [Int: PersonTraits] = [:]
        for (item, root) in zip(evidence, roots) where isWanted[root] {
            if let sex = item.sex { traits[root, default: PersonTraits()].sexes.insert(sex) }
            for number in item.numbers {
                traits[root, default: PersonTraits()]
                    .numbers[Series(kind: number.kind, key: number.key), default: []]
                    .insert(number.hash)
            }
        }
        return traits
    }

    /// Splits namesakes into people.
    ///
    /// Where sex or a number tells them apart, those of whom it is not
    /// stated stand apart too: nothing says to whom they belong.
    static func compatibleParts(_ candidates: [(root: Int, traits: PersonTraits)]) -> [[Int]] {
        if let series = conflictingSeries(candidates) {
            return split(candidates) { $0.numbers[series]?.map { String(describing: $0) } ?? [] }
        }
        if Set(candidates.flatMap(\.traits.sexes)).count > 1 {
            return split(candidates) { $0.sexes.map(\.rawValue) }
        }
        return [candidates.map(\.root)]
    }

    private static func conflictingSeries(
        _ candidates: [(root: Int, traits: PersonTraits)]
    ) -> Series? {
        guard candidates.count > 1 else { return nil }
        return Set(candidates.flatMap(\.traits.numbers.keys)).sorted().first { series in
            Set(candidates.flatMap { $0.traits.numbers[series] ?? [] }).count > 1
        }
    }

    private static func split(
        _ candidates: [(root: Int, traits: PersonTraits)],
        by trait: (PersonTraits) -> [String]
    ) -> [[Int]] {
        let parts = Dictionary(grouping: candidates) { trait($0.traits).sorted() }
        guard parts.count > 1 else { return candidates.map { [$0.root] } }
        return parts.values.flatMap { compatibleParts($0) }
    }
}
