import ArgumentParser
import Foundation
import SampleRosters

/// Writes one long roster.
struct Table: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes one CSV roster of distinct people, 15 columns.")

    @Option(help: "The number of people.")
    var rows: Int = 1_000_000

    @Option(help: "The file; what it held is lost.")
    var output: String

    @Option(help: "Another seed gives other people.")
    var seed: UInt64 = SampleData.committedSeed

    func validate() throws {
        guard rows >= 0 else { throw ValidationError("--rows must not be negative.") }
    }

    func run() throws {
        guard FileManager.default.createFile(atPath: output, contents: nil) else {
            throw CocoaError(.fileWriteUnknown, userInfo: [NSFilePathErrorKey: output])
        }
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: output))
        defer { try? file.close() }
        try RosterTable(rows: rows, seed: seed).write { try file.write(contentsOf: $0) }
    }
}
