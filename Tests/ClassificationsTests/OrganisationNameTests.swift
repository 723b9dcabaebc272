import Testing

@testable import Classifications

@Suite("Names of organisations") struct OrganisationNameTests {
    @Test func labelledPairs() throws {
        let rows = try LabelledCells.rows("organisations.csv")
        #expect(rows.count >= 200)
        let read = rows.map {
            ($0["organisation"] ?? "", $0["text"] ?? "", OrganisationName($0["text"] ?? "").key)
        }
        var (same, found, wrong): (Int, Int, [String]) = (0, 0, [])
        var lost: [String] = []
        for (index, one) in read.enumerated() {
            for other in read[(index + 1)...] {
                if one.0 == other.0 {
                    same += 1
                    if one.2 == other.2 {
                        found += 1
                    } else {
                        lost.append("\(one.1) / \(other.1): \(one.2) / \(other.2)")
                    }
                } else if one.2 == other.2 {
                    wrong.append("\(one.1) = \(other.1)")
                }
            }
        }
        let recall = Double(found) / Double(same)
        print(
            "organisations: \(rows.count) names, \(same) pairs of one, \(found) united, \(wrong.count) wrongly united"
        )
        for line in lost + wrong { print("  ", line) }
        #expect(recall >= 0.98)
        #expect(wrong.isEmpty)
    }

    @Test func labelledSectors() throws {
        var score = Score("sectors")
        for row in try LabelledCells.rows("organisations.csv") {
            let text = row["text"] ?? ""
            let sector = SectorReader.sector(ofOrganisation: text).map {
                $0.score >= 0.85 ? $0.entry.code : ""
            }
            score.add(text, sector ?? "", row["sector"] ?? "")
        }
        score.check()
    }

    @Test func theReasonOfASector() throws {
        let school = try #require(
            SectorReader.reading(ofOrganisation: "UBND huyện - Trường THCS Lát"))
        #expect(school.keyword == "Trường THCS")
        #expect(school.rule == .kind)
        #expect(school.match.entry.code == "EDUCATION")
        let office = try #require(SectorReader.reading(ofOrganisation: "UBND xã Đạ Nhim"))
        #expect(office.rule == .general)
        let spelled = try #require(SectorReader.reading(ofOrganisation: "ĐU xã Đạ Nhim"))
        #expect(spelled.isSpelledOut)
        #expect(spelled.rule == .decisive)
        #expect(spelled.match.entry.code == "PARTY")
    }

    @Test func aPlaceBehindANameThatNeedsNone() {
        let school = OrganisationName("Trường THCS Lê Lợi, xã Đạ Nhim")
        #expect(school.key == OrganisationName("THCS Lê Lợi").key)
        #expect(school.place == "xã Đạ Nhim")
        #expect(OrganisationName("Trường THCS Lê Lợi (huyện Đam Rông)").place == "huyện Đam Rông")
        #expect(
            OrganisationName("Trạm Y tế, xã Đạ Nhim").key == OrganisationName("TYT xã Đạ Nhim").key)
        #expect(OrganisationName("Trạm Y tế, xã Đạ Nhim").place == nil)
    }

    @Test func withinALocality() {
        let office = OrganisationName("Phòng Nội vụ huyện Lạc Dương")
        #expect(office.within("huyện Lạc Dương").key == OrganisationName("Phòng Nội vụ").key)
        #expect(office.within("H. Lạc Dương").key == OrganisationName("P. Nội vụ").key)
        #expect(office.within("huyện Đam Rông") == office)
        #expect(office.within("Lạc Dương") == office)
        #expect(office.within("") == office)
    }

    @Test("a key is its own key; case, spaces and tone placement do not count")
    func laws() throws {
        for row in try LabelledCells.rows("organisations.csv") {
            let text = row["text"] ?? ""
            let key = OrganisationName(text).key
            #expect(OrganisationName(key).key == key, "\(text)")
            #expect(OrganisationName(text.uppercased()).key == key, "\(text)")
            #expect(OrganisationName("  \(text) ").key == key, "\(text)")
        }
        #expect(OrganisationName("").key == "")
        #expect(OrganisationName("---").key == "")
    }
}
