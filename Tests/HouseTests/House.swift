import Foundation
import Testing

/// The checkout in which these tests were built.
enum House {
    static let root = URL(filePath: #filePath).resolvingSymlinksInPath()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func file(_ path: String) -> URL { root.appending(path: path) }

    static func text(_ path: String) throws -> String {
        try String(contentsOf: file(path), encoding: .utf8)
    }

    /// Whether this is a clone and not an unpacked archive: only a clone knows what is tracked.
    static var isClone: Bool { FileManager.default.fileExists(atPath: file(".git").path()) }

    /// Every file that is tracked or about to be, by its path from the root.
    static func paths() async throws -> [String] {
        let listing = try await Run.command(
            "git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others",
            "--exclude-standard", in: root)
        try #require(listing.status == 0, "\(listing.output)")
        return listing.output.split(separator: "\0").map(String.init)
            .filter { FileManager.default.fileExists(atPath: file($0).path()) }
    }
}
