public import CivilDates

/// One entry of a code list with the days on which it was in force; list, code and `from` are its key.
public struct CodeEntry: Sendable, Hashable {
    /// The code, text with its leading zeros.
    public let code: String
    /// The official name.
    public let name: String
    /// The names of what the entry belongs to, nearest first.
    public let parents: [String]
    /// The first day in force; nil where the list does not say, which reads as always.
    public let from: CivilDate?
    /// The last day in force; nil while it still is.
    public let to: CivilDate?

    /// Creates an entry.
    public init(
        code: String, name: String, parents: [String] = [], from: CivilDate? = nil,
        to: CivilDate? = nil
    ) {
        self.code = code
        self.name = name
        self.parents = parents
        self.from = from
        self.to = to
    }

    /// Whether the entry is in force on a day; without a day, whether it still is.
    public func isInForce(at date: CivilDate?) -> Bool {
        guard let date else { return to == nil }
        return (from.map { $0 <= date } ?? true) && (to.map { date <= $0 } ?? true)
    }
}

/// An entry that a text may mean.
public struct CodeMatch: Sendable, Hashable {
    /// The entry.
    public let entry: CodeEntry
    /// How surely the text means it, 0 to 1; 1 is the official name or code.
    public let score: Double
    /// Why, in Vietnamese.
    public let reason: String
    /// What became of the entry when it ceased.
    public let successors: [Succession]

    /// Creates a match.
    public init(entry: CodeEntry, score: Double, reason: String, successors: [Succession] = []) {
        self.entry = entry
        self.score = score
        self.reason = reason
        self.successors = successors
    }
}

/// An entry that took over another one, whole or in part.
public struct Succession: Sendable, Hashable {
    /// The later entry.
    public let entry: CodeEntry
    /// How much passed: `whole`, `unchanged`, `part`, `part_area_only` (no people),
    /// `part_area_all_population`, `part_population`, `whole_district`.
    public let relation: String

    /// Creates a succession.
    public init(entry: CodeEntry, relation: String) {
        self.entry = entry
        self.relation = relation
    }
}
