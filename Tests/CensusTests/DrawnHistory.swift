import CivilDates
import Registry
import SeededRandom

/// The history of a registry by chance: rosters and profiles, edits, answers, decisions on who is who, undone changes.
struct DrawnHistory {
    private let registry: Registry
    private var stated: StatedByChance
    /// The statements with somebody of whom they speak.
    private var statements: [(number: Int, somebody: Int)] = []
    private var changes = 0

    private static let dates = [
        "2023-06-30", "2023-12-31", "2024-12-31", "2025-06-30", "2025-07-01", "2025-12-31",
    ]

    init(_ registry: Registry, seed: UInt64) {
        self.registry = registry
        stated = StatedByChance(seed: seed)
    }

    /// Records one more change.
    mutating func goOn() throws {
        let kind = stated.random.below(statements.isEmpty ? 1 : 100)
        switch kind {
        case 0..<50: try bring()
        case 50..<65: try edit()
        case 65..<78: try decide()
        case 78..<88: try answer()
        default: try undo()
        }
        changes += 1
    }

    private mutating func bring() throws {
        let asOf = day(stated.random.pick(Self.dates))
        let file = SourceFile(
            name: stated.random.pick(["a.csv", "b.csv", "Đạ Sar.csv"]),
            sha256: .init(repeating: UInt8(changes), count: 32), byteCount: 1)
        let kind: StatementKind = stated.random.happens(20) ? .profile : .roster
        var texts = TextTable()
        let said = (0..<(6 + stated.random.below(14))).map {
            (stated.statement(kind, row: $0 + 2, asOf: asOf, &texts), stated.somebody)
        }
        let listed = listings(asOf, &texts)
        try record(.import, asOf, file, texts) { draft in
            let first = try draft.add(said.map(\.0))
            try draft.add(listed)
            return said.indices.map { (first + $0, said[$0].1) }
        }
    }

    private mutating func listings(
        _ asOf: CivilDate, _ texts: inout TextTable
    ) -> [CompleteListing] {
        guard stated.random.happens(35) else { return [] }
        let place = stated.random.happens(60) ? texts.intern(stated.place(asOf)) : nil
        return [
            CompleteListing(
                organisation: texts.intern(
                    stated.random.pick(StatedByChance.organisations).text),
                place: place, asOf: asOf)
        ]
    }

    /// Somebody corrects one record by hand, and says whose it is, or leaves that to name and date of birth.
    private mutating func edit() throws {
        var texts = TextTable()
        let asOf = day(stated.random.pick(Self.dates))
        let said = stated.statement(.edit, row: nil, asOf: asOf, &texts)
        let somebody = stated.somebody
        let whose = stated.random.happens(70) ? stated.random.pick(statements).number : nil
        try record(.edit, asOf, nil, texts) { draft in
            let number = try draft.add([said])
            if let whose { try draft.add([Link(whose, number, .same)]) }
            return [(number, somebody)]
        }
    }

    private mutating func decide() throws {
        let one = stated.random.pick(statements)
        // Mostly of one whom the rule takes for the same.
        let near = statements.filter {
            $0.number != one.number && $0.somebody == one.somebody
        }
        let far = statements.filter { $0.number != one.number }
        let other = stated.random.pick(near.isEmpty || stated.random.happens(30) ? far : near)
        let link = Link(
            one.number, other.number, stated.random.pick([.same, .different, .different]))
        try record(.merge, nil, nil, TextTable()) { draft in
            try draft.add([link])
            return []
        }
    }

    private mutating func answer() throws {
        var texts = TextTable()
        let list = stated.random.pick(StatedByChance.words.keys.sorted())
        let words = StatedByChance.words[list] ?? []
        let reading = Reading(
            list: list, era: nil, text: texts.intern(stated.random.pick(words).text),
            code: stated.random.happens(25)
                ? Reading.meaningless : stated.random.pick(words.compactMap(\.code)),
            codeFrom: nil, score: 1, origin: .person)
        try record(.answer, nil, nil, texts, [reading]) { _ in [] }
    }

    private mutating func undo() throws {
        let open = try registry.changes().filter { $0.kind != .undo && $0.undoneBy == nil }
        guard open.count > 2 else { return try bring() }
        _ = try registry.undo(
            stated.random.pick(open).id, author: "Lan", reason: "Nhập nhầm")
    }

    private mutating func record(
        _ kind: ChangeKind, _ asOf: CivilDate?, _ file: SourceFile?, _ texts: TextTable,
        _ answers: [Reading]? = nil, _ content: (ChangeDraft) throws -> [(Int, Int)]
    ) throws {
        let heading = ChangeHeading(
            kind: kind, author: "Lan", reason: "Thử", asOf: asOf, sourceFile: file)
        let readings = answers ?? readRules(texts)
        let recorded = try registry.draft(heading) { draft in
            try draft.add(texts: texts.texts)
            let numbers = try content(draft)
            try draft.record(readings)
            return numbers
        }
        statements += recorded.map { (number: $0.0, somebody: $0.1) }
    }

    /// What a rule reads in the texts of one change: most of them, and now and then a text that means nothing.
    private mutating func readRules(_ texts: TextTable) -> [Reading] {
        var readings: [Reading] = []
        for (index, text) in texts.texts.enumerated() {
            let number = TextID(rawValue: Int32(index + 1))
            func add(_ list: String, _ era: String?, _ code: String, from: String? = nil) {
                readings.append(
                    Reading(
                        list: list, era: era.map(day), text: number, code: code,
                        codeFrom: from.map(day), score: 0.9, origin: .rule))
            }
            for list in StatedByChance.words.keys.sorted() where stated.random.happens(90) {
                let words = StatedByChance.words[list] ?? []
                guard let word = words.first(where: { $0.text == text }) else { continue }
                let guess = stated.random.pick(words.compactMap(\.code))
                if let code = word.code ?? (stated.random.happens(30) ? guess : nil) {
                    add(list, nil, code)
                }
            }
            if let sector = StatedByChance.organisations.first(where: { $0.text == text })?.sector {
                add("sectors", nil, sector)
            }
            for (place, code) in StatedByChance.oldPlaces + StatedByChance.homes
            where place == text && stated.random.happens(85) {
                add("administrative-units", nil, code)
            }
            for (place, code) in StatedByChance.newPlaces + StatedByChance.homes
            where place == text && stated.random.happens(85) {
                add("administrative-units", "2025-07-01", code, from: "2025-07-01")
            }
        }
        return readings
    }
}
