public import CivilDates
public import Classifications
public import Registry

/// The texts that wait for a person's answer, those that would settle most people first.
public struct QuestionList: Sendable {
    /// What one text of one version of a list may mean.
    public struct Row: Sendable {
        /// The question's number; `nil` for a text that nobody asked about.
        public let id: Int?
        /// The list in which it was looked for.
        public let list: CodeList
        /// The first day of the list's version; `nil` is the beginning.
        public let era: CivilDate?
        /// The text as rosters write it.
        public let text: String
        /// How many people an answer would settle at the date.
        public internal(set) var people = 0
        /// How many posts allotted it would settle.
        public internal(set) var posts = 0
        /// Somebody whom it would settle; `nil` where there is nobody.
        public internal(set) var example: Int?
        /// The latest date at or before the one asked about at which a source says it.
        public internal(set) var saidAt: CivilDate?
        let textID: TextID

        /// The entries that the text may mean, best first, at most three.
        public var candidates: [CodeMatch] {
            Classifications.lookup(list).matches(text, at: date, limit: 3)
        }

        /// How an entry is written as the answer: its code, with the entry's first day where the code alone
        /// would mean another one.
        public func answer(_ entry: CodeEntry) -> String {
            let meant = Classifications.lookup(list).entry(entry.code, at: date)
            guard meant?.from != entry.from, let from = entry.from else { return entry.code }
            return entry.code + "@" + from.description
        }

        /// A date at which the list's version holds: an answer is a code in force at it.
        var date: CivilDate? { saidAt ?? era }
    }

    /// The date at which people are counted.
    public let asOf: CivilDate
    /// The questions, those that would settle most people first.
    public let rows: [Row]

    /// Lists what is open.
    ///
    /// - Parameters:
    ///   - registry: the registry.
    ///   - asOf: the date at which people are counted.
    ///   - known: as known when.
    ///   - list: the only list to look at; `nil` for all.
    /// - Throws: `RegistryError`.
    public init(
        _ registry: Registry, asOf: CivilDate, known: KnownOn = .now, list: CodeList? = nil
    ) throws {
        self.asOf = asOf
        rows = try registry.withView(known) { view in
            let open = try view.askedTexts().filter { !$0.isSettled }
            return try Self.counted(
                open.compactMap { asked in
                    guard let named = CodeList(rawValue: asked.list),
                        list == nil || list == named
                    else { return nil }
                    return (asked.id, named, asked.era, asked.text)
                }, view, asOf: asOf)
        }.sorted { left, right in
            if left.people != right.people { return left.people > right.people }
            if left.posts != right.posts { return left.posts > right.posts }
            return (left.id ?? 0) < (right.id ?? 0)
        }
    }

    /// Counts whom the readings of some texts concern.
    static func counted(
        _ texts: [(id: Int?, list: CodeList, era: CivilDate?, text: TextID)], _ view: RegistryView,
        asOf: CivilDate
    ) throws -> [Row] {
        guard !texts.isEmpty else { return [] }
        var count = WordCount()
        for (id, list, era, text) in texts {
            count.expect(
                Row(id: id, list: list, era: era, text: try view.text(text), textID: text))
        }
        count = try StatementComposer(view, asOf: asOf).composeEveryone(into: count) {
            count, person, composed, _ in
            if let composed { count.add(person, composed, asOf: asOf) }
        }
        for (_, line) in try view.establishments() where line.validFrom <= asOf { count.add(line) }
        return count.rows
    }
}

/// Counts people and posts by the texts that are looked for.
private struct WordCount: Sendable {
    private struct Key: Hashable {
        let list: CodeList
        let era: CivilDate?
        let text: TextID
    }

    private(set) var rows: [QuestionList.Row] = []
    private var places: [Key: Int] = [:]

    mutating func expect(_ row: QuestionList.Row) {
        places[Key(list: row.list, era: row.era, text: row.textID)] = rows.endIndex
        rows.append(row)
    }

    /// Counts a person once for every text, however often it is said of them.
    mutating func add(_ person: Int, _ composed: ComposedPerson, asOf: CivilDate) {
        var said: [Int: CivilDate] = [:]
        composed.forEachWord(statedBy: asOf) { text, list, date in
            if let place = places[Key(list: list, era: list.era(at: date), text: text)] {
                said[place] = date
            }
        }
        for (place, date) in said {
            rows[place].people += 1
            rows[place].example = min(rows[place].example ?? person, person)
            rows[place].saidAt = max(rows[place].saidAt ?? date, date)
        }
    }

    mutating func add(_ line: Establishment) {
        var said: Set<Int> = []
        line.forEachWord { text, list in
            let key = Key(list: list, era: list.era(at: line.validFrom), text: text)
            if let place = places[key] { said.insert(place) }
        }
        for place in said {
            rows[place].posts += line.posts
            rows[place].saidAt = max(rows[place].saidAt ?? line.validFrom, line.validFrom)
        }
    }
}
