import ArgumentParser
import CivilDates
import Classifications
import Composition
import Registry
import Wording

/// Lists what waits for a person's answer.
struct QuestionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "questions",
        abstract: said(
            "Liệt kê các cách ghi chưa hiểu, cách ghi của nhiều người trước.",
            "List the wordings that were not understood, those of most people first."),
        aliases: ["can-xem"])

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Chỉ trong danh mục này: \(CommandFault.lists).",
                "Only in this list: \(CommandFault.lists)."),
            valueName: said("danh-mục", "list")))
    var list: String?

    @Flag(
        name: .long,
        help: ArgumentHelp(
            said(
                "In tất cả; nếu không, màn hình chỉ in \(Self.screenful) câu đầu.",
                "Print all; else the screen shows the first \(Self.screenful).")))
    var all = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Đếm người tại ngày nào, ví dụ 2025-12-31; mặc định hôm nay.",
                "The date at which people are counted, as 2025-12-31; default today."),
            valueName: said("ngày", "date")))
    var asOf: DateArgument?

    @Option(name: .long, help: .knownOn)
    var knownOn: KnownOnArgument?

    @OptionGroup var registry: RegistryOptions
    @OptionGroup var output: OutputOptions

    private static let screenful = 30

    func run() throws {
        let questions = try QuestionList(
            registry.open(), asOf: asOf?.date ?? .today(), known: knownOn.known,
            list: list.map { try CodeList(asked: $0) })
        let isCut = output.format == .table && output.output == nil && !all
        let printed = PrintedQuestions(questions, limit: isCut ? Self.screenful : .max)
        try output.print([printed.table], json: printed.json)
    }
}
