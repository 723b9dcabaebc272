import Foundation
import Testing

/// What `swift package dump-package` says of the package.
struct PackageDump: Decodable {
    struct Target: Decodable {
        let name: String
        let type: String
        let path: String?
        let dependencies: [Dependency]

        /// The folder with its sources, from the root.
        var folder: String { path ?? (type == "test" ? "Tests/\(name)" : "Sources/\(name)") }
    }

    /// One arrow: `{"byName": ["X", null]}` or `{"product": ["X", "package", null, null]}`.
    struct Dependency: Decodable {
        let name: String

        init(from decoder: any Decoder) throws {
            let kinds = try decoder.container(keyedBy: Kind.self)
            let kind = try #require(kinds.allKeys.first)
            var words = try kinds.nestedUnkeyedContainer(forKey: kind)
            name = try words.decode(String.self)
        }

        private enum Kind: String, CodingKey { case byName, product, target }
    }

    let targets: [Target]

    var rooms: [Target] { targets.filter { $0.type != "test" } }

    /// Reads the package beside a running `swift test`: with a scratch folder of its own, because
    /// that run holds the lock of the usual one.
    static func read() async throws -> PackageDump {
        let scratch = try TemporaryFolder()
        let run = try await Run.command(
            "swift", "package", "--package-path", House.root.path(), "--scratch-path",
            scratch.url.path(), "--disable-sandbox", "dump-package", in: scratch.url)
        try #require(run.status == 0, "\(run.output)")
        // What SwiftPM has to say to a reader comes before the object.
        let json = run.output.drop { $0 != "{" }
        return try JSONDecoder().decode(PackageDump.self, from: Data(json.utf8))
    }
}
