import Foundation
import Testing

/// What leaves the office: no name, no small count, and a kind refusal with exit code 2.
struct PublicTests {
    @Test func namesAreRefused() throws {
        let office = try Office.withPeople()
        for command in [["people"], ["show", "1"]] {
            let run = try office.start(command + ["--public"]).wait()
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.error.contains("trithuc count --public"))
        }
    }

    @Test func filesAndOrganisationsAreRefused() throws {
        let office = try Office.withPeople()
        for command in [["explain"], ["rebase-report", "huyện Lạc Dương"]] {
            let run = try office.start(command + ["--public"]).wait()
            #expect(run.status == 2 && run.output.isEmpty)
            #expect(run.error.contains("--public") && !run.error.contains("Cách dùng"))
        }
    }

    @Test func aRefusedTableSaysWhatToAsk() throws {
        let office = try Office.withPeople()
        let run = try office.trithuc("count", "--by", "locality,party", "--public")
        #expect(run.status == 2 && run.output.isEmpty && run.error.contains("province"))
        let few = try office.trithuc("count", "--by", "sex", "--public", "--as-of", "2025-12-31")
        #expect(few.status == 2 && few.error.contains("40"))
    }

    @Test func countsAreRoundedInEveryForm() throws {
        let office = try Office.withRegistry()
        let lines = (1...50).map {
            "Nguyễn Văn An;01/02/\(1950 + $0);\($0 <= 3 ? "Tiến sĩ" : "Đại học")"
        }
        try office.write(
            "Họ và tên;Ngày sinh;Trình độ\n" + lines.joined(separator: "\n") + "\n", to: "a.csv")
        _ = try office.trithuc("import", "a.csv", "--as-of", "2025-12-31")
        let question = ["count", "--by", "level", "--public", "--as-of", "2025-12-31"]
        let csv = try office.start(question + ["--format", "csv"]).wait()
        #expect(csv.status == 0)
        #expect(csv.lines.contains { $0.hasPrefix("TS,") && $0.hasSuffix(",*") })
        let json = try office.start(question + ["--format", "json"]).wait()
        #expect(!json.output.contains("\"count\":3") && !json.output.contains("47"))
        #expect(try json.json["public"] as? Bool == true)
        let stats = try office.trithuc("stats", "--public", "--as-of", "2025-12-31")
        #expect(stats.status == 0 && stats.output.contains("*"))
    }
}
