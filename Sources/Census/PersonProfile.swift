import Composition
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
        /// The column of the source, from 1, and its header; the first where there are several.
        public let column: SourceColumn?
        /// The cells that it was read from, as they stand in the source; empty where they were not kept, as those of
        /// identity numbers, or cannot be told.
        public let cells: [OriginalCell]
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
    /// Other names, with their kind.
    public let otherNames: [(kind: OtherName.Kind, name: String)]
    /// The date of birth.
    public let birthDate: PartialDate?
    /// The code in each dimension, `unknown` included.
    public let codes: [(dimension: Dimension, code: String)]
    /// From what the sector was told; `nil` where it is unknown.
    public let sectorBasis: SectorBasis?
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
        let census = try Census.open(registry, asOf: asOf, known: known)
        guard let place = census.place(ofPerson: id) else { return nil }
        (sources, sectorBasis) = try registry.withView(.change(census.lastChange)) { view in
            let statements = try PersonDirectory(view).statements(of: id)
            let texts = try view.texts()
            let sources = try Self.sources(view, statements, texts, Self.seal(of: registry, view))
            return (sources, try Self.sectorBasis(view, statements, texts, at: asOf))
        }
        self.id = id
        fullName = census.name(ofPersonAt: place)
        otherNames = census.statedOtherNames(ofPersonAt: place)
        birthDate = census.birthDate(ofPersonAt: place)
        let placed = census.on(mapOf: map ?? asOf)
        codes = Dimension.allCases.map { ($0, placed[$0].code(ofPersonAt: place)) }
    }

    private static func sectorBasis(
        _ view: RegistryView, _ statements: [Int], _ texts: RegistryTexts, at date: CivilDate
    ) throws -> SectorBasis? {
        let reader = try StatementComposer(view, asOf: date)
        var held: [StoredStatement] = []
        try view.forEachStatement(asOf: date, ids: statements) { held.append($0) }
        return try reader.compose(held).flatMap {
            SectorBasis($0.engagement, reader.readings, texts)
        }
    }

    private static func sources(
        _ view: RegistryView, _ statements: [Int], _ texts: RegistryTexts,
        _ seal: IdentifierSeal?
    ) throws -> [Source] {
        let files = try view.sourceFiles()
        var sources: [Source] = []
        try view.forEachStatement(ids: statements) { stored in
            let statement = stored.statement
            let columns = try view.columns(ofChange: stored.change)
                .filter { $0.sheet == statement.sheet }
            let origins = try CellOrigins(stored, columns, texts, view)
            sources.append(
                Source(
                    statement: stored.id, change: stored.change,
                    file: stored.sourceFile.flatMap { files[$0]?.name },
                    sheet: statement.sheet, row: statement.row, asOf: statement.asOf,
                    facts: try statement.facts(texts, seal).map { try origins.fact($0) }))
        }
        return sources.sorted { ($0.asOf, $0.statement) < ($1.asOf, $1.statement) }
    }
}
