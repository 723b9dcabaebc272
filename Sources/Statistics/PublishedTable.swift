public import CivilDates
public import Wording

/// A table of counts as the public may see it: no exact count is in it.
public struct PublishedTable: Sendable {
    /// A group of people.
    public struct Row: Sendable {
        /// Its value in each dimension.
        public let values: [DimensionValue]
        /// How many people, as shown.
        public let count: PublishedCount
    }

    /// What was asked.
    public let question: CountTable.Question
    /// The census date.
    public let asOf: CivilDate
    /// The day of the administrative map.
    public let map: CivilDate
    /// The groups in the order of their lists.
    public let rows: [Row]
    /// The total, rounded on its own and not summed from the groups.
    public let total: PublishedCount
    /// Whether some people are in rows that name one of several units.
    public let isUndecided: Bool
}

extension CountTable {
    /// The table as the public may see it.
    ///
    /// - Throws: ``DisclosureRefusal``, ``DimensionFilter/Fault``.
    public func published(
        by disclosure: Disclosure, language: ScreenLanguage
    ) throws -> PublishedTable {
        try disclosure.rule.examine(question)
        guard let asked = try disclosure.values(of: question.filters, language: language),
            let whole = try disclosure.figure(asked), whole != .shown(0)
        else { throw DisclosureRefusal.fewOrNone }
        var shown: [PublishedTable.Row] = []
        for row in rows {
            let values = Array(zip(question.by, row.values))
            if let figure = try disclosure.figure(asked + values) {
                shown.append(PublishedTable.Row(values: row.values, count: figure))
            }
        }
        return PublishedTable(
            question: question, asOf: asOf, map: map, rows: shown, total: whole,
            isUndecided: undecided > 0)
    }
}
