import Census
import Classifications
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
    /// The rows for the public; shortage and surplus follow from the published figures, so that they tell no more, and
    /// people in post are shown only where the public tables show all people of the field in the locality.
    ///
    /// Sums, and people below the level or unknown, are not published.
    ///
    /// - Throws: `DisclosureRefusal` where the table is in a map that was not examined.
    public func published(by disclosure: Disclosure) throws(DisclosureRefusal)
        -> [PublishedShortage]
    {
        let rule = disclosure.rule
        var published: [PublishedShortage] = []
        for row in rows {
            let isShown = try disclosure.shows([
                (Self.dimension(ofField: row.field.code), row.field.code),
                (.locality, row.locality.code),
            ])
            let demand = rule.published(row.demand)
            let supply = isShown ? rule.published(row.supply) : .suppressed
            var differences: [PublishedCount] = [.suppressed, .suppressed]
            if case (.shown(let posts), .shown(let people)) = (demand, supply) {
                differences = [posts - people, people - posts].map { rule.published(max(0, $0)) }
            }
            published.append(
                PublishedShortage(
                    field: row.field, locality: row.locality,
                    figures: [demand, supply] + differences))
        }
        return published
    }

    private static func dimension(ofField code: String) -> Dimension {
        if FieldCode.discipline(of: code) != nil { return .discipline }
        return FieldCode.group(of: code) == nil ? .field : .fieldGroup
    }
}
