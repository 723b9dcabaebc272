/// The files of the folder SampleData, made anew from a seed.
public enum SampleData {
    /// The seed of the files that are kept in the repository.
    public static let committedSeed: UInt64 = 68

    /// A file's name and its bytes.
    public struct File: Sendable {
        /// The name within the folder.
        public let name: String
        /// The content, in UTF-8.
        public let bytes: [UInt8]
    }

    /// The rosters of both dates, the posts allotted, and `truth.csv` with what must be counted.
    public static func files(seed: UInt64 = committedSeed) -> [File] {
        let population = Population(seed: seed)
        let rosters = RosterLayout.all.enumerated().map { index, layout in
            RosterFile(layout, of: population, seed: seed &+ UInt64(index + 1))
        }
        return rosters.map { File(name: $0.layout.fileName, bytes: $0.bytes) } + [
            File(
                name: EstablishmentFile.name,
                bytes: EstablishmentFile.bytes(for: population.atEndOf2025)),
            File(
                name: "truth.csv",
                bytes: DelimitedFormat.plain.bytes(SampleTotals(rosters).records)),
        ]
    }
}
