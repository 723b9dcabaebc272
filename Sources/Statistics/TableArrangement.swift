public import Census

/// How the groups of a table are laid out; says nothing of who is counted.
public struct TableArrangement: Sendable {
    /// The order of the lines.
    public enum Order: Sendable {
        /// As in the lists of the dimensions.
        case list
        /// The largest first; of equals the earlier in the list.
        case count
    }

    /// The dimension whose values stand side by side, the last of the table's; `nil` for one line a group.
    public var columns: Dimension?
    /// The order of the lines.
    public var order: Order
    /// How many lines are shown before the others become one line; `nil` shows all.
    public var top: Int?
    /// Whether the groups of each outer value have a sum below them.
    public var hasSubtotals: Bool
    /// Whether percentages are given: of the total, or with `columns` of the line.
    public var hasShares: Bool

    /// Lays a table out; without arguments one line a group in the order of the lists.
    public init(
        columns: Dimension? = nil, order: Order = .list, top: Int? = nil,
        hasSubtotals: Bool = false, hasShares: Bool = false
    ) {
        self.columns = columns
        self.order = order
        self.top = top
        self.hasSubtotals = hasSubtotals
        self.hasShares = hasShares
    }
}
