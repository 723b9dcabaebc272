import CivilDates
import SeededRandom
import Testing

@testable import SampleRosters

@Suite struct SampleGeneratorTests {
    private func people(_ count: Int, seed: UInt64) -> [SamplePerson] {
        var generator = SampleGenerator(seed: seed)
        return (0..<count).map { _ in generator.person() }
    }

    @Test func oneSeedMakesOneSequence() {
        let first = people(500, seed: 9).map { $0.name + String($0.birth.packed) }
        #expect(first == people(500, seed: 9).map { $0.name + String($0.birth.packed) })
        #expect(first != people(500, seed: 10).map { $0.name + String($0.birth.packed) })
    }

    @Test func noTwoPeopleShareNameAndBirth() {
        let keys = people(10_000, seed: 11).map { $0.name + String($0.birth.packed) }
        #expect(Set(keys).count == keys.count)
    }

    @Test func livesArePlausible() throws {
        let reference = try #require(CivilDate(year: 2024, month: 12, day: 31))
        for person in people(5_000, seed: 12) {
            let age = 2024 - person.birth.year
            #expect((22...61).contains(age))
            #expect(person.sex == .male || age <= 57)
            if let joined = person.partyDate {
                #expect(joined <= reference)
                #expect(joined.daysSinceEpoch - person.birth.daysSinceEpoch >= 18 * 366)
            }
            if person.partyDate == nil { #expect(person.politicalTheory == nil) }
            if person.level == .doctor { #expect(age >= 36) }
        }
    }

    @Test func nobodyIsNamedAfterAStatesman() {
        let names = Set(people(10_000, seed: 13).map(\.name))
        #expect(names.isDisjoint(with: ["Hồ Chí Minh", "Nguyễn Tấn Dũng", "Nguyễn Minh Triết"]))
    }

    @Test func peoplesNameTheirChildrenInTheirOwnWay() {
        var random = SplitMix64(seed: 14)
        let names = PersonNames()
        for _ in 0..<500 {
            #expect(names.draw(.male, .ma, &random).hasPrefix("K'"))
            #expect(names.draw(.female, .ma, &random).hasPrefix("Ka "))
            #expect(names.draw(.male, .mNong, &random).contains("Y "))
            #expect(names.draw(.female, .mNong, &random).contains("H' "))
            #expect(names.draw(.male, .kinh, &random).split(separator: " ").count >= 3)
        }
    }
}
