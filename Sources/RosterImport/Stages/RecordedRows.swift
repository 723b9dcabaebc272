import Registry

/// The rows of this very file that the registry holds already, from an earlier import.
struct RecordedRows {
    private let statements: [RowPlace: [Int]]
    private let view: RegistryView

    /// Whether there are none.
    var isEmpty: Bool { statements.isEmpty }

    /// - Throws: `RegistryError`.
    init(of file: SourceFile, _ view: RegistryView) throws {
        statements = try view.statements(ofFile: file.sha256)
        self.view = view
    }

    /// For each proposed statement the number of the one by which the same row said the same for the
    /// same date; `nil` for what is new.
    ///
    /// - Throws: `RegistryError`.
    func numbers(of proposed: [Statement], _ draft: ChangeDraft) throws -> [Int?] {
        if statements.isEmpty { return Array(repeating: nil, count: proposed.count) }
        let candidates = proposed.map { self[$0] }
        var held: [Int: Statement] = [:]
        try view.forEachStatement(ids: candidates.flatMap { $0 }.sorted()) {
            held[$0.id] = $0.statement
        }
        return zip(proposed, candidates).map { statement, candidates in
            let written = statement.mapTexts { draft.registryNumber($0) }
            return candidates.first { held[$0]?.saysTheSame(as: written) ?? false }
        }
    }

    private subscript(statement: Statement) -> [Int] {
        statement.row.flatMap { statements[RowPlace(sheet: statement.sheet, row: $0)] } ?? []
    }
}
