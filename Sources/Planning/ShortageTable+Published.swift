public import Statistics

/// One field in one locality as the public may see it.
public struct PublishedShortage: Sendable {
    /// The field of training that the posts ask for.
    public let field: DimensionValue
    /// The locality.
    public let locality: DimensionValue
    /// Posts, people in post, posts short and people beyond the posts.
    public let figures: [PublishedCount]
}

extension ShortageTable {
    /// The rows for the public; shortage and surplus follow from the published figures, so that they tell no more.
    ///
    /// Sums, and people below the level or unknown, are not published.
    public func published(by rule: DisclosureRule) -> [PublishedShortage] {
        rows.map { row in
            let demand = rule.published(row.demand)
            let supply = rule.published(row.supply)
            var differences: [PublishedCount] = [.suppressed, .suppressed]
            if case (.shown(let posts), .shown(let people)) = (demand, supply) {
                differences = [posts - people, people - posts].map { rule.published(max(0, $0)) }
            }
            return PublishedShortage(
                field: row.field, locality: row.locality,
                figures: [demand, supply] + differences)
        }
    }
}
