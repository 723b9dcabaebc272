extension CountedCondition {
    /// Codes of one dimension.
    public typealias Alternative = (column: DimensionColumn, codes: Set<UInt32>)

    /// Only people who have one of some codes in at least one of several dimensions, or, where it does not
    /// `hold`, who have none of them.
    ///
    /// All dimensions must be worked out from what one variable says, as `field` and `discipline` are; `nil`
    /// where they are not, or where there is none.
    public init?(anyOf alternatives: [Alternative], holds: Bool = true) {
        guard let first = alternatives.first?.column,
            alternatives.allSatisfy({
                $0.column.groups.count == first.groups.count
                    && $0.column.stored == first.stored
            })
        else { return nil }
        self.init(
            first.stored,
            accepts: first.groups.indices.map { place in
                alternatives.contains { $0.codes.contains($0.column.groups[place]) } == holds
            })
    }
}
