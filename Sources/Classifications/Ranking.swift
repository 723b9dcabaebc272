internal import CivilDates

/// The order of matches, and what a date does to it.
enum Ranking {
    /// What is left of a score where the entry was not in force at the date.
    static let outOfForce = 0.9

    /// Scores matches at a date and orders them, best first; matches not in force stay only where they are
    /// better than all that are.
    static func ranked(_ matches: [CodeMatch], at date: CivilDate?, limit: Int) -> [CodeMatch] {
        var ranked = matches
        if let date {
            let current = matches.filter { $0.entry.isInForce(at: date) }
            let past = matches.filter { !$0.entry.isInForce(at: date) }.map { lowered($0) }
            let best = (current.map(\.score).max() ?? 0, past.map(\.score).max() ?? 0)
            ranked = best.0 >= best.1 && best.0 > 0 ? current : current + past
        }
        let order = ranked.enumerated().sorted { left, right in
            (right.element.score, ended(left.element), left.offset)
                < (left.element.score, ended(right.element), right.offset)
        }
        return order.prefix(max(0, limit)).map(\.element)
    }

    private static func ended(_ match: CodeMatch) -> Int { match.entry.to == nil ? 0 : 1 }

    private static func lowered(_ match: CodeMatch) -> CodeMatch {
        CodeMatch(
            entry: match.entry, score: match.score * outOfForce,
            reason: match.reason + ", không có hiệu lực tại ngày này", successors: match.successors)
    }
}
