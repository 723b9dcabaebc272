import ArgumentParser
import Foundation
import Registry
import Wording

/// Which registry file is used, and the language of the screen.
struct RegistryOptions: ParsableArguments {
    @Option(name: .long, help: .registry)
    var registry: String?

    @Option(name: .long, help: .lang)
    var lang: LanguageArgument?

    var path: String { Self.path(registry) }

    /// The file that is meant where one is named, or none.
    static func path(_ asked: String?) -> String {
        asked ?? EnvironmentVariable.value("TRITHUC_REGISTRY") ?? "trithuc.sqlite"
    }

    /// Opens the registry.
    func open() throws -> Registry { try Registry.open(at: path) }
}

/// A language on the command line.
enum LanguageArgument: String, WordArgument {
    case vi
    case en
}
