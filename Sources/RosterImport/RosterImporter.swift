public import CivilDates
import Classifications
public import Registry
import SideBySide

/// Reads rosters into a registry, one change a file, in typed stages: raw, laid out, mapped, parsed,
/// written into a draft, identified; only then is the draft recorded.
public struct RosterImporter {
    /// What the import is told.
    public struct Options: Sendable {
        /// The date at which the roster holds.
        public var asOf: CivilDate
        /// Who imports.
        public var author: String
        /// Whether to write nothing.
        public var isDryRun: Bool
        /// Whether the file lists everybody of its organisations: who was there and is not in it has left.
        public var isComplete = false
        /// Whether a key of the identity numbers that is lost is given up for a new one.
        public var makesNewKey = false
        /// Whether the report lists every row.
        public var listsRows: Bool
        /// The only sheet of a workbook to read; `nil` for all that are shown.
        public var sheet: String?
        /// What was decided on the sender's layout; `nil` where all is found out.
        public var profile: RosterProfile?
        /// Whether the report keeps hold of the source, to be written back as the sender's own sheets.
        public var keepsSource = false
        /// Whether people are looked up one by one; `nil` where the size of the file decides.
        var isSmall: Bool?
        /// Is told from time to time how far the import has come.
        public var progress: (@Sendable (ImportProgress) -> Void)?

        /// States date, author and whether it is a trial.
        public init(
            asOf: CivilDate, author: String, isDryRun: Bool = false, listsRows: Bool = false,
            sheet: String? = nil
        ) {
            self.asOf = asOf
            self.author = author
            self.isDryRun = isDryRun
            self.listsRows = listsRows
            self.sheet = sheet
        }
    }

    private let registry: Registry
    private let options: Options

    /// Of a file of fewer bytes people are looked up one by one, and not among all that are known.
    private static let smallFile = 1 << 20

    /// The lists that are needed after the first rows, made while these are read.
    private static let lists = ThreadedWork("lists") { Classifications.prepare() }

    /// Prepares an import into a registry.
    public init(_ registry: Registry, _ options: Options) {
        self.registry = registry
        self.options = options
    }

    /// Reads a roster and applies what is new in it as one change.
    ///
    /// - Throws: ``ImportError`` where nothing of the file can be used, `RegistryError`.
    public func importRoster(_ path: String) throws -> ImportReport {
        _ = Self.lists
        let table = try LaidOutSource(
            RawSource(path: path, sheet: options.sheet, profile: options.profile),
            vocabulary: try HeaderVocabulary(.roster), profile: options.profile)
        let file = table.source.file
        let heading = ChangeHeading(
            kind: .import, author: options.author, reason: "Nhập danh sách \(file.name)",
            asOf: options.asOf, sourceFile: file)
        let unit = try registry.ownUnit()
        return try registry.draft(heading, isTyped: true, isTrial: options.isDryRun) { draft in
            try draft.add(columns: table.sourceColumns)
            var written = try WrittenRoster(draft, file: file, keepsLines: options.listsRows)
            let parsed = try read(table, draft) { batch in
                try written.write(batch)
                options.progress?(batch.progress)
            }
            if let seal = parsed.seal, !options.isDryRun { try draft.note(seal) }
            let isNewListing = try options.isComplete && addListings(written, file, draft)
            let hasNews = written.newCount > 0 || isNewListing
            let (directory, (readings, questions)) = try draft.identify(
                written.rows.map(\.statement)
            ) {
                written.words.read(draft.text, asOf: options.asOf, within: unit)
            }
            let shared = try SharedNumbers(directory, written, draft, table)
            let identified = try IdentifiedRoster(
                written, draft, directory, options, hasNews: hasNews, waiting: shared.statements)
            if !options.isDryRun, hasNews { try draft.record(readings, questions) }
            let answered = try draft.before.answers()
            let open = questions.filter {
                !answered.contains(draft.registryNumber($0.text), in: $0.list, era: $0.era)
            }
            return ImportReport(
                path: path, table, parsed, written, identified, shared,
                change: draft.recorded?.id,
                questions: open.map { ($0.list, draft.text($0.text), $0.people) }, options)
        }
    }

    /// States that the file lists everybody of its organisations.
    ///
    /// - Returns: whether one of them was not listed so for this date already.
    /// - Throws: ``ImportError/noOrganisation(_:)`` where no row says whose list it is.
    private func addListings(
        _ written: WrittenRoster, _ file: SourceFile, _ draft: ChangeDraft
    ) throws -> Bool {
        guard !written.workplaces.isEmpty else { throw ImportError.noOrganisation(file.name) }
        let known = try draft.before.completeListings()
        let new = written.listings(asOf: options.asOf)
            .filter { !known.contains(draft.registryForm($0)) }
        try draft.add(new)
        return !new.isEmpty
    }

    private func read(
        _ table: LaidOutSource, _ draft: ChangeDraft, writing write: (ParsedBatch) throws -> Void
    ) throws -> ParsedRoster {
        // The key is only made where the first number needs it.
        let keys = try draft.identifierKeys(ofRegistry: registry.path)
        let (isTrial, makesNew) = (options.isDryRun, options.makesNewKey)
        draft.isSmall = options.isSmall ?? (table.source.file.byteCount < Self.smallFile)
        let parser = RosterParser(table, asOf: options.asOf) {
            try keys.seal(makesNew: makesNew, isTrial: isTrial)
        }
        return try ReadAhead.run(reading: { try parser.parse($0) }, writing: write)
    }
}
