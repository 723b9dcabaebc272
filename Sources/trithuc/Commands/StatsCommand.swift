import ArgumentParser
import Census
import CivilDates
import Registry
import Statistics
import Wording

/// Prints workforce statistics.
struct StatsCommand: ParsableCommand {
    enum Form: String, WordArgument {
        case summary = "SUMMARY"
    }

    static let configuration = CommandConfiguration(
        commandName: "stats",
        abstract: said("In thống kê đội ngũ.", "Print workforce statistics."),
        aliases: ["thong-ke"])

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Biểu: SUMMARY (tổng hợp).", "The form: SUMMARY."), valueName: said("biểu", "form")
        ))
    var form: Form = .summary

    @Option(name: .customLong("where"), help: .conditions)
    var conditions: [String] = []

    @Flag(name: .long, help: .allocate)
    var allocate = false

    @OptionGroup var question: QuestionOptions
    @OptionGroup var disclosure: DisclosureOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let conditions = try conditions.map { try DimensionFilter($0) }
        let census = try question.census(
            question.open(),
            need: .init(
                disclosure.dimensions(
                    WorkforceSummary.dimensions + conditions.map(\.dimension))))
        let summary = try WorkforceSummary(
            census, filters: conditions, allocates: allocate, language: .screen)
        if disclosure.isPublic {
            let rule = try Disclosure(census, language: .screen)
            let published = try summary.tables.map {
                try $0.published(by: rule, language: .screen)
            }
            return try question.print(
                published, rule.rule, schema: "trithuc.stats/1", to: output)
        }
        var tables = summary.tables.map { table in
            var printed = PrintedTable(table, language: .screen)
            printed.lead = []
            return printed
        }
        tables[0].lead = lead(summary, conditions)
        if output.format == .csv {
            try output.print(Self.flat(summary).csv)
        } else {
            try output.print(tables, json: json(summary))
        }
    }

    private func lead(_ summary: WorkforceSummary, _ conditions: [DimensionFilter]) -> [String] {
        let title = said("THỐNG KÊ ĐỘI NGŨ TRÍ THỨC", "WORKFORCE STATISTICS")
        let counted = said(
            "Tại ngày \(summary.asOf.vietnamese). Người được đếm: \(CountTable.population.vietnamese).",
            "As of \(summary.asOf). Counted: \(CountTable.population.english).")
        let total = said(
            "Mỗi bảng cộng lại đúng \(summary.total) người, kể cả “chưa rõ”.",
            "Each table adds up to \(summary.total) people, unknown included.")
        return [title, counted, PrintedTable.mapLine(summary.map)]
            + PrintedTable.conditions(conditions) + [total]
    }

    /// All tables as one list: dimension, code, name, count.
    private static func flat(_ summary: WorkforceSummary) -> PrintedTable {
        PrintedTable(
            columns: (["dimension", "code", "name", "count"]
                + (summary.tables.contains { $0.question.allocates } ? ["estimated"] : []))
                .map { .init(title: $0, name: $0) },
            rows: summary.tables.flatMap { table in
                table.rows.map { row in
                    table.question.by.map(\.rawValue) + row.values.flatMap { [$0.code, $0.name] }
                        + [String(row.count)]
                        + (table.question.allocates ? [String(row.estimated)] : [])
                }
            })
    }

    private func json(_ summary: WorkforceSummary) -> JSONValue {
        .object([
            ("schema", .string("trithuc.stats/1")), ("form", .string(form.rawValue)),
            ("as_of", .string(summary.asOf.description)),
            ("known_on", .string(question.knownText)), ("units", .string(question.units.text)),
            ("map", .string(question.map.description)),
            ("population", .string(CountTable.population.english)),
            ("total", .number(summary.total)), ("adds_up", .bool(summary.addsUp)),
            (
                "tables",
                .array(
                    summary.tables.map { table in
                        .object([
                            ("by", .string(table.question.by[0].rawValue)),
                            (
                                "rows",
                                .array(
                                    table.rows.map { row in
                                        .object(
                                            [
                                                ("code", .string(row.values[0].code)),
                                                ("name", .string(row.values[0].name)),
                                            ] + row.figures(table))
                                    })
                            ), ("total", .number(table.total)),
                        ])
                    })
            ),
        ])
    }
}
