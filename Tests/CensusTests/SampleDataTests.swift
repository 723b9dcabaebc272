import Census
import Foundation
import Registry
import RosterImport
import Statistics
import Testing
import Wording

/// The committed sample, read and counted, against the generator's own table of its people.
@Suite struct SampleDataTests {
    private static let truth = Result { try Truth() }
    private static let office = Result { try SampleOffice() }

    @Test func everyRosterHasItsPeople() throws {
        let (truth, sample) = (try Self.truth.get(), try Self.office.get())
        #expect(sample.reports.count == 15)
        for report in sample.reports {
            let date = String(report.source.name.prefix(10))
            let rows = report.layout.rowKinds[.people]
            #expect(rows == truth.counts(date, "file")[report.source.name], "\(report.source.name)")
            #expect(report.count(.rejected) == 0, "\(report.source.name)")
        }
    }

    @Test(arguments: [
        ("2024-12-31", "2024-12-31"), ("all", "2025-12-31"),
    ])
    func everyCountIsTrue(_ block: String, _ date: String) throws {
        let truth = try Self.truth.get()
        let census = try Self.office.get().office.census(date)
        #expect(census.count == truth.counts(block, "total")[""])
        for dimension in Census.sampled {
            let counts = census.undatedCounts(dimension)
            let expected = truth.counts(block, dimension.rawValue)
            let differing = Set(counts.keys).union(expected.keys).sorted()
                .filter { counts[$0] != expected[$0] }
            let wrong = differing.map { "\($0): \(counts[$0] ?? 0), not \(expected[$0] ?? 0)" }
            #expect(wrong == [], "\(dimension)")
        }
    }

    /// The new communes with the old ones that they were made of (Resolution 1671/NQ-UBTVQH15 of 2025).
    private static let communes: [String: [String]] = [
        "24848": ["24865", "24848", "24847"], "24846": ["24846", "24862"],
        "24886": ["24886", "24889"], "24877": ["24877", "24874"], "24875": ["24875", "24859"],
        "24853": ["24853", "24856", "24850"],
    ]

    @Test(arguments: ["2024-12-31", "2025-12-31"])
    func theSamePeopleAreInEveryMap(_ date: String) throws {
        let census = try Self.office.get().office.census(date)
        for map in ["2024-12-31", "2025-06-30", "2025-07-01", "2026-11-21"] {
            let placed = census.on(mapOf: day(map))
            #expect(placed.identity?.people == census.identity?.people)
            #expect(placed.counts(.sex) == census.counts(.sex))
            let counts = placed.counts(.locality)
            #expect(counts.values.reduce(0, +) == census.count)
            #expect(counts["unknown"] == census.counts(.locality)["unknown"])
        }
    }

    @Test func lastYearsTableIsPrintedOnThisYearsMap() throws {
        let truth = try Self.truth.get().counts("2024-12-31", "locality")
        let census = try Self.office.get().office.census("2024-12-31")
        let expected = Self.communes.mapValues { $0.reduce(0) { $0 + (truth[$1] ?? 0) } }
        let counts = census.on(mapOf: day("2025-07-01")).undatedCounts(.locality)
        #expect(counts.filter { $0.key != "unknown" && !$0.key.contains("|") } == expected)
    }
}

/// What the public sees of a registry of a district's size.
extension SampleDataTests {
    private static func rounded(_ count: Int) -> String {
        count == 0 ? "0" : count <= 7 ? "*" : String(Int((Double(count) / 5).rounded()) * 5)
    }

    @Test(arguments: ["2024-12-31", "2025-12-31"])
    func mostOfThePublicTablesIsShown(_ date: String) throws {
        let census = try Self.office.get().office.census(date)
        let disclosure = try Disclosure(census, language: .vietnamese)
        var (large, shown) = (0, 0)
        let questions: [CountTable.Question] = [
            .init(by: [.level]), .init(by: [.locality]), .init(by: [.sex]),
            .init(by: [.level, .locality]), .init(by: [.level, .sex]),
        ]
        for question in questions {
            let table = try CountTable(census, question, language: .vietnamese)
            let told = try table.published(by: disclosure, language: .vietnamese)
            #expect(told.total.text == Self.rounded(census.count))
            let figures = Dictionary(uniqueKeysWithValues: told.rows.map { ($0.values, $0.count) })
            for row in table.rows {
                let text = figures[row.values]?.text ?? "*"
                #expect(["*", Self.rounded(row.count)].contains(text))
                if row.count > 7 { large += 1 }
                if text != "*" { shown += 1 }
            }
        }
        #expect(large > 40 && Double(shown) > 0.8 * Double(large), "\(shown) of \(large)")
    }
}

/// All rosters of the sample in one registry, in the order of their names.
private final class SampleOffice: @unchecked Sendable {
    let office: Office
    let reports: [ImportReport]

    init() throws {
        let office = try Office()
        let folder = checkout + "/SampleData/"
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        reports = try names.filter { $0.hasPrefix("202") }.sorted().map {
            try office.importFile(folder + $0, asOf: day(String($0.prefix(10))))
        }
        self.office = office
    }
}

/// `truth.csv`, read by the shortest way there is.
private struct Truth {
    private let rows: [(asOf: String, dimension: String, code: String, count: Int)]

    init() throws {
        let text = try String(contentsOfFile: checkout + "/SampleData/truth.csv", encoding: .utf8)
        rows = text.split(separator: "\n").dropFirst().map { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            return (
                String(cells[0]), String(cells[1]), String(cells[2]),
                Int(cells[cells.count - 1]) ?? -1
            )
        }
    }

    func counts(_ asOf: String, _ dimension: String) -> [String: Int] {
        rows.filter { $0.asOf == asOf && $0.dimension == dimension }
            .reduce(into: [:]) { $0[$1.code] = $1.count }
    }
}
