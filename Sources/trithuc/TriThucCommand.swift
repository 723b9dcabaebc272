import ArgumentParser
import Foundation
import Registry
import Wording

/// The command line: parse, call, print.
///
/// No rule of the domain lives here.
@main
struct TriThucCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "trithuc",
        abstract: said(
            "Sổ đội ngũ trí thức của một địa phương: nhập danh sách, tra ngành thiếu, in thống kê.",
            "The registry of a locality's intellectuals: import rosters, find shortages, print statistics."
        ),
        version: "0.1.0",
        subcommands: [
            InitCommand.self, InspectCommand.self, ImportCommand.self, ChangesCommand.self,
            UndoCommand.self, QuestionsCommand.self, AnswerCommand.self,
            CountCommand.self, PeopleCommand.self, ShowCommand.self, ExplainCommand.self,
            StatsCommand.self, ShortageCommand.self, RebaseReportCommand.self, CodesCommand.self,
            ExportCommand.self, DoctorCommand.self, CompletionCommand.self,
        ])

    static func main() {
        // Files that SQLite makes beside the registry, and files we write, are the owner's alone.
        umask(0o077)
        do {
            let arguments = arguments
            if answerShell(arguments) { return }
            var command = try plainCommand(arguments) ?? anyCommand(arguments)
            try command.run()
        } catch let error as any WordedError {
            Console.error(error.wording[.screen])
            Foundation.exit(ExitStatus.of(error))
        } catch {
            leave(error)
        }
    }

    /// The arguments with what is common to all commands behind the command, where the parser wants it.
    private static var arguments: [String] {
        var rest = CommandLine.arguments.dropFirst()
        var common: [String] = []
        while let option = rest.first, option.hasPrefix("--lang") || option.hasPrefix("--registry")
        {
            let width = option.contains("=") ? 1 : 2
            common += rest.prefix(width)
            rest = rest.dropFirst(width)
        }
        guard let command = rest.first, !command.hasPrefix("-") else { return Array(rest) }
        return [command] + common + rest.dropFirst()
    }

    /// The command that is asked for, read without looking at all others: only where nothing is wrong with its options,
    /// and no help is wanted.
    private static func plainCommand(_ arguments: [String]) -> (any ParsableCommand)? {
        let asked = configuration.subcommands.first {
            $0.configuration.commandName == arguments.first
        }
        guard let asked, let command = try? asked.parseAsRoot(Array(arguments.dropFirst())),
            type(of: command) == asked
        else { return nil }
        return command
    }

    private static func anyCommand(_ arguments: [String]) throws -> any ParsableCommand {
        refuseUnknownCommand(arguments.first)
        return try parseAsRoot(arguments)
    }

    /// Offers words to a shell, or tells it how to ask for them; `false` where no shell asks.
    private static func answerShell(_ arguments: [String]) -> Bool {
        if arguments.first == CompletionShellName.question {
            let offers = OfferedWords(Array(arguments.dropFirst())).words.map(\.line)
            if !offers.isEmpty { Console.output(offers.joined(separator: "\n")) }
            return true
        }
        // The parser's own scripts know no aliases and break at "level=THS".
        let option = "--generate-completion-script"
        guard let first = arguments.first, first.hasPrefix(option) else { return false }
        let shell =
            first == option
            ? arguments.dropFirst().first : String(first.dropFirst(option.count + 1))
        guard let named = CompletionShellName(rawValue: shell ?? "bash") else { return false }
        Console.output(named.script)
        return true
    }

    /// The parser would call a mistyped command a superfluous argument.
    private static func refuseUnknownCommand(_ asked: String?) {
        guard let asked, !asked.hasPrefix("-") else { return }
        let commands = configuration.subcommands.map { $0.configuration }
        let names = commands.flatMap { [$0.commandName].compactMap { $0 } + $0.aliases } + ["help"]
        guard !names.contains(asked) else { return }
        Console.error(CommandFault.noSuchCommand(asked, of: names).wording[.screen])
        Foundation.exit(ExitCode.validationFailure.rawValue)
    }

    private static func leave(_ error: any Error) -> Never {
        let status = exitCode(for: error).rawValue
        if error is ExitCode { Foundation.exit(status) }
        let isParsers =
            status == ExitCode.success.rawValue || status == ExitCode.validationFailure.rawValue
        guard isParsers else {
            Console.error(
                said("Lỗi của chương trình: \(error)", "A fault of the program: \(error)"))
            Foundation.exit(ExitStatus.ourFault)
        }
        let message = ParserWording.translated(fullMessage(for: error))
        if status == 0 { Console.output(message) } else { Console.error(message) }
        Foundation.exit(status)
    }
}

/// What the process tells its caller.
enum ExitStatus {
    static let needsPerson: Int32 = 1
    static let nothingDone: Int32 = 2
    static let ourFault: Int32 = 70

    static func of(_ error: any WordedError) -> Int32 {
        if case RegistryError.storage = error { return ourFault }
        return nothingDone
    }
}
