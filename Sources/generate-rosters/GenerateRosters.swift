import ArgumentParser

/// Writes rosters of invented people.
@main
struct GenerateRosters: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-rosters",
        abstract: "Writes rosters of invented people: the sample files, or one long table.",
        subcommands: [Sample.self, Table.self])
}
