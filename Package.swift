// swift-tools-version: 6.2
import PackageDescription

let swiftSettings: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .treatAllWarnings(as: .error),
]

/// A room of the house: a Swift target with the project's settings.
func room(
    _ name: String, path: String? = nil, dependencies: [Target.Dependency] = [],
    resources: [Resource]? = nil
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: path, resources: resources,
        swiftSettings: swiftSettings)
}

/// The tests of one room; `exclude` are folders of cells that the tests read as files.
func tests(_ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, exclude: exclude, swiftSettings: swiftSettings)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let sqlite: Target.Dependency = .product(name: "GRDBSQLite", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let yaml: Target.Dependency = .product(name: "Yams", package: "Yams")
let argumentParser: Target.Dependency = .product(
    name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "TriThuc",
    products: [
        .executable(name: "trithuc", targets: ["trithuc"]),
        .executable(name: "generate-rosters", targets: ["generate-rosters"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.0"),
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        room("CivilDates"),
        room("Wording"),
        room("SideBySide"),
        room("VietnameseText"),
        room("DelimitedText"),
        .systemLibrary(
            name: "CZlib", path: "Sources/System/CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(
            name: "CExpat", path: "Sources/System/CExpat", pkgConfig: "expat",
            providers: [.apt(["libexpat1-dev"])]),
        .target(name: "CXLSXWriter", path: "Sources/System/CXLSXWriter"),
        room("Spreadsheet", dependencies: ["CZlib", "CExpat", "CXLSXWriter"]),
        .target(name: "ReferenceData", exclude: ["codes", "roster"]),
        room("Classifications", dependencies: ["CivilDates", "VietnameseText", "ReferenceData"]),
        room(
            "Schema", path: "Schema",
            resources: [
                .embedInCode("m0001_registry.sql"), .embedInCode("m0002_complete_listing.sql"),
                .embedInCode("m0003_census.sql"),
                .embedInCode("m0004_identifier_key.sql"),
                .embedInCode("m0005_cells_and_other_names.sql"),
                .embedInCode("m0006_engagement_by_organisation.sql"),
                .embedInCode("m0007_engagement_index_always.sql"),
                .embedInCode("m0008_statement_by_birth_and_name.sql"),
            ]),
        room(
            "Registry",
            dependencies: [
                "Schema", "CivilDates", "Wording", "VietnameseText", "SideBySide", grdb, sqlite,
                crypto,
            ]),
        room(
            "Composition",
            dependencies: [
                "Registry", "CivilDates", "Classifications", "VietnameseText", "Wording",
                "SideBySide",
            ]),
        room(
            "RosterImport",
            dependencies: [
                "Registry", "Composition", "Wording", "SideBySide", crypto, yaml, "CivilDates",
                "Classifications",
                "VietnameseText", "DelimitedText", "Spreadsheet",
                "ReferenceData",
            ]),
        room(
            "Census",
            dependencies: [
                "Registry", "Composition", "CivilDates", "Classifications", "VietnameseText",
                "Wording",
                crypto,
            ]),
        room(
            "Statistics",
            dependencies: ["Census", "CivilDates", "Classifications", "VietnameseText", "Wording"]),
        room(
            "Planning",
            dependencies: [
                "Census", "Registry", "Statistics", "CivilDates", "Classifications",
                "VietnameseText",
                "Wording",
            ]),
        room("SeededRandom"),
        room("SampleRosters", dependencies: ["CivilDates", "SeededRandom"]),
        .executableTarget(
            name: "trithuc",
            dependencies: [
                "RosterImport", "Registry", "Composition", "Census", "Statistics", "Planning",
                "Classifications", "VietnameseText", "DelimitedText", "Spreadsheet", "CivilDates",
                "Wording", argumentParser,
            ],
            swiftSettings: swiftSettings,
            // The program starts anew for every question: at fixed addresses 100,000 relocations fall away, and nobody
            // looks symbols up in it.
            linkerSettings: [
                .unsafeFlags(
                    ["-Xclang-linker", "-no-pie", "-Xlinker", "--no-export-dynamic"],
                    .when(configuration: .release))
            ]),
        .executableTarget(
            name: "generate-rosters", dependencies: ["SampleRosters", argumentParser],
            swiftSettings: swiftSettings),
        tests("VietnameseTextTests", ["SeededRandom", "VietnameseText"], exclude: ["Labelled"]),
        tests("SideBySideTests", ["SideBySide"]),
        tests("DelimitedTextTests", ["SeededRandom", "DelimitedText"]),
        tests("SpreadsheetTests", ["SeededRandom", "Spreadsheet"]),
        tests(
            "ClassificationsTests",
            ["SeededRandom", "Classifications", "CivilDates", "VietnameseText"],
            exclude: ["Labelled"]),
        tests("SampleRostersTests", ["SeededRandom", "SampleRosters", "CivilDates"]),
        tests(
            "RegistryTests",
            ["SeededRandom", "Registry", "Schema", "CivilDates", "VietnameseText", "Wording", grdb]),
        tests("CompositionTests", ["SeededRandom", "Composition", "Registry", "CivilDates"]),
        tests(
            "RosterImportTests",
            ["RosterImport", "Registry", "Classifications", "Spreadsheet", "CivilDates", "Wording"]),
        tests(
            "CensusTests",
            [
                "SeededRandom", "Census", "Statistics", "RosterImport", "Registry", "Composition",
                grdb,
                "Classifications", "VietnameseText", "CivilDates", "Wording",
            ]),
        tests(
            "StatisticsTests",
            [
                "Statistics", "Census", "RosterImport", "Registry", "Classifications",
                "CivilDates", "Wording",
            ]),
        tests(
            "PlanningTests",
            [
                "SeededRandom", "Planning", "Statistics", "Census", "RosterImport", "Registry",
                "CivilDates",
                "Wording",
            ]),
        tests("CommandLineTests", ["trithuc", "Spreadsheet"]),
        tests("HouseTests", ["Schema", "trithuc", crypto]),
    ],
    swiftLanguageModes: [.v6]
)
