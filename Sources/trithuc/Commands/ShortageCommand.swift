import ArgumentParser
import Census
import CivilDates
import Planning
import Registry
import Statistics
import Wording

/// Sets posts against people.
struct ShortageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shortage",
        abstract: said(
            "Ngành nào thiếu, ngành nào thừa, ở địa bàn nào.",
            "Which fields are short or in surplus, and where."), aliases: ["thieu"])

    @OptionGroup var question: QuestionOptions
    @OptionGroup var disclosure: DisclosureOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let registry = try question.open()
        let census = try Census.open(
            registry, asOf: question.date, known: question.known,
            need: .init(disclosure.dimensions(ShortageTable.dimensions)))
        let table = try ShortageTable(
            registry, census: census, known: question.known, map: question.map,
            language: .screen)
        if disclosure.isPublic {
            let map = census.on(mapOf: question.map)
            return try publish(table, by: Disclosure(map, language: .screen))
        }
        try output.print([printed(table)], json: json(table))
    }

    /// Posts and people in post by the rule, and no sums; what is short follows from the printed figures alone.
    private func publish(_ table: ShortageTable, by disclosure: Disclosure) throws {
        let rule = disclosure.rule
        let rows = try table.published(by: disclosure)
        let titles = [
            said("Nhu cầu", "Demand"), said("Hiện có", "Supply"), said("Thiếu", "Shortage"),
            said("Thừa", "Surplus"),
        ]
        let names = ["demand", "supply", "shortage", "surplus"]
        let json = rows.map { row in
            JSONValue.object(
                [("field", row.field.json), ("locality", row.locality.json)]
                    + zip(names, row.figures).map { ($0, $1.jsonNumber) })
        }
        let printed = PrintedTable(
            lead: Array(lead(table).prefix(1)) + [PrintedTable.mapLine(table.map)],
            columns: [
                .init(title: said("Ngành đào tạo", "Field"), name: "field"),
                .init(title: said("Địa bàn", "Locality"), name: "locality"),
            ] + zip(titles, names).map { .init(title: $0, name: $1, isNumber: true) },
            rows: rows.map { [$0.field.name, $0.locality.name] + $0.figures.map(\.text) },
            notes: [rule.note])
        try output.print(
            [printed],
            json: .object([
                ("schema", .string("trithuc.shortage/1")),
                ("as_of", .string(table.asOf.description)),
                ("known_on", .string(question.knownText)), ("public", .bool(true)),
                ("disclosure", rule.json), ("rows", .array(json)),
            ]))
    }

    private func printed(_ table: ShortageTable) -> PrintedTable {
        PrintedTable(
            lead: lead(table),
            columns: [
                .init(title: said("Ngành đào tạo", "Field"), name: "field"),
                .init(title: said("Địa bàn", "Locality"), name: "locality"),
                .init(title: said("Nhu cầu", "Demand"), name: "demand", isNumber: true),
                .init(title: said("Hiện có", "Supply"), name: "supply", isNumber: true),
                .init(title: said("Thiếu", "Shortage"), name: "shortage", isNumber: true),
                .init(title: said("Thừa", "Surplus"), name: "surplus", isNumber: true),
                .init(
                    title: said("Chưa đạt trình độ", "Below level"), name: "below_level",
                    isNumber: true),
                .init(title: said("Chưa rõ", "Unknown"), name: "unknown", isNumber: true),
            ],
            rows: table.rows.map { [$0.field.name, $0.locality.name] + Self.numbers($0) },
            total: [table.total.field.name, ""] + Self.numbers(table.total), notes: notes(table),
            coded: table.rows.map {
                [$0.field.code, $0.field.name, $0.locality.code, $0.locality.name]
                    + Self.numbers($0)
            },
            codedNames: [
                "field_code", "field_name", "locality_code", "locality_name", "demand", "supply",
                "shortage", "surplus", "below_level", "unknown",
            ])
    }

    private static func numbers(_ row: ShortageTable.Row) -> [String] {
        [row.demand, row.supply, row.shortage, row.surplus, row.belowLevel, row.unknown]
            .map(String.init)
    }

    private func lead(_ table: ShortageTable) -> [String] {
        [
            said("THIẾU, THỪA THEO NGÀNH VÀ ĐỊA BÀN", "SHORTAGE AND SURPLUS BY FIELD AND LOCALITY"),
            said(
                "Tại ngày \(table.asOf.vietnamese). Nhu cầu: biên chế giao đang có hiệu lực. Hiện có: người đang giữ vị trí công tác, đúng ngành và đạt trình độ tối thiểu; mỗi người tính một lần.",
                "As of \(table.asOf). Demand: posts allotted and in force. Supply: people in post, of the field, who meet the minimum level; each person counts once."
            ),
            PrintedTable.mapLine(table.map),
        ]
    }

    private func notes(_ table: ShortageTable) -> [String] {
        guard !table.rows.isEmpty else {
            return [
                said(
                    "Chưa có biên chế nào có hiệu lực tại ngày này. Nhập bằng: trithuc import TỆP --kind establishment --as-of NGÀY",
                    "No establishment is in force at this date. Import one with: trithuc import FILE --kind establishment --as-of DATE"
                )
            ]
        }
        let counted = table.total.supply + table.total.belowLevel + table.total.unknown
        var notes = [
            said(
                "Người đang công tác ở các đơn vị, địa bàn này: \(table.inPost) = \(counted) trong bảng (hiện có + chưa đạt + chưa rõ) + \(table.outside) thuộc ngành không có trong biên chế.",
                "People in post in these organisations and localities: \(table.inPost) = \(counted) in the table (supply + below level + unknown) + \(table.outside) of fields that no post asks for."
            )
        ]
        if !table.unread.isEmpty {
            notes.append(
                said("Chưa đọc được trong biên chế: ", "Not understood in the establishment: ")
                    + table.unread.map { "“\($0)”" }.joined(separator: ", "))
        }
        return notes
    }

    private func json(_ table: ShortageTable) -> JSONValue {
        .object([
            ("schema", .string("trithuc.shortage/1")),
            ("as_of", .string(table.asOf.description)),
            ("known_on", .string(question.knownText)), ("units", .string(question.units.text)),
            ("map", .string(question.map.description)),
            ("population", .string("people in post")),
            ("by", .array([.string("field"), .string("locality")])),
            ("rows", .array(table.rows.map { .object(Self.pairs($0)) })),
            ("total", .object(Array(Self.pairs(table.total).dropFirst(2)))),
            ("in_post", .number(table.inPost)), ("outside", .number(table.outside)),
            ("unread", .array(table.unread.map { .string($0) })),
        ])
    }

    private static func pairs(_ row: ShortageTable.Row) -> [(String, JSONValue)] {
        [
            ("field", row.field.json), ("locality", row.locality.json),
            ("demand", .number(row.demand)), ("supply", .number(row.supply)),
            ("shortage", .number(row.shortage)), ("surplus", .number(row.surplus)),
            ("below_level", .number(row.belowLevel)), ("unknown", .number(row.unknown)),
        ]
    }
}
