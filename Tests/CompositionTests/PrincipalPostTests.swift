import CivilDates
import Composition
import Registry
import Testing

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

    private func position(at date: String) throws -> String? {
        statements.text(try statements.composed(at: date)?.engagement.position)
    }
}
