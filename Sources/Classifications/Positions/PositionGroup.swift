/// What follows from the group of a position.
public enum PositionGroup {
    /// Whether the posts of a group lead an organisation or a part of it; nil for no group.
    public static func isLeadership(_ code: String) -> Bool? {
        PositionGroups.shared.isLeadership(code)
    }

    /// The place of a group among all, from heads to support; one that is not known comes last.
    public static func order(_ code: String?) -> Int {
        code.map { PositionGroups.shared.order($0) } ?? .max
    }
}
