public import Census
public import CivilDates
public import Wording

/// Why a number is what it is, in parts that add up to it.
public struct Explanation: Sendable {
    /// Some people or statements, by what became of them.
    public struct Section: Sendable {
        /// The section's name for programs.
        public let name: String
        /// What its parts are parts of.
        public let title: Wording
        /// The parts; none is 0 but where it says something.
        public let parts: [Part]
        /// What is said below.
        public let note: Wording?

        /// The sum of the parts.
        public var total: Int { parts.reduce(0) { $0 + $1.count } }
    }

    /// A part.
    public struct Part: Sendable {
        /// Its name for programs.
        public let code: String
        /// What it is.
        public let wording: Wording
        /// How many.
        public let count: Int
    }

    /// What was asked.
    public let question: CountTable.Question
    /// The census date.
    public let asOf: CivilDate
    /// The day of the administrative map.
    public let map: CivilDate
    /// The number that is explained.
    public let total: Int
    /// People outside of the number who may meet its conditions on places.
    public let possible: Int
    /// The dimensions asked about, each with the rule by which its value is told.
    public let rules: [(dimension: Dimension, rule: Wording)]
    /// How the number comes about.
    public let sections: [Section]

    /// Explains the number of people counted.
    ///
    /// - Parameters:
    ///   - census: the census.
    ///   - question: what is asked of it.
    ///   - people: who is counted.
    ///   - origins: where what is known of them comes from, with the dimensions of the question.
    public init(
        _ census: Census, _ question: CountTable.Question, _ people: CountedPeople,
        _ origins: PeopleOrigins
    ) {
        self.question = question
        asOf = census.asOf
        map = census.map
        total = people.places.count
        possible = people.possible
        rules = Self.dimensions(of: question).map { ($0, $0.rule) }
        sections =
            [
                Self.population(people, origins), Self.statements(people, origins),
                Self.places(census, people),
            ] + origins.values.map(Self.readings) + [Self.sources(origins)]
    }

    /// The dimensions whose values decide who is counted where, each once.
    public static func dimensions(of question: CountTable.Question) -> [Dimension] {
        var dimensions: [Dimension] = []
        for dimension in question.by + question.filters.map(\.dimension)
        where !dimensions.contains(dimension) { dimensions.append(dimension) }
        return dimensions
    }

    private static func population(_ people: CountedPeople, _ origins: PeopleOrigins) -> Section {
        var parts: [Part] = []
        func add(_ code: String, _ wording: Wording, _ count: Int) {
            if count > 0 { parts.append(Part(code: code, wording: wording, count: count)) }
        }
        add(
            "later",
            Wording(
                "không đếm: chỉ có ghi nhận sau ngày này",
                "not counted: only statements of later dates speak of them"), origins.later)
        add(
            "left",
            Wording(
                "không đếm: đã thôi việc, vì một danh sách đầy đủ sau đó của cơ quan không còn tên",
                "not counted: left, for a later complete list of their organisation lacks them"),
            origins.left)
        for (condition, leftOut) in people.steps {
            add(
                "where " + condition,
                Wording("không thoả điều kiện \(condition)", "do not meet \(condition)"), leftOut)
        }
        parts.append(
            Part(
                code: "counted", wording: Wording("được đếm", "counted"), count: people.places.count
            )
        )
        return Section(
            name: "population",
            title: Wording(
                "Ai được đếm, trong mọi người sổ biết",
                "Who is counted of all whom the registry knows"),
            parts: parts, note: note(people.possible))
    }

    private static func note(_ possible: Int) -> Wording? {
        guard possible > 0 else { return nil }
        return Wording(
            "Trong số không thoả có \(possible) người có thể thuộc địa bàn: với họ chỉ biết “một trong” vài đơn vị.",
            "Of those who do not meet it \(possible) may be in the place: for them only “one of” several units is known."
        )
    }

    private static func sources(_ origins: PeopleOrigins) -> Section {
        let sorted = origins.sources.sorted { left, right in
            left.value == right.value
                ? left.key.change < right.key.change : left.value > right.value
        }
        return Section(
            name: "sources",
            title: Wording(
                "Người được đếm, theo nguồn mới nhất nói về họ",
                "Those counted, by the latest source that speaks of them"),
            parts: sorted.map { source, people in
                let file = source.file
                return Part(
                    code: String(source.change),
                    wording: Wording(
                        "\(file ?? "ghi tay"), đúng tại \(source.asOf.vietnamese), lần cập nhật \(source.change)",
                        "\(file ?? "by hand"), as of \(source.asOf), change \(source.change)"),
                    count: people)
            }, note: nil)
    }
}
