/// Where a person's value in a dimension comes from, or why it is unknown.
public enum ValueOrigin: String, CaseIterable, Sendable {
    /// A rule of the program says what the words mean.
    case rule
    /// A person answered what the words mean.
    case answer
    /// The source states the value itself, as a name or a date.
    case stated
    /// No source says anything of it.
    case notStated = "not-stated"
    /// The words were not understood.
    case notUnderstood = "not-understood"
    /// A person answered that the words tell nothing.
    case saidUnknown = "said-unknown"
    /// The words were understood, but do not say it so finely.
    case tooCoarse = "too-coarse"

    /// Whether the value is known.
    public var isKnown: Bool { self == .rule || self == .answer || self == .stated }
}

/// How many people have their value in a dimension from where.
public struct ValueOrigins: Sendable {
    /// The dimension.
    public let dimension: Dimension
    /// How many people of each origin; they add up to the people asked about.
    public internal(set) var people: [ValueOrigin: Int] = [:]
    /// How many different wordings were not understood.
    public internal(set) var wordings = 0
}
