import CivilDates
import Registry

/// The sixth stage: the rows of a roster as they enter a draft, each with its statement's number.
struct WrittenRoster {
    /// A people row that holds.
    struct Row {
        /// The statement that says what the row says.
        let statement: Int
        /// Whether the registry had it from this very row of this very file.
        let isRecorded: Bool
        /// The organisation that the row names, by the draft's numbers.
        let organisation: TextID?
    }

    /// What a report says of a row.
    struct Line {
        let sheet: String?
        let row: Int
        let fullName: String
        let birthDate: String
    }

    /// The rows in their order.
    private(set) var rows: [Row] = []
    /// The same rows in words; empty where no report is asked for.
    private(set) var lines: [Line] = []
    /// The words of the new statements by their code list.
    private(set) var words = ReadingCollector()
    /// The organisations of the rows, with their places, by the draft's numbers.
    private(set) var workplaces: Set<Workplace> = []
    /// How many rows brought a new statement.
    private(set) var newCount = 0

    /// An organisation and where it is, as written.
    struct Workplace: Hashable {
        let organisation: TextID
        let place: TextID?
    }

    private let draft: ChangeDraft
    private let recorded: RecordedRows
    /// The rows that brought a new statement, where rows of this file are in the registry already.
    private var newRows: Set<RowPlace> = []
    private let keepsLines: Bool

    /// - Throws: `RegistryError`.
    init(_ draft: ChangeDraft, file: SourceFile, keepsLines: Bool) throws {
        self.draft = draft
        self.keepsLines = keepsLines
        recorded = try RecordedRows(of: file, draft.before)
    }

    /// Writes what is new in a batch.
    ///
    /// - Throws: `RegistryError`.
    mutating func write(_ batch: ParsedBatch) throws {
        let batch = batch.statements
        try draft.add(texts: batch.texts)
        let known = try recorded.numbers(of: batch.statements, draft)
        let new = known.indices.filter { known[$0] == nil }
        var next = try draft.add(batch, new)
        for (index, statement) in batch.statements.enumerated() {
            let number = known[index] ?? next
            if known[index] == nil { next += 1 }
            rows.append(
                Row(
                    statement: number, isRecorded: known[index] != nil,
                    organisation: statement.engagements.first?.organisation))
            if known[index] == nil { note(statement) }
            for post in statement.engagements {
                guard let organisation = post.organisation else { continue }
                workplaces.insert(Workplace(organisation: organisation, place: post.place))
            }
            if keepsLines { lines.append(line(statement)) }
        }
        for block in batch.cells { try write(block) }
    }

    /// Notes what a new statement says.
    private mutating func note(_ statement: Statement) {
        words.add(statement)
        newCount += 1
        if !recorded.isEmpty, let row = statement.row {
            newRows.insert(RowPlace(sheet: statement.sheet, row: row))
        }
    }

    /// Writes the cells of rows that brought a new statement: those of others are in the registry.
    private func write(_ block: CellBlock) throws {
        let new =
            recorded.isEmpty
            ? block : block.keeping { newRows.contains(RowPlace(sheet: block.sheet, row: $0)) }
        if let new { try draft.add(new) }
    }

    /// What the file says if it lists everybody of its organisations.
    func listings(asOf: CivilDate) -> [CompleteListing] {
        workplaces.map {
            CompleteListing(organisation: $0.organisation, place: $0.place, asOf: asOf)
        }
        .sorted {
            ($0.organisation.rawValue, $0.place?.rawValue ?? 0)
                < ($1.organisation.rawValue, $1.place?.rawValue ?? 0)
        }
    }

    /// The words of the organisations and places, by the registry's numbers.
    func workplaceWords() -> [TextID: String] {
        workplaces.reduce(into: [:]) { words, workplace in
            for text in [workplace.organisation, workplace.place] {
                if let text { words[draft.registryNumber(text)] = draft.text(text) }
            }
        }
    }

    private func line(_ statement: Statement) -> Line {
        Line(
            sheet: statement.sheet, row: statement.row ?? 0,
            fullName: draft.text(statement.fullName),
            birthDate: statement.birthDate?.description ?? "")
    }
}
