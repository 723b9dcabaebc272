import Foundation
import Wording

extension ScreenLanguage {
    /// The language asked for by `--lang`, else by `TRITHUC_LANG`, else Vietnamese.
    ///
    /// Found before parsing, because help and the parser's own messages are said in it too.
    static let screen: ScreenLanguage = {
        let arguments = CommandLine.arguments
        if let place = arguments.firstIndex(of: "--lang"), place + 1 < arguments.count,
            let asked = ScreenLanguage(rawValue: arguments[place + 1])
        {
            return asked
        }
        if let option = arguments.first(where: { $0.hasPrefix("--lang=") }),
            let asked = ScreenLanguage(rawValue: String(option.dropFirst(7)))
        {
            return asked
        }
        return EnvironmentVariable.value("TRITHUC_LANG").flatMap { ScreenLanguage(rawValue: $0) }
            ?? .vietnamese
    }()
}

/// A sentence in the language of the screen.
func said(_ vietnamese: String, _ english: String) -> String {
    Wording(vietnamese, english)[.screen]
}
