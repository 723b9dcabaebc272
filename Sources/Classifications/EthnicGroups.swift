internal import CivilDates
internal import VietnameseText

/// The peoples of Vietnam, and what rosters say where they name none of them.
struct EthnicGroupLookup: CodeLookup {
    static let shared = (try? load()) ?? EthnicGroupLookup(peoples: NamedList(list: .ethnicGroups))

    let list = CodeList.ethnicGroups
    private let peoples: NamedList
    /// Entries that are not of the national list: a minority of which the people is not told.
    private var unspecified = NamedList(list: .ethnicGroups, joinsWords: true)

    private init(peoples: NamedList) { self.peoples = peoples }

    static func load() throws(ReferenceError) -> EthnicGroupLookup {
        var lookup = EthnicGroupLookup(peoples: try NamedList.ethnicGroups())
        for row in try ReferenceFile.rows("codes/ethnic_group_unspecified.csv") {
            lookup.unspecified.add(CodeEntry(code: try row["code"], name: try row["name"]))
        }
        for row in try ReferenceFile.rows("codes/ethnic_group_phrases.csv") {
            lookup.unspecified.add(
                try row["text"], for: try row["code"], weight: try weight(row),
                reason: "cách nói khác")
        }
        return lookup
    }

    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        var found = peoples.candidates(text)
        if found.isEmpty { found = unspecified.candidates(text) }
        if found.isEmpty { found = branch(text) }
        return Ranking.ranked(found, at: date, limit: limit)
    }

    /// The people of a name with that of a branch behind it: "K'Ho Lạch", "M'Nông Gar", "Cơ ho - Cil".
    private func branch(_ text: String) -> [CodeMatch] {
        let words = Words(text)
        guard !text.contains(where: \.isNumber) else { return [] }
        for count in stride(from: words.count - 1, to: 0, by: -1) {
            let people = peoples.candidates(words.text(0..<count))
            guard let best = people.first, best.score >= 0.9 else { continue }
            // Signs between two peoples say both: "Kinh/Hoa", "Kinh + K'Ho".
            let behind = peoples.candidates(words.rest(from: count))
            guard behind.contains(where: { $0.entry.code == best.entry.code }) else { return [] }
            let score = min(0.95, best.score)
            return [CodeMatch(entry: best.entry, score: score, reason: "tên dân tộc và tên nhóm")]
        }
        return []
    }

    fileprivate static func weight(_ row: ReferenceRow) throws(ReferenceError) -> Double {
        Double(try row["weight"]) ?? 0
    }

    func entry(_ code: String, at date: CivilDate?) -> CodeEntry? {
        peoples.entry(code, at: date) ?? unspecified.entry(code, at: date)
    }

    /// The national list alone: 54 peoples and foreigners.
    func entries(at date: CivilDate?) -> [CodeEntry] { peoples.entries(at: date) }
}

extension NamedList {
    /// The peoples of Vietnam with their official other names and the spellings of rosters.
    ///
    /// A name that two peoples bear, or that is the official name of another people, points to none surely.
    static func ethnicGroups() throws(ReferenceError) -> NamedList {
        var list = NamedList(list: .ethnicGroups, joinsWords: true, hasLeadWords: true)
        let table = try ReferenceFile.rows("codes/ethnic_groups.csv")
        for row in table { list.add(CodeEntry(code: try row["code"], name: try row["name"])) }
        for row in try ReferenceFile.rows("codes/ethnic_group_aliases.csv") {
            list.add(try row["text"], for: try row["code"], weight: 0.98, reason: "cách viết khác")
        }
        for row in try ReferenceFile.rows("codes/ethnic_group_phrases.csv") {
            list.add(
                try row["text"], for: try row["code"], weight: try EthnicGroupLookup.weight(row),
                reason: "cách nói khác")
        }
        for row in table {
            for text in split(try row["common_spellings_local"]) {
                list.add(text, for: try row["code"], weight: 0.98, reason: "cách viết khác")
            }
        }
        try list.addOtherNames(table)
        return list
    }

    private mutating func addOtherNames(_ table: ReferenceTable) throws(ReferenceError) {
        let known = terms
        var bearers: [TextKey: Set<String>] = [:]
        for row in table {
            let code = try row["code"]
            for text in Self.split(try row["official_alternative_names"]) {
                bearers[known.key(text), default: []].insert(code)
                // "Xá Cẩu", "Xá Khao": a name that begins the names of others says little by itself.
                if let first = text.split(separator: " ").first {
                    bearers[known.key(String(first)), default: []].insert(code)
                }
            }
        }
        for row in table {
            let code = try row["code"]
            for text in Self.split(try row["official_alternative_names"]) {
                let others = known.entries(ofWord: text).contains { all[$0].code != code }
                let isShared = others || (bearers[known.key(text)]?.count ?? 0) > 1
                add(
                    text, for: code, weight: isShared ? 0.7 : 0.95,
                    reason: isShared ? "tên gọi khác, dùng cho nhiều dân tộc" : "tên gọi khác")
            }
        }
    }

    private static func split(_ names: String) -> [String] {
        names.split(separator: ",").map { CanonicalText.canonical(String($0)) }
    }
}
