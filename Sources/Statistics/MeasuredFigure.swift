import Census

/// The people of a group by a value of theirs: their organisation, or their age in full years.
public struct MeasuredFigure: Sendable, Equatable {
    private var people: [String: Int] = [:]

    init(_ people: [String: Int] = [:]) { self.people = people }

    /// The people of both groups together; an organisation of both is one.
    static func + (one: Self, other: Self) -> Self {
        Self(one.people.merging(other.people, uniquingKeysWith: +))
    }

    mutating func add(_ count: Int, of code: String) { people[code, default: 0] += count }

    /// How many people.
    public var count: Int { people.values.reduce(0, +) }

    /// How many people whose value no source states.
    public var unknown: Int { people[CensusColumn.unknown] ?? 0 }

    /// How many people whose value is known.
    public var known: Int { count - unknown }

    /// How many different values; unknown is none.
    public var distinct: Int { people.keys.count { $0 != CensusColumn.unknown } }

    /// The numbers that are known, each with how many people, the smallest first.
    private var numbers: [(number: Int, people: Int)] {
        people.compactMap { code, count in Int(code).map { ($0, count) } }
            .sorted { $0.number < $1.number }
    }

    /// The mean of the known numbers; `nil` where there is none.
    public var mean: Double? {
        let known = numbers
        let count = known.reduce(0) { $0 + $1.people }
        guard count > 0 else { return nil }
        return Double(known.reduce(0) { $0 + $1.number * $1.people }) / Double(count)
    }

    /// The number below which a part of the people lies (½ is the median), as QUARTILE.INC and MEDIAN of spreadsheets
    /// work it out: between two people in proportion.
    ///
    /// `nil` where nothing is known.
    public func quantile(_ part: Double) -> Double? {
        let known = numbers
        let count = known.reduce(0) { $0 + $1.people }
        guard count > 0 else { return nil }
        let place = Double(count - 1) * part
        let below = Int(place)
        let (low, high) = (Self.number(at: below, known), Self.number(at: below + 1, known))
        return Double(low) + (place - Double(below)) * Double(high - low)
    }

    /// The number of the person at a place when all stand in order; the last one's beyond the end.
    private static func number(at place: Int, _ known: [(number: Int, people: Int)]) -> Int {
        var end = 0
        for (number, people) in known {
            end += people
            if place < end { return number }
        }
        return known.last?.number ?? 0
    }
}
