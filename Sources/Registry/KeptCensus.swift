public import CivilDates

/// A census that the registry file keeps, without its columns.
public struct KeptCensus: Sendable {
    /// Its number in the file.
    public let id: Int
    /// What it was computed from, 32 bytes.
    public let state: [UInt8]
    /// The first day at which it holds; `nil` is the beginning.
    public let validFrom: CivilDate?
    /// The last day at which it holds; `nil` is for ever.
    public let validTo: CivilDate?
    /// The number of people.
    public let people: Int
}
