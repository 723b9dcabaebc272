/// Two statements that state one identity number and differ in name, birth date or sex.
public struct NumberContradiction: Sendable, Equatable {
    /// The later statement.
    public let statement: Int
    /// The earlier statement.
    public let other: Int
    /// Whether they are taken to speak of one person all the same.
    public let areOnePerson: Bool
}

/// Which statements speak of which person, over all that is known.
public struct PersonDirectory: Sendable {
    private let statements: [Int]
    private let persons: [Int]
    /// The number of statements of each person, by the person's number.
    private let counts: [Int32]
    /// Statements that state one identity number and contradict each other on whose it is.
    public let numberContradictions: [NumberContradiction]

    /// Sorts the statements of a registry into people.
    ///
    /// - Throws: ``RegistryError``.
    public init(_ view: RegistryView) throws {
        self.init(try view.identityEvidence(), try view.links())
    }

    /// Whether it tells whose some statements are.
    func knows(_ asked: some Sequence<Int>) -> Bool {
        let known = Set(statements)
        return asked.allSatisfy { known.contains($0) }
    }

    init(_ evidence: [IdentityEvidence], _ links: [Link]) {
        statements = evidence.map(\.statement)
        let sets = PersonSets(evidence, links: links)
        let persons = sets.people()
        self.persons = persons
        numberContradictions = sets.contradictions.map { one, other in
            NumberContradiction(
                statement: evidence[max(one, other)].statement,
                other: evidence[min(one, other)].statement,
                areOnePerson: persons[one] == persons[other])
        }
        counts = persons.reduce(into: Array(repeating: 0, count: (statements.last ?? 0) + 1)) {
            $0[$1] += 1
        }
    }

    /// The number of people.
    public var count: Int { counts.count { $0 > 0 } }

    /// How many statements speak of a person.
    public func statementCount(of person: Int) -> Int { Int(counts[person]) }

    /// The person of every statement.
    public var personByStatement: [Int: Int] {
        Dictionary(uniqueKeysWithValues: zip(statements, persons))
    }

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

    /// The person of each of these statements, which must all count.
    public func persons(ofStatements wanted: [Int]) -> [Int] {
        wanted.map { statement in
            var (low, high) = (0, statements.count)
            while low < high {
                let middle = (low + high) / 2
                if statements[middle] < statement { low = middle + 1 } else { high = middle }
            }
            return persons[low]
        }
    }

    /// A walk over the statements in the order of recording.
    public func makeCursor() -> Cursor { Cursor(self) }

    /// A walk over the statements that tells whose each is and whether more of that person follow.
    public struct Cursor: Sendable {
        private let directory: PersonDirectory
        private var remaining: [Int32]
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
            remaining[person] -= 1
            return (person, remaining[person] == 0)
        }
    }
}
