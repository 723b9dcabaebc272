public import Wording

/// A table of counts laid out in lines, and in columns where one dimension stands across; every line and
/// every column adds up.
public struct ArrangedTable: Sendable {
    /// A number of people, and how many of them are estimated.
    public struct Figure: Sendable, Equatable {
        /// How many people.
        public internal(set) var count = 0
        /// How many of them were shared out by the population.
        public internal(set) var estimated = 0

        static func + (one: Figure, other: Figure) -> Figure {
            Figure(count: one.count + other.count, estimated: one.estimated + other.estimated)
        }
    }

    /// What a line is of.
    public enum Kind: Sendable, Equatable {
        /// One group.
        case group
        /// The groups that are not shown on their own.
        case rest
        /// All groups of an outer value.
        case subtotal
    }

    /// A line.
    public struct Line: Sendable {
        /// What it is of.
        public let kind: Kind
        /// Its value in each dimension that stands down; fewer for a subtotal.
        public let values: [DimensionValue]
        /// A figure for each value that stands across; none without such a dimension.
        public internal(set) var cells: [Figure]
        /// The line's people.
        public internal(set) var sum: Figure
        /// Tenths of a percent: of the total, or with a dimension across for each cell of the line's people, by
        /// largest remainder, so that they add up to 1000 wherever there is anybody.
        public internal(set) var shares: [Int] = []
    }

    /// The code of the line of the groups that are not shown on their own.
    public static let restCode = "rest"

    /// The table.
    public let table: CountTable
    /// How it is laid out.
    public let arrangement: TableArrangement
    /// The values that stand across, in the order of their list.
    public let across: [DimensionValue]
    /// The lines from above, subtotals among them.
    public let lines: [Line]
    /// The line of everybody.
    public let total: Line

    /// Lays a table out; its last dimension stands across where the arrangement says so.
    public init(
        _ table: CountTable, _ arrangement: TableArrangement = .init(), language: ScreenLanguage
    ) {
        self.table = table
        self.arrangement = arrangement
        across = arrangement.columns == nil ? [] : table.values.last ?? []
        var lines = Self.groups(table, across)
        total = Self.sum(lines, .subtotal, [], across.count, ofWhole: true)
        if arrangement.order == .count {
            // Sorting is stable, so equals stay in the order of the list.
            lines.sort { $0.sum.count > $1.sum.count }
        }
        if let top = arrangement.top, lines.count > top {
            lines = Self.cut(lines, to: top, across.count, language)
        }
        Self.share(&lines, isAcross: arrangement.columns != nil)
        self.lines = arrangement.hasSubtotals ? Self.withSubtotals(lines, across.count) : lines
    }

    private static func groups(_ table: CountTable, _ across: [DimensionValue]) -> [Line] {
        let place = Dictionary(zip(across, 0...)) { first, _ in first }
        var lines: [Line] = []
        for row in table.rows {
            let figure = Figure(count: row.count, estimated: row.estimated)
            guard !across.isEmpty, let column = row.values.last.flatMap({ place[$0] }) else {
                lines.append(Line(kind: .group, values: row.values, cells: [], sum: figure))
                continue
            }
            let values = Array(row.values.dropLast())
            if lines.last?.values != values || lines.isEmpty {
                let cells = across.map { _ in Figure() }
                lines.append(Line(kind: .group, values: values, cells: cells, sum: Figure()))
            }
            let last = lines.count - 1
            lines[last].cells[column] = lines[last].cells[column] + figure
            lines[last].sum = lines[last].sum + figure
        }
        return lines
    }

    private static func sum(
        _ lines: some Sequence<Line>, _ kind: Kind, _ values: [DimensionValue], _ width: Int,
        ofWhole: Bool = false
    ) -> Line {
        var sum = Line(
            kind: kind, values: values, cells: (0..<width).map { _ in Figure() }, sum: Figure())
        var share = 0
        for line in lines {
            sum.cells = zip(sum.cells, line.cells).map { $0 + $1 }
            sum.sum = sum.sum + line.sum
            share += width == 0 ? line.shares.first ?? 0 : 0
        }
        if width > 0 {
            sum.shares = tenths(sum.cells.map(\.count))
        } else {
            sum.shares = [ofWhole ? (sum.sum.count > 0 ? 1000 : 0) : share]
        }
        return sum
    }

    private static func cut(
        _ lines: [Line], to top: Int, _ width: Int, _ language: ScreenLanguage
    ) -> [Line] {
        let rest = lines.dropFirst(top)
        let values = DimensionValue.rest(
            of: rest.count, dimensions: lines.first?.values.count ?? 0, language)
        return lines.prefix(top) + [sum(rest, .rest, values, width)]
    }

    private static func share(_ lines: inout [Line], isAcross: Bool) {
        let whole = tenths(lines.map(\.sum.count))
        for index in lines.indices {
            lines[index].shares =
                isAcross ? tenths(lines[index].cells.map(\.count)) : [whole[index]]
        }
    }

    private static func tenths(_ counts: [Int]) -> [Int] {
        Allocation.apportioned(1000, counts.map(Double.init))
    }

    /// The lines with a sum below those of each value of the outer dimensions, the innermost first.
    private static func withSubtotals(_ lines: [Line], _ width: Int) -> [Line] {
        let depth = (lines.first?.values.count ?? 0) - 1
        guard depth > 0 else { return lines }
        var result: [Line] = []
        // Where the lines of the present value of each length begin.
        var starts = [Int](repeating: 0, count: depth + 1)
        for (index, line) in lines.enumerated() {
            result.append(line)
            for length in stride(from: depth, through: 1, by: -1) {
                let values = Array(line.values.prefix(length))
                let isLast =
                    index + 1 == lines.count
                    || Array(lines[index + 1].values.prefix(length)) != values
                guard isLast else { continue }
                result.append(sum(lines[starts[length]...index], .subtotal, values, width))
                starts[length] = index + 1
            }
        }
        return result
    }
}
