import CivilDates
import Testing

@testable import Classifications

@Suite("Texts of positions") struct PositionReaderTests {
    private let date = CivilDate(iso: "2025-12-31")

    @Test func labelledCells() throws {
        let rows = try LabelledCells.rows("positions.csv")
        #expect(rows.count >= 120)
        let keys = ["group", "leadership", "rank", "grade", "step"]
        var scores = keys.map { Score("positions, \($0)") }
        for row in rows {
            let text = row["text"] ?? ""
            let read = PositionReader.read(text, at: date)
            let answers = [
                read.group?.entry.code ?? "", read.isLeadership.map { $0 ? "yes" : "no" } ?? "",
                read.rank.match?.entry.code ?? "", read.rank.grade ?? "",
                read.rank.step.map(String.init) ?? "",
            ]
            for (index, key) in keys.enumerated() {
                scores[index].add(text, answers[index], row[key] ?? "")
            }
        }
        for score in scores { score.check() }
    }

    @Test func theGroupIsAReadingOfTheText() throws {
        let groups = Classifications.lookup(.positionGroups)
        let match = try #require(groups.resolve("Bí thư chi bộ, Phó Hiệu trưởng"))
        #expect(match.entry.code == "DEPUTY")
        #expect(match.reason.contains("“Phó Hiệu trưởng”"))
        #expect(groups.resolve("Đảng viên") == nil)
        #expect(groups.resolve("pho hieu truong")?.entry.code == "DEPUTY")
    }

    @Test func postsOfAText() {
        let read = PositionReader.read("Phó Bí thư Đảng ủy kiêm Chủ tịch UBND; chuyên viên")
        #expect(read.posts.map(\.group) == ["DEPUTY", "HEAD", "PROFESSIONAL"])
        #expect(read.posts.first?.text == "Phó Bí thư Đảng ủy")
        #expect(PositionReader.read("").posts.isEmpty)
    }

    @Test("a former post is none, whatever the post")
    func formerPosts() throws {
        for row in try LabelledCells.rows("positions.csv") {
            guard let text = row["text"], !text.contains(","), !text.contains("-") else { continue }
            #expect(PositionReader.read("Nguyên \(text)").isLeadership != true, "\(text)")
        }
    }

    @Test func everyPhraseHasAGroup() throws {
        let codes = Set(PositionGroups.shared.entries(at: nil).map(\.code))
        let known = codes.union(["-", "former", "skip", "association", "association-deputy"])
        for row in try ReferenceFile.rows("codes/position_phrases.csv") {
            #expect(known.contains(try row["group"]))
        }
    }
}

@Suite("Ranks as stated") struct StatedRankTests {
    private let ranks = Classifications.lookup(.ranks)
    private let date = CivilDate(iso: "2025-12-31")

    @Test(arguments: [
        ("Chuyên viên chính (01.002)", "01.002"), ("01.002 - Chuyên viên chính", "01.002"),
        ("15a.202", "15a.202"), ("Mã ngạch 15A.204", "15a.204"), ("16.118", "16.118"),
        ("GV THCS hạng II (V.07.04.31)", "V.07.04.31"), ("V.07.03.29", "V.07.03.29"),
        ("V11.06.14", "V.11.06.14"),
    ])
    func code(text: String, code: String) {
        #expect(ranks.resolve(text, at: date)?.entry.code == code)
    }

    @Test func aCodeAndATitleThatDisagreeAreAsked() {
        #expect(ranks.resolve("Chuyên viên (01.002)", at: date) == nil)
        #expect(ranks.resolve("Kế toán viên 01.003", at: date) == nil)
        #expect(ranks.matches("Chuyên viên (01.002)", at: date, limit: 5).count == 2)
    }

    @Test func oldCodesLeadToTheirSuccessors() throws {
        let old = try #require(ranks.resolve("15a.202", at: date))
        #expect(old.successors.map(\.entry.code) == ["V.07.04.12", "V.07.04.32"])
        #expect(old.entry.to == CivilDate(iso: "2015-11-02"))
        let teacher = try #require(ranks.resolve("V.07.03.09", at: date))
        #expect(teacher.successors.map(\.entry.code) == ["V.07.03.29"])
    }

    @Test func everySuccessorExists() throws {
        for row in try ReferenceFile.rows("codes/rank_successions.csv") {
            #expect(ranks.entry(try row["old"], at: nil) != nil)
            #expect(ranks.entry(try row["new"], at: date) != nil)
        }
        for row in try ReferenceFile.rows("codes/retired_ranks.csv")
        where try !row["successor"].isEmpty {
            #expect(ranks.entry(try row["successor"], at: nil) != nil)
        }
    }

    @Test(
        arguments: [
            ("hạng 2", "II", nil), ("Hạng III bậc 5/9", "III", 5), ("bậc nghề nghiệp 3", nil, nil),
            ("bậc 3", nil, 3), ("hạng xe", nil, nil), ("", nil, nil),
        ] as [(String, String?, Int?)])
    func gradeAndStep(text: String, grade: String?, step: Int?) {
        let rank = StatedRank.read(text, at: date)
        #expect(rank.grade == grade)
        #expect(rank.step == step)
    }
}
