import ArgumentParser
import CivilDates
import Classifications
import Wording

/// Looks text up in a code list.
struct CodesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codes",
        abstract: said(
            "Tra cách ghi trong danh mục mã chính thức.", "Look text up in an official code list."),
        aliases: ["danh-muc"])

    @Argument(
        help: ArgumentHelp(
            said("Danh mục: \(CommandFault.lists).", "The list: \(CommandFault.lists)."),
            valueName: said("danh-mục", "list")))
    var list: String

    @Argument(
        help: ArgumentHelp(
            said(
                "Các cách ghi cần tra; dấu - để đọc từ đầu vào, mỗi dòng một cách ghi. Không ghi gì thì in cả danh mục.",
                "What to look up; - reads one text a line from standard input. Without any the whole list is printed."
            ),
            valueName: said("chữ", "text")))
    var texts: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Chỉ những mã có hiệu lực tại ngày này.", "Only codes in force at this date."),
            valueName: said("ngày", "date")))
    var at: DateArgument?

    @OptionGroup var output: OutputOptions

    @Option(name: .long, help: .lang)
    var lang: LanguageArgument?

    func run() throws {
        let list = try CodeList(asked: self.list)
        let lookup = Classifications.lookup(list)
        if texts.isEmpty { return try printAll(list, lookup.entries(at: at?.date)) }
        let queries = asked().map { ($0, lookup.matches($0, at: at?.date, limit: 8)) }
        try output.print([Self.printed(queries)], json: Self.json(list, queries))
    }

    private func asked() -> [String] {
        guard texts == ["-"] else { return texts }
        var lines: [String] = []
        while let line = readLine() { lines.append(line) }
        return lines
    }

    private func printAll(_ list: CodeList, _ entries: [CodeEntry]) throws {
        let table = PrintedTable(
            columns: [
                .init(title: said("Mã", "Code"), name: "code"),
                .init(title: said("Tên", "Name"), name: "name"),
                .init(title: said("Thuộc", "Part of"), name: "parents"),
            ], rows: entries.map { [$0.code, $0.name, $0.parents.joined(separator: ", ")] })
        let rows = JSONValue.object([
            ("schema", .string("trithuc.codes/1")), ("list", .string(list.rawValue)),
            ("entries", .array(entries.map { .object(Self.pairs($0)) })),
        ])
        try output.print([table], json: rows)
    }

    private static func printed(_ queries: [(String, [CodeMatch])]) -> PrintedTable {
        PrintedTable(
            columns: [
                .init(title: said("Cách ghi", "Text"), name: "text"),
                .init(title: said("Mã", "Code"), name: "code"),
                .init(title: said("Tên", "Name"), name: "name"),
                .init(title: said("Thuộc", "Part of"), name: "parents"),
                .init(title: said("Từ", "From"), name: "from"),
                .init(title: said("Đến", "To"), name: "to"),
                .init(title: said("Nay là", "Now"), name: "successors"),
                .init(title: said("Điểm", "Score"), name: "score", isNumber: true),
                .init(title: said("Vì", "Because"), name: "reason"),
            ],
            rows: cells(queries) { $0.onScreen }, coded: cells(queries) { $0.description })
    }

    /// A line a match, or one that says that there is none.
    private static func cells(
        _ queries: [(String, [CodeMatch])], date: (CivilDate) -> String
    ) -> [[String]] {
        queries.flatMap { text, matches -> [[String]] in
            if matches.isEmpty {
                return [[text, "", said("không tìm thấy", "not found"), "", "", "", "", "", ""]]
            }
            return matches.map { match in
                [
                    text, match.entry.code, match.entry.name,
                    match.entry.parents.joined(separator: ", "),
                    match.entry.from.map(date) ?? "", match.entry.to.map(date) ?? "",
                    match.successors.map { "\($0.entry.name) (\($0.entry.code))" }
                        .joined(separator: ", "),
                    JSONValue.decimal(match.score).text, match.reason,
                ]
            }
        }
    }

    private static func json(_ list: CodeList, _ queries: [(String, [CodeMatch])]) -> JSONValue {
        .object([
            ("schema", .string("trithuc.codes/1")), ("list", .string(list.rawValue)),
            (
                "queries",
                .array(
                    queries.map { text, matches in
                        .object([
                            ("text", .string(text)), ("matches", .array(matches.map(match))),
                        ])
                    })
            ),
        ])
    }

    private static func match(_ match: CodeMatch) -> JSONValue {
        .object(
            pairs(match.entry) + [
                ("score", .decimal(match.score)),
                (
                    "successors",
                    .array(
                        match.successors.map { successor in
                            .object([
                                ("code", .string(successor.entry.code)),
                                ("from", .optional(successor.entry.from?.description)),
                                ("name", .string(successor.entry.name)),
                                ("relation", .string(successor.relation)),
                            ])
                        })
                ),
            ])
    }

    private static func pairs(_ entry: CodeEntry) -> [(String, JSONValue)] {
        [
            ("code", .string(entry.code)), ("from", .optional(entry.from?.description)),
            ("to", .optional(entry.to?.description)), ("name", .string(entry.name)),
            ("parents", .array(entry.parents.map { .string($0) })),
        ]
    }
}
