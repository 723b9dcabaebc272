internal import CivilDates

/// The ranks (ngạch) of civil servants and the professional ranks (hạng) of public employees, by code or title.
struct RankLookup: CodeLookup {
    static let shared = (try? load()) ?? RankLookup()

    let list = CodeList.ranks
    private var names = NamedList(list: .ranks)
    private var abbreviations = PhraseTable<String>()

    static func load() throws(ReferenceError) -> RankLookup {
        var lookup = RankLookup()
        lookup.names.leadWords = try LeadWords.load(.ranks)
        for row in try ReferenceFile.rows("codes/civil_servant_ranks.csv") {
            lookup.names.add(CodeEntry(code: try row["code"], name: try row["title"]))
        }
        for row in try ReferenceFile.rows("codes/public_employee_ranks.csv") {
            let (title, grade) = (try row["title"], try row["grade"])
            let code = try row["code"]
            lookup.names.add(
                CodeEntry(
                    code: code, name: grade.isEmpty ? title : "\(title) hạng \(grade)",
                    from: CivilDate(iso: try row["valid_from"]),
                    to: CivilDate(iso: try row["valid_to"])))
            lookup.names.add(title, for: code, weight: 0.95, reason: "đúng chức danh")
        }
        for row in try ReferenceFile.rows("codes/rank_abbreviations.csv") {
            lookup.abbreviations.add(try row["text"], try row["reading"])
        }
        return lookup
    }

    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        let codes = RankCode.codes(in: text)
        let coded = codes.flatMap { names.wholeTextCandidates($0) }
        guard codes.isEmpty else { return Ranking.ranked(coded, at: date, limit: limit) }
        var found = names.candidates(text)
        if found.isEmpty { found = names.candidates(spelledOut(text)) }
        return Ranking.ranked(found, at: date, limit: limit)
    }

    func entry(_ code: String, at date: CivilDate?) -> CodeEntry? { names.entry(code, at: date) }

    func entries(at date: CivilDate?) -> [CodeEntry] { names.entries(at: date) }

    /// The text with its abbreviations written out ("GV THCS hạng 2").
    private func spelledOut(_ text: String) -> String {
        let words = Words(text)
        var written: [String] = []
        var index = 0
        while index < words.count {
            if let found = abbreviations.found(in: words, at: index).first {
                written.append(found.value)
                index += found.count
            } else {
                written.append(words.text(index..<(index + 1)))
                index += 1
            }
        }
        return written.joined(separator: " ")
    }
}
