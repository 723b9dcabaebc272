import CivilDates
import Foundation
import Testing

@testable import Classifications

/// Spellings of a real list of 870 people; their names are not read.
@Suite(.enabled(if: RealRoster.path != nil, "the folder of cases is not there"))
struct RealRosterTests {
    private let date = CivilDate(iso: "2016-05-22")

    @Test func everyEthnicGroupIsKnown() throws {
        let spellings = try RealRoster.distinct("ethnicity")
        #expect(spellings.count == 58)
        let unknown = spellings.filter { Classifications.lookup(.ethnicGroups).resolve($0) == nil }
        #expect(unknown == [])
    }

    @Test func everyProvinceIsKnown() throws {
        let provinces = try RealRoster.distinct("Province")
        #expect(provinces.count == 63)
        let codes = provinces.compactMap {
            AdministrativeUnits.shared.resolve($0, at: date)?.entry.code
        }
        #expect(Set(codes).count == 63)
    }

    @Test func theProvinceOfEveryHometownIsKnown() throws {
        let hometowns = try RealRoster.distinct("hometown")
        #expect(hometowns.count > 800)
        let unknown = hometowns.filter {
            AdministrativeUnits.shared.province(inPlace: $0, at: date)?.entry.code.count != 2
        }
        #expect(unknown.allSatisfy { $0.contains("Trung Quốc") })
        let last = Set(hometowns.compactMap { $0.split(separator: ",").last.map(String.init) })
        let lost = last.filter { AdministrativeUnits.shared.resolve($0, at: date) == nil }
        #expect(lost.allSatisfy { $0.contains("Trung Quốc") })
    }

    /// Of everyone; the columns of levels are "higher_education" and "degrees".
    @Test func aLevelIsReadForNearlyEverybody() throws {
        let rows = try RealRoster.rows(["higher_education", "degrees"])
        #expect(rows.count == 870)
        let read = rows.filter { texts in
            texts.flatMap { QualificationReader.read($0) }.highestLevel != nil
        }
        let fields = rows.filter { texts in
            texts.flatMap { QualificationReader.read($0) }.contains { one in
                one.fieldText.map { Classifications.lookup(.fields).resolve($0) != nil } ?? false
            }
        }
        print(
            "Real roster: level of \(read.count), field of \(fields.count) of \(rows.count) people")
        #expect(Double(read.count) / Double(rows.count) >= 0.97)
        #expect(Double(fields.count) / Double(rows.count) >= 0.97)
    }

    @Test func mostHometownsAreKnownToTheCommune() throws {
        let hometowns = try RealRoster.distinct("hometown")
        let known = hometowns.filter {
            AdministrativeUnits.shared.resolve($0, at: date)?.entry.code.count == 5
        }
        // The rest were merged or renamed before 2020.
        #expect(Double(known.count) / Double(hometowns.count) > 0.9)
    }
}

enum RealRoster {
    static let path: String? = {
        let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent()
        let beside = package.deletingLastPathComponent().appendingPathComponent("shared/cases").path
        let cases = ProcessInfo.processInfo.environment["TRITHUC_CASES"] ?? beside
        let path = cases + "/rosters/qh2016_candidates.csv"
        return FileManager.default.isReadableFile(atPath: path) ? path : nil
    }()

    /// The distinct texts of a column that are not blank.
    static func distinct(_ column: String) throws -> Set<String> {
        Set(try rows([column]).flatMap { $0 }).subtracting([""])
    }

    /// The texts of some columns, one list a person.
    static func rows(_ columns: [String]) throws -> [[String]] {
        let path = try #require(path)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path)).filter { $0 != 0x0D }
        return try Array(bytes).withUnsafeBufferPointer { buffer in
            let table = try ReferenceTable(name: path, bytes: ReferenceBytes(buffer))
            let indices = try columns.map { try table.column($0) }
            return table.indices.map { row in indices.map { table.field(row, $0) } }
        }
    }
}
