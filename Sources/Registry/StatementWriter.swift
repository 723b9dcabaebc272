import CivilDates
import GRDB

/// Writes statements with their parts.
final class StatementWriter {
    private let statements: BulkInserter
    private let sensitive: BulkInserter
    private let engagements: BulkInserter
    private let qualifications: BulkInserter
    /// Inserters of one, two and more certificates at once: nearly everybody has several.
    private let certificates: [BulkInserter]
    private let identifiers: BulkInserter
    private let otherNames: BulkInserter
    private let change: Int
    private let sourceFile: Int?
    private let texts: DraftTexts
    private let indexes: LoadIndexes
    private var nextID: Int
    private var last: (StatementKind, String?, CivilDate)?

    init(_ database: Database, change: Int, sourceFile: Int?, texts: DraftTexts) throws {
        self.change = change
        self.sourceFile = sourceFile
        self.texts = texts
        nextID = (try Int.fetchOne(database, sql: "SELECT max(id) FROM statement") ?? 0) + 1
        indexes = try LoadIndexes(database, isFirstLoad: nextID == 1)
        statements = try BulkInserter(
            database, table: "statement",
            columns: [
                "id", "change", "source_file", "kind", "sheet", "as_of", "row", "full_name", "sex",
                "birth_date", "hometown",
            ])
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
        certificates = try (1...4).map {
            try BulkInserter(
                database, table: "certificate",
                columns: ["statement", "ordinal", "kind", "wording"], rows: $0)
        }
        identifiers = try BulkInserter(
            database, table: "identifier",
            columns: [
                "statement", "ordinal", "kind", "keyed_hash", "sealed", "key", "is_doubtful",
            ])
        otherNames = try BulkInserter(
            database, table: "other_name", columns: ["statement", "ordinal", "kind", "name"])
    }

    /// Writes a statement and gives its number.
    func write(_ statement: Statement) throws -> Int {
        let id = nextID
        nextID += 1
        try statements.bind(id)
        try bindSource(statement)
        try statements.bind(statement.row)
        try bind(statement.fullName, statements)
        try statements.bind(statement.sex?.rawValue)
        try statements.bind(statement.birthDate)
        try bind(statement.hometown, statements)
        try statements.insert()
        try write(statement.sensitive, of: id)
        for (ordinal, part) in statement.engagements.enumerated() {
            try write(part, ordinal, of: id)
        }
        for (ordinal, part) in statement.qualifications.enumerated() {
            try write(part, ordinal, of: id)
        }
        try write(statement.certificates, of: id)
        for (ordinal, part) in statement.identifiers.enumerated() {
            try write(part, ordinal, of: id)
        }
        for (ordinal, part) in statement.otherNames.enumerated() {
            try write(part, ordinal, of: id)
        }
        return id
    }

    /// What the rows of one sheet have in common is bound once.
    private func bindSource(_ statement: Statement) throws {
        let source = (statement.kind, statement.sheet, statement.asOf)
        if let last, last == source {
            for _ in 0..<5 { statements.keep() }
            return
        }
        last = source
        try statements.bind(change)
        try statements.bind(sourceFile)
        try statements.bind(statement.kind.rawValue)
        try statements.bind(statement.sheet)
        try statements.bind(statement.asOf)
    }

    /// Ends the writing.
    func finish() throws { try indexes.restore() }

    private func write(_ facts: SensitiveFacts, of id: Int) throws {
        guard !facts.isEmpty else { return }
        try sensitive.bind(id)
        try bind(facts.ethnicGroup, sensitive)
        try bind(facts.religion, sensitive)
        try sensitive.bind(facts.isPartyMember.map { $0 ? "yes" : "no" })
        try sensitive.bind(facts.partyDate)
        try sensitive.insert()
    }

    private func write(_ part: Engagement, _ ordinal: Int, of id: Int) throws {
        try engagements.bind(id)
        try engagements.bind(ordinal)
        for text in [
            part.organisation, part.place, part.position, part.rank, part.employment, part.sector,
            part.standing,
        ] { try bind(text, engagements) }
        try engagements.bind(part.since)
        try engagements.bind(part.until)
        try engagements.insert()
    }

    private func write(_ part: Qualification, _ ordinal: Int, of id: Int) throws {
        try qualifications.bind(id)
        try qualifications.bind(ordinal)
        for text in [
            part.level, part.title, part.field, part.institution, part.mode, part.country,
        ] { try bind(text, qualifications) }
        try qualifications.bind(part.year)
        try qualifications.bind(part.isInTraining ? 1 : 0)
        try qualifications.insert()
    }

    private func write(_ parts: [Certificate], of id: Int) throws {
        for start in stride(from: 0, to: parts.count, by: certificates.count) {
            let end = min(start + certificates.count, parts.count)
            let inserter = certificates[end - start - 1]
            for ordinal in start..<end {
                try inserter.bind(id)
                try inserter.bind(ordinal)
                try inserter.bind(parts[ordinal].kind.rawValue)
                try bind(parts[ordinal].wording, inserter)
            }
            try inserter.insert()
        }
    }

    private func write(_ part: SealedIdentifier, _ ordinal: Int, of id: Int) throws {
        try identifiers.bind(id)
        try identifiers.bind(ordinal)
        try identifiers.bind(part.kind.rawValue)
        try identifiers.bind(part.keyedHash)
        try identifiers.bind(part.sealed)
        try identifiers.bind(part.key)
        try identifiers.bind(part.isDoubtful ? 1 : 0)
        try identifiers.insert()
    }

    private func write(_ part: OtherName, _ ordinal: Int, of id: Int) throws {
        try otherNames.bind(id)
        try otherNames.bind(ordinal)
        try otherNames.bind(part.kind.rawValue)
        try bind(part.name, otherNames)
        try otherNames.insert()
    }

    private func bind(_ text: TextID?, _ inserter: BulkInserter) throws {
        try inserter.bind(text.map { texts.registryNumber($0) })
    }
}
