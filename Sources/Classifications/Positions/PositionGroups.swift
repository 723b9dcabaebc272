internal import CivilDates

/// The groups of positions: heads, deputies, professions, support; by code, by name, or by a position's text.
struct PositionGroups: CodeLookup {
    static let shared = (try? load()) ?? PositionGroups(names: NamedList(list: .positionGroups))

    let list = CodeList.positionGroups
    private let names: NamedList
    private var leadership: [String: Bool] = [:]

    private init(names: NamedList) { self.names = names }

    static func load() throws(ReferenceError) -> PositionGroups {
        var names = NamedList(list: .positionGroups)
        var leadership: [String: Bool] = [:]
        for row in try ReferenceFile.rows("codes/position_groups.csv") {
            let code = try row["code"]
            names.add(CodeEntry(code: code, name: try row["name"]))
            leadership[code] = try row["leadership"] == "yes"
        }
        var groups = PositionGroups(names: names)
        groups.leadership = leadership
        return groups
    }

    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        let named = names.matches(text, at: date, limit: limit)
        guard named.isEmpty else { return named }
        let read = PositionReader.read(text, at: date).group.map { [$0] } ?? []
        return Ranking.ranked(read, at: date, limit: limit)
    }

    func entry(_ code: String, at date: CivilDate?) -> CodeEntry? { names.entry(code, at: date) }

    /// From heads to support, the order of reports.
    func entries(at date: CivilDate?) -> [CodeEntry] { names.all }

    /// Whether the posts of a group lead an organisation or a part of it; nil for no group.
    func isLeadership(_ code: String) -> Bool? { leadership[code] }

    /// The place of a group in the list: of two posts the one of the lower place is the main one.
    func order(_ code: String) -> Int {
        names.all.firstIndex { $0.code == code } ?? names.all.count
    }
}
