internal import CivilDates

/// A list of codes and names, each name with other words for it: what most lists are.
struct NamedList: CodeLookup {
    let list: CodeList
    private(set) var all: [CodeEntry] = []
    var terms: TermIndex
    var leadWords = LeadWords()
    private var byCode: [String: [Int]] = [:]

    init(list: CodeList, joinsWords: Bool = false) {
        self.list = list
        terms = TermIndex(joinsWords: joinsWords)
    }

    /// Adds an entry known by its name; `weight` is the score of that name.
    mutating func add(_ entry: CodeEntry, weight: Double = 1, isSearchable: Bool = true) {
        byCode[entry.code, default: []].append(all.count)
        if isSearchable {
            terms.add(entry.name, entry: all.count, weight: weight, reason: "đúng tên")
        }
        all.append(entry)
    }

    /// Adds another word for the entries of a code.
    mutating func add(_ text: String, for code: String, weight: Double, reason: String) {
        for entry in byCode[code] ?? [] {
            terms.add(text, entry: entry, weight: weight, reason: reason)
        }
    }

    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        Ranking.ranked(candidates(text), at: date, limit: limit)
    }

    /// The matches of a text before any date is looked at: of the whole text, else without its lead words,
    /// else of what stands outside its brackets, else inside them.
    func candidates(_ text: String) -> [CodeMatch] {
        var readings = [text, leadWords.stripped(text) ?? ""]
        if text.contains("(") {
            let brackets = Brackets(text)
            readings += [brackets.outside, leadWords.stripped(brackets.outside) ?? ""]
            readings += brackets.inside
        }
        for reading in readings where !reading.isEmpty {
            let found = wholeTextCandidates(reading)
            if !found.isEmpty { return found }
        }
        return []
    }

    /// The matches of a text taken as one word of the list.
    func wholeTextCandidates(_ text: String) -> [CodeMatch] {
        if let coded = byCode[text] {
            return coded.map { CodeMatch(entry: all[$0], score: 1, reason: "đúng mã") }
        }
        return terms.hits(text).map {
            CodeMatch(entry: all[$0.entry], score: $0.score, reason: $0.reason)
        }
    }

    func hasCode(_ code: String) -> Bool { byCode[code] != nil }

    func entry(_ code: String, at date: CivilDate?) -> CodeEntry? {
        let known = (byCode[code] ?? []).map { all[$0] }
        return known.first { $0.isInForce(at: date) } ?? (date == nil ? known.last : nil)
    }

    func entries(at date: CivilDate?) -> [CodeEntry] {
        all.filter { $0.isInForce(at: date) }.sorted { $0.code < $1.code }
    }
}
