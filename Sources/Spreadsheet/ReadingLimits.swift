/// The limits that guard against zip bombs; the standard ones are far above any real workbook.
public struct ReadingLimits: Sendable {
    /// Bytes of all parts together, expanded.
    public var totalBytes: Int = 1 << 30
    /// How many times larger than stored a part may be, if it is larger than `ratioFloor`.
    public var ratio: Int = 200
    /// Bytes of an expanded part up to which any ratio is allowed.
    public var ratioFloor: Int = 10 << 20
    /// Parts in the archive.
    public var parts: Int = 10_000
    /// Strings shared by the cells.
    public var sharedStrings: Int = 10_000_000
    /// Bytes of the text of one cell; Excel itself allows 32,767 characters.
    public var cellText: Int = 1 << 20

    /// Creates the standard limits.
    public init() {}
}
