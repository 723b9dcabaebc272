/// Which room may import which, lowest room first.
///
/// A lower room never imports a higher one: the right side names only what stands above it in this
/// table, and products of other packages. A new room is entered here before it builds.
enum ArrowTable {
    static let rooms: [(room: String, mayImport: Set<String>)] = [
        ("CivilDates", []),
        ("Wording", []),
        ("SideBySide", []),
        ("VietnameseText", []),
        ("DelimitedText", []),
        ("ReferenceData", []),
        ("CZlib", []),
        ("CExpat", []),
        ("CXLSXWriter", []),
        ("Spreadsheet", ["CZlib", "CExpat", "CXLSXWriter"]),
        ("Schema", []),
        ("Classifications", ["CivilDates", "VietnameseText", "ReferenceData"]),
        // The only room that speaks SQL.
        (
            "Registry",
            [
                "Schema", "Classifications", "CivilDates", "Wording", "VietnameseText",
                "SideBySide", "GRDB", "GRDBSQLite", "Crypto",
            ]
        ),
        (
            "Composition",
            [
                "Registry", "CivilDates", "Classifications", "VietnameseText", "Wording",
                "SideBySide",
            ]
        ),
        (
            "RosterImport",
            [
                "Registry", "Composition", "Classifications", "VietnameseText", "DelimitedText",
                "Spreadsheet", "ReferenceData", "CivilDates", "Wording", "SideBySide", "Crypto",
                "Yams",
            ]
        ),
        (
            "Census",
            [
                "Registry", "Composition", "Classifications", "CivilDates", "VietnameseText",
                "Wording", "Crypto",
            ]
        ),
        ("Statistics", ["Census", "Classifications", "CivilDates", "VietnameseText", "Wording"]),
        // The Registry, because posts allotted are read from it and are of no person.
        (
            "Planning",
            [
                "Census", "Statistics", "Registry", "Classifications", "CivilDates",
                "VietnameseText", "Wording",
            ]
        ),
        (
            "trithuc",
            [
                "RosterImport", "Registry", "Composition", "Census", "Statistics", "Planning",
                "Classifications", "VietnameseText", "DelimitedText", "Spreadsheet", "CivilDates",
                "Wording", "ArgumentParser",
            ]
        ),
        // Beside the house: people who do not exist, for demo, tests and benchmarks.
        ("SeededRandom", []),
        ("SampleRosters", ["CivilDates", "SeededRandom"]),
        ("generate-rosters", ["SampleRosters", "ArgumentParser"]),
    ]

    /// What every room may import besides: the toolchain's own modules.
    static let toolchain: Set<String> = [
        "Dispatch", "Foundation", "FoundationEssentials", "Synchronization",
    ]

    static func mayImport(_ room: String) -> Set<String>? {
        rooms.first { $0.room == room }?.mayImport
    }

    /// Arrows that point from a lower room of the table to a higher one, or to itself.
    static var rising: [String] {
        let height = Dictionary(
            uniqueKeysWithValues: rooms.enumerated().map { ($1.room, $0) })
        return rooms.flatMap { room, mayImport in
            mayImport.filter { (height[$0] ?? -1) >= (height[room] ?? 0) }.map { "\(room) → \($0)" }
        }
    }

    /// Of what a room imports, what it must not.
    static func forbidden(_ imported: some Sequence<String>, in room: String) -> [String] {
        let allowed = (mayImport(room) ?? []).union(toolchain)
        return Set(imported).subtracting(allowed).sorted().map { "\(room) → \($0)" }
    }
}
