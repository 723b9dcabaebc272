import Census
import CivilDates
import Registry
import Statistics
import Wording

/// Why a number is what it is, as tables and as JSON.
struct PrintedExplanation {
    private let explanation: Explanation
    private let origins: PeopleOrigins
    private let asked: QuestionOptions

    /// Explains the number of people of a question.
    init(_ question: CountTable.Question, _ asked: QuestionOptions, _ registry: Registry) throws {
        let dimensions = Explanation.dimensions(of: question)
        let census = try asked.census(
            registry, need: .init(dimensions + [.locality], hasIdentity: true))
        let people = try CountedPeople(census, question.filters)
        origins = try PeopleOrigins(
            registry, census, people: people.places, dimensions: dimensions)
        explanation = Explanation(census, question, people, origins)
        self.asked = asked
    }

    /// A table a section, the first with what was asked above it.
    var tables: [PrintedTable] {
        var tables = explanation.sections.map { section in
            PrintedTable(
                lead: [section.title[.screen] + ":"],
                columns: [
                    .init(title: said("Phần", "Part"), name: "part"),
                    .init(title: said("Số lượng", "Number"), name: "count", isNumber: true),
                ],
                rows: section.parts.map { [$0.wording[.screen], String($0.count)] },
                total: [said("Cộng", "Sum"), String(section.total)],
                notes: section.note.map { [$0[.screen]] } ?? [])
        }
        tables[0].lead = lead + [""] + tables[0].lead
        return tables
    }

    /// All sections as one list: section, part, what it is, how many.
    var flat: PrintedTable {
        PrintedTable(
            columns: ["section", "part", "name", "count"].map { .init(title: $0, name: $0) },
            rows: explanation.sections.flatMap { section in
                section.parts.map {
                    [section.name, $0.code, $0.wording[.screen], String($0.count)]
                }
            })
    }

    private var lead: [String] {
        let by = explanation.question.by.map { $0.wording[.screen].lowercased() }
        let conditions = explanation.question.filters.map(\.text)
        return [
            said("VÌ SAO LÀ ", "WHY IT IS ") + String(explanation.total)
                + (by.isEmpty
                    ? "" : said(": số người theo ", ": people by ") + by.joined(separator: ", "))
                + (conditions.isEmpty
                    ? "" : said("; điều kiện: ", "; where: ") + conditions.joined(separator: "; ")),
            said(
                "Tại ngày \(explanation.asOf.vietnamese). Đếm: \(CountTable.population.vietnamese).",
                "As of \(explanation.asOf). Counted: \(CountTable.population.english)."),
            known, PrintedTable.mapLine(explanation.map),
        ]
            + explanation.rules.map {
                $0.dimension.wording[.screen] + ": " + $0.rule[.screen]
            }
    }

    private var known: String {
        guard let last = origins.lastChange else {
            return said("Sổ chưa có lần cập nhật nào.", "The registry has no changes yet.")
        }
        let source = last.sourceFile?.name ?? last.reason
        let undone =
            origins.undone == 0
            ? ""
            : said(
                " \(origins.undone) lần đã hoàn tác, không tính.",
                " \(origins.undone) undone, which \(origins.undone == 1 ? "does" : "do") not count."
            )
        return said(
            "Biết đến lần cập nhật \(last.id) (\(source), ghi lúc \(last.recordedAtHere)).",
            "As known up to change \(last.id) (\(source), recorded \(last.recordedAtHere)).")
            + undone
    }

    /// The contract's `trithuc.explain/1`.
    var json: JSONValue {
        let question = explanation.question
        let last = origins.lastChange.map { change in
            JSONValue.object([
                ("id", .number(change.id)), ("kind", .string(change.kind.rawValue)),
                ("recorded_at", .string(change.recordedAt)),
                ("file", .optional(change.sourceFile?.name)), ("reason", .string(change.reason)),
            ])
        }
        return .object([
            ("schema", .string("trithuc.explain/1")),
            ("as_of", .string(explanation.asOf.description)),
            ("known_on", .string(asked.knownText)), ("last_change", last ?? .null),
            ("undone_changes", .number(origins.undone)), ("units", .string(asked.units.text)),
            ("map", .string(explanation.map.description)),
            ("population", .string(CountTable.population.english)),
            ("measure", .string(Measure.people.rawValue)),
            ("where", .array(question.filters.map { .string($0.text) })),
            ("by", .array(question.by.map { .string($0.rawValue) })),
            ("total", .number(explanation.total)), ("possible", .number(explanation.possible)),
            (
                "rules",
                .array(
                    explanation.rules.map {
                        .object([
                            ("dimension", .string($0.dimension.rawValue)),
                            ("rule", .string($0.rule[.screen])),
                        ])
                    })
            ), ("sections", .array(explanation.sections.map(section))),
        ])
    }

    private func section(_ section: Explanation.Section) -> JSONValue {
        .object([
            ("section", .string(section.name)), ("title", .string(section.title[.screen])),
            (
                "parts",
                .array(
                    section.parts.map {
                        .object([
                            ("part", .string($0.code)), ("name", .string($0.wording[.screen])),
                            ("count", .number($0.count)),
                        ])
                    })
            ), ("total", .number(section.total)),
            ("note", .optional(section.note?[.screen])),
        ])
    }
}
