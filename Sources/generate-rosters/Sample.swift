import ArgumentParser
import Foundation
import SampleRosters

/// Writes the files of SampleData.
struct Sample: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Writes the sample rosters, the posts allotted and truth.csv into a folder.")

    @Option(help: "The folder; made where it is missing.")
    var output: String

    @Option(help: "Another seed gives other people.")
    var seed: UInt64 = SampleData.committedSeed

    func run() throws {
        let folder = URL(fileURLWithPath: output, isDirectory: true)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for file in SampleData.files(seed: seed) {
            try Data(file.bytes).write(to: folder.appendingPathComponent(file.name))
        }
    }
}
