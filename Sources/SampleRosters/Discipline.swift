/// A discipline of training: its code in the national catalogue, its name and how offices shorten it.
struct Discipline: Sendable, Hashable {
    let code: String
    let name: String
    let abbreviation: String

    /// Digits 2 and 3: the field of training.
    var field: String { String(code.dropFirst().prefix(2)) }

    static let byName: [String: Discipline] = Dictionary(
        uniqueKeysWithValues: DisciplineTable.lines.split(separator: "\n").map { line in
            let cells = line.split(separator: ";").map(String.init)
            let discipline = Discipline(
                code: cells[0], name: cells[1],
                abbreviation: cells.count > 2 ? cells[2] : cells[1])
            return (discipline.name, discipline)
        })
}
