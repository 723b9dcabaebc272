/// A post and what its holders are like, by shares.
struct Post: Sendable {
    let kind: OrganisationKind
    let position: String
    /// Exactly so many in each organisation; `nil` where the post takes a share of the rest.
    let fixedNumber: Int?
    let share: Int
    let womenPercent: Int
    let minorityPercent: Int
    let partyPercent: Int
    let levels: WeightedTable<LevelAndTitle>
    let disciplines: WeightedTable<Discipline>
    let ranks: WeightedTable<String>
    let employments: WeightedTable<String>

    /// A level with the academic title that goes with it.
    struct LevelAndTitle: Sendable {
        let level: Level
        let academicTitle: String?
    }

    /// A post of which there is exactly one or a few leads the organisation.
    var leads: Bool { fixedNumber != nil }
}

extension Post {
    /// Reads a line of the post table; `nil` where the kind is unknown.
    init?(line: Substring) {
        let cells = line.split(separator: ";").map(String.init)
        guard cells.count >= 3, let kind = OrganisationKind(rawValue: cells[0]),
            let number = Int(cells[2].dropFirst())
        else { return nil }
        func cell(_ index: Int) -> String { index < cells.count ? cells[index] : "0" }
        self.kind = kind
        position = cells[1]
        fixedNumber = cells[2].hasPrefix("=") ? number : nil
        share = number
        womenPercent = Int(cell(3)) ?? 0
        minorityPercent = Int(cell(4)) ?? 0
        partyPercent = Int(cell(5)) ?? 0
        levels = WeightedTable(list: cell(6), LevelAndTitle.init(word:))
        disciplines = WeightedTable(list: cell(7)) { Discipline.byName[$0] }
        ranks = WeightedTable(list: cell(8))
        employments = WeightedTable(list: cell(9))
    }

    /// All posts by kind of organisation, in the order of the table.
    static let byKind: [OrganisationKind: [Post]] = Dictionary(
        grouping: PostTable.lines.split(separator: "\n").compactMap(Post.init(line:)), by: \.kind)
}

extension Post.LevelAndTitle {
    init(word: String) {
        level = word == "PGS" ? .doctor : Level(rawValue: word) ?? .university
        academicTitle = word == "PGS" ? "PGS" : nil
    }
}
