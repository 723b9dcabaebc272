import Foundation
import Testing

/// The documents name what is there.
struct DocumentTests {
    static let documents = [
        "README.md", "README.vi.md", "CONTRIBUTING.md", "CHANGELOG.md", "SampleData/README.md",
    ]

    @Test(arguments: ["README.md", "README.vi.md"])
    func `every command stands in the table`(document path: String) async throws {
        let help = try await Session.outputs(of: ["trithuc --help"])[0]
        let commands = help.matches(of: #/(?m)^  ([a-z]+), ([a-z-]+) /#)
        try #require(commands.count > 5, "\(help)")
        let text = try House.text(path)
        for command in commands {
            #expect(text.contains("\n| `\(command.1)` (`\(command.2)`)"), "\(path): \(command.1)")
        }
    }

    @Test func `the picture of the house has every room`() throws {
        let readme = try House.text("README.md")
        let picture = try #require(
            readme.firstMatch(of: #/(?s)## The house\n.*?```text\n(.*?)\n```/#)
        ).1
        for (room, _) in ArrowTable.rooms {
            #expect(picture.contains(room), "\(room)")
        }
    }

    @Test(arguments: documents)
    func `links and paths lead somewhere`(document path: String) throws {
        let text = try House.text(path)
        let folder = House.file(path).deletingLastPathComponent()
        for link in text.matches(of: /\]\(([^):#]+)\)/) {
            expectFile(folder.appending(path: String(link.1)), path)
        }
        // Names with a placeholder in capitals are patterns, not files.
        for name in text.matches(
            of: /`((?:Sources|Tests|Schema|Scripts|SampleData|Benchmarks)\/[\w.\/-]+)`/)
        where name.1.wholeMatch(of: /.*[A-Z]{4,}.*/) == nil {
            expectFile(House.file(String(name.1)), path)
        }
    }

    private func expectFile(_ file: URL, _ document: String) {
        #expect(
            FileManager.default.fileExists(atPath: file.path()), "\(document): \(file.path())")
    }
}
