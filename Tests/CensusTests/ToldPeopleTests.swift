import Census
import CivilDates
import Registry
import RosterImport
import SeededRandom
import Statistics
import Testing
import Wording

/// Questions by chance, answered from what sources and people said by a few lines that know nothing of how the
/// registry composes, codes and counts.
@Suite struct ToldPeopleTests {
    /// 2,400 questions in all.
    @Test(arguments: 0..<12) func theSameAnswerFromTheRows(_ seed: UInt64) throws {
        var random = SplitMix64(seed: seed + 200)
        let office = try Office()
        let history = try Self.history(office, seed: seed, &random)
        #expect(try office.registry.lastChange() == history.count - 1)
        for _ in 0..<10 {
            let date = day(random.pick(["2023-12-31", "2025-01-31", "2025-12-31", "2026-06-30"]))
            let known = random.below(history.count)
            let census = try Census.build(
                office.registry, asOf: date, known: known == 0 ? .moment("") : .change(known))
            let people = ToldPerson.all(history[known], at: date)
            #expect(census.count == people.count)
            for _ in 0..<20 { try Self.ask(census, people, &random) }
        }
    }

    /// For each change all that counts from then on.
    private static func history(
        _ office: Office, seed: UInt64, _ random: inout SplitMix64
    ) throws -> [[Told]] {
        var history: [[Told]] = [[]]
        for roster in RandomRoster.files(seed: seed, withNumbers: false) {
            let change = try #require(try office.importRoster(roster).change)
            history.append((history.last ?? []) + [.roster(roster)])
            if random.happens(60), let edit = try office.edit(roster, &random) {
                history.append((history.last ?? []) + [edit])
            }
            if random.happens(50), let merge = try office.merge(&random) {
                let sources = merge.changes.compactMap { history[$0].last?.name }
                let same = Told.same(merge.keys[0], merge.keys[1], sources: sources)
                history.append((history.last ?? []) + [same])
                if random.happens(40) {
                    try office.undo(history.count - 1)
                    history.append(Array((history.last ?? []).dropLast()))
                }
            }
            guard random.happens(30) else { continue }
            try office.undo(change)
            let told = history[change]
            history.append((history.last ?? []).filter { $0.name != told.last?.name })
        }
        return history
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
            ("sex!=male", { $0.codes[.sex] != "male" }),
            ("level=THS,TS", { ["THS", "TS"].contains($0.codes[.level]) }),
            ("level=DH", { $0.codes[.level] == "DH" }),
            ("level>=DH", { ["DH", "THS", "TS"].contains($0.codes[.level]) }),
            ("party=no", { $0.codes[.party] == "no" }),
            ("party=unknown", { $0.codes[.party] == nil }),
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

/// What one change says.
private enum Told {
    case roster(RandomRoster)
    /// Somebody corrects by hand what is said of a person.
    case edit(RandomRoster.Row, asOf: CivilDate, name: String)
    /// Somebody says that a row of each of two sources speaks of one person.
    case same(String, String, sources: [String])

    /// A name of its own among all; none for a decision.
    var name: String {
        switch self {
        case .roster(let roster): roster.name
        case .edit(_, _, let name): name
        case .same: ""
        }
    }
}

extension Office {
    fileprivate func undo(_ change: Int) throws {
        _ = try registry.undo(change, author: "Lan", reason: "Nhập nhầm")
    }

    private func proposal(_ kind: ChangeKind) throws -> ProposedChange {
        ProposedChange(
            kind: kind, author: "Lan", reason: "Sửa", asOf: nil, sourceFile: nil,
            basedOn: try registry.lastChange())
    }

    /// Corrects one row of a roster.
    fileprivate func edit(_ roster: RandomRoster, _ random: inout SplitMix64) throws -> Told? {
        guard
            var row = roster.rows.first(where: { !$0.isBroken && $0.birth.contains("/") })
        else { return nil }
        row.sex = ""
        row.ethnicGroup = random.pick(["", "Mạ", "Kinh"])
        row.party = random.pick(["", "x", "Không"])
        row.level = random.pick(["", "Tiến sĩ", "Cao đẳng"])
        var proposal = try proposal(.edit)
        let asOf = day(random.pick(["2023-06-30", roster.asOf.description, "2026-01-31"]))
        var said = Statement(
            kind: .edit, row: nil, asOf: asOf, fullName: proposal.texts.intern(row.name))
        let parts = row.birth.split(separator: "/").compactMap { Int($0) }
        said.birthDate = PartialDate(
            iso: CivilDate(year: parts[2], month: parts[1], day: parts[0])?.description ?? "")
        func read(_ text: String, _ list: String, _ code: String?) -> TextID? {
            guard let code else { return nil }
            let number = proposal.texts.intern(text)
            proposal.readings.append(
                Reading(
                    list: list, era: nil, text: number, code: code, codeFrom: nil, score: 1,
                    origin: .rule))
            return number
        }
        said.sensitive.ethnicGroup = read(
            row.ethnicGroup, "ethnic-groups", ToldPerson.ethnicGroups[row.ethnicGroup])
        if !row.party.isEmpty { said.sensitive.isPartyMember = row.party == "x" }
        if let level = read(row.level, "levels", ToldPerson.levels[row.level]) {
            var degree = Qualification()
            degree.level = level
            said.qualifications = [degree]
        }
        proposal.statements = [said]
        let change = try registry.apply(proposal)
        return .edit(row, asOf: asOf, name: "edit \(100 + change.id)")
    }

    /// Says of two people with full dates of birth that they are one.
    ///
    /// - Returns: the two, and the changes that brought the rows of which it is said.
    fileprivate func merge(
        _ random: inout SplitMix64
    ) throws -> (keys: [String], changes: [Int])? {
        let census = try Census.build(registry, asOf: day("2026-06-30"))
        let known = census.places.filter {
            census.birthDate(ofPersonAt: $0)?.precision == .day
        }
        let pair = Array(known.map(census.person).shuffled(using: &random).prefix(2))
        guard pair.count == 2 else { return nil }
        var proposal = try proposal(.merge)
        proposal.links = [Link(pair[0], pair[1], .same)]
        _ = try registry.apply(proposal)
        var (keys, changes): ([String], [Int]) = ([], [])
        try registry.withView { view in
            try view.forEachStatement(ids: pair) { stored in
                changes.append(stored.change)
                guard case .day(let born)? = stored.statement.birthDate?.form else { return }
                let name = try view.text(stored.statement.fullName)
                keys.append(ToldPerson.key(name, "\(born.day)/\(born.month)/\(born.year)"))
            }
        }
        try #require(keys.count == 2)
        return (keys, changes)
    }
}

/// A person as the rows tell of them.
private struct ToldPerson {
    var codes: [Dimension: String] = [:]

    static let levels = [
        "Đại học": "DH", "ĐH": "DH", "Thạc sĩ": "THS", "Cao đẳng": "CD", "Trung cấp": "TC",
        "Tiến sĩ": "TS",
    ]
    static let ethnicGroups = ["Kinh": "01", "K'Ho": "16", "Cơ-ho": "16", "Mạ": "28"]

    /// One row, of a roster or said by hand.
    struct Line {
        let row: RandomRoster.Row
        let asOf: CivilDate
        let isEdit: Bool
        let source: String
        let key: String
    }

    /// One for each name and full day of birth.
    static func key(_ name: String, _ birth: String) -> String {
        name.lowercased().replacing("hoà", with: "hòa") + birth
    }

    /// What changes: the last one who says it is right; a blank says nothing.
    private mutating func addChanging(_ row: RandomRoster.Row) {
        if !["", "-"].contains(row.party) { codes[.party] = row.party == "Không" ? "no" : "yes" }
        if let level = Self.levels[row.level] { codes[.level] = level }
    }

    /// What does not change: whoever corrects it by hand is right, whatever the date.
    private mutating func addLasting(_ row: RandomRoster.Row, at date: CivilDate) {
        if let sex = ["Nam": "male", "Nữ": "female"][row.sex] { codes[.sex] = sex }
        if let group = Self.ethnicGroups[row.ethnicGroup] {
            codes[.ethnicGroup] = group
            codes[.minority] = group == "01" ? "no" : "yes"
        }
        let parts = row.birth.split(separator: "/").compactMap { Int($0) }
        // Born in a year alone: counted from its first day.
        let born = parts.count == 1 ? [1, 1, parts[0]] : parts
        let hadBirthday = (date.month, date.day) >= (born[1], born[0])
        codes[.age] = String(date.year - born[2] - (hadBirthday ? 0 : 1))
    }

    private static func lines(_ told: [Told]) -> [Line] {
        told.flatMap { told -> [Line] in
            switch told {
            case .same: return []
            case .edit(let row, let asOf, let name):
                return [
                    Line(
                        row: row, asOf: asOf, isEdit: true, source: name,
                        key: key(row.name, row.birth))
                ]
            case .roster(let roster):
                return roster.rows.enumerated().filter { !$0.element.isBroken }.map { index, row in
                    let isFull = row.birth.contains("/")
                    return Line(
                        row: row, asOf: roster.asOf, isEdit: false, source: roster.name,
                        key: isFull ? key(row.name, row.birth) : roster.name + String(index))
                }
            }
        }
    }

    /// One person for each name and full day of birth, one for each row without a full day, and one for all
    /// who are said to be one.
    static func all(_ told: [Told], at date: CivilDate) -> [ToldPerson] {
        var owners: [String: String] = [:]
        let names = Set(told.map(\.name))
        for case .same(let one, let other, let sources) in told {
            // Where a row counts no more, nothing is said of it.
            guard names.isSuperset(of: sources) else { continue }
            let (kept, gone) = (owners[one] ?? one, owners[other] ?? other)
            owners[one] = kept
            owners[other] = kept
            for (key, owner) in owners where owner == gone { owners[key] = kept }
        }
        var people: [String: [Line]] = [:]
        for line in lines(told) where line.asOf <= date {
            people[owners[line.key] ?? line.key, default: []].append(line)
        }
        return people.values.map { lines in
            var person = ToldPerson()
            let inTime = lines.sorted {
                ($0.asOf, $0.isEdit ? 1 : 0, $0.source) < ($1.asOf, $1.isEdit ? 1 : 0, $1.source)
            }
            for line in inTime { person.addChanging(line.row) }
            for line in inTime.filter({ !$0.isEdit }) + inTime.filter(\.isEdit) {
                person.addLasting(line.row, at: date)
            }
            return person
        }
    }
}
