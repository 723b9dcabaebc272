/// A cell that says something: its canonical text and where it stands.
struct Cell: Sendable, Equatable {
    /// The column, from 1.
    let column: Int
    /// The text: NFC, spaces folded, never empty.
    let text: String
}
