internal import CivilDates

/// A list of codes and names, each name with other words for it: what most lists are.
///
/// The index of words is made when a text is first looked for: most commands only name codes.
struct NamedList: CodeLookup {
    let list: CodeList
    private(set) var all: [CodeEntry] = []
    private var byCode: [String: [Int]] = [:]
    private var words: [Word] = []
    private var synonyms: [Synonyms] = []
    private let joinsWords: Bool
    private let hasLeadWords: Bool
    private var index = MadeOnce<TermIndex>()
    private let lead = MadeOnce<LeadWords>()

    private struct Word {
        let text: String
        let entry: Int
        let weight: Double
        let reason: String
    }

    /// A file of other words for codes.
    struct Synonyms {
        let file: String
        let codeColumn: String
        let weight: Double
    }

    init(list: CodeList, joinsWords: Bool = false, hasLeadWords: Bool = false) {
        self.list = list
        self.joinsWords = joinsWords
        self.hasLeadWords = hasLeadWords
    }

    /// Adds an entry known by its name; `weight` is the score of that name.
    mutating func add(_ entry: CodeEntry, weight: Double = 1, isSearchable: Bool = true) {
        byCode[entry.code, default: []].append(all.count)
        if isSearchable {
            add(Word(text: entry.name, entry: all.count, weight: weight, reason: "đúng tên"))
        }
        all.append(entry)
    }

    /// Adds another word for the entries of a code.
    mutating func add(_ text: String, for code: String, weight: Double, reason: String) {
        for entry in byCode[code] ?? [] {
            add(Word(text: text, entry: entry, weight: weight, reason: reason))
        }
    }

    /// Adds the other words of a file, which has them in its column `text`.
    mutating func add(_ file: Synonyms) {
        forgetIndex()
        synonyms.append(file)
    }

    private mutating func add(_ word: Word) {
        forgetIndex()
        words.append(word)
    }

    /// To be made anew, unless it is nobody else's and was not made yet.
    private mutating func forgetIndex() {
        if index.isMade || !isKnownUniquelyReferenced(&index) { index = MadeOnce() }
    }

    /// The words by which the entries are known.
    var terms: TermIndex { index.made { (try? indexed()) ?? TermIndex() } }

    /// The words that say what a text is about; none where the list has no such words.
    var leadWords: LeadWords {
        hasLeadWords ? lead.made { (try? LeadWords.load(list)) ?? LeadWords() } : LeadWords()
    }

    /// Throws `ReferenceError` where a file of words is damaged.
    func verify() throws(ReferenceError) {
        _ = try indexed()
        if hasLeadWords { _ = try LeadWords.load(list) }
    }

    private func indexed() throws(ReferenceError) -> TermIndex {
        var index = TermIndex(joinsWords: joinsWords)
        for word in words {
            index.add(word.text, entry: word.entry, weight: word.weight, reason: word.reason)
        }
        for file in synonyms {
            for row in try ReferenceFile.rows(file.file) {
                for entry in byCode[try row[file.codeColumn]] ?? [] {
                    index.add(
                        try row["text"], entry: entry, weight: file.weight, reason: "tên gọi khác")
                }
            }
        }
        return index
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
