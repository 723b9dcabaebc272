/// How far an import has come.
public struct ImportProgress: Sendable {
    /// The rows read so far, of all kinds.
    public let rows: Int
    /// The share of the file that was read, 0 to 1; `nil` where it cannot be told.
    public let fraction: Double?
}
