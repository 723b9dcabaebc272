import ArgumentParser
import Census
import CivilDates
import Registry
import Statistics
import Wording

/// Counts people.
struct CountCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "count",
        abstract: said("Đếm người theo các chiều.", "Count people by one or more dimensions."),
        aliases: ["dem"])

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Các chiều, cách nhau bằng dấu phẩy, ví dụ field,level.",
                "The dimensions, as field,level."), valueName: said("chiều,…", "dim,…")))
    var by: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Các mốc tuổi, tăng dần, ví dụ 30,40,50,60.",
                "Ages that end bands, rising, as 30,40,50,60."),
            valueName: said("tuổi,…", "ages")))
    var bands: BandsArgument?

    @OptionGroup var layout: LayoutOptions
    @Option(name: .customLong("where"), help: .conditions)
    var conditions: [String] = []

    @Flag(name: .long, help: .allocate)
    var allocate = false

    @OptionGroup var question: QuestionOptions
    @OptionGroup var disclosure: DisclosureOptions
    @OptionGroup var output: OutputOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "So với số liệu tại ngày khác, cùng câu hỏi, cùng bản đồ hành chính: thêm cột của ngày ấy, tăng giảm và %.",
                "Compare with the figures at another date, same question, same administrative map: adds that date's column, the difference and %."
            ),
            valueName: said("ngày", "date")))
    var compare: DateArgument?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Tính gì cho mỗi dòng: people (số người), organisations (số cơ quan, đơn vị khác nhau) hoặc age (tuổi: trung vị, tứ phân vị, trung bình).",
                "What is told of each line: people (their number), organisations (how many different ones) or age (median, quartiles, mean)."
            ),
            valueName: said("số-đo", "measure")))
    var measure: Measure = .people

    @Flag(
        name: .long,
        help: ArgumentHelp(
            said(
                "Sau bảng, cho biết vì sao là số ấy (như lệnh explain).",
                "After the table, tell why the number is what it is (as explain does).")))
    var explain = false

    func run() throws {
        let across = try layout.across()
        let by = try Self.dimensions(self.by ?? "") + [across].compactMap { $0 }
        if let across, by.dropLast().contains(across) {
            throw CommandFault.dimensionTwice(across.rawValue)
        }
        let asked = CountTable.Question(
            by: by, filters: try conditions.map { try DimensionFilter($0) }, bands: bands?.bands,
            allocates: allocate)
        if disclosure.isPublic, explain { throw CommandFault.publicExplanation }
        if disclosure.isPublic, measure != .people { throw DisclosureRefusal.measure }
        if disclosure.isPublic, layout.isUsed { throw CommandFault.publicLayout }
        if disclosure.isPublic { try DisclosureRule.current().examine(asked) }
        if let compare { return try runComparison(asked, with: compare.date) }
        if measure != .people { return try runMeasure(asked) }
        try runCount(asked, across)
    }

    private func runCount(_ asked: CountTable.Question, _ across: Dimension?) throws {
        let arrangement = try layout.arrangement(
            down: across == nil ? asked.by.count : asked.by.count - 1, across)
        let census = try question.census(question.open(), need: need(asked))
        let table = try CountTable(census, asked, language: .screen)
        if disclosure.isPublic {
            let rule = try Disclosure(census, language: .screen)
            let published = try table.published(by: rule, language: .screen)
            return try question.print(
                [published], rule.rule, schema: "trithuc.count/1", to: output)
        }
        let arranged = ArrangedTable(table, arrangement, language: .screen)
        try print(PrintedTable(arranged, language: .screen), asked, json: json(arranged))
    }

    /// Prints a table, and where it is asked for why its number is what it is: below the table, or beside data.
    func print(
        _ table: PrintedTable, _ asked: CountTable.Question, json: @autoclosure () -> JSONValue
    ) throws {
        guard explain else { return try output.print([table], json: json()) }
        let why = try PrintedExplanation(asked, question, question.open()).tables
        switch output.format {
        case .table, .markdown: try output.print([table] + why, json: .null)
        case .csv, .json, .xlsx:
            try output.print([table], json: json())
            Console.error(why.map(\.aligned).joined(separator: "\n\n"))
        }
    }

    /// What a census must hold to answer.
    func need(_ asked: CountTable.Question) throws -> Census.Need {
        .init(
            try disclosure.dimensions(
                asked.by + asked.filters.map(\.dimension) + [measure.dimension].compactMap { $0 }))
    }

    /// The dimensions named in a list, none of them twice.
    static func dimensions(_ text: String) throws -> [Dimension] {
        var dimensions: [Dimension] = []
        for name in text.split(separator: ",") {
            let dimension = try Dimension(asked: String(name))
            if dimensions.contains(dimension) { throw CommandFault.dimensionTwice(String(name)) }
            dimensions.append(dimension)
        }
        return dimensions
    }

    private func json(_ arranged: ArrangedTable) -> JSONValue {
        let table = arranged.table
        var pairs = jsonHead(table.question, table.asOf) + arranged.layoutKeys
        pairs.append(("rows", .array(arranged.flatRows.map { .object($0) })))
        pairs += arranged.subtotals
        pairs.append(("total", .number(table.total)))
        return .object(pairs + table.doubts)
    }

    /// What every form of the answer begins with.
    func jsonHead(
        _ asked: CountTable.Question, _ asOf: CivilDate, _ more: [(String, JSONValue)] = []
    ) -> [(String, JSONValue)] {
        [
            ("schema", .string("trithuc.count/1")), ("as_of", .string(asOf.description)),
            ("known_on", .string(question.knownText)), ("units", .string(question.units.text)),
            ("map", .string(question.map.description)),
            ("population", .string(CountTable.population.english)),
            ("where", .array(asked.filters.map { .string($0.text) })),
            ("measure", .string(measure.rawValue)),
        ] + more + [("by", .array(asked.by.map { .string($0.rawValue) }))]
    }
}

/// Bands of age on the command line.
struct BandsArgument: ExpressibleByArgument {
    let bands: AgeBands

    init?(argument: String) {
        let limits = argument.split(separator: ",", omittingEmptySubsequences: false).map {
            Int($0)
        }
        guard let bands = AgeBands(limits: limits.compactMap { $0 }), !limits.contains(nil) else {
            return nil
        }
        self.bands = bands
    }
}

extension DimensionValue {
    var json: JSONValue { .object([("code", .string(code)), ("name", .string(name))]) }
}

extension CountTable.Row {
    /// The count, and how much of it is estimated where that was asked for.
    func figures(_ table: CountTable) -> [(String, JSONValue)] {
        [("count", .number(count))]
            + (table.question.allocates ? [("estimated", .number(estimated))] : [])
    }
}

extension CountTable {
    /// What is not certain, where anything is not.
    var doubts: [(String, JSONValue)] {
        (undecided > 0 ? [("undecided", .number(undecided))] : [])
            + (possible > 0 ? [("possible", .number(possible))] : [])
    }
}
