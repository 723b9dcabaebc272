import Census
import Statistics

extension ArrangedTable {
    /// What JSON says of the layout, where it says anything.
    var layoutKeys: [(String, JSONValue)] {
        (arrangement.columns.map { [("columns", JSONValue.string($0.rawValue))] } ?? [])
            + (arrangement.hasShares
                ? [("share_of", .string(arrangement.columns == nil ? "total" : "row"))] : [])
    }

    /// One object a group of people, whether a dimension stands across or not; they add up to the total.
    var flatRows: [[(String, JSONValue)]] {
        lines.filter { $0.kind != .subtotal }.flatMap { line in
            guard arrangement.columns != nil else {
                return [pairs(line.values, line.sum, line.shares.first)]
            }
            return line.cells.indices.filter { line.cells[$0].count > 0 }.map { place in
                pairs(line.values + [across[place]], line.cells[place], line.shares[place])
            }
        }
    }

    /// The sums of outer values, where they were asked for.
    var subtotals: [(String, JSONValue)] {
        guard arrangement.hasSubtotals else { return [] }
        let sums = lines.filter { $0.kind == .subtotal }.map { line in
            let share = arrangement.columns == nil ? line.shares.first : nil
            return JSONValue.object(pairs(line.values, line.sum, share))
        }
        return [("subtotals", .array(sums))]
    }

    private func pairs(
        _ values: [DimensionValue], _ figure: Figure, _ share: Int?
    ) -> [(String, JSONValue)] {
        var pairs = zip(table.question.by, values).map { ($0.rawValue, $1.json) }
        pairs.append(("count", .number(figure.count)))
        if table.question.allocates { pairs.append(("estimated", .number(figure.estimated))) }
        if arrangement.hasShares, let share {
            pairs.append(("share", .decimal(Double(share) / 10)))
        }
        return pairs
    }
}
