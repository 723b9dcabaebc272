internal import CivilDates

/// The ranks (ngạch) of civil servants and the professional ranks (hạng) of public employees, by code or title.
struct RankLookup: CodeLookup {
    static let shared = (try? load()) ?? RankLookup()

    let list = CodeList.ranks
    private var names = NamedList(list: .ranks, hasLeadWords: true)
    private var abbreviations = PhraseTable<String>()
    private var successions = RankSuccessions()

    static func load() throws(ReferenceError) -> RankLookup {
        var lookup = RankLookup()
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
        // Codes of before 2015: known by code only, since their titles are still those of other ranks.
        for row in try ReferenceFile.rows("codes/retired_ranks.csv") {
            let entry = CodeEntry(
                code: try row["code"], name: try row["title"],
                to: CivilDate(iso: try row["valid_to"]))
            lookup.names.add(entry, isSearchable: false)
        }
        for row in try ReferenceFile.rows("codes/rank_abbreviations.csv") {
            lookup.abbreviations.add(try row["text"], try row["reading"])
        }
        lookup.successions = try RankSuccessions.load()
        return lookup
    }

    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch] {
        let codes = RankCode.codes(in: text)
        guard codes.isEmpty else {
            return Ranking.ranked(coded(codes, text, date), at: date, limit: limit)
        }
        return Ranking.ranked(titled(text).map(followed), at: date, limit: limit)
    }

    func entry(_ code: String, at date: CivilDate?) -> CodeEntry? { names.entry(code, at: date) }

    func entries(at date: CivilDate?) -> [CodeEntry] { names.entries(at: date) }

    private func titled(_ text: String) -> [CodeMatch] {
        let found = names.candidates(text)
        return found.isEmpty ? names.candidates(spelledOut(text)) : found
    }

    /// The ranks of codes; where the title beside a code is surely another rank's, neither is sure.
    private func coded(_ codes: [String], _ text: String, _ date: CivilDate?) -> [CodeMatch] {
        let matches = codes.flatMap { names.wholeTextCandidates($0) }.map(followed)
        guard Set(codes).count == 1, let code = matches.first?.entry.code,
            let title = RankTitle.besideCode(text)
        else { return matches }
        let titled = Ranking.ranked(titled(title), at: date, limit: 9)
        guard let best = titled.first, best.score >= 0.95,
            !titled.contains(where: { $0.entry.code == code })
        else { return matches }
        return (matches + [best]).map {
            CodeMatch(
                entry: $0.entry, score: min($0.score, 0.8),
                reason: "mã và chức danh không khớp nhau", successors: $0.successors)
        }
    }

    private func followed(_ match: CodeMatch) -> CodeMatch {
        let later = successions.successors(of: match.entry.code).compactMap { next in
            (names.entry(next, at: nil)).map { Succession(entry: $0, relation: "whole") }
        }
        guard !later.isEmpty else { return match }
        return CodeMatch(
            entry: match.entry, score: match.score, reason: match.reason, successors: later)
    }

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
