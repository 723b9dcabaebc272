internal import CivilDates

/// The sectors of work, by name or by the name of an organisation.
struct SectorLookup: CodeLookup {
    static let shared = (try? load()) ?? SectorLookup(names: NamedList(list: .sectors))

    let list = CodeList.sectors
    private let names: NamedList

    private init(names: NamedList) { self.names = names }

    static func load() throws(ReferenceError) -> SectorLookup {
        var names = NamedList(list: .sectors)
        for row in try ReferenceFile.rows("codes/sectors.csv") {
            names.add(CodeEntry(code: try row["code"], name: try row["name"]))
        }
        return SectorLookup(names: names)
    }

    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        let named = names.matches(text, at: date, limit: limit)
        guard named.isEmpty else { return named }
        let read = SectorReader.sector(ofOrganisation: text).map { [$0] } ?? []
        return Ranking.ranked(read, at: date, limit: limit)
    }

    func entry(_ code: String, at date: CivilDate?) -> CodeEntry? { names.entry(code, at: date) }

    /// In the order of the list, which is the order of official reports: Party, government, Front.
    func entries(at date: CivilDate?) -> [CodeEntry] { names.all }
}
