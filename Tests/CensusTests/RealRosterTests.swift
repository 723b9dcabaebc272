import Census
import CivilDates
import Foundation
import Registry
import RosterImport
import Testing

/// The public list of candidates of 2016: 870 people whom nobody here invented.
@Suite(.enabled(if: RealRoster.path != nil, "the folder of cases is not there"))
struct RealRosterTests {
    @Test func everyoneIsReadOnceAndUndone() throws {
        let path = try #require(RealRoster.path)
        let office = try Office()
        let asOf = day("2016-05-22")
        let report = try office.importFile(path, asOf: asOf)
        #expect(report.layout.rowKinds == [.header: 1, .people: 870])
        #expect(report.count(.added) == 870)
        let census = try office.census("2016-05-22")
        #expect(census.count == 870)
        #expect(try office.census("2016-05-21").count == 0)
        #expect(census.counts(.sex) == ["female": 339, "male": 531])
        #expect(census.counts(.province).count == 63)
        #expect(census.counts(.province)["unknown"] == nil)
        #expect(census.counts(.ethnicGroup)["unknown"] == nil)

        let (digest, head) = (census.digest, try office.head())
        let again = try office.importFile(path, asOf: asOf)
        #expect(again.change == nil && again.count(.unchanged) == 870)
        #expect(try office.head() == head)
        #expect(try office.digest("2016-05-22") == digest)

        _ = try office.registry.undo(1, author: "Lan", reason: "Nhập nhầm")
        #expect(try office.census("2016-05-22").count == 0)
        #expect(try office.digest("2016-05-22") == Office().digest("2016-05-22"))
        #expect(try office.digest("2016-05-22", .change(1)) == digest)
        #expect(try office.isSound())
    }
}

/// Where the shared cases lie: beside the checkout, or where `TRITHUC_CASES` says.
private enum RealRoster {
    static let path: String? = {
        let beside = URL(fileURLWithPath: checkout).deletingLastPathComponent()
            .appendingPathComponent("shared/cases").path
        let cases = ProcessInfo.processInfo.environment["TRITHUC_CASES"] ?? beside
        let path = cases + "/rosters/qh2016_candidates.csv"
        return FileManager.default.isReadableFile(atPath: path) ? path : nil
    }()
}
