import Census
import CivilDates
import Registry
import SeededRandom
import Statistics
import Testing
import Wording

/// Questions by chance, answered from the rows of the rosters themselves by a few lines that know nothing of how
/// the registry composes, codes and counts.
@Suite struct ToldPeopleTests {
    /// 1,200 questions in all.
    @Test(arguments: 0..<12) func theSameAnswerFromTheRows(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed + 200)
        let office = try Office()
        // For each change the files that count from then on.
        var history: [[RandomRoster]] = [[]]
        for roster in RandomRoster.files(seed: seed, withNumbers: false) {
            let change = try #require(try office.importRoster(roster).change)
            history.append((history.last ?? []) + [roster])
            guard random.happens(30) else { continue }
            _ = try office.registry.undo(change, author: "Lan", reason: "Nhập nhầm")
            history.append(history[change - 1])
        }
        #expect(try office.registry.lastChange() == history.count - 1)
        for _ in 0..<10 {
            let date = day(random.pick(["2023-12-31", "2025-01-31", "2025-12-31", "2026-06-30"]))
            let known = random.below(history.count)
            let census = try Census.build(office.registry, asOf: date, known: .change(known))
            let people = ToldPerson.all(history[known].filter { $0.asOf <= date }, at: date)
            for _ in 0..<10 { try Self.ask(census, people, &random) }
        }
    }

    private static let dimensions: [Dimension] = [
        .sex, .minority, .ethnicGroup, .party, .level, .age,
    ]

    private static func ask(
        _ census: Census, _ people: [ToldPerson], _ random: inout SplitMix64
    ) throws {
        let by = Array(dimensions.shuffled(using: &random).prefix(1 + random.below(3)))
        let conditions: [(text: String, holds: (ToldPerson) -> Bool)] = [
            ("sex=female", { $0.codes[.sex] == "female" }),
            ("level=THS,TS", { ["THS", "TS"].contains($0.codes[.level]) }),
            ("level=DH", { $0.codes[.level] == "DH" }),
            ("party=no", { $0.codes[.party] == "no" }),
            ("minority=yes", { $0.codes[.minority] == "yes" }),
            ("ethnic-group=28", { $0.codes[.ethnicGroup] == "28" }),
            ("age=31-45", { Int($0.codes[.age] ?? "").map { 31 <= $0 && $0 <= 45 } ?? false }),
        ]
        let chosen = conditions.shuffled(using: &random).prefix(random.below(3))
        let table = try CountTable(
            census, .init(by: by, filters: try chosen.map { try DimensionFilter($0.text) }),
            language: .vietnamese)
        var expected: [[String]: Int] = [:]
        for person in people where chosen.allSatisfy({ $0.holds(person) }) {
            expected[by.map { person.codes[$0] ?? "unknown" }, default: 0] += 1
        }
        let counted = Dictionary(
            uniqueKeysWithValues: table.rows.map { ($0.values.map(\.code), $0.count) })
        #expect(counted == expected, "\(by) \(chosen.map(\.text)) \(census.asOf)")
    }
}

/// A person as the rows tell of them.
private struct ToldPerson {
    var codes: [Dimension: String] = [:]

    private static let levels = [
        "Đại học": "DH", "ĐH": "DH", "Thạc sĩ": "THS", "Cao đẳng": "CD", "Trung cấp": "TC",
        "Tiến sĩ": "TS",
    ]
    private static let ethnicGroups = ["Kinh": "01", "K'Ho": "16", "Cơ-ho": "16", "Mạ": "28"]

    /// Says what the row says; a blank says nothing.
    private mutating func add(_ row: RandomRoster.Row, at date: CivilDate) {
        if let sex = ["Nam": "male", "Nữ": "female"][row.sex] { codes[.sex] = sex }
        if let group = Self.ethnicGroups[row.ethnicGroup] {
            codes[.ethnicGroup] = group
            codes[.minority] = group == "01" ? "no" : "yes"
        }
        if !["", "-"].contains(row.party) { codes[.party] = row.party == "Không" ? "no" : "yes" }
        if let level = Self.levels[row.level] { codes[.level] = level }
        let parts = row.birth.split(separator: "/").compactMap { Int($0) }
        // Born in a year alone: counted from its first day.
        let born = parts.count == 1 ? [1, 1, parts[0]] : parts
        let hadBirthday = (date.month, date.day) >= (born[1], born[0])
        codes[.age] = String(date.year - born[2] - (hadBirthday ? 0 : 1))
    }

    /// One person for each name and full day of birth, and one for each row without a full day.
    static func all(_ files: [RandomRoster], at date: CivilDate) -> [ToldPerson] {
        var people: [String: ToldPerson] = [:]
        for file in files.sorted(by: { ($0.asOf, $0.name) < ($1.asOf, $1.name) }) {
            for (index, row) in file.rows.enumerated() where !row.isBroken {
                let name = row.name.lowercased().replacing("hoà", with: "hòa")
                let key = row.birth.contains("/") ? name + row.birth : file.name + String(index)
                people[key, default: ToldPerson()].add(row, at: date)
            }
        }
        return Array(people.values)
    }
}
