import Foundation
import Spreadsheet
import Testing

/// `count` laid out across, cut, with sums and percentages, and as a workbook: eight people counted by hand.
struct LayoutTests {
    private let office: Office

    init() throws { office = try Office.withPeople() }

    private func count(_ arguments: String...) throws -> CommandRun {
        try office.start(["count", "--as-of", "2025-12-31"] + arguments).wait()
    }

    @Test("--columns: a column a value, a sum a line, in every form")
    func across() throws {
        let csv = try count("--by", "level", "--columns", "sex", "--format", "csv")
        #expect(
            csv.lines == [
                "level_code,level_name,sex_male,sex_female,count", "TC,Trung cấp,0,1,1",
                "CD,Cao đẳng,0,1,1", "DH,Đại học,3,1,4", "THS,Thạc sĩ,0,1,1",
                "unknown,Chưa rõ,0,1,1",
            ])
        let table = try count("--by", "level", "--columns", "sex").output
        #expect(table.contains("Trình độ   Nam  Nữ  Cộng"))
        #expect(table.contains("Tổng số      3   5     8"))
        let json = try count("--by", "level", "--columns", "sex", "--format", "json").json
        #expect(json["columns"] as? String == "sex")
        #expect(json["by"] as? [String] == ["level", "sex"])
        let rows = try #require(json["rows"] as? [[String: Any]])
        #expect(rows.compactMap { $0["count"] as? Int } == [1, 1, 3, 1, 1, 1])
    }

    @Test("--share: with a comma on a Vietnamese screen, with a point for machines")
    func shares() throws {
        #expect(
            try count("--by", "sex", "--share", "--format", "csv").lines == [
                "sex_code,sex_name,count,share", "male,Nam,3,37.5", "female,Nữ,5,62.5",
            ])
        let screen = try count("--by", "sex", "--share").output
        #expect(screen.contains("37,5") && screen.contains("100,0"))
        #expect(try count("--by", "sex", "--share", "--lang", "en").output.contains("37.5"))
    }

    @Test("--top: the others are one row, so that the table still adds up")
    func top() throws {
        #expect(
            try count("--by", "level", "--top", "1", "--format", "csv").lines == [
                "level_code,level_name,count", "DH,Đại học,4", "rest,Còn lại (4 dòng),4",
            ])
        #expect(try count("--by", "level", "--sort", "count").status == 0)
    }

    @Test("--subtotals: a sum below the groups of each value")
    func subtotals() throws {
        let run = try count("--by", "sex,level", "--subtotals", "--format", "csv")
        #expect(run.lines.contains("male,Nam,subtotal,Cộng,3"))
        #expect(run.lines.last == "female,Nữ,subtotal,Cộng,5")
        let json = try count("--by", "sex,level", "--subtotals", "--format", "json").json
        let sums = try #require(json["subtotals"] as? [[String: Any]])
        #expect(sums.compactMap { $0["count"] as? Int } == [3, 5])
    }

    @Test(
        "What cannot be laid out is refused with what to do",
        arguments: [
            ["--by", "sex", "--subtotals"], ["--by", "sex,level", "--subtotals", "--top", "1"],
            ["--by", "sex", "--columns", "sex"], ["--by", "sex", "--top", "0"],
            ["--by", "sex", "--format", "xlsx"],
            ["--by", "sex", "--format", "xlsx", "--output", "a.csv"],
        ])
    func refused(_ arguments: [String]) throws {
        let run = try office.start(["count"] + arguments).wait()
        #expect(run.status == 2)
        #expect(run.output.isEmpty)
        #expect(run.error.contains("--"))
    }

    @Test("xlsx: lines above, the header, numbers as numbers, the total at the end")
    func workbook() throws {
        let run = try count(
            "--by", "level", "--columns", "sex", "--format", "xlsx", "--output", "b.xlsx")
        #expect(run.status == 0 && run.output.isEmpty)
        let rows = try rows(of: "b.xlsx")
        #expect(rows[5]?.map(\.display) == ["Trình độ", "Nam", "Nữ", "Cộng"])
        #expect(rows[8]?.map(\.value) == [.text("Đại học"), .number(3), .number(1), .number(4)])
        #expect(rows[11]?.map(\.display) == ["Tổng số", "3", "5", "8"])
    }

    @Test("xlsx: a text that begins as a formula does is a text")
    func formula() throws {
        let office = try Office.withRegistry()
        try office.write(Rosters.withRows("Đỗ Hai,Nam,05/05/1980,=Trường B"), to: "a.csv")
        _ = try office.trithuc("import", "a.csv", "--as-of", "2025-12-31")
        _ = try office.trithuc(
            "count", "--by", "organisation", "--as-of", "2025-12-31", "--format", "xlsx",
            "--output", "a.xlsx")
        let cells = try rows(of: "a.xlsx", in: office).values.flatMap { $0 }
        let cell = try #require(cells.first { $0.display.hasPrefix("=") })
        #expect(!cell.isFormula && cell.value == .text("=Trường B"))
    }

    @Test(
        "Every command that prints tables writes workbooks",
        arguments: [
            ["people"], ["stats"], ["shortage"], ["changes"], ["doctor"], ["codes", "levels"],
            ["questions"],
        ])
    func commands(_ command: [String]) throws {
        let run = try office.start(command + ["--format", "xlsx", "--output", "c.xlsx"]).wait()
        #expect(run.error.isEmpty)
        #expect(try !rows(of: "c.xlsx").isEmpty)
    }

    private func rows(of name: String, in office: Office? = nil) throws -> [Int: [SheetCell]] {
        let path = (office ?? self.office).path(name)
        let book = try Workbook(bytes: [UInt8](Data(contentsOf: URL(fileURLWithPath: path))))
        var rows: [Int: [SheetCell]] = [:]
        try book.rows(ofSheet: 0) { rows[$0.number] = $0.cells }
        return rows
    }
}
