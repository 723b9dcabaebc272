public import Census
public import Wording

/// Groups of people with what a measure tells of each.
public struct MeasuredTable: Sendable {
    /// A group of people.
    public struct Row: Sendable {
        /// Its value in each dimension; ``ArrangedTable/restCode`` for the groups that are not shown on their own.
        public let values: [DimensionValue]
        /// What the measure tells.
        public let figure: MeasuredFigure
    }

    /// What was asked.
    public let question: CountTable.Question
    /// What is told of each group.
    public let measure: Measure
    /// The table by the dimensions and the measured one.
    public let counted: CountTable
    /// The groups.
    public let rows: [Row]
    /// What the measure tells of everybody; of organisations no sum, because one may be in several groups.
    public let total: MeasuredFigure

    /// Measures the people of a census.
    ///
    /// - Throws: ``DimensionFilter/Fault``, ``MeasureFault`` where the measure says nothing of such groups.
    public init(
        _ census: Census, _ question: CountTable.Question, _ measure: Measure,
        order: TableArrangement.Order = .list, top: Int? = nil, language: ScreenLanguage
    ) throws {
        guard let measured = measure.dimension, !question.by.contains(measured) else {
            throw MeasureFault.isDimension(measure)
        }
        if question.allocates { throw MeasureFault.estimates }
        var asked = question
        asked.by.append(measured)
        if measured == .age { asked.bands = nil }
        counted = try CountTable(census, asked, language: language)
        self.question = question
        self.measure = measure
        var rows = Self.groups(counted)
        total = rows.reduce(MeasuredFigure()) { $0 + $1.figure }
        if order == .count {
            rows.sort { Self.weight($0.figure, measure) > Self.weight($1.figure, measure) }
        }
        if let top, rows.count > top {
            let rest = rows.dropFirst(top)
            let figure = rest.reduce(MeasuredFigure()) { $0 + $1.figure }
            let values = DimensionValue.rest(
                of: rest.count, dimensions: question.by.count, language)
            rows = rows.prefix(top) + [Row(values: values, figure: figure)]
        }
        self.rows = rows
    }

    /// Rows of one group follow each other, because the measured dimension is the innermost.
    private static func groups(_ table: CountTable) -> [Row] {
        var rows: [Row] = []
        var values: [DimensionValue]?
        var figure = MeasuredFigure()
        for row in table.rows {
            let group = Array(row.values.dropLast())
            if let values, values != group {
                rows.append(Row(values: values, figure: figure))
                figure = MeasuredFigure()
            }
            values = group
            // The code of the column and not the name: of two organisations no two have the same.
            figure.add(row.count, of: row.codes.last ?? CensusColumn.unknown)
        }
        if let values { rows.append(Row(values: values, figure: figure)) }
        return rows
    }

    private static func weight(_ figure: MeasuredFigure, _ measure: Measure) -> Double {
        measure == .age ? figure.quantile(0.5) ?? -1 : Double(figure.distinct)
    }
}

/// Why a measure says nothing of the groups that are asked for.
public enum MeasureFault: WordedError, Equatable {
    /// The groups are those of the measure itself.
    case isDimension(Measure)
    /// People who are shared out have no organisation and no age of their own.
    case estimates

    /// What is said of the fault.
    public var wording: Wording {
        switch self {
        case .isDimension(let measure):
            Wording(
                "--measure \(measure.rawValue) không đi cùng chính chiều đó sau --by. Bỏ --measure để đếm người, hoặc bỏ chiều ấy khỏi --by.",
                "--measure \(measure.rawValue) does not go with that very dimension after --by. Leave out --measure to count people, or take the dimension out of --by."
            )
        case .estimates:
            Wording(
                "--measure không đi cùng --allocate: người được chia theo tỷ lệ không có cơ quan và tuổi riêng. Bỏ một trong hai.",
                "--measure does not go with --allocate: people who are shared out have no organisation and age of their own. Leave one of them out."
            )
        }
    }
}
