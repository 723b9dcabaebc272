import Foundation

/// SQL run on a registry behind the program's back, by the `sqlite3` shell or Python.
enum SQLShell {
    private static let program: [String]? = [
        ["sqlite3"],
        [
            "python3", "-c",
            "import sqlite3,sys; d=sqlite3.connect(sys.argv[1]); d.executescript(sys.argv[2])",
        ],
    ].first { program in
        ["/usr/bin/", "/usr/local/bin/", "/bin/"].contains {
            FileManager.default.isExecutableFile(atPath: $0 + program[0])
        }
    }

    /// Whether either is installed.
    static var isThere: Bool { program != nil }

    /// Runs statements on a file.
    static func run(_ sql: String, _ path: String) throws {
        let ended = try start((program ?? []) + [path, sql]).wait()
        guard ended.status == 0 else { throw Failure(words: ended.error) }
    }

    /// A process that holds the file's write lock until it is killed.
    static func holdingLock(_ path: String) throws -> StartedCommand {
        let wait =
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n"
        let holder = try start((program ?? []) + [path, "BEGIN IMMEDIATE; \(wait);"])
        // Nothing tells when the lock is taken; it takes a few milliseconds.
        Thread.sleep(forTimeInterval: 0.5)
        return holder
    }

    private static func start(_ arguments: [String]) throws -> StartedCommand {
        try StartedCommand(
            arguments, in: FileManager.default.temporaryDirectory,
            environment: ["PATH": "/usr/local/bin:/usr/bin:/bin"])
    }

    private struct Failure: Error {
        let words: String
    }
}
