import Foundation
import Testing

/// The same people in the old and the new map, on the command line.
struct MapsTests {
    private let office: Office

    init() throws { office = try Office.withPeople() }

    private func run(_ arguments: String...) throws -> CommandRun {
        try office.start(arguments + ["--as-of", "2025-12-31"]).wait()
    }

    @Test("--units: the map is said above the table and in JSON; the total is the same")
    func units() throws {
        for units in ["then", "now", "2025-06-30", "30/06/2025"] {
            let json = try run(
                "count", "--by", "locality,district", "--units", units, "--format", "json"
            ).json
            #expect(json["units"] as? String == units)
            #expect(json["total"] as? Int == 8)
            let rows = try #require(json["rows"] as? [[String: Any]])
            #expect(rows.compactMap { $0["count"] as? Int }.reduce(0, +) == 8)
        }
        let old = try run("count", "--by", "locality", "--units", "2025-06-30").output
        #expect(old.contains("Bản đồ hành chính: ngày 30/06/2025 (tỉnh, huyện, xã)."))
        #expect(old.contains("một trong: "))
        #expect(try run("count", "--units", "hôm qua").status == 64)
        for command in [["people"], ["stats"], ["shortage"], ["show", "1"]] {
            let run = try office.start(
                command + ["--as-of", "2025-12-31", "--units", "2025-06-30"]
            ).wait()
            #expect(run.status == 0)
            #expect(run.output.contains("Bản đồ hành chính: ngày 30/06/2025"), "\(command)")
        }
    }

    @Test("a district asked in a map without districts: the message names the map to ask in")
    func otherMap() throws {
        let run = try run("count", "--where", "district=Đam Rông")
        #expect(run.status == 2)
        #expect(run.error.contains("--units 2025-06-30"))
        let asked = try self.run(
            "count", "--where", "district=Đam Rông", "--units", "2025-06-30", "--format", "json")
        #expect(try asked.json["total"] as? Int == 3)
    }

    @Test("--allocate: a column of what is estimated")
    func allocate() throws {
        let run = try run("count", "--by", "locality", "--allocate", "--format", "csv")
        #expect(run.lines.first == "locality_code,locality_name,count,estimated")
        #expect(run.lines.dropFirst().allSatisfy { $0.hasSuffix(",0") })
    }

    @Test("rebase-report: sums add up; a district that nobody has is said to be none")
    func handOver() throws {
        let run = try office.start(
            ["ban-giao", "674", "--as-of", "2025-12-31", "--format", "json"]
        ).wait()
        let json = try run.json
        #expect(json["schema"] as? String == "trithuc.rebase-report/1")
        let total = try #require(json["total"] as? Int)
        for key in ["rows", "communes"] {
            let rows = try #require(json[key] as? [[String: Any]])
            #expect(rows.compactMap { $0["people"] as? Int }.reduce(0, +) == total)
        }
        #expect(try office.start(["ban-giao", "Đạ Nhim"]).wait().status == 2)
    }
}
