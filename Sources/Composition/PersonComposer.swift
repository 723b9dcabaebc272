import CivilDates
public import Registry

/// Composes people at a date from their statements, with all that the registry says beside them.
public struct PersonComposer: Sendable {
    let asOf: CivilDate
    let workplaces: Workplaces
    private let files: [Int: SourceFile]
    private let ranking: PostRanking
    private let listings: CompleteListings

    init(
        asOf: CivilDate, files: [Int: SourceFile], workplaces: Workplaces, readings: ReadingTable,
        listings: [CompleteListing]
    ) {
        self.asOf = asOf
        self.files = files
        self.workplaces = workplaces
        ranking = PostRanking(readings)
        self.listings = CompleteListings(listings, workplaces)
    }

    /// What the statements of one person that hold at the date say together; `nil` where the person left.
    public func compose(_ statements: [StoredStatement]) -> ComposedPerson? {
        Composition.compose(
            statements, at: asOf, workplaces: workplaces, ranking: ranking, listings: listings,
            fileName: { files[$0]?.name ?? "" })
    }

    /// The statement of a person that goes before all others; `nil` where there are none.
    public func latest(_ statements: [StoredStatement]) -> StoredStatement? {
        if statements.count < 2 { return statements.first }
        return statements.max { left, right in
            precedence(left) < precedence(right)
        }
    }

    /// The file that a statement came from; `nil` for one made by hand.
    public func file(of statement: StoredStatement) -> SourceFile? {
        statement.sourceFile.flatMap { files[$0] }
    }

    private func precedence(_ stored: StoredStatement) -> Precedence {
        Precedence(stored, file: file(of: stored)?.name ?? "")
    }
}
