import ArgumentParser
import Census
import CivilDates
import Planning
import Statistics
import Wording

/// Whether an answer is for the public.
struct DisclosureOptions: ParsableArguments {
    @Flag(
        name: .customLong("public"),
        help: ArgumentHelp(
            said(
                "Bảng để công khai: số từ 1 đến 7 in thành *, số khác làm tròn đến 5; họ tên không bao giờ công khai.",
                "For the public: counts of 1 to 7 as *, others rounded to 5; names are never public."
            )))
    var isPublic = false

    /// Refuses a command that names people.
    func refuseNames() throws {
        if isPublic { throw DisclosureRefusal.names }
    }

    /// What a census must hold to answer: for the public, all that is examined together.
    func dimensions(_ asked: [Dimension]) throws -> [Dimension] {
        isPublic ? try asked + Disclosure.dimensions() : asked
    }
}

extension PublishedCount {
    /// The rounded count, or null and that it is not shown.
    var json: [(String, JSONValue)] {
        switch self {
        case .shown(let number): [("count", .number(number)), ("suppressed", .bool(false))]
        case .suppressed: [("count", .null), ("suppressed", .bool(true))]
        }
    }

    /// The number, or null.
    var jsonNumber: JSONValue {
        switch self {
        case .shown(let number): .number(number)
        case .suppressed: .null
        }
    }
}

extension DisclosureRule {
    /// The constants, printed with every table.
    var note: String {
        said(
            "Công khai: * là từ 1 đến \(suppressedUpTo) người, hoặc không in để khỏi suy ra số nhỏ; số khác làm tròn đến \(base) gần nhất, tổng làm tròn riêng. Dòng không in: không có ai, hoặc quá ít (quy tắc NHS Digital 2018).",
            "Public: * is 1 to \(suppressedUpTo) people, or withheld lest a small count be worked out; others are rounded to the nearest \(base), totals on their own. A row that is missing: nobody, or too few (rule of NHS Digital, 2018)."
        )
    }

    /// The same for programs.
    var json: JSONValue {
        .object([
            ("suppressed_up_to", .number(suppressedUpTo)), ("rounded_to", .number(base)),
            ("fewest_people", .number(fewestPeople)), ("dimensions", .number(dimensions)),
        ])
    }
}

extension PublishedTable {
    /// The table as it is printed.
    func printed(_ rule: DisclosureRule) -> PrintedTable {
        let dimensions = question.by
        var table = PrintedTable(
            lead: [
                said(
                    "Tại ngày \(asOf.vietnamese). Đếm: \(CountTable.population.vietnamese).",
                    "As of \(asOf). Counted: \(CountTable.population.english)."),
                PrintedTable.mapLine(map),
            ] + PrintedTable.conditions(question.filters),
            columns: dimensions.map { .init(title: $0.wording[.screen], name: $0.rawValue) }
                + [.init(title: said("Số người", "People"), name: "count", isNumber: true)],
            rows: dimensions.isEmpty
                ? [[total.text]] : rows.map { $0.values.map(\.name) + [$0.count.text] },
            notes: [rule.note])
        guard !dimensions.isEmpty else { return table }
        table.total =
            [said("Tổng số", "Total")] + dimensions.dropFirst().map { _ in "" } + [total.text]
        table.coded = rows.map { $0.values.flatMap { [$0.code, $0.name] } + [$0.count.text] }
        table.codedNames =
            PrintedTable.codeNames(of: dimensions) + ["count"]
        return table
    }

    /// Rows and total for programs.
    func json(_ rule: DisclosureRule) -> [(String, JSONValue)] {
        let rows = rows.map { row in
            JSONValue.object(
                zip(question.by, row.values).map { ($0.rawValue, $1.json) } + row.count.json)
        }
        return [
            ("by", .array(question.by.map { .string($0.rawValue) })), ("rows", .array(rows)),
            ("total", total.jsonNumber), ("total_suppressed", .bool(total == .suppressed)),
        ]
    }
}

extension QuestionOptions {
    /// Prints tables for the public.
    func print(
        _ tables: [PublishedTable], _ rule: DisclosureRule, schema: String, to output: OutputOptions
    ) throws {
        let head: [(String, JSONValue)] = [
            ("schema", .string(schema)), ("as_of", .string(date.description)),
            ("known_on", .string(knownText)), ("units", .string(units.text)),
            ("map", .string(map.description)),
            ("population", .string(CountTable.population.english)),
            ("where", .array((tables.first?.question.filters ?? []).map { .string($0.text) })),
            ("measure", .string("people")), ("public", .bool(true)), ("disclosure", rule.json),
        ]
        let body: [(String, JSONValue)] =
            schema == "trithuc.count/1"
            ? tables.flatMap { $0.json(rule) }
            : [("tables", .array(tables.map { .object($0.json(rule)) }))]
        if output.format == .csv, tables.count > 1 {
            return try output.print(Self.flat(tables).csv)
        }
        try output.print(tables.map { $0.printed(rule) }, json: .object(head + body))
    }

    /// Several tables as one list: dimension, code, name, count.
    private static func flat(_ tables: [PublishedTable]) -> PrintedTable {
        PrintedTable(
            columns: ["dimension", "code", "name", "count"].map { .init(title: $0, name: $0) },
            rows: tables.flatMap { table in
                table.rows.map { row in
                    table.question.by.map(\.rawValue) + row.values.flatMap { [$0.code, $0.name] }
                        + [row.count.text]
                }
            })
    }
}
