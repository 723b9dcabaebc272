import Testing

@testable import Classifications

@Suite("Ethnic groups and religions as written") struct PeopleLabelTests {
    @Test(arguments: [("ethnic_groups.csv", CodeList.ethnicGroups), ("religions.csv", .religions)])
    func labelledCells(file: String, list: CodeList) throws {
        let rows = try LabelledCells.rows(file)
        #expect(rows.count >= 60)
        var score = Score(list.rawValue)
        for row in rows {
            let text = row["text"] ?? ""
            score.add(
                text, Classifications.lookup(list).resolve(text)?.entry.code ?? "",
                row["code"] ?? "")
        }
        score.check()
    }

    @Test func aMinorityWithoutAPeopleIsNoEntryOfTheNationalList() {
        let groups = Classifications.lookup(.ethnicGroups)
        #expect(groups.entries(at: nil).count == 55)
        #expect(!groups.entries(at: nil).contains { $0.code == "DTTS" })
        #expect(groups.entry("DTTS", at: nil)?.name.contains("không rõ") == true)
        #expect(groups.resolve("Người DTTS")?.entry.code == "DTTS")
    }

    @Test func silenceIsNoAnswer() {
        for list in [CodeList.ethnicGroups, .religions] {
            for text in ["", " ", "Đóng", "-", "…"] {
                #expect(Classifications.lookup(list).resolve(text) == nil, "\(text)")
            }
        }
    }
}
