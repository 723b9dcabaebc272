import CivilDates
import Classifications
import Composition
import Registry

/// What is known of people at a roster's date, without and with the roster's draft.
struct KnownPeople {
    /// The organisations and places that the registry and the roster name.
    let workplaces: Workplaces
    /// Whether the registry had statements before.
    let hadStatements: Bool
    private let view: RegistryView
    private var directory: PersonDirectory
    private let draft: ChangeDraft
    /// Whether people are looked up one by one.
    private let isNear: Bool
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
        self.draft = draft
        isNear = draft.isSmall
        let stated = try draft.view.completeListings()
        workplaces =
            try hadStatements && !isNear
            ? Workplaces(draft.before) : Workplaces(roster.workplaceWords())
        if isNear { try workplaces.learn(of: stated.flatMap(\.workplaceTexts), view) }
        listingsBefore = CompleteListings(try draft.before.completeListings(), workplaces)
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
        try view.forEachStatement(ids: wanted.keys.sorted(), hasIdentifiers: false) { stored in
            if let person = wanted[stored.id] { statements[person, default: []].append(stored) }
        }
        if isNear { try workplaces.learn(of: statements.values.joined(), view) }
        return statements
    }

    /// The people of whom one of these statements speaks.
    ///
    /// - Throws: `RegistryError`.
    mutating func people(ofStatements statements: [Int]) throws -> Set<Int> {
        if isNear { directory = try draft.directory(near: statements) }
        return Set(directory.persons(ofStatements: statements))
    }

    /// The texts of the registry whose name, as an organisation, is spelled as one of these is.
    ///
    /// - Throws: `RegistryError`.
    func spellings(of organisations: [TextID]) throws -> [TextID] {
        // The sector of every organisation was asked for when it came in.
        if isNear {
            try workplaces.learn(
                of: draft.before.texts(soughtIn: CodeList.sectors.rawValue), draft.before)
        }
        return workplaces.spellings(of: organisations)
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
