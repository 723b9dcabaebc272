import ArgumentParser
import Census
import CivilDates
import Registry
import Statistics
import Wording

/// One person with every value's source.
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: said(
            "Một hồ sơ, mỗi giá trị kèm nơi nó đến từ.", "One person, each value with its source."),
        aliases: ["ho-so"])

    @Argument(
        help: ArgumentHelp(
            said("Số hồ sơ (lệnh people in ra).", "The person's number, as people prints it.")))
    var person: String

    @OptionGroup var question: QuestionOptions
    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        let registry = try self.registry.open()
        guard let id = Int(person),
            let profile = try PersonProfile(
                id, in: registry, asOf: question.date, known: question.known,
                map: question.map)
        else { throw CommandFault.noSuchPerson(person) }
        let values = named(profile)
        try output.print(
            [summary(profile, values), evidence(profile)], json: json(profile, values))
    }

    private func named(_ profile: PersonProfile) -> [(Dimension, DimensionValue)] {
        profile.codes.map { dimension, code in
            (
                dimension,
                DimensionNames(
                    dimension, at: question.date, map: question.map, language: .screen
                ).value(code)
            )
        }
    }

    private func summary(
        _ profile: PersonProfile, _ values: [(Dimension, DimensionValue)]
    ) -> PrintedTable {
        PrintedTable(
            lead: [
                said("Hồ sơ \(profile.id): ", "Person \(profile.id): ") + profile.fullName,
                said("Ngày sinh: ", "Born: ")
                    + (profile.birthDate?.vietnamese ?? said("chưa rõ", "unknown")),
                said("Tại ngày \(question.date.vietnamese):", "As of \(question.date):"),
                PrintedTable.mapLine(question.map),
            ],
            columns: [
                .init(title: said("Nội dung", "What"), name: "dimension"),
                .init(title: said("Giá trị", "Value"), name: "value"),
                .init(title: said("Mã", "Code"), name: "code"),
            ],
            rows: values.filter { $0.1.code != CensusColumn.unknown }.map {
                [$0.0.wording[.screen], $0.1.name, $0.1.code]
            })
    }

    private func evidence(_ profile: PersonProfile) -> PrintedTable {
        PrintedTable(
            lead: [said("Nguồn của từng giá trị:", "Where each value comes from:")],
            columns: [
                .init(title: said("Đúng tại", "As of"), name: "as_of"),
                .init(title: said("Cột", "Column"), name: "header"),
                .init(title: said("Đã ghi", "Written"), name: "text"),
                .init(title: said("Tệp", "File"), name: "file"),
                .init(title: said("Dòng", "Row"), name: "row", isNumber: true),
                .init(title: said("Cột số", "Column no."), name: "column", isNumber: true),
                .init(title: said("Lần", "Change"), name: "change", isNumber: true),
            ],
            rows: profile.sources.flatMap { source in
                source.facts.map { fact in
                    [
                        source.asOf.vietnamese, fact.column?.header ?? fact.meaning,
                        Self.shown(fact.text),
                        source.file ?? "", source.row.map(String.init) ?? "",
                        fact.column.map { String($0.number) } ?? "", String(source.change),
                    ]
                }
            })
    }

    /// Dates and fixed values as the clerk writes them; anything else as it was written.
    private static func shown(_ text: String) -> String {
        if let date = PartialDate(iso: text) { return date.vietnamese }
        return DimensionNames.fixed[text]?[.screen] ?? text
    }

    private func json(
        _ profile: PersonProfile, _ values: [(Dimension, DimensionValue)]
    ) -> JSONValue {
        .object([
            ("schema", .string("trithuc.person/1")), ("id", .string(String(profile.id))),
            ("full_name", .string(profile.fullName)),
            ("birth", .optional(profile.birthDate?.description)),
            ("as_of", .string(question.date.description)),
            ("known_on", .string(question.knownText)),
            ("values", .object(values.map { ($0.0.rawValue, $0.1.json) })),
            ("statements", .array(profile.sources.map(statement))),
        ])
    }

    private func statement(_ source: PersonProfile.Source) -> JSONValue {
        .object([
            ("statement", .number(source.statement)), ("change", .number(source.change)),
            ("file", .optional(source.file)), ("sheet", .optional(source.sheet)),
            ("row", .optional(source.row)), ("as_of", .string(source.asOf.description)),
            (
                "facts",
                .array(
                    source.facts.map { fact in
                        .object([
                            ("meaning", .string(fact.meaning)), ("text", .string(fact.text)),
                            ("column", .optional(fact.column?.number)),
                            ("header", .optional(fact.column?.header)),
                        ])
                    })
            ),
        ])
    }
}
