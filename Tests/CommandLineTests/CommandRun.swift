import Foundation

/// One run of the built `trithuc`, ended: its exit code and what it wrote.
struct CommandRun {
    /// The exit code; `nil` where a signal ended it.
    let status: Int32?
    /// What it wrote to standard output.
    let output: String
    /// What it wrote to standard error.
    let error: String

    /// The output as one JSON object.
    var json: [String: Any] {
        get throws {
            let object = try JSONSerialization.jsonObject(with: Data(output.utf8))
            guard let keyed = object as? [String: Any] else { throw NotAnObject(output: output) }
            return keyed
        }
    }

    /// The output's lines, the last line end aside.
    var lines: [String] {
        var lines = output.components(separatedBy: "\n")
        if lines.last == "" { lines.removeLast() }
        return lines
    }

    private struct NotAnObject: Error {
        let output: String
    }
}

/// The executable under test.
enum Binary {
    /// `TRITHUC_BINARY`, else the product built beside the tests, else a release build of the package.
    static let path: String = {
        if let named = ProcessInfo.processInfo.environment["TRITHUC_BINARY"] { return named }
        let files = FileManager.default
        var folder = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appendingPathComponent("trithuc").path
            var isFolder: ObjCBool = false
            if files.fileExists(atPath: candidate, isDirectory: &isFolder), !isFolder.boolValue {
                return candidate
            }
            folder.deleteLastPathComponent()
        }
        return URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../.build/release/trithuc").standardized.path
    }()

    /// - Throws: where it was not built.
    static func mustBeThere() throws {
        guard FileManager.default.isExecutableFile(atPath: path) else { throw NotBuilt(path: path) }
    }

    private struct NotBuilt: Error {
        let path: String
    }
}

/// A process that was started and has not been waited for.
struct StartedCommand {
    private let pid: pid_t
    private let folder: URL
    /// What must outlive the process: the folder in which it runs.
    private let kept: Office?

    /// Starts a program; what it writes goes to files, so that no pipe can fill up.
    init(
        _ arguments: [String], in directory: URL, environment: [String: String],
        input: String = "", keeping kept: Office? = nil
    ) throws {
        self.kept = kept
        let folder = directory.appendingPathComponent(".run-" + UUID().uuidString)
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: false)
        try Data(input.utf8).write(to: folder.appendingPathComponent("in"))
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let path = { (name: String) in folder.appendingPathComponent(name).path }
        posix_spawn_file_actions_addopen(&actions, 0, path("in"), O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, path("out"), O_WRONLY | O_CREAT, 0o644)
        posix_spawn_file_actions_addopen(&actions, 2, path("err"), O_WRONLY | O_CREAT, 0o644)
        // `env` makes room for the program, whose process it becomes, in its folder.
        let spawned = ["/usr/bin/env", "-C", directory.path] + arguments
        var words: [UnsafeMutablePointer<CChar>?] = spawned.map { strdup($0) } + [nil]
        var settings = environment.map { strdup($0.key + "=" + $0.value) } + [nil]
        defer { (words + settings).forEach { free($0) } }
        var pid = pid_t()
        let failure = posix_spawn(&pid, spawned[0], &actions, nil, &words, &settings)
        guard failure == 0 else { throw POSIXError(POSIXErrorCode(rawValue: failure) ?? .ENOENT) }
        self.pid = pid
    }

    /// Ends it at once, as a power cut does.
    func kill() { send(SIGKILL) }

    /// Sends it a signal.
    func send(_ signal: Int32) { _ = Foundation.kill(pid, signal) }

    /// Waits for its end.
    func wait() throws -> CommandRun {
        var state: Int32 = 0
        while waitpid(pid, &state, 0) == -1 && errno == EINTR {}
        defer { try? FileManager.default.removeItem(at: folder) }
        func text(_ name: String) throws -> String {
            String(
                decoding: try Data(contentsOf: folder.appendingPathComponent(name)), as: UTF8.self)
        }
        let isExit = state & 0x7f == 0
        return CommandRun(
            status: isExit ? (state >> 8) & 0xff : nil, output: try text("out"),
            error: try text("err"))
    }
}
