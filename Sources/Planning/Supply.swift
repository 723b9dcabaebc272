import Census
import Classifications
import VietnameseText

/// People in post set against posts: each person is counted once, at the most specific posts that
/// their field fits, in their organisation before their locality.
struct Supply {
    struct Key: Hashable {
        let locality: String
        let field: String
    }

    struct Cell {
        var demand = 0
        var supply = 0
        var shortage = 0
        var surplus = 0
        var belowLevel = 0
        var unknown = 0

        mutating func add(_ other: Cell) {
            demand += other.demand
            supply += other.supply
            shortage += other.shortage
            surplus += other.surplus
            belowLevel += other.belowLevel
            unknown += other.unknown
        }
    }

    private(set) var cells: [Key: Cell] = [:]
    private(set) var outside = 0
    private(set) var inPost = 0

    init(_ census: Census, _ demand: Demand) {
        let staff = Staff(census)
        let scopes = Dictionary(grouping: demand.lines) { staff.scope(of: $0) }
        // Organisations first, so that their people are not counted again for the locality.
        let ordered = scopes.sorted { ($0.key.rank, $0.key.name) < ($1.key.rank, $1.key.name) }
        var counted: Set<Int> = []
        for (scope, lines) in ordered {
            let people = staff.people(in: scope).filter { counted.insert($0).inserted }
            inPost += people.count
            settle(people, lines, staff, scope)
        }
    }

    /// Groups of posts from the most specific field and the highest level down; people from those
    /// with the fewest posts to choose from up, so that their order never matters.
    private mutating func settle(
        _ people: [Int], _ lines: [Demand.Line], _ staff: Staff, _ scope: Staff.Scope
    ) {
        var posts = PostGroup.grouped(lines)
        let choices = people.map { Choice(of: $0, among: posts, staff) }
        for choice in choices.sorted(by: { $0.isSettledBefore($1) }) {
            settle(choice, in: &posts, staff)
        }
        for group in posts {
            let locality =
                group.locality == CensusColumn.unknown
                ? staff.locality(ofScope: scope) : group.locality
            let cell = Cell(
                demand: group.demand, supply: group.supply,
                shortage: max(0, group.demand - group.supply),
                surplus: max(0, group.supply - group.demand), belowLevel: group.belowLevel,
                unknown: group.unknown)
            cells[Key(locality: locality, field: group.field), default: Cell()].add(cell)
        }
    }

    private mutating func settle(_ choice: Choice, in posts: inout [PostGroup], _ staff: Staff) {
        let vacant = choice.met.first { posts[$0].supply < posts[$0].demand }
        if let place = vacant ?? choice.met.first {
            posts[place].supply += 1
        } else if staff.field(choice.person) == nil, choice.fitting.isEmpty {
            let locality = staff.locality(choice.person) ?? CensusColumn.unknown
            let key = Key(locality: locality, field: CensusColumn.unknown)
            cells[key, default: Cell()].unknown += 1
        } else if let place = choice.doubtful.first {
            posts[place].unknown += 1
        } else if let place = choice.fitting.first {
            posts[place].belowLevel += 1
        } else {
            outside += 1
        }
    }
}

/// The posts that one person fits, by place among the groups.
private struct Choice {
    let person: Int
    /// Posts of the person's field or position.
    let fitting: [Int]
    /// Those of them whose level the person has.
    let met: [Int]
    /// Those of them for which the person's level is not known.
    let doubtful: [Int]

    init(of person: Int, among posts: [PostGroup], _ staff: Staff) {
        self.person = person
        fitting = posts.indices.filter { posts[$0].fits(person, staff) }
        met = fitting.filter { posts[$0].isMet(by: person, staff) == true }
        doubtful = fitting.filter { posts[$0].isMet(by: person, staff) == nil }
    }

    func isSettledBefore(_ other: Choice) -> Bool {
        met.count == other.met.count
            ? met.lexicographicallyPrecedes(other.met) : met.count < other.met.count
    }
}

/// Posts of one field and level in one scope.
private struct PostGroup {
    let locality: String
    let field: String
    let position: String?
    let minimumLevel: String?
    var demand: Int
    var supply = 0
    var belowLevel = 0
    var unknown = 0

    static func grouped(_ lines: [Demand.Line]) -> [PostGroup] {
        struct Key: Hashable {
            let field: String
            let position: String?
            let level: String?
        }
        let groups = Dictionary(grouping: lines) { line in
            let isByField = line.field != CensusColumn.unknown
            return Key(
                field: line.field, position: isByField ? nil : line.position,
                level: line.minimumLevel)
        }
        return groups.map { key, lines in
            PostGroup(
                locality: lines[0].locality, field: key.field, position: key.position,
                minimumLevel: key.level, demand: lines.reduce(0) { $0 + $1.posts })
        }
        .sorted { left, right in
            if left.specificity != right.specificity { return left.specificity > right.specificity }
            let (one, other) = (left.levelRank, right.levelRank)
            if one != other { return one > other }
            return (left.field, left.position ?? "") < (right.field, right.position ?? "")
        }
    }

    private var levelRank: Int { minimumLevel.flatMap { LevelOrder.rank(of: $0) } ?? -1 }

    private var specificity: Int { field == CensusColumn.unknown ? 0 : field.utf8.count }

    func fits(_ person: Int, _ staff: Staff) -> Bool {
        guard field != CensusColumn.unknown else {
            return position != nil && staff.position(person) == position
        }
        guard let held = staff.field(person) else { return false }
        return held == field
            || (field.utf8.count == 2 && FieldCode.field(of: held) == field)
            || (field.utf8.count == 4 && FieldCode.group(of: held) == field)
    }

    /// Whether the person's level is at least the one asked; `nil` where it is not known.
    func isMet(by person: Int, _ staff: Staff) -> Bool? {
        guard minimumLevel != nil else { return true }
        guard let level = staff.level(person), let rank = LevelOrder.rank(of: level) else {
            return nil
        }
        return rank >= levelRank
    }
}
