import Census
import CivilDates
import Testing

/// The census against a count of the same rows by a few lines that know nothing of its code.
@Suite struct NaiveCountTests {
    @Test(arguments: 0..<12) func theSameCounts(_ seed: UInt64) throws {
        let office = try Office()
        let files = RandomRoster.files(seed: seed, withNumbers: false)
        for roster in files { try office.importRoster(roster) }
        for date in ["2023-12-31", "2025-01-31", "2025-12-31"] {
            let census = try office.census(date)
            let people = NaiveCount.people(files.filter { $0.asOf <= day(date) })
            #expect(census.count == people.count)
            #expect(census.counts(.sex) == NaiveCount.by(people) { $0.sex })
            #expect(census.counts(.minority) == NaiveCount.by(people) { $0.minority })
            #expect(census.counts(.party) == NaiveCount.by(people) { $0.party })
            #expect(census.counts(.level) == NaiveCount.by(people) { $0.level })
            let ages = NaiveCount.by(people) { $0.age(at: date) }
            #expect(census.counts(.age) == ages)
        }
    }
}

private enum NaiveCount {
    struct Person {
        var sex = "unknown"
        var minority = "unknown"
        var party = "unknown"
        var level = "unknown"
        var birth = ""

        /// Says what the row says; a blank says nothing.
        mutating func add(_ row: RandomRoster.Row) {
            sex = ["Nam": "male", "Nữ": "female"][row.sex] ?? sex
            if !row.ethnicGroup.isEmpty { minority = row.ethnicGroup == "Kinh" ? "no" : "yes" }
            if !["", "-"].contains(row.party) { party = row.party == "Không" ? "no" : "yes" }
            let levels = [
                "Đại học": "DH", "ĐH": "DH", "Thạc sĩ": "THS", "Cao đẳng": "CD", "Trung cấp": "TC",
                "Tiến sĩ": "TS",
            ]
            level = levels[row.level] ?? level
            birth = row.birth
        }

        func age(at date: String) -> String {
            let at = date.split(separator: "-").compactMap { Int($0) }
            let parts = birth.split(separator: "/").compactMap { Int($0) }
            // Born in a year alone: counted from its first day.
            let born = parts.count == 1 ? [1, 1, parts[0]] : parts
            let hadBirthday = (at[1], at[2]) >= (born[1], born[0])
            return String(at[0] - born[2] - (hadBirthday ? 0 : 1))
        }
    }

    /// One person for each name and full day of birth, and one for each row without a full day.
    static func people(_ files: [RandomRoster]) -> [Person] {
        var people: [String: Person] = [:]
        let ordered = files.sorted { ($0.asOf, $0.name) < ($1.asOf, $1.name) }
        for file in ordered {
            for (index, row) in file.rows.enumerated() where !row.isBroken {
                let isFull = row.birth.contains("/")
                let name = row.name.lowercased().replacing("hoà", with: "hòa")
                let key = isFull ? name + row.birth : file.name + String(index)
                people[key, default: Person()].add(row)
            }
        }
        return Array(people.values)
    }

    static func by(_ people: [Person], _ value: (Person) -> String) -> [String: Int] {
        people.reduce(into: [:]) { $0[value($1), default: 0] += 1 }
    }
}
