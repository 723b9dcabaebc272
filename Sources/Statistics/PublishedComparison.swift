public import Wording

/// Two public tables of one question side by side: nothing is in it that is not in one of them.
///
/// Each side is disclosed on its own, and a difference is that of two printed figures. So a reader learns
/// no more than from the two tables, and a difference may be off by the rounding of both.
public struct PublishedComparison: Sendable {
    /// A group of people, or everybody.
    public struct Row: Sendable {
        /// Its value in each dimension.
        public let values: [DimensionValue]
        /// The figure at the date asked about; `nil` where its table has no such row: nobody, or too few.
        public let count: PublishedCount?
        /// The figure at the other date, likewise.
        public let compared: PublishedCount?

        /// The difference of the two printed figures; `nil` where one of them is not printed.
        public var difference: Int? {
            guard case .shown(let count)? = count, case .shown(let compared)? = compared else {
                return nil
            }
            return count - compared
        }

        /// The difference in percent of the printed figure of the other date.
        public var percent: Double? {
            guard let difference, case .shown(let base)? = compared, base > 0 else { return nil }
            return Double(difference) / Double(base) * 100
        }
    }

    /// The table at the date asked about.
    public let now: PublishedTable
    /// The table at the other date.
    public let then: PublishedTable
    /// The groups that either of the two tables has.
    public let rows: [Row]
    /// Everybody.
    public let total: Row
}

extension ComparedTable {
    /// The comparison as the public may see it.
    ///
    /// - Throws: ``DisclosureRefusal``, ``DimensionFilter/Fault``.
    public func published(
        by disclosure: Disclosure, and other: Disclosure, language: ScreenLanguage
    ) throws -> PublishedComparison {
        let one = try now.published(by: disclosure, language: language)
        let two = try then.published(by: other, language: language)
        let figures = [one, two].map { table in
            Dictionary(
                table.rows.map { ($0.values, $0.count) }, uniquingKeysWith: { first, _ in first })
        }
        let rows = self.rows.compactMap { row -> PublishedComparison.Row? in
            let count = row.known.now.flatMap { figures[0][$0] }
            let compared = row.known.then.flatMap { figures[1][$0] }
            guard count != nil || compared != nil else { return nil }
            return .init(values: row.values, count: count, compared: compared)
        }
        return PublishedComparison(
            now: one, then: two, rows: rows,
            total: .init(values: [], count: one.total, compared: two.total))
    }
}
