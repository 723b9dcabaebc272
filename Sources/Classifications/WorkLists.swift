internal import CivilDates

/// A short list of how people work and what they were trained in beside their trade: certificates, kinds
/// of employment, standing.
///
/// Later entries are higher where the list has an order.
struct WorkList: CodeLookup {
    let list: CodeList
    private let names: NamedList
    private let ordered: [CodeEntry]

    init(_ list: CodeList) throws(ReferenceError) {
        self.list = list
        var names = NamedList(list: list)
        var ordered: [CodeEntry] = []
        for row in try ReferenceFile.rows("codes/work_lists.csv")
        where try row["list"] == list.rawValue {
            let entry = CodeEntry(code: try row["code"], name: try row["name"])
            ordered.append(entry)
            names.add(entry)
        }
        for row in try ReferenceFile.rows("codes/work_list_synonyms.csv")
        where try row["list"] == list.rawValue {
            names.add(try row["text"], for: try row["code"], weight: 1, reason: "tên gọi khác")
        }
        self.names = names
        self.ordered = ordered
    }

    private init(empty list: CodeList) {
        self.list = list
        names = NamedList(list: list)
        ordered = []
    }

    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        let named = names.matches(text, at: date, limit: limit)
        guard named.isEmpty else { return named }
        return Ranking.ranked(highest(text), at: date, limit: limit)
    }

    /// The highest certificate held of those that a text states, if all of it is understood.
    private func highest(_ text: String) -> [CodeMatch] {
        let readings = CertificateReader.read(text, in: list)
        guard readings.allSatisfy({ $0.match != nil }) else { return [] }
        let held = readings.filter { !$0.isInTraining }.compactMap(\.match)
        let order = ordered.map(\.code)
        return held.max { left, right in
            let places = [left, right].map { order.firstIndex(of: $0.entry.code) ?? -1 }
            return places[0] < places[1]
        }.map { [$0] } ?? []
    }

    func entry(_ code: String, at date: CivilDate?) -> CodeEntry? { names.entry(code, at: date) }

    func entries(at date: CivilDate?) -> [CodeEntry] { ordered }

    static let politicalTheory = loaded(.politicalTheory)
    static let stateManagement = loaded(.stateManagement)
    static let languages = loaded(.languages)
    static let informationTechnology = loaded(.informationTechnology)
    static let employment = loaded(.employment)
    static let standing = loaded(.standing)

    private static func loaded(_ list: CodeList) -> WorkList {
        (try? WorkList(list)) ?? WorkList(empty: list)
    }
}
