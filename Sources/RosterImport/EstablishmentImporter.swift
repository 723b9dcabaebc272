public import CivilDates
import Classifications
import Crypto
public import Registry
import VietnameseText
import Wording

/// Reads establishment files (posts allotted) into a registry, one change a file.
public struct EstablishmentImporter {
    private let registry: Registry
    private let options: RosterImporter.Options

    /// Prepares an import into a registry.
    public init(_ registry: Registry, _ options: RosterImporter.Options) {
        self.registry = registry
        self.options = options
    }

    /// Reads an establishment file and applies its lines as one change; a file that is in the
    /// registry already changes nothing.
    ///
    /// - Throws: ``ImportError`` where nothing of the file can be used, `RegistryError`.
    public func importEstablishment(_ path: String) throws -> EstablishmentReport {
        let table = try LaidOutSource(
            RawSource(path: path, sheet: options.sheet, profile: options.profile),
            vocabulary: try HeaderVocabulary(.establishment), profile: options.profile)
        let file = table.source.file
        let silence = try ValueVocabulary.silentWords(and: table.words.unknown)
        var texts = TextTable()
        var lines: [Establishment] = []
        var findings: [Finding] = []
        var rejected = 0
        var tallies: [RowTally] = []
        for sheet in table.sheets {
            let rule = EstablishmentRule(
                asOf: options.asOf, columnCount: sheet.columns.columns.count)
            var merged = MergedCells(sheet.sheet)
            var reader = CellReader(sheet, silence)
            var tally = RowTally()
            try sheet.forEachRow { raw, kind in
                tally.count(kind)
                merged.enter(raw, of: sheet.sheet)
                guard kind == .people else { return }
                let row = MappedRow(
                    raw, section: SectionContext(), merged: merged, by: &reader)
                let (line, found) = rule.read(row, &texts)
                findings += found.map { $0.on(sheet.sheet.raw.name) }
                if let line { lines.append(line) } else { rejected += 1 }
            }
            tallies.append(tally)
        }
        var proposal = ProposedChange(
            kind: .establishment, author: options.author,
            reason: "Nhập biên chế \(file.name)", asOf: options.asOf,
            sourceFile: file, basedOn: try registry.lastChange())
        proposal.columns = table.sourceColumns
        proposal.texts = texts
        proposal.establishments = lines
        var collector = ReadingCollector()
        for line in lines { collector.add(line) }
        (proposal.readings, proposal.questions) = collector.read(
            { texts[$0] }, asOf: options.asOf, within: try registry.ownUnit())
        let isRecorded = try holds(file)
        let applies = !options.isDryRun && !isRecorded && !lines.isEmpty
        return EstablishmentReport(
            path: path, SourceLayout(table, tallies), table.source.file, options,
            change: applies ? try registry.apply(proposal).id : nil,
            added: isRecorded ? 0 : lines.count, unchanged: isRecorded ? lines.count : 0,
            rejected: rejected, findings: findings,
            questions: try unanswered(proposal.questions, texts).map {
                ($0.list, texts[$0.text], $0.people)
            },
            table: options.keepsSource ? table : nil)
    }

    private func unanswered(
        _ questions: [Question], _ texts: TextTable
    ) throws -> [Question] {
        try registry.withView { view in
            let answered = try view.answers()
            return try questions.filter { question in
                try view.number(ofText: texts[question.text]).map {
                    !answered.contains($0, in: question.list, era: question.era)
                } ?? true
            }
        }
    }

    private func holds(_ source: SourceFile) throws -> Bool {
        try registry.changes().contains {
            $0.kind == .establishment && $0.undoneBy == nil
                && $0.sourceFile?.sha256 == source.sha256 && $0.asOf == options.asOf
        }
    }
}

/// What the import of an establishment file did, or would do.
public struct EstablishmentReport: Sendable {
    /// The file as it was named.
    public let path: String
    /// The file.
    public let source: SourceFile
    /// The date at which it holds.
    public let asOf: CivilDate
    /// The change that was applied; `nil` where nothing was new, or for a trial.
    public let change: Int?
    /// Whether this was a trial.
    public let isDryRun: Bool
    /// How the file was understood; a line of establishment is a people row.
    public let layout: SourceLayout
    /// Lines that are new.
    public let added: Int
    /// Lines that the registry holds already.
    public let unchanged: Int
    /// Lines that were kept out.
    public let rejected: Int
    /// What was noticed, by row.
    public let findings: [Finding]
    /// The texts that no rule could read, with the list and the number of lines.
    public let questions: [(list: String, text: String, people: Int)]
    /// The tables as they were read; `nil` where they were not asked for.
    let table: LaidOutSource?

    init(
        path: String, _ layout: SourceLayout, _ source: SourceFile,
        _ options: RosterImporter.Options, change: Int?,
        added: Int, unchanged: Int, rejected: Int, findings: [Finding],
        questions: [(list: String, text: String, people: Int)], table: LaidOutSource?
    ) {
        self.path = path
        self.source = source
        asOf = options.asOf
        self.change = change
        isDryRun = options.isDryRun
        self.layout = layout
        self.added = added
        self.unchanged = unchanged
        self.rejected = rejected
        self.findings = findings
        self.questions = questions
        self.table = table
    }
}
