import CivilDates
import Registry

/// Where somebody works, or comes from: the unit that is stated, and what else is stated of the same workplace.
///
/// Kept as stated, so that it can be looked up in the map of any day; see ``DatedMap``.
struct WorkPlace: Sendable, Hashable {
    /// The unit that the latest statement with a place names.
    let stated: ReadingTable.Code
    /// Units that other statements of the same person name for the same organisation, each once, in code order.
    let others: [ReadingTable.Code]

    init(
        _ stated: ReadingTable.Code, others: some Sequence<ReadingTable.Code> = []
    ) {
        self.stated = stated
        self.others = Set(others).subtracting([stated]).sorted {
            ($0.code, $0.from?.description ?? "") < ($1.code, $1.from?.description ?? "")
        }
    }
}
