/// Which statements speak of which person, over all that is known.
public struct PersonDirectory: Sendable {
    private let statements: [Int]
    private let persons: [Int]
    private let counts: [Int: Int]

    /// Sorts the statements of a registry into people.
    ///
    /// - Throws: ``RegistryError``.
    public init(_ view: RegistryView, texts: RegistryTexts) throws {
        var keys = TextTable()
        let evidence = try view.identityEvidence(texts, keys: &keys)
        statements = evidence.map(\.statement)
        persons = PersonSets(evidence, links: try view.links()).people()
        counts = persons.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }

    /// The number of people.
    public var count: Int { counts.count }

    /// The statements of a person, in the order of recording; none where there is no such person.
    public func statements(of person: Int) -> [Int] {
        zip(statements, persons).compactMap { $1 == person ? $0 : nil }
    }

    /// The person of each statement that speaks of one of these people.
    public func statements(of people: Set<Int>) -> [Int: Int] {
        var wanted: [Int: Int] = [:]
        for (statement, person) in zip(statements, persons) where people.contains(person) {
            wanted[statement] = person
        }
        return wanted
    }

    /// A walk over the statements in the order of recording.
    public func makeCursor() -> Cursor { Cursor(self) }

    /// A walk over the statements that tells whose each is and whether more of that person follow.
    public struct Cursor {
        private let directory: PersonDirectory
        private var remaining: [Int: Int]
        private var index = 0

        init(_ directory: PersonDirectory) {
            self.directory = directory
            remaining = directory.counts
        }

        /// The person of the next statement, and whether it is the person's last.
        public mutating func advance(to statement: Int) -> (person: Int, isLast: Bool) {
            while index < directory.statements.count, directory.statements[index] < statement {
                index += 1
            }
            let person = directory.persons[index]
            let left = (remaining[person] ?? 1) - 1
            remaining[person] = left
            return (person, left == 0)
        }
    }
}
