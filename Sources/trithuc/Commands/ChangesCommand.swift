import ArgumentParser
import CivilDates
import Registry
import Wording

/// Lists the changes.
struct ChangesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "changes",
        abstract: said("Liệt kê các lần cập nhật.", "List the changes."),
        aliases: ["lan-cap-nhat"])

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: OutputOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Theo những gì đã biết đến khi nào.", "As known when."), valueName: "date"))
    var knownOn: KnownOnArgument?

    func run() throws {
        let changes = try registry.open().changes(knownOn?.known ?? .now)
        let table = PrintedTable(
            columns: [
                .init(title: said("Số", "No."), name: "id", isNumber: true),
                .init(title: said("Ghi lúc (UTC)", "Recorded (UTC)"), name: "recorded_at"),
                .init(title: said("Việc", "Kind"), name: "kind"),
                .init(title: said("Đúng tại", "As of"), name: "as_of"),
                .init(title: said("Số dòng", "Rows"), name: "statements", isNumber: true),
                .init(title: said("Người làm", "Author"), name: "author"),
                .init(title: said("Nội dung", "Reason"), name: "reason"),
                .init(title: said("Hoàn tác bởi", "Undone by"), name: "undone_by", isNumber: true),
            ],
            rows: changes.map { change in
                [
                    String(change.id), change.recordedAt, change.kind.wording[.screen],
                    change.asOf?.description ?? "",
                    String(change.statementCount + change.establishmentCount), change.author,
                    change.reason, change.undoneBy.map(String.init) ?? "",
                ]
            })
        try output.print([table], json: json(changes))
    }

    private func json(_ changes: [Change]) -> JSONValue {
        .object([
            ("schema", .string("trithuc.changes/1")),
            (
                "rows",
                .array(
                    changes.map { change in
                        .object([
                            ("id", .number(change.id)), ("kind", .string(change.kind.rawValue)),
                            ("recorded_at", .string(change.recordedAt)),
                            ("author", .string(change.author)),
                            ("reason", .string(change.reason)),
                            ("as_of", .optional(change.asOf?.description)),
                            ("file", .optional(change.sourceFile?.name)),
                            ("statements", .number(change.statementCount)),
                            ("establishments", .number(change.establishmentCount)),
                            ("undoes", .optional(change.undoes)),
                            ("undone_by", .optional(change.undoneBy)),
                        ])
                    })
            ), ("total", .number(changes.count)),
        ])
    }
}

extension ChangeKind {
    /// The kind's name on screen.
    var wording: Wording {
        switch self {
        case .import: Wording("nhập danh sách", "import")
        case .establishment: Wording("nhập biên chế", "establishment")
        case .edit: Wording("sửa tay", "edit")
        case .answer: Wording("trả lời", "answer")
        case .merge: Wording("nối hồ sơ", "merge")
        case .undo: Wording("hoàn tác", "undo")
        }
    }
}
