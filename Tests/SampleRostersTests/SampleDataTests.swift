import Testing

@testable import SampleRosters

@Suite struct SampleDataTests {
    @Test func committedFilesAreWhatTheGeneratorMakes() throws {
        let files = SampleRosterText.files
        for file in files {
            #expect(
                try CommittedFile.bytes("SampleData/" + file.name) == file.bytes, "\(file.name)")
        }
        let known = Set(files.map(\.name) + ["README.md", ".gitattributes", "generated"])
        #expect(try CommittedFile.names(in: "SampleData").filter { !known.contains($0) } == [])
    }

    @Test func anotherSeedMakesOtherPeople() {
        let ours = Set(SampleRosterText(SampleData.files(seed: 1)[0]).people)
        let theirs = Set(SampleRosterText(SampleData.files(seed: 2)[0]).people)
        #expect(ours.intersection(theirs).count < 10)
    }

    @Test func fifteenRostersOfTwoDates() {
        #expect(SampleRosterText.rosters("2024-12-31").count == 8)
        #expect(SampleRosterText.rosters("2025-12-31").count == 7)
    }

    @Test func everyRowIsAsWideAsItsHeader() {
        for roster in SampleRosterText.rosters("202") {
            #expect(roster.rows.count > 100, "\(roster.name)")
            #expect(roster.rows.allSatisfy { $0.count == roster.header.count }, "\(roster.name)")
        }
    }

    @Test func theRostersName2400People() {
        #expect(Set(SampleRosterText.rosters("202").flatMap(\.people)).count == 2400)
    }

    @Test func aFewPeopleStandInTwoRostersOfOneDate() {
        for (date, shared) in [("2024-12-31", 6), ("2025-12-31", 2)] {
            let rosters = SampleRosterText.rosters(date)
            let all = rosters.flatMap(\.people)
            #expect(all.count - Set(all).count == shared)
            for roster in rosters {
                #expect(Set(roster.people).count == roster.people.count, "\(roster.name)")
            }
        }
    }

    @Test func mostPeopleOf2024AreThereIn2025() {
        let early = Set(SampleRosterText.rosters("2024-12-31").flatMap(\.people))
        let late = Set(SampleRosterText.rosters("2025-12-31").flatMap(\.people))
        let stayed = early.intersection(late).count
        #expect(stayed > early.count * 9 / 10)
        #expect(stayed < early.count)
        #expect(late.count > stayed)
    }

    @Test func citizenNumbersHaveTheStructureOfTheDecree() throws {
        let roster = try #require(
            SampleRosterText.rosters("2024-12-31").first { $0.name.contains("y-te-lac-duong") })
        let numbers = roster.cells("Số CCCD")
        #expect(numbers.count == roster.rows.count)
        #expect(Set(numbers).count == numbers.count)
        for (number, (sex, birth)) in zip(numbers, zip(roster.sexes, roster.births)) {
            let isLate = birth.suffix(4) >= "2000"
            let digit = (isLate ? 2 : 0) + (sex == "Nữ" ? 1 : 0)
            #expect(number.count == 12 && number.allSatisfy(\.isWholeNumber))
            #expect(number.hasPrefix("068\(digit)\(birth.suffix(2))"))
        }
    }

    @Test func postsAllottedNameEveryNewCommune() throws {
        let file = try #require(SampleRosterText.files.first { $0.name == "bien-che-2025.csv" })
        let records = PlainReader.records(file.bytes, delimiter: ",")
        #expect(records.count == 61)
        #expect(Set(records.dropFirst().map { $0[1] }).count == 6)
        #expect(records.dropFirst().allSatisfy { (Int($0[5]) ?? 0) > 0 })
        #expect(records.dropFirst().allSatisfy { $0[7].hasPrefix("Số liệu minh hoạ") })
    }
}
