public import Census

/// The people of a census who meet conditions, and how many each condition in turn left out.
public struct CountedPeople: Sendable {
    /// The conditions as they were asked, each with how many people it left out of those before it.
    public let steps: [(condition: String, leftOut: Int)]
    /// The places of those who meet all of them.
    public let places: [Int]
    /// How many others may, of whom only “one of several units” is known.
    public let possible: Int

    /// Applies conditions one after the other.
    ///
    /// - Throws: ``DimensionFilter/Fault``.
    public init(_ census: Census, _ filters: [DimensionFilter]) throws(DimensionFilter.Fault) {
        var steps: [(condition: String, leftOut: Int)] = []
        var before = census.count
        for index in filters.indices {
            let left = try ChosenPeople(census, Array(filters[...index])).count
            steps.append((filters[index].text, before - left))
            before = left
        }
        self.steps = steps
        let chosen = try ChosenPeople(census, filters)
        places = filters.isEmpty ? Array(census.places) : census.places(where: chosen.conditions)
        possible = chosen.possible
    }
}
