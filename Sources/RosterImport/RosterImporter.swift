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

        /// States date, author and whether it is a trial.
        public init(asOf: CivilDate, author: String, isDryRun: Bool = false) {
            self.asOf = asOf
            self.author = author
            self.isDryRun = isDryRun
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
        let raw = try RawTable(path: path)
        let table = try LaidOutTable(raw, vocabulary: try HeaderVocabulary(.roster))
        let roster = try ParsedRoster(table, asOf: options.asOf)
        let seal = try self.seal(for: roster)
        let identified = try registry.withView { view in
            try IdentifiedRoster(roster, asOf: options.asOf, view: view, seal: seal)
        }
        let proposal = proposal(roster, identified)
        var report = ImportReport(path: path, roster, identified, proposal, options)
        if !options.isDryRun, !proposal.statements.isEmpty {
            report.change = try registry.apply(proposal).id
            try report.nameNewPeople(registry, identified)
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
        let source = roster.table.raw.source
        var proposal = ProposedChange(
            kind: .import, author: options.author, reason: "Nhập danh sách \(source.name)",
            asOf: options.asOf, sourceFile: source, basedOn: identified.basedOn)
        proposal.columns = roster.table.columns.sourceColumns
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
        let table = roster.table
        self.init(
            path: path, source: table.raw.source, asOf: options.asOf, change: nil,
            isDryRun: options.isDryRun, headerRows: table.headerRows,
            encoding: table.encoding, delimiter: table.delimiter, rowKinds: table.rowKinds,
            columns: table.reportColumns,
            rows: Self.rows(roster, identified), findings: roster.findings,
            questions: proposal.questions.map {
                ($0.list, proposal.texts[$0.text], $0.people)
            })
    }

    private static func rows(_ roster: ParsedRoster, _ identified: IdentifiedRoster) -> [Row] {
        let held = identified.rows.map { row in
            Row(
                sheet: nil, row: row.parsed.row, outcome: row.outcome,
                person: row.outcome == .added ? nil : row.person, fullName: row.parsed.fullName,
                birthDate: row.parsed.birthDate?.description ?? "")
        }
        let rejected = roster.rejected.map {
            Row(
                sheet: nil, row: $0.row, outcome: .rejected, person: nil,
                fullName: $0.name ?? "", birthDate: $0.birthDate ?? "")
        }
        return (held + rejected).sorted { $0.row < $1.row }
    }

    /// Gives new people the numbers that they got when the change was applied.
    fileprivate mutating func nameNewPeople(
        _ registry: Registry, _ identified: IdentifiedRoster
    ) throws {
        guard let change else { return }
        let persons = try registry.persons(ofChange: change)
        rows = rows.map { row in
            guard row.outcome != .rejected, let person = persons[row.row] else { return row }
            return Row(
                sheet: row.sheet, row: row.row, outcome: row.outcome, person: person,
                fullName: row.fullName, birthDate: row.birthDate)
        }
    }
}
