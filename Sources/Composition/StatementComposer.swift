public import CivilDates
public import Registry

/// Composes the people of a registry at a date, with all that the registry says beside their statements.
public struct StatementComposer {
    /// What the words of the registry mean.
    public let readings: ReadingTable
    private let view: RegistryView
    private let asOf: CivilDate
    private let files: [Int: SourceFile]
    private let workplaces: Workplaces
    private let ranking: PostRanking
    private let listings: CompleteListings

    /// Prepares the composing of the people of a view.
    ///
    /// - Throws: `RegistryError`.
    public init(_ view: RegistryView, asOf: CivilDate) throws {
        self.view = view
        self.asOf = asOf
        files = try view.sourceFiles()
        readings = try view.readings()
        workplaces = try Workplaces(view)
        ranking = PostRanking(readings)
        listings = CompleteListings(try view.completeListings(), workplaces)
    }

    /// Prepares the composing of a few people of a view, whose texts mean what `readings` say.
    ///
    /// - Throws: `RegistryError`.
    public init(_ view: RegistryView, asOf: CivilDate, fewWith readings: ReadingTable) throws {
        self.view = view
        self.asOf = asOf
        self.readings = readings
        files = try view.sourceFiles()
        workplaces = Workplaces([:])
        ranking = PostRanking(readings)
        let stated = try view.completeListings()
        try workplaces.learn(of: stated.flatMap(\.workplaceTexts), view)
        listings = CompleteListings(stated, workplaces)
    }

    /// Composes the people of a directory of whom something is stated to hold at the date; as ``forEachPerson(reading:_:)``
    /// does of all, but in the order of their numbers.
    ///
    /// - Throws: `RegistryError`, and what `body` throws.
    public func forEachPerson(
        of directory: PersonDirectory, reading note: (Statement) -> Void = { _ in },
        _ body: (Int, ComposedPerson, [StoredStatement]) throws -> Void
    ) throws {
        let persons = directory.personByStatement
        var people: [Int: [StoredStatement]] = [:]
        try view.forEachStatement(
            asOf: asOf, ids: persons.keys.sorted(), hasIdentifiers: false
        ) { stored in
            note(stored.statement)
            if let person = persons[stored.id] { people[person, default: []].append(stored) }
        }
        try workplaces.learn(of: people.values.joined(), view)
        for (person, statements) in people.sorted(by: { $0.key < $1.key }) {
            if let composed = compose(statements) { try body(person, composed, statements) }
        }
    }

    /// What the statements of one person that hold at the date say together; `nil` where the person left.
    public func compose(_ statements: [StoredStatement]) -> ComposedPerson? {
        Composition.compose(
            statements, at: asOf, workplaces: workplaces, ranking: ranking, listings: listings,
            fileName: { files[$0]?.name ?? "" })
    }

    /// Composes everyone of whom something is stated to hold at the date, each as soon as the last statement
    /// that speaks of them has been read, so in no particular order.
    ///
    /// - Parameters:
    ///   - note: is shown every statement that holds at the date, whoever it speaks of.
    ///   - body: takes the person's number, which is the smallest of a statement that speaks of them, what is
    ///     said of them, and the statements that say so.
    /// - Throws: `RegistryError`, and what `body` throws.
    public func forEachPerson(
        reading note: (Statement) -> Void = { _ in },
        _ body: (Int, ComposedPerson, [StoredStatement]) throws -> Void
    ) throws {
        try forEachKnownPerson(reading: note) { person, composed, statements in
            if let composed { try body(person, composed, statements) }
        }
    }

    /// The same with those who are not there at the date: of whom only later statements speak, so that none are
    /// given, and whose last post was ended.
    ///
    /// - Throws: `RegistryError`, and what `body` throws.
    public func forEachKnownPerson(
        reading note: (Statement) -> Void = { _ in },
        _ body: (Int, ComposedPerson?, [StoredStatement]) throws -> Void
    ) throws {
        var waiting: [Int: [StoredStatement]] = [:]
        var cursor = try PersonDirectory(view).makeCursor()
        try view.forEachStatement(hasIdentifiers: false) { stored in
            let (person, isLast) = cursor.advance(to: stored.id)
            var statements = waiting.isEmpty ? [] : waiting.removeValue(forKey: person) ?? []
            if stored.statement.asOf <= asOf {
                statements.append(stored)
                note(stored.statement)
            }
            guard isLast else {
                waiting[person] = statements
                return
            }
            try body(person, statements.isEmpty ? nil : compose(statements), statements)
        }
    }

    /// The statement of a person that goes before all others; `nil` where there are none.
    public func latest(_ statements: [StoredStatement]) -> StoredStatement? {
        if statements.count < 2 { return statements.first }
        return statements.max { left, right in
            precedence(left) < precedence(right)
        }
    }

    /// The file that a statement came from; `nil` for one made by hand.
    public func file(of statement: StoredStatement) -> SourceFile? {
        statement.sourceFile.flatMap { files[$0] }
    }

    private func precedence(_ stored: StoredStatement) -> Precedence {
        Precedence(stored, file: file(of: stored)?.name ?? "")
    }
}
