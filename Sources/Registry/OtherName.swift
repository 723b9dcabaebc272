/// A name of a person beside the one of the civil register.
public struct OtherName: Sendable, Hashable {
    /// What kind of name it is.
    public enum Kind: String, Sendable, CaseIterable {
        /// What people call the person, a pen name, a name before marriage.
        case alias
        /// A monk's, a nun's or a saint's name.
        case religious
    }

    /// What kind of name it is.
    public var kind: Kind
    /// The name, canonical.
    public var name: TextID

    /// States a name.
    public init(kind: Kind, name: TextID) {
        self.kind = kind
        self.name = name
    }
}
