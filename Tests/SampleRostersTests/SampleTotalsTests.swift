import Testing

@testable import SampleRosters

@Suite struct SampleTotalsTests {
    private let truth: [String: Int]
    private let rows: [[String]]

    init() throws {
        let file = try #require(SampleRosterText.files.first { $0.name == "truth.csv" })
        rows = Array(PlainReader.records(file.bytes, delimiter: ",").dropFirst())
        truth = Dictionary(
            uniqueKeysWithValues: rows.map { ($0[0...2].joined(separator: "/"), Int($0[4]) ?? -1) })
    }

    @Test func rowsOfEachFileAreCounted() {
        for roster in SampleRosterText.rosters("202") {
            #expect(truth["\(roster.name.prefix(10))/file/\(roster.name)"] == roster.rows.count)
        }
    }

    @Test(arguments: ["2024-12-31", "2025-12-31"])
    func totalsAndWomenAgreeWithTheText(date: String) {
        let rosters = SampleRosterText.rosters(date)
        let sexes = Dictionary(
            rosters.flatMap { zip($0.people, $0.sexes) }, uniquingKeysWith: { first, _ in first })
        #expect(truth["\(date)/total/"] == sexes.count)
        #expect(truth["\(date)/sex/female"] == sexes.count { $0.value == "Nữ" })
    }

    @Test func membersAndCommunesOf2024AgreeWithTheText() {
        let rosters = SampleRosterText.rosters("2024-12-31")
        var members: Set<String> = []
        var inDaTong: Set<String> = []
        for roster in rosters {
            let dates = roster.cells(["Ngày vào Đảng", "party_date"])
            members.formUnion(zip(roster.people, dates).filter { $1.contains("/") }.map(\.0))
            let places = roster.cells(["Địa bàn", "Xã", "place"])
            inDaTong.formUnion(
                zip(roster.people, places).filter { $1.contains("Đạ Tông") }.map(\.0))
        }
        #expect(truth["2024-12-31/party/yes"] == members.count)
        #expect(truth["2024-12-31/locality/24853"] == inDaTong.count)
    }

    @Test func everyDimensionAddsUpToItsTotal() {
        for date in ["2024-12-31", "2025-12-31", "all"] {
            for dimension in [
                "sex", "minority", "party", "level", "title", "field", "discipline", "locality",
            ] {
                let sum = rows.filter { $0[0] == date && $0[1] == dimension }
                    .reduce(0) { $0 + (Int($1[4]) ?? 0) }
                #expect(sum == truth["\(date)/total/"], "\(date) \(dimension)")
            }
        }
    }

    @Test func theWholeIs2400WithFewDoctorsAndOneProfessor() {
        #expect(truth["all/total/"] == 2400)
        #expect((3...6).contains(truth["all/level/TS", default: 0]))
        #expect(truth["2025-12-31/title/PGS"] == 1)
    }
}
