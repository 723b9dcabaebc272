import CivilDates
import Classifications
import Composition
import Wording

/// The questions that wait for an answer, as a table and as JSON.
struct PrintedQuestions {
    private let list: QuestionList
    private let rows: [(row: QuestionList.Row, candidates: [CodeMatch])]

    init(_ list: QuestionList, limit: Int) {
        self.list = list
        rows = list.rows.prefix(limit).map { ($0, $0.candidates) }
    }

    /// A line a question; the last column is to be filled in.
    var table: PrintedTable {
        let columns: [PrintedTable.Column] = [
            .init(title: said("Số", "No."), name: "id", isNumber: true),
            .init(title: said("Danh mục", "List"), name: "list"),
            .init(title: said("Cách ghi", "Wording"), name: "text"),
            .init(title: said("Số người", "People"), name: "people", isNumber: true),
            .init(title: said("Biên chế", "Posts"), name: "posts", isNumber: true),
            .init(title: said("Ví dụ: hồ sơ", "Person, e.g."), name: "person", isNumber: true),
            .init(title: said("Có phải", "Perhaps"), name: "candidates"),
        ]
        return PrintedTable(
            lead: [lead], columns: columns,
            rows: rows.map { cells($0, list: $0.row.listOnScreen) }, notes: notes,
            coded: rows.map { cells($0, list: $0.row.list.rawValue) + [""] },
            codedNames: columns.map(\.name) + ["answer"])
    }

    private var lead: String {
        said(
            "\(list.rows.count) cách ghi chưa hiểu, đang đếm là chưa rõ; người đếm tại ngày \(list.asOf.vietnamese).",
            "\(EnglishPlural.of(list.rows.count, "wording", "wordings")) not understood, counted as unknown; people as of \(list.asOf)."
        )
    }

    private var notes: [String] {
        guard !rows.isEmpty else { return [] }
        let more = list.rows.count - rows.count
        let rest =
            more > 0
            ? [said("… và \(more) câu nữa: --all.", "… and \(more) more: --all.")] : []
        return rest + search + [
            said(
                "Trả lời: trithuc answer SỐ MÃ (hoặc tên, hoặc ? nếu không ai biết). Trả lời nhiều câu: --format csv --output can-xem.csv, điền cột answer, rồi: trithuc answer --file can-xem.csv",
                "Answer: trithuc answer NO. CODE (or a name, or ? if nobody can tell). For many: --format csv --output questions.csv, fill in the column answer, then: trithuc answer --file questions.csv"
            )
        ]
    }

    /// Where to find the codes for wordings that are like no entry.
    private var search: [String] {
        let lists = Set(rows.filter(\.candidates.isEmpty).map(\.row.list.rawValue)).sorted()
        guard !lists.isEmpty else { return [] }
        let commands = lists.map { "trithuc codes \($0)" }.joined(separator: "; ")
        return [said("Xem các mã: \(commands)", "See the codes: \(commands)")]
    }

    private func cells(
        _ item: (row: QuestionList.Row, candidates: [CodeMatch]), list: String
    ) -> [String] {
        [
            item.row.id.map(String.init) ?? "", list, item.row.text, String(item.row.people),
            String(item.row.posts), item.row.example.map(String.init) ?? "",
            item.candidates.prefix(2).map { "\(item.row.answer($0.entry)) \($0.entry.titled)" }
                .joined(separator: "; "),
        ]
    }

    /// The contract's `trithuc.questions/1`.
    var json: JSONValue {
        .object([
            ("schema", .string("trithuc.questions/1")),
            ("as_of", .string(list.asOf.description)),
            ("rows", .array(rows.map(row))), ("total", .number(list.rows.count)),
        ])
    }

    private func row(_ item: (row: QuestionList.Row, candidates: [CodeMatch])) -> JSONValue {
        .object([
            ("id", .optional(item.row.id)), ("kind", .string("unresolved")),
            ("list", .string(item.row.list.rawValue)), ("text", .string(item.row.text)),
            ("from", .optional(item.row.era?.description)), ("people", .number(item.row.people)),
            ("posts", .number(item.row.posts)),
            ("person", .optional(item.row.example.map(String.init))),
            (
                "candidates",
                .array(
                    item.candidates.map { match in
                        .object([
                            ("code", .string(match.entry.code)),
                            ("answer", .string(item.row.answer(match.entry))),
                            ("from", .optional(match.entry.from?.description)),
                            ("name", .string(match.entry.titled)),
                            ("score", .decimal(match.score)),
                        ])
                    })
            ),
        ])
    }
}

extension QuestionList.Row {
    /// The list, and for places the map in which the text was looked for.
    var listOnScreen: String {
        let name = said(list.vietnameseName, list.rawValue)
        guard list == .administrativeUnits else { return name }
        guard let era else { return name + said(" (bản đồ cũ)", " (old map)") }
        return name + said(" (từ \(era.vietnamese))", " (from \(era))")
    }
}

extension CodeEntry {
    /// The name with what the entry belongs to: one name may stand in several places.
    var titled: String {
        parents.isEmpty ? name : name + " (" + parents.prefix(2).joined(separator: ", ") + ")"
    }
}
