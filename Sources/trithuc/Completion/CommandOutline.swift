import ArgumentParser
import Foundation

/// A command with its options, as the argument parser describes itself.
struct CommandOutline: Decodable {
    /// An option, a flag or a word in its place.
    struct Argument: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String

            /// The name as it is typed.
            var typed: String { (kind == "long" ? "--" : "-") + name }
        }

        let kind: String
        let names: [Name]?
        let isRepeating: Bool
        let shouldDisplay: Bool
        let allValues: [String]?
        let abstract: String?

        var isFlag: Bool { kind == "flag" }
        var isPositional: Bool { kind == "positional" }

        func isNamed(_ word: String) -> Bool { names?.contains { $0.typed == word } ?? false }
    }

    let commandName: String
    let aliases: [String]?
    let abstract: String?
    let subcommands: [CommandOutline]?
    let arguments: [Argument]?

    /// The whole program; `nil` where the parser describes itself in a way not known here.
    static let program: CommandOutline? = {
        struct Dump: Decodable {
            let command: CommandOutline
        }
        let text = TriThucCommand._dumpHelp()
        return try? JSONDecoder().decode(Dump.self, from: Data(text.utf8)).command
    }()

    /// The command of a name or of another name of it.
    func subcommand(_ name: String) -> CommandOutline? {
        subcommands?.first { $0.commandName == name || $0.aliases?.contains(name) == true }
    }
}
