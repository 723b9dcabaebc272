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
            "Một hồ sơ, mỗi giá trị kèm ô gốc, tệp và dòng của nó.",
            "One person, each value with its original cell, file and row."),
        aliases: ["ho-so"])

    @Argument(
        help: ArgumentHelp(
            said(
                "Số hồ sơ, như trithuc people in ra.",
                "The person's number, as trithuc people prints it."),
            valueName: said("số-hồ-sơ", "person")))
    var person: String

    @OptionGroup var question: QuestionOptions
    @OptionGroup var disclosure: DisclosureOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        try disclosure.refuseNames()
        let registry = try question.open()
        guard let id = Int(person),
            let profile = try PersonProfile(
                id, in: registry, asOf: question.date, known: question.known,
                map: question.map)
        else { throw CommandFault.noSuchPerson(person) }
        let values = named(profile)
        try output.print(
            [summary(profile, values), PrintedTable(evidenceOf: profile)],
            json: json(profile, values))
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
                said("Hồ sơ \(profile.id): ", "Person \(profile.id): ") + profile.fullName
            ] + otherNames(profile) + [
                said("Ngày sinh: ", "Born: ")
                    + (profile.birthDate?.onScreen ?? said("chưa rõ", "unknown")),
                said("Tại ngày \(question.date.vietnamese):", "As of \(question.date):"),
                PrintedTable.mapLine(question.map),
            ],
            columns: [
                .init(title: said("Nội dung", "What"), name: "dimension"),
                .init(title: said("Giá trị", "Value"), name: "value"),
                .init(title: said("Mã", "Code"), name: "code"),
            ],
            rows: values.filter { $0.1.code != CensusColumn.unknown }.map {
                [$0.0.wording[.screen], $0.1.name + reason($0.0, profile), $0.1.code]
            })
    }

    private func otherNames(_ profile: PersonProfile) -> [String] {
        if profile.otherNames.isEmpty { return [] }
        let names = profile.otherNames.map { kind, name in
            switch kind {
            case .alias: name
            case .religious: name + said(" (tên tôn giáo)", " (name in religion)")
            }
        }
        return [said("Tên khác: ", "Other names: ") + names.joined(separator: ", ")]
    }

    /// Why a value that a person's rows may not state is what it is.
    private func reason(_ dimension: Dimension, _ profile: PersonProfile) -> String {
        guard dimension == .sector, let basis = profile.sectorBasis else { return "" }
        return " (\(basis.wording[.screen]))"
    }

    private func json(
        _ profile: PersonProfile, _ values: [(Dimension, DimensionValue)]
    ) -> JSONValue {
        .object([
            ("schema", .string("trithuc.person/1")), ("id", .string(String(profile.id))),
            ("full_name", .string(profile.fullName)),
            ("other_names", .array(profile.otherNames.map { .string($0.name) })),
            ("birth", .optional(profile.birthDate?.description)),
            ("as_of", .string(question.date.description)),
            ("known_on", .string(question.knownText)),
            ("values", .object(values.map { ($0.0.rawValue, $0.1.json) })),
            ("sector_basis", .optional(profile.sectorBasis?.wording[.screen])),
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
                            ("cells", .array(fact.cells.map { cell($0, source) })),
                        ])
                    })
            ),
        ])
    }

    private func cell(_ cell: OriginalCell, _ source: PersonProfile.Source) -> JSONValue {
        .object([
            ("row", .number(cell.row)), ("column", .number(cell.column)),
            ("letters", .optional(source.sheet == nil ? nil : cell.columnLetters)),
            ("header", .optional(cell.header)), ("text", .string(cell.text)),
            ("decoded", .optional(cell.decoded)),
        ])
    }
}
