import ArgumentParser
import CivilDates
import Foundation
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
    @Option(name: .long, help: .knownOn)
    var knownOn: KnownOnArgument?

    func run() throws {
        let changes = try registry.open().changes(knownOn.known)
        let table = PrintedTable(
            columns: [
                .init(title: said("Số", "No."), name: "id", isNumber: true),
                .init(title: said("Ghi lúc", "Recorded"), name: "recorded_at"),
                .init(title: said("Việc", "Kind"), name: "kind"),
                .init(title: said("Đúng tại", "As of"), name: "as_of"),
                .init(title: said("Số dòng", "Rows"), name: "statements", isNumber: true),
                .init(title: said("Người làm", "Author"), name: "author"),
                .init(title: said("Nội dung", "Reason"), name: "reason"),
                .init(title: said("Hoàn tác bởi", "Undone by"), name: "undone_by", isNumber: true),
            ],
            rows: changes.map {
                Self.cells($0, recorded: $0.recordedAtHere, asOf: $0.asOf?.onScreen)
            },
            coded: changes.map {
                Self.cells($0, recorded: $0.recordedAt, asOf: $0.asOf?.description)
            })
        try output.print([table], json: json(changes))
    }

    private static func cells(_ change: Change, recorded: String, asOf: String?) -> [String] {
        [
            String(change.id), recorded, change.kind.wording[.screen], asOf ?? "",
            String(change.statementCount + change.establishmentCount), change.author,
            change.reason, change.undoneBy.map(String.init) ?? "",
        ]
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

extension Change {
    /// When the change was recorded, on this machine's clock, as `21/11/2026 11:05:33`, in English `2026-11-21 11:05:33`.
    var recordedAtHere: String {
        guard let moment = try? Date(recordedAt, strategy: .iso8601) else { return recordedAt }
        var seconds = time_t(moment.timeIntervalSince1970)
        var parts = tm()
        localtime_r(&seconds, &parts)
        let numbers = [parts.tm_mday, parts.tm_mon + 1, parts.tm_hour, parts.tm_min, parts.tm_sec]
            .map { $0 < 10 ? "0\($0)" : "\($0)" }
        let (day, month, year) = (numbers[0], numbers[1], parts.tm_year + 1900)
        return said("\(day)/\(month)/\(year) ", "\(year)-\(month)-\(day) ")
            + numbers[2...].joined(separator: ":")
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
