import Census
import CivilDates
import Foundation
import GRDB
import Registry
import Statistics
import Testing
import Wording

/// The same answers from DuckDB, which composes everybody anew from an export by rules of its own.
///
/// `TRITHUC_DIFFERENTIAL` is a folder with a Python that has DuckDB, as `Scripts/test` makes it. The registries are
/// left in it, to be asked once more through the command line.
@Suite struct DifferentialTests {
    private static let folder = ProcessInfo.processInfo.environment["TRITHUC_DIFFERENTIAL"]
    private static let questions = 300

    /// 2,400 questions in all.
    @Test(
        .enabled(if: folder != nil, "TRITHUC_DIFFERENTIAL is not set"), arguments: UInt64(0)..<8)
    func theSameAnswersFromDuckDB(_ seed: UInt64) throws {
        let folder = try #require(Self.folder)
        let office = try Office()
        var history = DrawnHistory(office.registry, seed: seed)
        for _ in 0..<16 { try history.goOn() }
        #expect(try office.isSound())
        try office.export()
        var censuses: [Moment: Census] = [:]
        var people = 0
        let answers = try Self.answers(folder, office.package)
        #expect(answers.count == Self.questions)
        for answer in answers {
            let census = try censuses[answer.moment] ?? office.census(at: answer.moment)
            censuses[answer.moment] = census
            let question = CountTable.Question(
                by: try answer.by.map { try Dimension(asked: $0) },
                filters: try answer.where.map { try DimensionFilter($0) },
                bands: answer.bands ? .official : nil)
            let table = try CountTable(census, question, language: .vietnamese)
            let counted = table.rows.map { $0.values.map(\.code) + [String($0.count)] }
            #expect(Set(counted) == Set(answer.groups), "\(answer)")
            people += table.total
        }
        // Tables of nobody would agree whatever is wrong.
        #expect(people > answers.count * 5)
        try Self.keep(office.registry, in: folder + "/registries", seed)
    }

    private static func keep(_ registry: Registry, in folder: String, _ seed: UInt64) throws {
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let path = folder + "/registry-\(seed).sqlite"
        try? FileManager.default.removeItem(atPath: path)
        try DatabaseQueue(path: registry.path).vacuum(into: path)
    }

    private static func answers(_ folder: String, _ package: String) throws -> [Answer] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: folder + "/venv/bin/python")
        process.arguments = [
            checkout + "/Tests/Differential/compare.py", package, String(questions),
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        #expect(process.terminationStatus == 0)
        return try output.split(separator: UInt8(ascii: "\n")).map {
            try JSONDecoder().decode(Answer.self, from: Data($0))
        }
    }
}

/// True when, known when, on which map.
private struct Moment: Hashable {
    let asOf: String
    let known: Int
    let map: String
}

extension Office {
    fileprivate func census(at moment: Moment) throws -> Census {
        try Census.build(registry, asOf: day(moment.asOf), known: .change(moment.known))
            .on(mapOf: day(moment.map))
    }
}

/// A question with DuckDB's answer.
private struct Answer: Decodable, CustomStringConvertible {
    let moment: Moment
    let by: [String]
    let `where`: [String]
    let bands: Bool
    /// The codes of each group and how many people are in it.
    let groups: [[String]]

    var description: String { "\(by) where \(`where`), bands \(bands), \(moment)" }

    private enum Key: String, CodingKey {
        case asOf = "as_of"
        case known
        case map
        case by
        case `where`
        case bands
        case groups
    }

    init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: Key.self)
        moment = Moment(
            asOf: try values.decode(String.self, forKey: .asOf),
            known: try values.decode(Int.self, forKey: .known),
            map: try values.decode(String.self, forKey: .map))
        by = try values.decode([String].self, forKey: .by)
        `where` = try values.decode([String].self, forKey: .where)
        bands = try values.decode(Bool.self, forKey: .bands)
        groups = try values.decode([[String]].self, forKey: .groups)
    }
}
