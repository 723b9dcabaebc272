import ArgumentParser
import CivilDates
import Classifications
import Composition
import Registry
import RosterImport
import Wording

/// Answers questions: what a wording means, for everybody who has it.
struct AnswerCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "answer",
        abstract: said(
            "Trả lời một cách ghi nghĩa là gì; mọi người có cách ghi đó được đếm theo.",
            "Say what a wording means; everybody who has it is counted so."),
        usage: said(
            """
            trithuc answer SỐ MÃ
            trithuc answer --file can-xem.csv
            trithuc answer --list levels --text "12/12 bổ túc" none
            """,
            """
            trithuc answer NUMBER CODE
            trithuc answer --file questions.csv
            trithuc answer --list levels --text "12/12 bổ túc" none
            """),
        aliases: ["tra-loi"])

    @Argument(
        help: ArgumentHelp(
            said(
                "Số câu hỏi (theo trithuc questions), rồi mã hoặc tên; ? nếu không ai biết.",
                "The question's number (as in trithuc questions), then a code or a name; ? if nobody can tell."
            ), valueName: said("số-và-mã", "number-and-code")))
    var words: [String] = []

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Tệp do trithuc questions --format csv ghi ra, đã điền cột answer.",
                "A file made by trithuc questions --format csv, with its column answer filled in."),
            valueName: said("tệp", "file")))
    var file: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Danh mục của cách ghi sau --text: để sửa một cách ghi đã hiểu sai.",
                "The list of the wording after --text: to mend one that was understood wrongly."),
            valueName: said("danh-mục", "list")))
    var list: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Cách ghi, chép đúng như trong danh sách.", "The wording as rosters write it."),
            valueName: said("chữ", "text")))
    var text: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Ngày của danh sách ghi địa danh đó, để biết bản đồ cũ hay mới.",
                "The date of the roster with that place, which tells the map."),
            valueName: said("ngày", "date")))
    var at: DateArgument?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said("Lý do, được ghi vào sổ.", "Why; it is kept in the registry."),
            valueName: said("chữ", "text")))
    var reason: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Người trả lời; mặc định là tên đăng nhập.", "Who answers; default the login name."),
            valueName: said("tên", "name")))
    var author: String?

    @OptionGroup var registry: RegistryOptions

    func run() throws {
        let answers = try asked()
        let given = try registry.open().answer(
            answers, author: author ?? Author.current, reason: reason, asOf: .today())
        for answer in given.answers { Console.output(Self.line(answer)) }
        Console.error(
            said(
                "Ghi thành lần cập nhật \(given.change.id). Bỏ bằng: trithuc undo \(given.change.id)",
                "Recorded as change \(given.change.id). Take it back with: trithuc undo \(given.change.id)"
            ))
    }

    private func asked() throws -> [Answer] {
        if let file, words.isEmpty, text == nil {
            return try AnswerSheet(contentsOf: file).answers
        }
        if let text, let name = list, file == nil, let meaning = Self.joined(words[...]) {
            return [
                Answer(.text(text, list: try CodeList(asked: name), at: at?.date), meaning: meaning)
            ]
        }
        if file == nil, text == nil, let id = words.first.flatMap({ Int($0) }),
            let meaning = Self.joined(words.dropFirst())
        {
            return [Answer(.question(id), meaning: meaning)]
        }
        throw CommandFault.answerForm
    }

    private static func joined(_ words: ArraySlice<String>) -> String? {
        words.isEmpty ? nil : words.joined(separator: " ")
    }

    private static func line(_ answer: GivenAnswer) -> String {
        let row = answer.row
        let meaning =
            answer.entry.map { "\($0.code) \($0.titled)" }
            ?? said("không rõ, không hỏi lại", "unknown, not asked again")
        let posts =
            row.posts == 0
            ? ""
            : said(", \(row.posts) biên chế", ", " + EnglishPlural.of(row.posts, "post", "posts"))
        return said(
            "“\(row.text)” (\(row.listOnScreen)): \(meaning) – \(row.people) người\(posts)",
            "“\(row.text)” (\(row.listOnScreen)): \(meaning) – \(EnglishPlural.people(row.people))\(posts)"
        )
    }
}
