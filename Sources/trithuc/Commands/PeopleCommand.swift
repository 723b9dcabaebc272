import ArgumentParser
import Census
import CivilDates
import Registry
import Statistics
import VietnameseText
import Wording

/// Finds people.
struct PeopleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "people",
        abstract: said(
            "Tìm người theo họ tên và điều kiện.", "Find people by name and conditions."),
        aliases: ["tim"])

    @Argument(
        help: ArgumentHelp(
            said(
                "Một phần họ tên, có dấu hay không dấu; gõ sai một chữ cái vẫn tìm ra.",
                "Part of a name, accents optional; one slip of typing is forgiven."),
            valueName: said("chữ", "text")))
    var text: String?

    @Option(name: .customLong("where"), help: .conditions)
    var conditions: [String] = []

    @OptionGroup var question: QuestionOptions
    @OptionGroup var disclosure: DisclosureOptions
    @OptionGroup var output: OutputOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Sắp xếp: name (theo tên, rồi họ và tên đệm, như danh sách) hoặc match (giống chữ cần tìm nhất trước).",
                "Order: name (by given name, then family and middle names, as in rosters) or match (most like the text first)."
            ),
            valueName: said("thứ-tự", "order")))
    var sort: SortOrder = .name

    enum SortOrder: String, WordArgument {
        case name
        case match
    }

    private var order: PeopleList.Order {
        sort == .match ? .match(to: text ?? "") : .name
    }

    func run() throws {
        try disclosure.refuseNames()
        let conditions = try conditions.map { try DimensionFilter($0) }
        let census = try question.census(
            question.open(),
            need: .init(
                PeopleList.shown, conditions: conditions.map(\.dimension), hasIdentity: true),
            named: text)
        let list = try PeopleList(
            census, filters: conditions, language: .screen, order: order)
        let asOf = said(
            "Tại ngày \(census.asOf.vietnamese). Tìm trong: \(CountTable.population.vietnamese).",
            "As of \(census.asOf). Searched: \(CountTable.population.english).")
        let table = PrintedTable(
            lead: [asOf, PrintedTable.mapLine(census.map)],
            columns: [
                .init(title: said("Hồ sơ", "Person"), name: "id", isNumber: true),
                .init(title: said("Họ và tên", "Name"), name: "full_name"),
                .init(title: said("Ngày sinh", "Birth"), name: "birth"),
                .init(title: said("Giới tính", "Sex"), name: "sex"),
                .init(title: said("Trình độ", "Level"), name: "level"),
                .init(title: said("Học hàm", "Title"), name: "title"),
                .init(title: said("Lĩnh vực", "Field"), name: "field"),
                .init(title: said("Cơ quan, đơn vị", "Organisation"), name: "organisation"),
                .init(title: said("Địa bàn", "Locality"), name: "locality"),
            ],
            rows: list.rows.map(\.screenCells),
            notes: [said("\(list.rows.count) người.", EnglishPlural.people(list.rows.count) + ".")],
            coded: list.rows.map(\.codeCells))
        try output.print([table], json: json(list))
    }

    /// Only where there are some.
    private func otherNames(_ row: PeopleList.Row) -> [(String, JSONValue)] {
        row.otherNames.isEmpty
            ? [] : [("other_names", .array(row.otherNames.map { .string($0) }))]
    }

    private func json(_ list: PeopleList) -> JSONValue {
        .object([
            ("schema", .string("trithuc.people/1")),
            ("as_of", .string(question.date.description)),
            ("known_on", .string(question.knownText)), ("units", .string(question.units.text)),
            ("map", .string(question.map.description)),
            (
                "rows",
                .array(
                    list.rows.map { row in
                        .object(
                            [
                                ("id", .string(row.id)), ("full_name", .string(row.fullName)),
                                ("birth", .optional(row.birth)), ("sex", .string(row.sex.code)),
                                ("level", .string(row.level.code)),
                                ("title", .optional(row.title.known?.code)),
                                ("field", .string(row.field.code)),
                                ("organisation", .optional(row.organisation.known?.name)),
                                ("locality", .optional(row.locality.known?.name)),
                            ] + otherNames(row))
                    })
            ), ("total", .number(list.rows.count)),
        ])
    }
}

extension DimensionValue {
    /// The value, or `nil` where it is unknown.
    fileprivate var known: DimensionValue? { code == CensusColumn.unknown ? nil : self }
}

extension PeopleList.Row {
    fileprivate var screenCells: [String] {
        [
            id, shownName, birthDate?.onScreen ?? "", sex.name, level.name,
            title.known?.name ?? "", field.name, organisation.known?.name ?? "",
            locality.known?.name ?? "",
        ]
    }

    private var shownName: String {
        otherNames.isEmpty ? fullName : fullName + " (" + otherNames.joined(separator: ", ") + ")"
    }

    fileprivate var codeCells: [String] {
        [
            id, fullName, birth ?? "", sex.code, level.code, title.known?.code ?? "", field.code,
            organisation.known?.name ?? "", locality.known?.name ?? "",
        ]
    }

    fileprivate var birth: String? { birthDate?.description }
}
