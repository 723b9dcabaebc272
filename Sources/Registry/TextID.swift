/// The number of an interned text: in a registry file the row of table `text`, in a
/// ``ProposedChange`` the place in its ``TextTable``.
public struct TextID: Hashable, Comparable, Sendable {
    /// The number, from 1.
    public let rawValue: Int32

    /// Names the text with a number.
    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Whether one comes before the other.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
