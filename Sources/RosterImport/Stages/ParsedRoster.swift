import CivilDates
import Registry

/// People rows that were parsed together.
struct ParsedBatch: Sendable {
    /// What each row states, in their order.
    let statements: StatementBatch
    /// How far the reading has come.
    let progress: ImportProgress

    /// How many rows go together: enough that handing them over costs nothing.
    static let size = 1024
}

/// What the reading of a roster noticed beside its people.
struct ParsedRoster: Sendable {
    /// The rows that were kept out.
    fileprivate(set) var rejected: [RejectedRow] = []
    /// What was noticed.
    fileprivate(set) var findings: [Finding] = []
    /// The kinds of the rows of each table.
    fileprivate(set) var tallies: [RowTally] = []
    /// The seal of the identity numbers; `nil` where there are none.
    fileprivate(set) var seal: IdentifierSeal?

    /// A people row that was kept out.
    struct RejectedRow: Sendable {
        let sheet: String?
        let row: Int
        let name: String?
        let birthDate: String?
    }
}

/// The fifth stage: reads every people row by every rule and hands them on in batches.
struct RosterParser: Sendable {
    private let table: LaidOutSource
    private let asOf: CivilDate
    private let makeSeal: @Sendable () throws -> IdentifierSeal

    /// - Parameters:
    ///   - table: the source.
    ///   - asOf: the date at which it holds.
    ///   - seal: is asked for the key once, when the first identity number is met.
    init(
        _ table: LaidOutSource, asOf: CivilDate,
        seal: @escaping @Sendable () throws -> IdentifierSeal
    ) {
        self.table = table
        self.asOf = asOf
        makeSeal = seal
    }

    /// Parses the whole source.
    ///
    /// - Throws: ``ImportError`` where it is damaged, what sealing a number and what `hand` throws.
    func parse(_ hand: (ParsedBatch) throws -> Void) throws -> ParsedRoster {
        var pass = Pass(
            asOf: asOf, byteCount: table.source.file.byteCount, makeSeal: makeSeal)
        for sheet in table.sheets {
            let rules = try RosterRules(
                asOf: asOf, columnCount: sheet.columns.columns.count, words: table.words,
                zeros: EatenZeros(sheet))
            try pass.read(sheet, rules, hand)
        }
        try pass.handOver(isLast: true, hand)
        return pass.roster
    }

    /// One pass over the source.
    private struct Pass {
        var roster = ParsedRoster()
        private var batcher = StatementBatcher()
        private var rows = 0
        private var offset: Int?
        private var completed = CompletedNumbers()
        private let asOf: CivilDate
        private let byteCount: Int
        private let makeSeal: () throws -> IdentifierSeal

        init(
            asOf: CivilDate, byteCount: Int, makeSeal: @escaping () throws -> IdentifierSeal
        ) {
            self.asOf = asOf
            self.byteCount = max(byteCount, 1)
            self.makeSeal = makeSeal
        }

        mutating func read(
            _ sheet: LaidOutSheet, _ rules: RosterRules, _ hand: (ParsedBatch) throws -> Void
        ) throws {
            var section = SectionContext()
            let isGrouped = UnitGroups.isGrouped(sheet)
            var merged = MergedCells(sheet.sheet)
            let kept = KeptCells(sheet)
            var reader = CellReader(sheet, rules.silence)
            batcher.cells.begin(sheet: sheet.sheet.raw.name, columns: kept.columns)
            var tally = RowTally()
            try sheet.forEachRow { raw, kind in
                tally.count(kind)
                rows += 1
                offset = raw.endOffset
                merged.enter(raw, of: sheet.sheet)
                switch kind {
                case .section:
                    if let head = SectionContext.head(raw, sheet.sheet) {
                        section.enter(head, at: asOf)
                        kept.pack(heading: raw, head, into: &batcher.cells)
                    }
                case .people:
                    let row = MappedRow(raw, section: section, merged: merged, by: &reader)
                    try read(row, rules, kept)
                    if isGrouped, let unit = row[.organisation] {
                        section.hold(organisation: unit)
                    }
                    if batcher.count == ParsedBatch.size { try handOver(hand) }
                default: break
                }
            }
            roster.tallies.append(tally)
            roster.findings += completed.take().map { $0.on(sheet.sheet.raw.name) }
        }

        private mutating func read(
            _ row: MappedRow, _ rules: RosterRules, _ kept: KeptCells
        ) throws {
            var person = ParsedPerson(sheet: row.table.sheet.raw.name, row: row.number)
            let found = rules.read(row, into: &person)
            if !found.isEmpty {
                roster.findings += found.map { $0.on(row.table.sheet.raw.name) }
                if found.contains(where: { $0.severity == .error }) { return reject(row, person) }
            }
            if !person.numbers.isEmpty {
                if roster.seal == nil { roster.seal = try makeSeal() }
                completed.count(person)
            }
            batcher.add(try person.statement(asOf: asOf, texts: &batcher.texts, seal: roster.seal))
            kept.pack(row, into: &batcher.cells)
        }

        private mutating func reject(_ row: MappedRow, _ person: ParsedPerson) {
            roster.rejected.append(
                ParsedRoster.RejectedRow(
                    sheet: person.sheet, row: row.number, name: row.writtenName,
                    birthDate: row[.birthDate]?.text))
        }

        mutating func handOver(
            isLast: Bool = false, _ hand: (ParsedBatch) throws -> Void
        ) throws {
            try hand(
                ParsedBatch(
                    statements: batcher.take(isLast: isLast),
                    progress: ImportProgress(
                        rows: rows, fraction: offset.map { Double($0) / Double(byteCount) })))
        }
    }
}

extension MappedRow {
    /// The name as written, from one column or from two.
    fileprivate var writtenName: String? {
        let parts = [ColumnMeaning.fullName, .familyName, .givenName].compactMap { self[$0]?.text }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
