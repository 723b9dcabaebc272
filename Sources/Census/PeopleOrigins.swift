public import CivilDates
import Classifications
import Composition
public import Registry
public import Wording

/// Where the figures on some people of a census come from: their statements and files, what was joined, how their
/// words were read, and who is not in the census and why.
public struct PeopleOrigins: Sendable {
    /// A source, and the people whose latest statement is in it.
    public struct Source: Sendable, Hashable {
        /// The change that brought it.
        public let change: Int
        /// The file's name; `nil` for what was recorded by hand.
        public let file: String?
        /// The date at which it holds.
        public let asOf: CivilDate
    }

    /// Statements that were joined to an earlier one of the same person.
    public struct Join: Sendable {
        /// The rule's name for programs.
        public let code: String
        /// The rule.
        public let wording: Wording
        /// How many statements.
        public let statements: Int
    }

    /// The last change that is known; `nil` in an empty registry.
    public let lastChange: Change?
    /// How many changes were undone, so that nothing of them counts.
    public let undone: Int
    /// The people of whom any statement speaks.
    public private(set) var known = 0
    /// Those of whom only statements of later dates speak.
    public private(set) var later = 0
    /// Those whose last post was ended by a later roster that lists everybody there.
    public private(set) var left = 0
    /// The statements that hold at the date and speak of the people asked about.
    public private(set) var statements = 0
    /// How many of them were joined to an earlier one, by rule.
    public private(set) var joins: [Join] = []
    /// How many people each source speaks of last; they add up to the people asked about.
    public private(set) var sources: [Source: Int] = [:]
    /// Where the values of dimensions come from, in the order in which they were asked for.
    public private(set) var values: [ValueOrigins] = []

    /// Follows the people at some places of a census back to the registry that it was made from.
    ///
    /// - Parameters:
    ///   - registry: the registry that the census was made from.
    ///   - census: a census with identity.
    ///   - places: the places of the people asked about.
    ///   - dimensions: the dimensions of which the origin is told.
    /// - Throws: `RegistryError`.
    public init(
        _ registry: Registry, _ census: Census, people places: [Int], dimensions: [Dimension]
    ) throws {
        let moment: KnownOn = census.lastChange == 0 ? .now : .change(census.lastChange)
        let changes = try registry.changes(moment)
        lastChange = changes.last
        undone = changes.count { $0.undoneBy != nil }
        try registry.withView(moment) { view in
            try follow(view, census, places, dimensions)
        }
    }

    private mutating func follow(
        _ view: RegistryView, _ census: Census, _ places: [Int], _ dimensions: [Dimension]
    ) throws {
        let reader = try StatementComposer(view, asOf: census.asOf)
        let (trace, composer) = (try JoinTrace(view), reader.composer)
        let asked = Dictionary(
            places.map { (census.person(at: $0), $0) }, uniquingKeysWith: { first, _ in first })
        let readers = dimensions.map { OriginReader($0, census, reader.readings) }
        let followed = try reader.composeEveryone(into: Followed(readers: readers)) {
            followed, person, composed, statements in
            followed.known += 1
            guard let composed else {
                if statements.isEmpty { followed.later += 1 } else { followed.left += 1 }
                return
            }
            guard let place = asked[person] else { return }
            followed.statements += statements.count
            // Statements come in the order of recording: the first is joined to none that holds.
            for stored in statements.dropFirst() {
                if let rule = trace.rule(of: stored.id) { followed.joins[rule, default: 0] += 1 }
            }
            if let latest = composer.latest(statements) {
                let source = Source(
                    change: latest.change, file: composer.file(of: latest)?.name,
                    asOf: latest.statement.asOf)
                followed.sources[source, default: 0] += 1
            }
            for index in followed.readers.indices {
                followed.readers[index].read(composed, at: place)
            }
        }
        (known, later, left) = (followed.known, followed.later, followed.left)
        (statements, sources) = (followed.statements, followed.sources)
        joins = JoinRule.allCases.compactMap { rule in
            followed.joins[rule].map {
                Join(code: rule.rawValue, wording: rule.wording, statements: $0)
            }
        }
        values = followed.readers.map(\.origins)
    }

    /// What is told of the people while they are composed.
    private struct Followed: Sendable {
        var known = 0
        var later = 0
        var left = 0
        var statements = 0
        var joins: [JoinRule: Int] = [:]
        var sources: [Source: Int] = [:]
        var readers: [OriginReader]
    }
}

/// Tells where people have their value in one dimension from.
private struct OriginReader: Sendable {
    private let column: DimensionColumn
    private let stored: CensusColumn
    private let words: DimensionWords
    private let readings: ReadingTable
    private var result: ValueOrigins
    private var unread: Set<TextID> = []

    init(_ dimension: Dimension, _ census: Census, _ readings: ReadingTable) {
        column = census[dimension]
        stored = census[dimension.variable] ?? CensusColumn()
        words = DimensionWords(dimension, at: census.asOf)
        self.readings = readings
        result = ValueOrigins(dimension: dimension)
    }

    var origins: ValueOrigins {
        var origins = result
        origins.wordings = unread.count
        return origins
    }

    mutating func read(_ person: ComposedPerson, at place: Int) {
        result.people[origin(person, at: place), default: 0] += 1
    }

    private mutating func origin(_ person: ComposedPerson, at place: Int) -> ValueOrigin {
        let isKnown = column[place] != 0
        if let isStated = words.isStated(person) {
            return isKnown ? .stated : isStated ? .tooCoarse : .notStated
        }
        let words = words.words(of: person)
        guard !words.isEmpty else { return .notStated }
        let held = words.map { word in
            readings.origin(
                of: word.text, in: word.list.rawValue, era: word.list.era(at: word.date))
        }
        guard isKnown else { return reasonOfSilence(words, held) }
        let code = stored.codes[Int(stored.values[place])]
        let deciding = words.indices.first { index in
            let word = words[index]
            return readings.code(
                word.text, in: word.list.rawValue, era: word.list.era(at: word.date))?.code == code
        }
        // A place is written with its date, so its code is never that of the reading alone.
        let origin = deciding ?? held.firstIndex { $0?.isMeaningless == false }
        return origin.flatMap { held[$0]?.origin } == .person ? .answer : .rule
    }

    private mutating func reasonOfSilence(
        _ words: [DimensionWords.Word], _ held: [(origin: Reading.Origin, isMeaningless: Bool)?]
    ) -> ValueOrigin {
        if held.contains(where: { $0?.isMeaningless == false }) { return .tooCoarse }
        let open = words.indices.filter { held[$0] == nil }
        guard !open.isEmpty else { return .saidUnknown }
        for index in open { unread.insert(words[index].text) }
        return .notUnderstood
    }
}
