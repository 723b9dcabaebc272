public import CivilDates
public import Registry
import SideBySide

/// Reads the statements of a registry and composes the people of whom they speak, at a date.
public struct StatementComposer {
    /// What the words of the registry mean.
    public let readings: ReadingTable
    /// Composes one person.
    public let composer: PersonComposer
    private let view: RegistryView

    /// Prepares the composing of the people of a view.
    ///
    /// - Parameters:
    ///   - view: what is known.
    ///   - asOf: the date.
    ///   - readings: what the texts of the view mean; read from it where they are not given.
    /// - Throws: `RegistryError`.
    public init(_ view: RegistryView, asOf: CivilDate, readings: ReadingTable? = nil) throws {
        self.view = view
        self.readings = try readings ?? view.readings()
        let stated = try view.completeListings()
        let workplaces = Workplaces([:])
        try workplaces.learn(of: stated.flatMap(\.workplaceTexts), view)
        composer = PersonComposer(
            asOf: asOf, files: try view.sourceFiles(), workplaces: workplaces,
            readings: self.readings, listings: stated)
    }

    /// Composes the people of a directory of whom something is stated to hold at the date, in the order of their
    /// numbers.
    ///
    /// - Throws: `RegistryError`, and what `body` throws.
    public func forEachPerson(
        of directory: PersonDirectory, reading note: (Statement) -> Void,
        _ body: (Int, ComposedPerson, [StoredStatement]) throws -> Void
    ) throws {
        let persons = directory.personByStatement
        var people: [Int: [StoredStatement]] = [:]
        try view.forEachStatement(
            asOf: composer.asOf, ids: persons.keys.sorted(), hasIdentifiers: false
        ) { stored in
            note(stored.statement)
            if let person = persons[stored.id] { people[person, default: []].append(stored) }
        }
        try composer.workplaces.learn(of: people.values.joined(), view)
        for (person, statements) in people.sorted(by: { $0.key < $1.key }) {
            if let composed = composer.compose(statements) {
                try body(person, composed, statements)
            }
        }
    }

    /// What the statements of one person, in the order of recording, say together of the date; `nil` where the
    /// person left.
    ///
    /// - Throws: `RegistryError`.
    public func compose(_ statements: [StoredStatement]) throws -> ComposedPerson? {
        try composer.workplaces.learn(of: statements, view)
        return composer.compose(statements)
    }

    /// Composes everyone of whom something is stated, each as soon as the last statement that speaks of them has
    /// been read, so in no particular order; in a thread of its own, while the next statements are read.
    ///
    /// - Parameters:
    ///   - start: what the people are put into.
    ///   - note: is shown every statement that holds at the date, whoever it speaks of.
    ///   - body: takes the person's number, which is the smallest of a statement that speaks of them, what is
    ///     said of them, and the statements that say so. Nothing is said of those who are not there at the
    ///     date: of whom only later statements speak, so that none are given, and whose last post was ended.
    /// - Returns: what `note` and `body` made of `start`.
    /// - Throws: `RegistryError`, and what `body` throws.
    public func composeEveryone<Product: Sendable>(
        into start: Product,
        reading note: @escaping @Sendable (inout Product, Statement) -> Void = { _, _ in },
        _ body:
            @escaping @Sendable (inout Product, Int, ComposedPerson?, [StoredStatement]) throws ->
            Void
    ) throws -> Product {
        let composer = composer
        let walk = StatementsOfPeople(try PersonDirectory(view), until: composer.asOf)
        return try WorkBehind.run(into: (walk, start)) {
            (state: inout (StatementsOfPeople, Product), batch: StoredStatements) in
            for stored in batch.indices.lazy.map({ batch[$0] }) {
                if stored.statement.asOf <= composer.asOf { note(&state.1, stored.statement) }
                guard let (person, own) = state.0.add(stored) else { continue }
                try body(&state.1, person, own.isEmpty ? nil : composer.compose(own), own)
            }
        } reading: { hand in
            try view.forEachBatch(hasIdentifiers: false) { batch in
                try composer.workplaces.learn(of: batch.engagements.workplaceTexts, view)
                try hand(batch)
            }
        }.1
    }
}

/// The statements of people, gathered in the order of recording until the last of each person is there.
private struct StatementsOfPeople: Sendable {
    private var cursor: PersonDirectory.Cursor
    private var waiting: [Int: [StoredStatement]] = [:]
    private let asOf: CivilDate

    init(_ directory: PersonDirectory, until asOf: CivilDate) {
        cursor = directory.makeCursor()
        self.asOf = asOf
    }

    /// Adds the next statement; gives those of its person that hold at the date where none follows.
    mutating func add(_ stored: StoredStatement) -> (person: Int, statements: [StoredStatement])? {
        let (person, isLast) = cursor.advance(to: stored.id)
        var statements = waiting.isEmpty ? [] : waiting.removeValue(forKey: person) ?? []
        if stored.statement.asOf <= asOf { statements.append(stored) }
        if isLast { return (person, statements) }
        waiting[person] = statements
        return nil
    }
}
