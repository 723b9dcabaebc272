import Foundation
import Testing

/// What the documents show is what the program prints.
struct SessionTests {
    private static var isRecording: Bool {
        ProcessInfo.processInfo.environment["TRITHUC_RECORD_SESSIONS"] != nil
    }

    @Test(.timeLimit(.minutes(5)), arguments: ["README.md", "README.vi.md"])
    func `the session runs as written`(document path: String) async throws {
        let document = SessionDocument(try House.text(path))
        let steps = document.steps
        try #require(steps.count > 5, "\(path) shows no session")
        let printed = try await Session.outputs(of: steps.map(\.command))
        let pairs = zip(steps, printed)
        if Self.isRecording {
            // A moment that alone differs is left as it stands.
            let outputs = pairs.map { step, output in
                isSame(step.output, output) ? step.output : output
            }
            try Data(document.text(withOutputs: outputs).utf8).write(to: House.file(path))
            return
        }
        for (step, output) in pairs {
            #expect(
                Session.withoutMoments(output) == Session.withoutMoments(step.output),
                "\(path): $ \(step.command). If the new answer is right, run Scripts/refresh-readme."
            )
        }
    }

    @Test func `a document is read and written back unchanged`() throws {
        for path in ["README.md", "README.vi.md"] {
            let text = try House.text(path)
            let document = SessionDocument(text)
            #expect(document.text(withOutputs: document.steps.map(\.output)) == text)
        }
    }

    @Test func `steps and outputs are told apart`() {
        let document = SessionDocument(
            "Hello\n```console\n$ a | b\none\n\ntwo\n\n$ export C=1\n```\nbye\n```sh\n$ not this\n```"
        )
        #expect(
            document.steps == [
                .init(command: "a | b", output: "one\n\ntwo"),
                .init(command: "export C=1", output: ""),
            ])
        #expect(
            document.text(withOutputs: ["1", "2"])
                == "Hello\n```console\n$ a | b\n1\n\n$ export C=1\n2\n```\nbye\n```sh\n$ not this\n```"
        )
    }

    @Test func `one shell runs all commands`() async throws {
        let outputs = try await Session.outputs(of: [
            "export COLOUR=green", "echo $COLOUR", "echo bad >&2; false", "echo $?", "ls",
        ])
        #expect(outputs == ["", "green", "bad", "1", "SampleData"])
    }

    @Test func `only moments are overlooked`() {
        #expect(isSame("at 2026-11-21T04:10:54.743Z", "at 2025-01-01T00:00:00Z"))
        #expect(isSame("at 21/11/2026 11:32:03", "at 01/01/2025 00:00:00"))
        #expect(!isSame("as of 2025-12-31", "as of 2025-12-30"))
        #expect(!isSame("as of 31/12/2025", "as of 30/12/2025"))
    }

    private func isSame(_ one: String, _ other: String) -> Bool {
        Session.withoutMoments(one) == Session.withoutMoments(other)
    }
}
