public import CivilDates
public import Registry

/// What an import did, or would do.
public struct ImportReport: Sendable {
    /// One people row and what became of it.
    public struct Row: Sendable {
        /// The sheet; `nil` for delimited text.
        public let sheet: String?
        /// The record's number.
        public let row: Int
        /// What became of it.
        public let outcome: Outcome
        /// The person in the registry; `nil` where the row was kept out or nothing was written.
        public let person: Int?
        /// The name.
        public let fullName: String
        /// The date of birth as understood, or as written where the row was kept out.
        public let birthDate: String
    }

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
    /// How the file was understood.
    public let layout: SourceLayout
    /// The people rows in their order; empty where they were not asked for.
    public let rows: [Row]
    /// What was noticed, by row.
    public let findings: [Finding]
    /// The texts that no rule could read, with the list and the number of rows.
    public let questions: [(list: String, text: String, people: Int)]

    /// The number of rows read, of all kinds.
    public var rowsRead: Int { layout.rowKinds.values.reduce(0, +) }

    /// The tables as they were read; `nil` where they were not asked for.
    let table: LaidOutSource?
    private let counts: [Outcome: Int]

    /// What changed since the last rosters of the same organisations; `nil` where there are none.
    public let difference: RosterDifference?
    /// Whether earlier rosters state so much more of the same organisations than the file has rows that it lists only
    /// some of their people, and nothing is compared.
    public let isPartial: Bool
    /// Whether the file was said to list everybody of its organisations.
    public let isComplete: Bool

    /// Whether the key of the identity numbers was made by this import.
    public let madeKey: Bool

    /// The number of people rows with an outcome.
    public func count(_ outcome: Outcome) -> Int { counts[outcome] ?? 0 }

    /// Whether something needs a person: rows that were kept out or wait for a decision.
    public var needsPerson: Bool { count(.rejected) + count(.queued) > 0 }
}

extension ImportReport {
    init(
        path: String, _ table: LaidOutSource, _ parsed: ParsedRoster, _ written: WrittenRoster,
        _ identified: IdentifiedRoster, _ shared: SharedNumbers, change: Int?,
        questions: [(list: String, text: String, people: Int)], _ options: RosterImporter.Options
    ) {
        self.path = path
        self.table = options.keepsSource ? table : nil
        source = table.source.file
        asOf = options.asOf
        self.change = change
        isDryRun = options.isDryRun
        layout = SourceLayout(table, parsed.tallies)
        findings = parsed.findings + shared.findings
        madeKey = change != nil && parsed.seal?.isNew == true
        switch identified.comparison {
        case .none: (difference, isPartial) = (nil, false)
        case .partial: (difference, isPartial) = (nil, true)
        case .compared(let found): (difference, isPartial) = (found, false)
        }
        isComplete = options.isComplete
        self.questions = questions.map { ($0.list, MaskedNumber.inText($0.text), $0.people) }
        counts = identified.outcomes.reduce(into: [.rejected: parsed.rejected.count]) {
            $0[$1, default: 0] += 1
        }
        rows =
            options.listsRows
            ? Self.rows(
                parsed, written, identified, change: change,
                sheets: table.sheets.map(\.sheet.raw.name)) : []
    }

    /// All people rows in the order of the sheets that were read.
    private static func rows(
        _ parsed: ParsedRoster, _ written: WrittenRoster, _ identified: IdentifiedRoster,
        change: Int?, sheets: [String?]
    ) -> [Row] {
        let held = written.lines.enumerated().map { place, line in
            let person = identified.persons[place]
            // Without a change a number given to somebody new means nothing.
            let isNamed = change != nil || identified.wasKnown(person)
            return Row(
                sheet: line.sheet, row: line.row, outcome: identified.outcomes[place],
                person: isNamed ? person : nil, fullName: line.fullName, birthDate: line.birthDate)
        }
        let rejected = parsed.rejected.map {
            Row(
                sheet: $0.sheet, row: $0.row, outcome: .rejected, person: nil,
                fullName: MaskedNumber.inText($0.name ?? ""),
                birthDate: MaskedNumber.inText($0.birthDate ?? ""))
        }
        let rows = Dictionary(grouping: held + rejected, by: \.sheet)
        return sheets.flatMap { (rows[$0] ?? []).sorted { $0.row < $1.row } }
    }
}
