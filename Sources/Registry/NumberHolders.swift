/// Whose an identity number is, where several statements state it.
///
/// Name, birth date and sex are compared. Who differs in one of them is the same person: names are
/// misspelt and change, dates are mistyped. Who differs in two is another person whose number was
/// copied by mistake; then the number joins nobody by itself, only those whom name or birth date join
/// with it. What is not stated contradicts nothing.
struct NumberHolders {
    /// The places of the evidence that speak of one person, in parts of at least one.
    private(set) var people: [[Int]]
    /// Pairs of places that contradict each other, one for every different description.
    private(set) var contradictions: [(Int, Int)] = []

    /// Everything stated of a holder, and where.
    private struct Description {
        let name: TextID
        let birth: Int32
        let sex: Sex?
        var places: [Int]

        func differences(from other: Description) -> Int {
            (name == other.name ? 0 : 1) + (birthAgrees(with: other) ? 0 : 1)
                + (sex == nil || other.sex == nil || sex == other.sex ? 0 : 1)
        }

        /// Whether something stated of both speaks for one person.
        func isSupported(by other: Description) -> Bool {
            name == other.name || (birth != 0 && other.birth != 0 && birthAgrees(with: other))
        }

        private func birthAgrees(with other: Description) -> Bool {
            let (left, right) = (birth, other.birth)
            if left == 0 || right == 0 { return true }
            if left / 10_000 != right / 10_000 { return false }
            let (leftMonth, rightMonth) = (left / 100 % 100, right / 100 % 100)
            if leftMonth == 0 || rightMonth == 0 { return true }
            if leftMonth != rightMonth { return false }
            return left % 100 == 0 || right % 100 == 0 || left == right
        }
    }

    /// Beyond so many descriptions it is no number of a person but a filler.
    private static let mostDescriptions = 64

    /// Sorts those who state a number, given by their places in the evidence, into people.
    init(_ places: [Int], _ evidence: [IdentityEvidence]) {
        let first = evidence[places[0]]
        let areAlike = places.allSatisfy { place in
            let item = evidence[place]
            return item.nameKey == first.nameKey && item.birth == first.birth
                && item.sex == first.sex
        }
        people = [places]
        if areAlike { return }
        let descriptions = Self.descriptions(places, evidence)
        let isFiller = descriptions.count > Self.mostDescriptions
        contradictions = Self.contradictions(descriptions)
        let areApart = descriptions.indices.contains { index in
            descriptions[..<index].contains { $0.differences(from: descriptions[index]) > 1 }
        }
        if isFiller {
            people = descriptions.map(\.places)
        } else if areApart {
            people = Self.supported(descriptions)
        }
    }

    private static func descriptions(
        _ places: [Int], _ evidence: [IdentityEvidence]
    ) -> [Description] {
        struct Key: Hashable {
            let name: TextID
            let birth: Int32
            let sex: Sex?
        }
        var numbers: [Key: Int] = [:]
        var descriptions: [Description] = []
        for place in places {
            let item = evidence[place]
            let key = Key(name: item.nameKey, birth: item.birth, sex: item.sex)
            if let number = numbers[key] {
                descriptions[number].places.append(place)
            } else {
                numbers[key] = descriptions.count
                descriptions.append(
                    Description(
                        name: item.nameKey, birth: item.birth, sex: item.sex, places: [place]))
            }
        }
        return descriptions
    }

    /// Each description with the one that it contradicts most.
    private static func contradictions(_ descriptions: [Description]) -> [(Int, Int)] {
        let shown = descriptions.prefix(mostDescriptions)
        return descriptions.indices.dropFirst().compactMap { index in
            let others = shown.prefix(index).map { ($0, $0.differences(from: descriptions[index])) }
            guard let most = others.map(\.1).max(), most > 0,
                let other = others.first(where: { $0.1 == most })?.0
            else { return nil }
            return (other.places[0], descriptions[index].places[0])
        }
    }

    /// Joins the descriptions that name or birth date speak for; where such a chain would join two that
    /// contradict each other, none of it is joined.
    private static func supported(_ descriptions: [Description]) -> [[Int]] {
        var chains: [[Int]] = []
        for index in descriptions.indices {
            let touching = chains.indices.filter { chain in
                chains[chain].contains { other in
                    descriptions[other].differences(from: descriptions[index]) < 2
                        && descriptions[other].isSupported(by: descriptions[index])
                }
            }
            let joined = touching.flatMap { chains[$0] } + [index]
            for chain in touching.reversed() { chains.remove(at: chain) }
            chains.append(joined)
        }
        return chains.flatMap { chain -> [[Int]] in
            let isSound = chain.allSatisfy { one in
                chain.allSatisfy { descriptions[$0].differences(from: descriptions[one]) < 2 }
            }
            return isSound
                ? [chain.flatMap { descriptions[$0].places }]
                : chain.map { descriptions[$0].places }
        }
    }

    /// The places of those who share a number with another.
    ///
    /// Sorting is several times faster here than a table that is as large as the registry.
    static func sharing(_ evidence: [IdentityEvidence]) -> [[Int]] {
        var keys: [(hash: UInt64, place: Int32)] = []
        for (index, item) in evidence.enumerated() {
            for number in item.numbers {
                keys.append((number.hash.prefix, Int32(truncatingIfNeeded: index)))
            }
        }
        keys.sort { $0.hash < $1.hash }
        var groups: [[Int]] = []
        var start = 0
        while start < keys.count {
            var end = start + 1
            while end < keys.count, keys[end].hash == keys[start].hash { end += 1 }
            if end - start > 1 { groups.append(keys[start..<end].map { Int($0.place) }.sorted()) }
            start = end
        }
        return groups
    }
}
