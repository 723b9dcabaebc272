/// Which rank took the place of one that ended.
struct RankSuccessions: Sendable {
    private var next: [String: [String]] = [:]

    static func load() throws(ReferenceError) -> RankSuccessions {
        var successions = RankSuccessions()
        for row in try ReferenceFile.rows("codes/rank_successions.csv") {
            successions.next[try row["old"], default: []].append(try row["new"])
        }
        for row in try ReferenceFile.rows("codes/retired_ranks.csv") {
            let successor = try row["successor"]
            guard !successor.isEmpty else { continue }
            successions.next[try row["code"], default: []].append(successor)
        }
        return successions
    }

    /// The codes that took over a code, at once and, where these ended too, after them.
    func successors(of code: String) -> [String] {
        let direct = next[code] ?? []
        return direct + direct.flatMap { next[$0] ?? [] }
    }
}

/// The title beside the code of a rank.
enum RankTitle {
    /// The words of a text without its code and the brackets around it; nil where none are left.
    static func besideCode(_ text: String) -> String? {
        let words = Words(text)
        let kept = words.words.prefix {
            !$0.key.folded.contains(where: \.isNumber) && $0.key.folded != "v"
        }
        guard !kept.isEmpty else { return nil }
        return words.text(0..<kept.count)
    }
}
