public import CivilDates
public import Registry

/// Reads rosters into a registry, one change a file, in typed stages: raw, laid out, mapped, parsed,
/// identified, proposed.
public struct RosterImporter {
    /// What the import is told.
    public struct Options: Sendable {
        /// The date at which the roster holds.
        public var asOf: CivilDate
        /// Who imports.
        public var author: String
        /// Whether to write nothing.
        public var isDryRun: Bool
        /// Whether the report names the person of each new row.
        public var namesPeople: Bool
        /// The only sheet of a workbook to read; `nil` for all that are shown.
        public var sheet: String?

        /// States date, author and whether it is a trial.
        public init(
            asOf: CivilDate, author: String, isDryRun: Bool = false, namesPeople: Bool = false,
            sheet: String? = nil
        ) {
            self.asOf = asOf
            self.author = author
            self.isDryRun = isDryRun
            self.namesPeople = namesPeople
            self.sheet = sheet
        }
    }

    private let registry: Registry
    private let options: Options

    /// Prepares an import into a registry.
    public init(_ registry: Registry, _ options: Options) {
        self.registry = registry
        self.options = options
    }

    /// Reads a roster and applies what is new in it as one change.
    ///
    /// - Throws: ``ImportError`` where nothing of the file can be used, `RegistryError`.
    public func importRoster(_ path: String) throws -> ImportReport {
        let table = try LaidOutSource(
            RawSource(path: path, sheet: options.sheet), vocabulary: try HeaderVocabulary(.roster))
        let roster = try ParsedRoster(table, asOf: options.asOf)
        let seal = try self.seal(for: roster)
        let identified = try registry.withView { view in
            try IdentifiedRoster(roster, asOf: options.asOf, view: view, seal: seal)
        }
        let proposal = proposal(roster, identified)
        var report = ImportReport(path: path, roster, identified, proposal, options)
        if !options.isDryRun, !proposal.statements.isEmpty {
            report.change = try registry.apply(proposal).id
            if options.namesPeople { try report.nameNewPeople(registry, identified) }
        }
        return report
    }

    /// The key is only made where the first number needs it.
    private func seal(for roster: ParsedRoster) throws -> IdentifierSeal? {
        guard roster.people.contains(where: { !$0.numbers.isEmpty }) else { return nil }
        return try IdentifierSeal.load(forRegistry: registry.path, isTrial: options.isDryRun)
    }

    private func proposal(
        _ roster: ParsedRoster, _ identified: IdentifiedRoster
    ) -> ProposedChange {
        let source = roster.table.source.file
        var proposal = ProposedChange(
            kind: .import, author: options.author, reason: "Nhập danh sách \(source.name)",
            asOf: options.asOf, sourceFile: source, basedOn: identified.basedOn)
        proposal.columns = roster.table.sourceColumns
        proposal.texts = identified.texts
        proposal.statements = identified.rows.filter { !$0.isRecorded }.map(\.statement)
        var collector = ReadingCollector()
        for statement in proposal.statements { collector.add(statement) }
        (proposal.readings, proposal.questions) = collector.read(
            identified.texts, asOf: options.asOf)
        return proposal
    }
}

extension ImportReport {
    init(
        path: String, _ roster: ParsedRoster, _ identified: IdentifiedRoster,
        _ proposal: ProposedChange, _ options: RosterImporter.Options
    ) {
        self.init(
            path: path, source: roster.table.source.file, asOf: options.asOf, change: nil,
            isDryRun: options.isDryRun, layout: SourceLayout(roster.table),
            rows: Self.rows(roster, identified), findings: roster.findings,
            questions: proposal.questions.map {
                ($0.list, proposal.texts[$0.text], $0.people)
            })
    }

    private static func rows(_ roster: ParsedRoster, _ identified: IdentifiedRoster) -> [Row] {
        let held = identified.rows.map { row in
            Row(
                sheet: row.parsed.sheet, row: row.parsed.row, outcome: row.outcome,
                person: row.person, fullName: row.parsed.fullName,
                birthDate: row.parsed.birthDate?.description ?? "")
        }
        let rejected = roster.rejected.map {
            Row(
                sheet: $0.sheet, row: $0.row, outcome: .rejected, person: nil,
                fullName: $0.name ?? "", birthDate: $0.birthDate ?? "")
        }
        return (held + rejected).sorted {
            $0.sheet == $1.sheet ? $0.row < $1.row : false
        }
    }

    /// Gives new people the numbers that they got when the change was applied.
    fileprivate mutating func nameNewPeople(
        _ registry: Registry, _ identified: IdentifiedRoster
    ) throws {
        guard let change else { return }
        let persons = try registry.persons(ofChange: change)
        rows = rows.map { row in
            guard row.outcome != .rejected,
                let person = persons[.init(sheet: row.sheet, row: row.row)]
            else { return row }
            return Row(
                sheet: row.sheet, row: row.row, outcome: row.outcome, person: person,
                fullName: row.fullName, birthDate: row.birthDate)
        }
    }
}
