public import CivilDates

/// Looks codes and free text up in one code list.
public protocol CodeLookup: Sendable {
    /// The list.
    var list: CodeList { get }

    /// The entries that a text may mean, best first, at most `limit`; none where the text means nothing known.
    ///
    /// With a date, entries in force at it come before those that were not.
    func matches(_ text: String, at date: CivilDate?, limit: Int) -> [CodeMatch]

    /// The entry of a code in force at a date; without a date the one in force now, else the last that was.
    func entry(_ code: String, at date: CivilDate?) -> CodeEntry?

    /// All entries in force at a date, in code order; without a date those in force now.
    func entries(at date: CivilDate?) -> [CodeEntry]
}

extension CodeLookup {
    /// The one match sure enough to be taken without asking: score at least 0.85, and no match of another
    /// code within 0.05 of it.
    public func resolve(_ text: String, at date: CivilDate? = nil) -> CodeMatch? {
        let matches = matches(text, at: date, limit: 20)
        guard let best = matches.first, best.score >= 0.85 else { return nil }
        let rival = matches.dropFirst().first { $0.entry.code != best.entry.code }
        if let rival, rival.score >= best.score - 0.05 { return nil }
        return best
    }
}
