import Foundation
import Testing

/// What every file of the project keeps to.
struct TidinessTests {
    /// What may lie at the top; what tools and readers need, and nothing else.
    static let topLevel: Set<String> = [
        "Package.swift", "Sources", "Tests", "Schema", "SampleData", "Scripts", "Benchmarks",
        "README.md", "README.vi.md", "CONTRIBUTING.md", "CHANGELOG.md", ".ci", ".gitignore",
        ".swift-format", ".swift-version",
    ]

    @Test(.enabled(if: House.isClone, "Not a clone")) func `nothing strays to the top`()
        async throws
    {
        let tops = try await House.paths().map { String($0.split(separator: "/")[0]) }
        #expect(Set(tops).subtracting(Self.topLevel) == [])
    }

    @Test(.enabled(if: House.isClone, "Not a clone"))
    func `no Swift file is over 400 lines`() async throws {
        let sources = try await House.paths().filter { $0.hasSuffix(".swift") }
        #expect(sources.count > 100)
        for path in sources {
            let lines = try House.text(path).split(
                separator: "\n", omittingEmptySubsequences: false)
            #expect(lines.count <= 401, "\(path)")
        }
    }

    @Test(.enabled(if: House.isClone, "Not a clone"))
    func `no file names a machine or leaves work undone`() async throws {
        for path in try await House.paths() {
            guard !path.hasSuffix("sv"), let text = try? House.text(path) else { continue }
            for found in text.matches(of: Self.stray) {
                Issue.record("\(path): \(found.0)")
            }
        }
    }

    @Test func `a machine path is seen`() {
        for text in [
            "/ro" + "ot/x", "see /ho" + "me/lan/x.csv", "/tm" + "p/demo", "// TO" + "DO later",
        ] {
            #expect(text.contains(Self.stray), "\(text)")
        }
        #expect(!"homework/root/tmp".contains(Self.stray))
    }

    /// A name says what a thing is; these say only that it does something.
    @Test(.enabled(if: House.isClone, "Not a clone"))
    func `names say what a thing is`() async throws {
        for path in try await House.paths() where path.hasSuffix(".swift") {
            let name = House.file(path).deletingPathExtension().lastPathComponent
            #expect(
                name.firstMatch(of: /(?:Manager|Helper|Helpers|Util|Utils|Utilities)$/) == nil,
                "\(path)")
        }
    }

    @Test func `scripts are strict, can be run and have no error of form`() async throws {
        let folder = House.file("Scripts")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
        #expect(Set(names).isSuperset(of: ["setup", "demo", "test", "refresh-readme"]))
        for script in names.map({ folder.appending(path: $0) }) + [House.file(".ci/run")] {
            let text = try String(contentsOf: script, encoding: .utf8)
            guard text.hasPrefix("#!/usr/bin/env bash\n") else { continue }
            #expect(text.contains("\nset -euo pipefail\n"), "\(script.lastPathComponent)")
            #expect(FileManager.default.isExecutableFile(atPath: script.path()))
            let check = try await Run.command("bash", "-n", script.path(), in: folder)
            #expect(check.status == 0, "\(check.output)")
        }
    }

    // Written so that this file does not match itself.
    private nonisolated(unsafe) static let stray =
        /(?:^|[^\w.}])\/(?:work|root|tmp|home|Users)\/\w+|\bTO[D]O\b|\bFIX[M]E\b|\bsubagen[t]s?\b/
}
