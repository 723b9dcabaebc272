import Foundation

/// What the shell tells the program.
enum EnvironmentVariable {
    /// One variable; a table of all of them would take longer than most options.
    static func value(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
