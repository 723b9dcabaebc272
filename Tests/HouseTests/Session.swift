import Foundation
import Testing

/// Commands typed one after another into one shell, in a folder where only `SampleData` lies.
enum Session {
    /// The program built with these tests, or the one that TRITHUC_BINARY names.
    static var binary: URL {
        if let path = ProcessInfo.processInfo.environment["TRITHUC_BINARY"] {
            return URL(filePath: path)
        }
        return URL(filePath: CommandLine.arguments.first ?? "").resolvingSymlinksInPath()
            .deletingLastPathComponent().appending(path: "trithuc")
    }

    /// What each command prints, standard error among it as on a screen.
    static func outputs(of commands: [String]) async throws -> [String] {
        let folder = try TemporaryFolder()
        let manager = FileManager.default
        let program = folder.url.appending(path: ".bin/trithuc")
        try manager.createDirectory(
            at: program.deletingLastPathComponent(), withIntermediateDirectories: true)
        try #require(
            manager.isExecutableFile(atPath: binary.path()), "No program at \(binary.path())")
        try manager.createSymbolicLink(at: program, withDestinationURL: binary)
        try manager.createSymbolicLink(
            at: folder.url.appending(path: "SampleData"),
            withDestinationURL: House.file("SampleData"))

        let run = try await Run.command(
            "bash", "-c", script(commands), in: folder.url, environment: environment(folder))
        let outputs = run.output.components(separatedBy: mark).dropFirst().map(trimmed)
        try #require(outputs.count == commands.count, "\(run.output)")
        return outputs
    }

    /// The same text where only moments differ: the one thing that no two runs share.
    static func withoutMoments(_ text: String) -> String {
        text.replacing(
            /\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:\.\d+)?Z| \d\d:\d\d:\d\d)|\d\d\/\d\d\/\d{4} \d\d:\d\d:\d\d/,
            with: "MOMENT")
    }

    /// Without spaces at the ends of lines and empty lines at the end.
    static func trimmed(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            line.replacing(/\s+$/, with: "")
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }

    private static let mark = "\u{1E}"

    /// One shell for all, so that `export`, `cd` and `$?` mean what they mean to a reader.
    private static func script(_ commands: [String]) -> String {
        let start = "exec 2>&1; mark() { local status=$?; printf '\\036'; return $status; }"
        return ([start] + commands.flatMap { ["mark", $0] }).joined(separator: "\n")
    }

    private static func environment(_ folder: TemporaryFolder) -> [String: String] {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return [
            "PATH": "\(folder.url.appending(path: ".bin").path()):\(path)",
            "HOME": folder.url.path(), "USER": "lan", "LANG": "C.UTF-8", "TZ": "Asia/Ho_Chi_Minh",
        ]
    }
}
