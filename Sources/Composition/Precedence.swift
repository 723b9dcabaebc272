import CivilDates
import Registry

/// The order in which statements of one person win: later as-of date, then an edit over a profile
/// over a roster, then the file's name, the change and the row.
///
/// Two different files of one date are told apart by their names and not by which came first, so
/// that the order of imports never matters; a file sent again under its name supersedes itself.
struct Precedence: Comparable {
    let asOf: CivilDate
    let weight: Int
    let file: String
    let change: Int
    let row: Int

    init(_ stored: StoredStatement, file: String) {
        asOf = stored.statement.asOf
        weight = stored.statement.kind.weight
        self.file = file
        change = stored.change
        row = stored.statement.row ?? 0
    }

    static func < (left: Self, right: Self) -> Bool {
        if left.asOf != right.asOf { return left.asOf < right.asOf }
        if left.weight != right.weight { return left.weight < right.weight }
        if left.file != right.file {
            return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
        }
        if left.change != right.change { return left.change < right.change }
        return left.row < right.row
    }
}
