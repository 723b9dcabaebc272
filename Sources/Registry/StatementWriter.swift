import CivilDates
import GRDB

/// Writes statements with their parts.
final class StatementWriter {
    private let statements: BulkInserter
    private let sensitive: BulkInserter
    private let engagements: BulkInserter
    private let qualifications: BulkInserter
    private let certificates: BulkInserter
    private let identifiers: BulkInserter
    private let otherNames: BulkInserter
    private let change: Int
    private let sourceFile: Int?
    private let texts: DraftTexts
    private let indexes: LoadIndexes
    private var nextID: Int

    init(_ database: Database, change: Int, sourceFile: Int?, texts: DraftTexts) throws {
        self.change = change
        self.sourceFile = sourceFile
        self.texts = texts
        nextID = (try Int.fetchOne(database, sql: "SELECT max(id) FROM statement") ?? 0) + 1
        indexes = try LoadIndexes(database, isFirstLoad: nextID == 1)
        statements = try BulkInserter(
            database, table: "statement",
            shared: ["change", "source_file", "kind", "sheet", "as_of"],
            columns: ["id", "row", "full_name", "sex", "birth_date", "hometown"])
        sensitive = try BulkInserter(
            database, table: "sensitive",
            columns: ["statement", "ethnic_group", "religion", "party", "party_date"])
        engagements = try BulkInserter(
            database, table: "engagement",
            columns: [
                "statement", "ordinal", "organisation", "place", "position", "rank", "employment",
                "sector", "standing", "since", "until",
            ])
        qualifications = try BulkInserter(
            database, table: "qualification",
            columns: [
                "statement", "ordinal", "level", "title", "field", "institution", "mode", "country",
                "year", "in_training",
            ])
        certificates = try BulkInserter(
            database, table: "certificate", columns: ["statement", "ordinal", "kind", "wording"])
        identifiers = try BulkInserter(
            database, table: "identifier",
            columns: [
                "statement", "ordinal", "kind", "keyed_hash", "sealed", "key", "is_doubtful",
            ])
        otherNames = try BulkInserter(
            database, table: "other_name", columns: ["statement", "ordinal", "kind", "name"])
    }

    /// Writes statements, table by table, and gives the number of the first; the others follow it.
    func write(_ added: [Statement]) throws -> Int {
        let first = nextID
        var start = added.startIndex
        while start < added.endIndex {
            let run = added[start...]
            let end = run.firstIndex { !$0.hasSource(of: added[start]) } ?? added.endIndex
            try write(run: added[start..<end])
            start = end
        }
        return first
    }

    /// Writes statements of one source.
    private func write(run: ArraySlice<Statement>) throws {
        guard let source = run.first else { return }
        try statements.begin(rows: run.count) { try bindSource(source) }
        for index in run.indices {
            try statements.bind(id(index, run))
            try statements.bind(run[index].row)
            try bind(run[index].fullName, statements)
            try statements.bind(run[index].sex?.rawValue)
            try statements.bind(run[index].birthDate)
            try bind(run[index].hometown, statements)
            try statements.insert()
        }
        try writeSensitive(run)
        try write(run, { $0.engagements }, engagements) { try bind($0) }
        try write(run, { $0.qualifications }, qualifications) { try bind($0) }
        try write(run, { $0.certificates }, certificates) { try bind($0) }
        try write(run, { $0.identifiers }, identifiers) { try bind($0) }
        try write(run, { $0.otherNames }, otherNames) { try bind($0) }
        nextID += run.count
    }

    private func id(_ index: Int, _ run: ArraySlice<Statement>) -> Int {
        nextID + index - run.startIndex
    }

    /// What the statements of one source have in common.
    private func bindSource(_ statement: Statement) throws {
        try statements.bind(change)
        try statements.bind(sourceFile)
        try statements.bind(statement.kind.rawValue)
        try statements.bind(statement.sheet)
        try statements.bind(statement.asOf)
    }

    /// Ends the writing.
    func finish() throws { try indexes.restore() }

    private func writeSensitive(_ run: ArraySlice<Statement>) throws {
        let told = run.indices.filter { !run[$0].sensitive.isEmpty }
        try sensitive.begin(rows: told.count)
        for index in told {
            let facts = run[index].sensitive
            try sensitive.bind(id(index, run))
            try bind(facts.ethnicGroup, sensitive)
            try bind(facts.religion, sensitive)
            try sensitive.bind(facts.isPartyMember.map { $0 ? "yes" : "no" })
            try sensitive.bind(facts.partyDate)
            try sensitive.insert()
        }
    }

    /// Writes the parts of one kind, each after its statement's number and its place among them.
    @inline(__always)
    private func write<Part>(
        _ run: ArraySlice<Statement>, _ parts: (borrowing Statement) -> [Part],
        _ inserter: BulkInserter, _ bind: (Part) throws -> Void
    ) throws {
        var count = 0
        for index in run.indices { count += parts(run[index]).count }
        try inserter.begin(rows: count)
        if count == 0 { return }
        for index in run.indices {
            for (ordinal, part) in parts(run[index]).enumerated() {
                try inserter.bind(id(index, run))
                try inserter.bind(ordinal)
                try bind(part)
                try inserter.insert()
            }
        }
    }

    private func bind(_ part: Engagement) throws {
        try bind(part.organisation, engagements)
        try bind(part.place, engagements)
        try bind(part.position, engagements)
        try bind(part.rank, engagements)
        try bind(part.employment, engagements)
        try bind(part.sector, engagements)
        try bind(part.standing, engagements)
        try engagements.bind(part.since)
        try engagements.bind(part.until)
    }

    private func bind(_ part: Qualification) throws {
        try bind(part.level, qualifications)
        try bind(part.title, qualifications)
        try bind(part.field, qualifications)
        try bind(part.institution, qualifications)
        try bind(part.mode, qualifications)
        try bind(part.country, qualifications)
        try qualifications.bind(part.year)
        try qualifications.bind(part.isInTraining ? 1 : 0)
    }

    private func bind(_ part: Certificate) throws {
        try certificates.bind(part.kind.rawValue)
        try bind(part.wording, certificates)
    }

    private func bind(_ part: SealedIdentifier) throws {
        try identifiers.bind(part.kind.rawValue)
        try identifiers.bind(part.keyedHash)
        try identifiers.bind(part.sealed)
        try identifiers.bind(part.key)
        try identifiers.bind(part.isDoubtful ? 1 : 0)
    }

    private func bind(_ part: OtherName) throws {
        try otherNames.bind(part.kind.rawValue)
        try bind(part.name, otherNames)
    }

    private func bind(_ text: TextID?, _ inserter: BulkInserter) throws {
        try inserter.bind(text.map { texts.registryNumber($0) })
    }
}

extension Statement {
    /// Whether another comes from the same source at the same date.
    fileprivate func hasSource(of other: Statement) -> Bool {
        kind == other.kind && sheet == other.sheet && asOf == other.asOf
    }
}
