public import Census

/// What a table tells of each group of people.
public enum Measure: String, CaseIterable, Sendable {
    /// How many they are.
    case people
    /// In how many organisations they work.
    case organisations
    /// How old they are.
    case age

    /// The dimension whose values are told; `nil` where people are only counted.
    public var dimension: Dimension? {
        switch self {
        case .people: nil
        case .organisations: .organisation
        case .age: .age
        }
    }
}
