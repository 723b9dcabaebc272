import CivilDates
import Composition
import Registry
import Testing

/// Rule 4 of the house on tables small enough to be worked out by hand.
@Suite struct CompositionTests {
    private var statements = Statements()

    @Test func nothingSaidIsNobody() throws {
        #expect(try statements.composed() == nil)
    }

    @Test mutating func theLatestThatSpeaksWins() throws {
        statements.add("2023-12-31") { statement, text in
            statement.sensitive.isPartyMember = false
            statement.qualifications = [degree(text("Cao đẳng"))]
        }
        statements.add("2024-12-31") { statement, text in
            statement.sensitive.isPartyMember = true
            statement.sensitive.partyDate = PartialDate(iso: "2024-02-03")
            statement.qualifications = [degree(text("Đại học")), degree(text("Trung cấp"))]
        }
        statements.add("2025-12-31")
        let person = try #require(try statements.composed())
        #expect(person.isPartyMember == true)
        #expect(person.partyDate == PartialDate(iso: "2024-02-03"))
        #expect(
            person.qualifications.map { statements.text($0.level) } == ["Đại học", "Trung cấp"])
        let earlier = try #require(try statements.composed(at: "2024-06-30"))
        #expect(earlier.isPartyMember == false && earlier.partyDate == nil)
        #expect(earlier.qualifications.map { statements.text($0.level) } == ["Cao đẳng"])
    }

    @Test mutating func otherNamesOfTheLatestThatHasAny() throws {
        for (date, names) in [
            ("2023-12-31", ["A"]), ("2024-12-31", ["B", "C"]), ("2025-12-31", []),
        ] {
            statements.add(date) { statement, text in
                statement.otherNames = names.map { OtherName(kind: .alias, name: text($0)) }
            }
        }
        let person = try #require(try statements.composed())
        #expect(person.otherNames.map { statements.text($0.name) } == ["B", "C"])
        let earlier = try #require(try statements.composed(at: "2023-12-31"))
        #expect(earlier.otherNames.map { statements.text($0.name) } == ["A"])
    }

    @Test mutating func silenceNeverOverrides() throws {
        statements.add("2024-12-31") { statement, text in
            statement.sex = .female
            statement.birthDate = PartialDate(iso: "1980-09-05")
            statement.hometown = text("Xã Lát")
            statement.sensitive.ethnicGroup = text("K'Ho")
            statement.sensitive.religion = text("Công giáo")
            statement.sensitive.isPartyMember = true
            statement.engagements = [post(text, "Trạm Y tế", position: "Y sĩ")]
            statement.qualifications = [degree(text("Trung cấp"))]
            statement.certificates = [Certificate(kind: .language, wording: text("Anh B"))]
        }
        let before = try #require(try statements.composed())
        statements.add("2025-12-31")
        statements.add("2025-12-31", kind: .edit, file: nil)
        #expect(try statements.composed() == before)
        #expect(before.hometown?.asOf == day("2024-12-31"))
    }

    @Test mutating func aDegreeWithoutItsLevelLeavesTheEarlierLevel() throws {
        statements.add("2023-12-31") { statement, text in
            var professor = Qualification()
            professor.title = text("PGS")
            statement.qualifications = [degree(text("Tiến sĩ"), in: text("Lâm học")), professor]
        }
        statements.add("2024-12-31") { statement, text in
            statement.qualifications = [degree(nil, in: text("Luật"))]
        }
        statements.add("2025-12-31") { statement, text in
            var study = degree(text("Thạc sĩ"), in: text("Kinh tế"))
            study.isInTraining = true
            statement.qualifications = [study]
        }
        let person = try #require(try statements.composed())
        let held = person.qualifications.filter { !$0.isInTraining }
        #expect(held.compactMap { statements.text($0.level) } == ["Tiến sĩ"])
        #expect(held.compactMap { statements.text($0.title) } == ["PGS"])
        #expect(held.compactMap { statements.text($0.field) } == ["Luật"])
        #expect(person.qualifications.count == 4)
    }

    @Test mutating func aFinerBirthDateIsKept() throws {
        statements.add("2023-12-31") { statement, _ in
            statement.birthDate = PartialDate(iso: "1980-09-05")
        }
        statements.add("2024-12-31") { statement, _ in
            statement.birthDate = PartialDate(iso: "1980")
        }
        #expect(try statements.composed()?.birthDate == PartialDate(iso: "1980-09-05"))
        statements.add("2025-12-31") { statement, _ in
            statement.birthDate = PartialDate(iso: "1980-09-15")
        }
        // Of two as fine, the newer; and what one's own hand corrected stays.
        #expect(try statements.composed()?.birthDate == PartialDate(iso: "1980-09-15"))
        statements.add("2024-01-01", kind: .edit, file: nil) { statement, _ in
            statement.birthDate = PartialDate(iso: "1980-09-25")
        }
        #expect(try statements.composed()?.birthDate == PartialDate(iso: "1980-09-25"))
    }

    @Test mutating func forWhatNeverChangesAnEditGoesBeforeAProfileBeforeARoster() throws {
        statements.add("2022-12-31", kind: .edit, file: nil) { statement, text in
            statement.sex = .female
        }
        statements.add("2023-12-31", kind: .profile, file: nil) { statement, text in
            statement.sex = .male
            statement.sensitive.ethnicGroup = text("Mạ")
            statement.hometown = text("Xã Lát")
        }
        statements.add("2024-12-31") { statement, text in
            statement.sex = .male
            statement.sensitive.ethnicGroup = text("Kinh")
            statement.hometown = text("Xã Đạ Sar")
        }
        let person = try #require(try statements.composed())
        #expect(person.sex == .female)
        #expect(statements.text(person.ethnicGroup) == "Mạ")
        #expect(statements.text(person.hometown?.text) == "Xã Lát")
        #expect(person.hometown?.asOf == day("2023-12-31"))
    }

    @Test mutating func onOneDateTheKindDecides() throws {
        statements.add("2025-12-31", kind: .edit, file: nil) { statement, text in
            statement.engagements = [post(text, "Trạm Y tế", position: "Bác sĩ")]
        }
        statements.add("2025-12-31", kind: .profile, file: nil) { statement, text in
            statement.engagements = [post(text, "Trạm Y tế", position: "Y sĩ")]
            statement.sensitive.isPartyMember = true
        }
        statements.add("2025-12-31") { statement, text in
            statement.engagements = [post(text, "Trạm Y tế", position: "Hộ sinh")]
            statement.sensitive.isPartyMember = false
            statement.sensitive.religion = text("Không")
        }
        let person = try #require(try statements.composed())
        #expect(statements.text(person.engagement.position) == "Bác sĩ")
        #expect(person.isPartyMember == true)
        #expect(statements.text(person.religion) == "Không")
    }

    @Test mutating func ofTwoFilesOfOneDateTheNameDecidesAndNotTheOrder() throws {
        statements.add("2025-12-31", file: 2, change: 1) { statement, _ in statement.sex = .male }
        statements.add("2025-12-31", file: 1, change: 2) { statement, _ in statement.sex = .female }
        #expect(try statements.composed()?.sex == .male)
        // A file sent again under its name supersedes itself.
        statements.add("2025-12-31", file: 2, change: 3) { statement, _ in statement.sex = .female }
        #expect(try statements.composed()?.sex == .female)
    }

    @Test mutating func certificatesOfEachKindAreTheLatest() throws {
        statements.add("2024-12-31") { statement, text in
            statement.certificates = [
                Certificate(kind: .language, wording: text("Anh A")),
                Certificate(kind: .language, wording: text("Pháp A")),
                Certificate(kind: .informationTechnology, wording: text("B")),
            ]
        }
        statements.add("2025-12-31") { statement, text in
            statement.certificates = [Certificate(kind: .language, wording: text("Anh B1"))]
        }
        let held = try #require(try statements.composed()?.certificates)
        #expect(held.map(\.kind) == [.language, .informationTechnology])
        #expect(held.map { statements.text($0.wording) } == ["Anh B1", "B"])
    }

    @Test mutating func whenItWasSaidDoesNotMatter() throws {
        statements.add("2024-12-31") { statement, text in
            statement.hometown = text("Xã Lát")
            statement.engagements = [post(text, "Trạm Y tế", place: "Xã Lát")]
        }
        let before = try #require(try statements.composed())
        statements.add("2025-12-31") { statement, text in
            statement.hometown = text("Xã Lát")
            statement.engagements = [post(text, "Trạm Y tế", place: "Xã Lát")]
        }
        var after = try #require(try statements.composed())
        #expect(after != before && after.saysTheSame(as: before))
        after.sex = .male
        #expect(!after.saysTheSame(as: before))
    }
}

/// A post as a roster states it.
func post(
    _ text: (String) -> TextID, _ organisation: String?, position: String? = nil,
    place: String? = nil, until: String? = nil
) -> Engagement {
    var post = Engagement()
    post.organisation = organisation.map(text)
    post.position = position.map(text)
    post.place = place.map(text)
    post.until = until.flatMap { PartialDate(iso: $0) }
    return post
}

/// A degree of which nothing but level and field is stated.
private func degree(_ level: TextID?, in field: TextID? = nil) -> Qualification {
    var degree = Qualification()
    degree.level = level
    degree.field = field
    return degree
}
