/// What changed in the organisations of a roster since they were listed last.
public struct RosterDifference: Sendable {
    /// People in organisations that were listed before who were in none of them.
    public let joined: Int
    /// People in both of whom something is known anew.
    public let changed: Int
    /// People who were in these organisations before and are not in the roster.
    public let missing: [Missing]

    /// Somebody who is not in the roster.
    public struct Missing: Sendable {
        /// The person in the registry.
        public let person: Int
        /// The name.
        public let fullName: String
        /// The organisation where the person was last.
        public let organisation: String
    }
}
