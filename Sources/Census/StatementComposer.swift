import CivilDates
import Composition
import Registry

/// Composes the people of a registry at a date, with all that the registry says beside their statements.
struct StatementComposer {
    /// What the words of the registry mean.
    let readings: ReadingTable
    private let asOf: CivilDate
    private let files: [Int: SourceFile]
    private let workplaces: Workplaces
    private let ranking: PostRanking
    private let listings: CompleteListings

    /// - Throws: `RegistryError`.
    init(_ view: RegistryView, asOf: CivilDate) throws {
        self.asOf = asOf
        files = try view.sourceFiles()
        readings = try view.readings()
        workplaces = try Workplaces(view)
        ranking = PostRanking(readings)
        listings = CompleteListings(try view.completeListings(), workplaces)
    }

    /// What the statements of one person that hold at the date say together; `nil` where the person left.
    func compose(_ statements: [StoredStatement]) -> ComposedPerson? {
        Composition.compose(
            statements, at: asOf, workplaces: workplaces, ranking: ranking, listings: listings,
            fileName: { files[$0]?.name ?? "" })
    }
}
