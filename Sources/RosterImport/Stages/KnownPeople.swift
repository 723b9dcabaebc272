import CivilDates
import Composition
import Registry

/// What is known of people at a roster's date, without and with the roster's draft.
struct KnownPeople {
    /// The organisations and places that the registry and the roster name.
    let workplaces: Workplaces
    /// Whether the registry had statements before.
    let hadStatements: Bool
    private let view: RegistryView
    private let directory: PersonDirectory
    private let files: [Int: SourceFile]
    private let listingsBefore: CompleteListings
    private let listings: CompleteListings
    private let listingsIfComplete: CompleteListings
    private let asOf: CivilDate

    /// - Throws: `RegistryError`.
    init(
        _ draft: ChangeDraft, _ directory: PersonDirectory, _ roster: WrittenRoster,
        asOf: CivilDate
    ) throws {
        view = draft.view
        self.directory = directory
        self.asOf = asOf
        files = try draft.before.sourceFiles()
        hadStatements = try draft.before.hasStatements()
        // The rows of the draft are in the file already, and their words with those of the earlier ones.
        workplaces =
            try hadStatements ? Workplaces(draft.before) : Workplaces(roster.workplaceWords())
        listingsBefore = CompleteListings(try draft.before.completeListings(), workplaces)
        let stated = try draft.view.completeListings()
        listings = CompleteListings(stated, workplaces)
        let supposed =
            hadStatements ? roster.listings(asOf: asOf).map { draft.registryForm($0) } : []
        listingsIfComplete = CompleteListings(stated + supposed, workplaces)
    }

    /// All statements of some people, those of the draft too.
    ///
    /// - Throws: `RegistryError`.
    func statements(of people: some Collection<Int>) throws -> [Int: [StoredStatement]] {
        let wanted = directory.statements(of: Set(people))
        var statements: [Int: [StoredStatement]] = [:]
        try view.forEachStatement(ids: wanted.keys.sorted()) { stored in
            if let person = wanted[stored.id] { statements[person, default: []].append(stored) }
        }
        return statements
    }

    /// The people of whom one of these statements speaks.
    func people(ofStatements statements: [Int]) -> Set<Int> {
        Set(directory.persons(ofStatements: statements))
    }

    /// A person as known at the date without what the draft says of whole organisations.
    func composedBefore(_ statements: [StoredStatement]) -> ComposedPerson? {
        composed(statements, listingsBefore)
    }

    /// A person as known at the date with the draft.
    func composed(_ statements: [StoredStatement]) -> ComposedPerson? {
        composed(statements, listings)
    }

    /// Whether a person's post ends where the roster lists everybody of its organisations.
    func isMissing(_ statements: [StoredStatement]) -> Bool {
        composed(statements, listingsIfComplete) == nil
    }

    private func composed(
        _ statements: [StoredStatement], _ listings: CompleteListings
    ) -> ComposedPerson? {
        Composition.compose(
            statements.filter { $0.statement.asOf <= asOf }, at: asOf, workplaces: workplaces,
            listings: listings, fileName: { files[$0]?.name ?? "" })
    }
}
