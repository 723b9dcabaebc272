import CivilDates
import Composition
import Testing

@testable import Registry

/// The principal post: in force, the latest, completed only from what was said of the same organisation.
@Suite struct PrincipalPostTests {
    private var statements = Statements()

    @Test mutating func aPostThatEndedIsNotHeld() throws {
        statements.add("2025-06-30") { statement, text in
            statement.engagements = [post(text, "Trạm Y tế", position: "Y sĩ", until: "2025-09")]
        }
        #expect(try position(at: "2025-09-30") == "Y sĩ")
        #expect(try position(at: "2025-10-01") == nil)
        #expect(try statements.composed(at: "2025-10-01")?.engagement == Engagement())
    }

    @Test mutating func theFirstInForceOfSeveral() throws {
        statements.add("2025-06-30") { statement, text in
            statement.engagements = [
                post(text, "Trạm Y tế", position: "Y sĩ", until: "2024"),
                post(text, "Trung tâm Y tế", position: "Bác sĩ"),
                post(text, "Bệnh viện", position: "Bác sĩ thỉnh giảng"),
            ]
        }
        #expect(try position(at: "2025-12-31") == "Bác sĩ")
    }

    @Test mutating func anEarlierPostDoesNotComeBackWhenTheLatestEnded() throws {
        statements.add("2024-12-31") { statement, text in
            statement.engagements = [post(text, "Trạm Y tế", position: "Y sĩ")]
        }
        statements.add("2025-06-30") { statement, text in
            statement.engagements = [post(text, "Bệnh viện", position: "Bác sĩ", until: "2025-08")]
        }
        #expect(try position(at: "2025-07-01") == "Bác sĩ")
        #expect(try position(at: "2025-12-31") == nil)
    }

    @Test mutating func thePlaceIsInheritedWithinTheSameOrganisation() throws {
        statements.add("2024-12-31") { statement, text in
            statement.engagements = [
                post(text, "Trạm Y tế", position: "Y sĩ", place: "Xã Đạ Nhim")
            ]
        }
        statements.add("2025-12-31") { statement, text in
            statement.engagements = [post(text, "Trạm Y tế", position: "Bác sĩ")]
        }
        let person = try #require(try statements.composed())
        #expect(statements.text(person.engagement.position) == "Bác sĩ")
        #expect(statements.text(person.engagement.place) == "Xã Đạ Nhim")
        // The place is read in the map of the roster that names it.
        #expect(person.placeAsOf == day("2024-12-31"))
    }

    @Test mutating func thePlaceIsNotInheritedFromAnotherOrganisation() throws {
        statements.add("2024-12-31") { statement, text in
            statement.engagements = [post(text, "Trạm Y tế", place: "Xã Đạ Nhim")]
        }
        statements.add("2025-12-31") { statement, text in
            statement.engagements = [post(text, "Bệnh viện", position: "Bác sĩ")]
        }
        let person = try #require(try statements.composed())
        #expect(person.engagement.place == nil && person.placeAsOf == nil)
        #expect(statements.text(person.engagement.organisation) == "Bệnh viện")
    }

    @Test mutating func anOrganisationInBetweenDoesNotLend() throws {
        statements.add("2023-12-31") { statement, text in
            statement.engagements = [post(text, "Bệnh viện", place: "Phường 1")]
        }
        statements.add("2024-12-31") { statement, text in
            statement.engagements = [post(text, "Trạm Y tế", position: "Y sĩ", place: "Xã Lát")]
        }
        statements.add("2025-12-31") { statement, text in
            statement.engagements = [post(text, "Bệnh viện")]
        }
        let person = try #require(try statements.composed())
        #expect(statements.text(person.engagement.place) == "Phường 1")
        #expect(person.engagement.position == nil)
    }

    @Test mutating func silenceAboutTheOrganisationDoesNotContradict() throws {
        statements.add("2024-12-31") { statement, text in
            statement.engagements = [post(text, "Trạm Y tế", position: "Y sĩ", place: "Xã Lát")]
        }
        statements.add("2025-12-31") { statement, text in
            statement.engagements = [post(text, nil, position: "Bác sĩ")]
        }
        let person = try #require(try statements.composed())
        #expect(statements.text(person.engagement.organisation) == "Trạm Y tế")
        #expect(statements.text(person.engagement.position) == "Bác sĩ")
        #expect(statements.text(person.engagement.place) == "Xã Lát")
    }

    @Test mutating func oneOrganisationInTwoSpellings() throws {
        statements.add("2024-12-31") { statement, text in
            statement.engagements = [
                post(text, "THCS Đạ Long", position: "GV", place: "Xã Đạ Long")
            ]
        }
        statements.add("2025-12-31") { statement, text in
            statement.engagements = [post(text, "Trường THCS Đạ Long", place: "Xã Đam Rông 4")]
        }
        let person = try #require(try statements.composed())
        #expect(statements.text(person.engagement.position) == "GV")
        #expect(person.organisationAsOf == day("2025-12-31"))
    }

    @Test mutating func aNamesakeElsewhereDoesNotLend() throws {
        statements.add("2024-12-31") { statement, text in
            statement.engagements = [
                post(text, "MN Hoa Hồng", position: "GV", place: "Xã Đạ Sar")
            ]
        }
        statements.add("2025-06-30") { statement, text in
            statement.engagements = [post(text, "MN Hoa Hồng", place: "Xã Đạ Long")]
        }
        #expect(try position(at: "2025-06-30") == nil)
    }

    /// In force, then full time, then the highest leadership, then the latest, then the one named first.
    @Test mutating func thePrincipalOfSeveral() throws {
        statements.add("2025-06-30") { statement, text in
            var (chair, head) = (
                post(text, "Hội", position: "Chủ tịch"), post(text, "Trường", position: "HT")
            )
            chair.employment = text("Không chuyên trách")
            head.since = PartialDate(iso: "2010")
            var later = post(text, "Trường B", position: "Hiệu trưởng")
            later.since = PartialDate(iso: "2020")
            statement.engagements = [
                post(text, "Trạm", position: "GV"), chair, head, later,
                post(text, "Trường C", position: "Giám đốc", until: "2024"),
            ]
        }
        let meanings = [
            ("Chủ tịch", "HEAD"), ("HT", "HEAD"), ("Hiệu trưởng", "HEAD"), ("Giám đốc", "HEAD"),
            ("GV", "PROFESSIONAL"),
        ]
        #expect(try position(at: "2025-12-31", reading: meanings) == "Hiệu trưởng")
        #expect(try position(at: "2025-12-31", reading: [meanings[0], meanings[1]]) == "HT")
        // Without a meaning the latest is left.
        #expect(try position(at: "2025-12-31") == "Hiệu trưởng")
    }

    private func position(
        at date: String, reading meanings: [(text: String, group: String)]
    ) throws -> String? {
        var texts = statements.texts
        var table = ReadingTable()
        let partTime = [("employment", "Không chuyên trách", "PART_TIME")]
        for (list, text, code) in meanings.map({ ("position-groups", $0.text, $0.group) })
            + partTime
        {
            table.add(
                Reading(
                    list: list, era: nil, text: texts.intern(text), code: code, codeFrom: nil,
                    score: 1, origin: .rule))
        }
        return statements.text(
            try statements.composed(at: date, ranking: PostRanking(table))?.engagement.position)
    }

    private func position(at date: String) throws -> String? {
        statements.text(try statements.composed(at: date)?.engagement.position)
    }
}
