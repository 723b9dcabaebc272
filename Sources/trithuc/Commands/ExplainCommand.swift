import ArgumentParser
import Census
import CivilDates
import Registry
import Statistics
import Wording

/// Tells why a number of `count` is what it is.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain",
        abstract: said(
            "Vì sao một số là số ấy: ai được đếm, ai không, theo nguồn nào, quy tắc nào.",
            "Why a number is what it is: who is counted and who is not, by which sources and rules."
        ),
        discussion: said(
            "Ghi --by, --where, --as-of, --known-on, --units như khi đếm bằng count. Thêm --where để hỏi về một dòng của bảng, ví dụ --by level --where field=14.",
            "Give --by, --where, --as-of, --known-on and --units as to count. Add --where to ask about one line of a table, as --by level --where field=14."
        ), aliases: ["giai-thich"])

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Các chiều của bảng, cách nhau bằng dấu phẩy, ví dụ field,level.",
                "The dimensions of the table, as field,level."),
            valueName: said("chiều,…", "dim,…")))
    var by: String?

    @Option(name: .customLong("where"), help: .conditions)
    var conditions: [String] = []

    @OptionGroup var question: QuestionOptions
    @OptionGroup var disclosure: DisclosureOptions
    @OptionGroup var output: OutputOptions

    func run() throws {
        if disclosure.isPublic { throw CommandFault.publicExplanation }
        let asked = CountTable.Question(
            by: try CountCommand.dimensions(by ?? ""),
            filters: try conditions.map { try DimensionFilter($0) })
        let explained = try PrintedExplanation(asked, question, question.open())
        try output.print(
            output.format == .csv ? [explained.flat] : explained.tables, json: explained.json)
    }
}
