/// What a row of a source is.
///
/// Every row is exactly one of them.
public enum RowKind: String, CaseIterable, Sendable {
    case people
    case title
    case header
    case section
    case total
    case blank
    case note
}

/// How many rows there are of each kind.
struct RowTally: Sendable {
    private(set) var counts: [RowKind: Int] = [:]

    mutating func count(_ kind: RowKind) { counts[kind, default: 0] += 1 }
}
