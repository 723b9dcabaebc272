import ArgumentParser
import Census
import CivilDates
import Classifications
import Registry
import Statistics
import Wording

/// What a district that ended hands over to the new communes.
struct RebaseReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebase-report",
        abstract: said(
            "Bảng bàn giao một huyện đã kết thúc: cơ quan, số người, xã cũ, xã mới.",
            "The hand-over of a district that ended: organisations, people, old and new commune."),
        aliases: ["ban-giao"])

    @Argument(
        help: ArgumentHelp(
            said("Tên hoặc mã huyện.", "The district's name or code."),
            valueName: said("huyện", "district")))
    var district: String

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Số liệu tại ngày nào; mặc định ngày cuối của huyện.",
                "The date asked about; default the district's last day."),
            valueName: said("ngày", "date")))
    var asOf: DateArgument?

    @Option(name: .long, help: .knownOn)
    var knownOn: KnownOnArgument?

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var disclosure: DisclosureOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        if disclosure.isPublic { throw DisclosureRefusal.neverPublic(.organisation) }
        let entry = try EndedDistrict.named(district)
        let census = try Census.open(
            registry.open(), asOf: asOf?.date ?? entry.to ?? .today(), known: knownOn.known,
            need: .init(DistrictHandOver.dimensions))
        let report = try DistrictHandOver(entry, census, language: .screen)
        if output.format == .csv {
            try output.print(list(report).csv)
        } else {
            try output.print([list(report), sums(report)], json: json(report))
        }
    }

    private func list(_ report: DistrictHandOver) -> PrintedTable {
        let rows = report.rows.map { row in
            [
                row.organisation.name, row.old.name, row.new.name, row.relation.wording[.screen],
                String(row.people),
                row.decisions.map { $0.wording[.screen] }.joined(separator: "; "),
            ]
        }
        return PrintedTable(
            lead: lead(report),
            columns: [
                .init(title: said("Cơ quan, đơn vị", "Organisation"), name: "organisation"),
                .init(title: said("Xã cũ", "Old commune"), name: "old"),
                .init(title: said("Xã mới", "New commune"), name: "new"),
                .init(title: said("Quan hệ", "Relation"), name: "relation"),
                .init(title: said("Số người", "People"), name: "people", isNumber: true),
                .init(title: said("Cần quyết định", "To be decided"), name: "decide"),
            ],
            rows: rows,
            total: [said("Tổng số", "Total"), "", "", "", String(report.total), ""],
            coded: report.rows.map { row in
                [
                    row.organisation.name, row.old.code, row.old.name, row.new.code, row.new.name,
                    row.relation.rawValue, String(row.people),
                    row.decisions.map(\.rawValue).joined(separator: " "),
                ]
            },
            codedNames: [
                "organisation", "old_code", "old_name", "new_code", "new_name", "relation",
                "people", "decide",
            ])
    }

    private func lead(_ report: DistrictHandOver) -> [String] {
        [
            said("BÀN GIAO: ", "HAND-OVER: ") + report.district.name,
            said(
                "Tại ngày \(report.asOf.vietnamese). Đếm: \(CountTable.population.vietnamese).",
                "As of \(report.asOf). Counted: \(CountTable.population.english)."),
            said(
                "Xã cũ: bản đồ ngày \(report.lastDay.vietnamese), ngày cuối của huyện; xã mới: bản đồ ngày \(report.nextDay.vietnamese).",
                "Old communes: map of \(report.lastDay), the district's last day; new communes: map of \(report.nextDay)."
            ),
        ]
    }

    private func sums(_ report: DistrictHandOver) -> PrintedTable {
        var notes: [String] = []
        let open = report.rows.filter { !$0.decisions.isEmpty }
        if !open.isEmpty {
            let people = open.reduce(0) { $0 + $1.people }
            notes.append(
                said(
                    "Cần người quyết định: \(open.count) dòng, \(people) người. Danh mục chỉ cho biết xã mới của xã cũ, không cho biết cơ quan cấp huyện được giao về đâu.",
                    "To be decided by a person: \(EnglishPlural.of(open.count, "row", "rows")), \(EnglishPlural.people(people)). The lists tell the new commune of an old one, not to whom an office of the district was given."
                ))
        }
        if report.total == 0 {
            notes.append(
                said(
                    "Sổ không có ai của \(report.district.name) tại ngày \(report.asOf.vietnamese).",
                    "The registry has nobody of \(report.district.name) as of \(report.asOf)."))
        }
        if report.possible > 0 {
            notes.append(
                said(
                    "Chưa tính \(report.possible) người có thể thuộc huyện này: với họ chỉ biết “một trong” vài đơn vị.",
                    "Not counted: \(EnglishPlural.people(report.possible)) who may be of this district; for them only “one of” several units is known."
                ))
        }
        return PrintedTable(
            columns: [
                .init(title: said("Xã mới", "New commune"), name: "new"),
                .init(title: said("Số người", "People"), name: "people", isNumber: true),
            ],
            rows: report.communes.map { [$0.commune.name, String($0.people)] },
            total: [said("Tổng số", "Total"), String(report.total)], notes: notes)
    }

    private func json(_ report: DistrictHandOver) -> JSONValue {
        .object([
            ("schema", .string("trithuc.rebase-report/1")),
            ("as_of", .string(report.asOf.description)),
            ("known_on", .string(knownOn.text)),
            (
                "district",
                .object([
                    ("code", .string(report.district.code)),
                    ("name", .string(report.district.name)),
                    ("to", .string(report.lastDay.description)),
                ])
            ), ("population", .string(CountTable.population.english)),
            (
                "rows",
                .array(
                    report.rows.map { row in
                        .object([
                            ("organisation", .string(row.organisation.name)),
                            ("old", row.old.json), ("new", row.new.json),
                            ("relation", .string(row.relation.rawValue)),
                            ("people", .number(row.people)),
                            ("decide", .array(row.decisions.map { .string($0.rawValue) })),
                        ])
                    })
            ),
            (
                "communes",
                .array(
                    report.communes.map {
                        .object([("new", $0.commune.json), ("people", .number($0.people))])
                    })
            ), ("total", .number(report.total)), ("possible", .number(report.possible)),
        ])
    }
}

extension DistrictHandOver.Relation {
    fileprivate var wording: Wording {
        switch self {
        case .whole: Wording("toàn bộ", "whole")
        case .part: Wording("một phần", "part")
        case .oneOf: Wording("một trong", "one of")
        case .unknown: Wording("chưa rõ", "unknown")
        }
    }
}

extension DistrictHandOver.Decision {
    fileprivate var wording: Wording {
        switch self {
        case .endedWithDistrict: Wording("cơ quan cấp huyện", "office of the district")
        case .seatUnknown: Wording("chưa rõ xã", "commune unknown")
        case .seatSplit: Wording("xã cũ bị chia", "old commune was split")
        }
    }
}
