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
