public import CivilDates
public import Registry

/// One person: what is known at a date, and every statement with the cell that it came from.
public struct PersonProfile: Sendable {
    /// Something stated, as written.
    public struct Fact: Sendable {
        /// What it is, by the name of a column's meaning.
        public let meaning: String
        /// The words.
        public let text: String
        /// The column of the source, from 1, and its header.
        public let column: SourceColumn?
    }

    /// A statement with its source.
    public struct Source: Sendable {
        /// The statement's number.
        public let statement: Int
        /// The change that brought it.
        public let change: Int
        /// The file's name.
        public let file: String?
        /// The sheet and row.
        public let sheet: String?
        /// The row or record.
        public let row: Int?
        /// The date at which it holds.
        public let asOf: CivilDate
        /// What it says.
        public let facts: [Fact]
    }

    /// The number of the person.
    public let id: Int
    /// The name.
    public let fullName: String
    /// The date of birth.
    public let birthDate: PartialDate?
    /// The code in each dimension, `unknown` included.
    public let codes: [(dimension: Dimension, code: String)]
    /// The statements that are known, oldest first.
    public let sources: [Source]

    /// Reads a person; `nil` where nobody has this number at the date.
    ///
    /// Places are in the `map` of a day, which is the date's own unless another is given.
    ///
    /// - Throws: `RegistryError`.
    public init?(
        _ id: Int, in registry: Registry, asOf: CivilDate, known: KnownOn, map: CivilDate? = nil
    ) throws {
        let parts = try registry.withView(known) { view -> (Census, [Source]) in
            let census = try Census.build(view, asOf: asOf)
            guard census.people.contains(id) else { return (census, []) }
            let directory = try PersonDirectory(view)
            let sources = try Self.sources(view, directory.statements(of: id), census.texts)
            return (census, sources)
        }
        let census = parts.0
        guard let place = census.people.firstIndex(of: id) else { return nil }
        self.id = id
        fullName = census.texts[census.names[place]]
        birthDate = census.birthDates[place]
        let placed = census.on(mapOf: map ?? asOf)
        codes = Dimension.allCases.map { ($0, placed[$0].code(ofPersonAt: place)) }
        sources = parts.1
    }

    private static func sources(
        _ view: RegistryView, _ statements: [Int], _ texts: RegistryTexts
    ) throws -> [Source] {
        let files = try view.sourceFiles()
        var sources: [Source] = []
        try view.forEachStatement(ids: statements) { stored in
            let columns = try view.columns(ofChange: stored.change)
            sources.append(
                Source(
                    statement: stored.id, change: stored.change,
                    file: stored.sourceFile.flatMap { files[$0]?.name },
                    sheet: stored.statement.sheet, row: stored.statement.row,
                    asOf: stored.statement.asOf,
                    facts: stored.statement.facts(texts).map { meaning, text in
                        let candidates = columns.filter {
                            $0.meaning == meaning && $0.sheet == stored.statement.sheet
                        }
                        return Fact(
                            meaning: meaning, text: text,
                            column: stored.statement.column(of: text, among: candidates))
                    }))
        }
        return sources.sorted { ($0.asOf, $0.statement) < ($1.asOf, $1.statement) }
    }
}

extension Statement {
    /// The column that a fact came from: the only one with its meaning, or the one of an x matrix
    /// whose head the fact begins with; `nil` where that cannot be told.
    fileprivate func column(of text: String, among candidates: [SourceColumn]) -> SourceColumn? {
        guard candidates.count > 1 else { return candidates.first }
        let sexHead = sex.map { $0 == .male ? "Nam" : "Nữ" }
        let headed = candidates.filter { column in
            let head = column.header.split(separator: "/").last.map { $0.drop { $0 == " " } } ?? ""
            return text == head || text.hasPrefix(head + " ") || (head.elementsEqual(sexHead ?? ""))
        }
        return headed.count == 1 ? headed.first : nil
    }

    /// What is stated, by the names of column meanings.
    fileprivate func facts(_ texts: RegistryTexts) -> [(String, String)] {
        var facts: [(String, String?)] = [
            ("full_name", texts[fullName]), ("sex", sex?.rawValue),
            ("birth_date", birthDate?.description), ("hometown", hometown.map { texts[$0] }),
            ("ethnic_group", sensitive.ethnicGroup.map { texts[$0] }),
            ("religion", sensitive.religion.map { texts[$0] }),
            (
                "party",
                // A date of joining says it already.
                sensitive.partyDate == nil ? sensitive.isPartyMember.map { $0 ? "yes" : "no" } : nil
            ),
            ("party_date", sensitive.partyDate?.description),
        ]
        for post in engagements {
            facts += [
                ("organisation", post.organisation), ("place", post.place),
                ("position", post.position), ("rank", post.rank),
                ("employment", post.employment), ("sector", post.sector),
                ("standing", post.standing),
            ].map { ($0.0, $0.1.map { texts[$0] }) }
            facts.append(("since", post.since?.description))
        }
        for qualification in qualifications {
            facts += [
                ("title", qualification.title), ("qualification", qualification.level),
                ("field", qualification.field), ("institution", qualification.institution),
                ("mode", qualification.mode), ("country", qualification.country),
            ].map { ($0.0, $0.1.map { texts[$0] }) }
            facts.append(("year", qualification.year.map(String.init)))
        }
        facts += certificates.map { ($0.kind.meaning, texts[$0.wording]) }
        facts += identifiers.map { ($0.kind.meaning, "••••••••••••") }
        return facts.compactMap { meaning, text in text.map { (meaning, $0) } }
    }
}

extension Certificate.Kind {
    fileprivate var meaning: String {
        switch self {
        case .politicalTheory: "political_theory"
        case .stateManagement: "state_management"
        default: rawValue
        }
    }
}

extension SealedIdentifier.Kind {
    fileprivate var meaning: String {
        switch self {
        case .citizen: "citizen_number"
        case .formerCitizen: "former_citizen_number"
        case .socialInsurance: "social_insurance_number"
        case .official: "official_number"
        }
    }
}
