/// Why a column was taken to mean what it does.
public enum ColumnBasis: String, Sendable, CaseIterable {
    /// A profile says so.
    case profile
    /// The words above it.
    case header
    /// The look of its values.
    case values
    /// Another column says the same with more right.
    case rival
    /// Nothing tells.
    case nothing
}
