import CivilDates
import Foundation
import GRDB
import SideBySide

/// A change while it is being written: its rows enter the file as they come, in one transaction, and
/// are gone again unless the draft is recorded.
///
/// The content is given in this order: columns, statements, links, listings, and with ``record(_:_:_:)`` the rest;
/// blocks of cells at any time before that.
/// Texts are numbered by the draft, from 1 in the order in which they are added.
public final class ChangeDraft {
    /// The registry as it was before.
    public let before: RegistryView
    /// The number that the change has once it is recorded.
    public let id: Int
    /// The change as recorded; `nil` while it is not.
    public private(set) var recorded: Change?

    /// `nil` until the first batch: other changes ask for nobody's identity.
    private var identities: DraftIdentities?
    /// Whether few statements come, so that their people are better looked up one by one than among all that are
    /// known; said before the first batch.
    public var isSmall = false
    private var neighbourhood: PersonNeighbourhood?
    /// The people of the neighbourhood as it was asked for last; `nil` where it is not told alone, or decisions on who
    /// is who were added.
    private(set) var neighbours: PersonDirectory?
    private let heading: ChangeHeading
    private let moment: String
    private let database: Database
    private let sourceFile: Int?
    private let texts: DraftTexts
    private let statements: StatementWriter
    private var digest: ContentDigest
    private var cells: CellWriter

    init(_ heading: ChangeHeading, _ database: Database, moment: String) throws {
        self.heading = heading
        self.database = database
        before = try RegistryView(.now, database)
        id = before.lastChange + 1
        let last = try Registry.lastChange(database)
        // A clock set back must not put a change before the one that it follows.
        self.moment = max(moment, last?.recordedAt ?? "")
        sourceFile = try heading.sourceFile.map { try Registry.intern($0, database) }
        let texts = try DraftTexts(database)
        self.texts = texts
        statements = try StatementWriter(database, change: id, sourceFile: sourceFile, texts: texts)
        digest = ContentDigest { texts[$0] }
        cells = try CellWriter(database, change: id)
    }

    /// The registry as it would be with this draft.
    public var view: RegistryView { before.with(change: id, sourceFile: sourceFile) }

    /// Adds texts to those that the draft's content points to.
    ///
    /// - Throws: ``RegistryError``.
    public func add(texts added: some Sequence<String>) throws {
        for text in added { try texts.add(text) }
    }

    /// Writes what the source's columns were taken to mean.
    ///
    /// - Throws: ``RegistryError``.
    public func add(columns: [SourceColumn]) throws {
        try Registry.write(columns, of: id, database)
        // By bytes, as SQLite reads them back.
        let ordered = columns.sorted { left, right in
            left.sheet == right.sheet
                ? left.number < right.number
                : (left.sheet ?? "").utf8.lexicographicallyPrecedes((right.sheet ?? "").utf8)
        }
        for column in ordered { digest.add(column) }
    }

    /// Writes statements; their texts must have been added before.
    ///
    /// - Returns: the number of the first; the others follow it.
    /// - Throws: ``RegistryError``.
    @discardableResult
    public func add(_ added: [Statement]) throws -> Int {
        for statement in added { digest.add(statement) }
        return try statements.write(added)
    }

    /// Writes the statements of a batch at these indices, ascending; their texts must have been added before.
    ///
    /// - Returns: the number of the first; the others follow it.
    /// - Throws: ``RegistryError``.
    public func add(_ batch: StatementBatch, _ indices: [Int]) throws -> Int {
        let isWhole = indices.count == batch.count
        let added = isWhole ? batch.statements : indices.map { batch.statements[$0] }
        let first = try statements.write(added)
        for statement in added { digest.add(statement) }
        if isSmall { return first }
        var identities = try takeIdentities()
        for index in added.indices {
            identities.add(added[index], first + index, texts)
        }
        self.identities = identities
        return first
    }

    /// Gives what is known of people's identity and holds it no longer, so that it is never copied.
    private func takeIdentities() throws -> DraftIdentities {
        defer { identities = nil }
        return try identities ?? DraftIdentities(view, sourceFile: sourceFile)
    }

    /// Writes untouched cells of the source.
    ///
    /// - Throws: ``RegistryError``.
    public func add(_ block: CellBlock) throws { try cells.write(block) }

    /// Ends the taking of batches: sorts statements, those of the draft too, into people, while the indexes are built
    /// and `work` goes on.
    ///
    /// - Parameters:
    ///   - asked: the statements whose people will be asked for; where the draft is small those of others are not told.
    ///   - work: goes on meanwhile.
    /// - Returns: the people, and what `work` returns.
    /// - Throws: ``RegistryError``, and what `work` throws.
    public func identify<Result>(
        _ asked: [Int], beside work: () throws -> Result
    ) throws -> (PersonDirectory, Result) {
        if isSmall {
            try statements.finish()
            return (try directory(near: asked), try work())
        }
        let links = try before.links()
        let evidence = try takeIdentities().evidence
        let directory = ThreadedWork("people") { PersonDirectory(evidence, links) }
        try statements.finish()
        let result = try work()
        return (try directory.finish(), result)
    }

    /// The people of some statements, those of the draft among them.
    ///
    /// - Throws: ``RegistryError``.
    public func directory(near asked: [Int]) throws -> PersonDirectory {
        let neighbourhood = try neighbourhood ?? PersonNeighbourhood(view)
        self.neighbourhood = neighbourhood
        neighbours = try neighbourhood.add(asked) ? neighbourhood.directory() : nil
        return try neighbours ?? PersonDirectory(view)
    }

    /// Writes decisions on who is who.
    ///
    /// - Throws: ``RegistryError``.
    public func add(_ links: [Link]) throws {
        neighbours = nil
        try Registry.write(links, of: id, database)
        for link in links { digest.add(link) }
    }

    /// Writes of which organisations the source lists everybody.
    ///
    /// - Throws: ``RegistryError``.
    public func add(_ listings: [CompleteListing]) throws {
        try Registry.write(listings, texts.registryNumber, of: id, database)
        for listing in listings { digest.add(listing) }
    }

    /// The registry's number of a text of the draft.
    public func registryNumber(_ text: TextID) -> TextID {
        TextID(rawValue: Int32(truncatingIfNeeded: texts.registryNumber(text)))
    }

    /// A listing of the draft with the registry's numbers for its texts.
    public func registryForm(_ listing: CompleteListing) -> CompleteListing {
        CompleteListing(
            organisation: registryNumber(listing.organisation),
            place: listing.place.map { registryNumber($0) }, asOf: listing.asOf)
    }

    /// The words of a text of the draft.
    public func text(_ id: TextID) -> String { texts[id] }

    /// Writes readings, questions and lines of establishment, and records the change.
    ///
    /// - Throws: ``RegistryError``.
    public func record(
        _ readings: [Reading] = [], _ questions: [Question] = [],
        _ establishments: [Establishment] = []
    ) throws {
        try write(readings, questions, establishments)
        for reading
            in readings
            .map({ (ContentDigest.order($0, texts[$0.text]), $0) })
            .sorted(by: { $0.0 < $1.0 })
        { digest.add(reading.1) }
        for question in questions { digest.add(question) }
        for line in establishments { digest.add(line) }
        for seal in cells.seals { digest.add(seal) }
        try statements.finish()
        try database.execute(sql: "PRAGMA ignore_check_constraints = OFF")
        recorded = try Registry.record(
            HashChain.Header(heading, id: id, recordedAt: moment), sourceFile: sourceFile,
            content: digest.finish(), database)
    }

    private func write(
        _ readings: [Reading], _ questions: [Question], _ establishments: [Establishment]
    ) throws {
        let number: (TextID) -> Int = { [texts] in texts.registryNumber($0) }
        try Registry.write(readings, number, of: id, database)
        try Registry.write(questions, number, of: id, database)
        try Registry.write(establishments, number, sourceFile: sourceFile, of: id, database)
    }
}

extension Registry {
    /// Writes a change as its content comes to hand, in one transaction: what `work` has recorded at
    /// its end stays, anything else leaves the file as it was.
    ///
    /// - Parameters:
    ///   - heading: what the change is.
    ///   - isTyped: the content is made of typed values that cannot break the file's rules, so
    ///     references and checks are not worked out a second time for each row (three times the
    ///     work); ``examine()`` works them all out.
    ///   - isTrial: nothing will be recorded, so the file is left as it is to the byte.
    ///   - work: writes the content, and records the change or not.
    /// - Returns: what `work` returns.
    /// - Throws: ``RegistryError/busy(path:)`` where another program writes, and what `work` throws.
    public func draft<Result>(
        _ heading: ChangeHeading, isTyped: Bool = false, isTrial: Bool = false,
        _ work: (ChangeDraft) throws -> Result
    ) throws -> Result {
        try RegistryFile.reporting(path) {
            try queue.writeWithoutTransaction { database in
                try RegistryFile.trust(isTyped, database)
                defer { try? RegistryFile.trust(false, database) }
                try RegistryFile.writeOnce(isTyped && !isTrial, database)
                defer { try? RegistryFile.writeOnce(false, database) }
                var result: Result?
                var (recorded, neighbours): (Int?, PersonDirectory?)
                try database.inTransaction(.immediate) {
                    // The rows of a change come before its own.
                    try database.execute(sql: "PRAGMA defer_foreign_keys = ON")
                    let draft = try ChangeDraft(
                        heading, database, moment: clock().recordedForm)
                    result = try work(draft)
                    (recorded, neighbours) = (draft.recorded?.id, draft.neighbours)
                    return draft.recorded == nil ? .rollback : .commit
                }
                guard let result else { throw RegistryError.storage("COMMIT") }
                if let recorded, let neighbours { remember(neighbours, at: recorded) }
                return result
            }
        }
    }
}
