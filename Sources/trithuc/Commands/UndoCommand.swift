import ArgumentParser
import Registry
import Wording

/// Undoes one change.
struct UndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "undo",
        abstract: said("Hoàn tác một lần cập nhật.", "Undo one change."), aliases: ["hoan-tac"])

    @Argument(
        help: ArgumentHelp(
            said(
                "Số của lần cập nhật, như trithuc changes in ra.",
                "The change's number, as trithuc changes prints it."),
            valueName: said("số", "number")))
    var id: Int

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Lý do, được ghi vào sổ.", "Why; it is kept in the registry."),
            valueName: said("chữ", "text")))
    var reason: String?

    @OptionGroup var registry: RegistryOptions

    func run() throws {
        let change = try registry.open().undo(
            id, author: Author.current, reason: reason ?? "Hoàn tác lần cập nhật \(id)")
        Console.error(
            said(
                "Đã hoàn tác lần cập nhật \(id) (ghi thành lần \(change.id)). Dữ liệu của lần đó vẫn lưu, không còn được đếm.",
                "Undid change \(id) (recorded as change \(change.id)). Its data is kept and no longer counted."
            ))
    }
}
