import Classifications

/// A cell that says something: its canonical text and where it stands.
struct Cell: Sendable, Equatable {
    /// The column, from 1.
    let column: Int
    /// The text: NFC, spaces folded, never empty.
    let text: String
    /// For a column of an x matrix, the value that its marks stand for.
    var marked: String?

    /// What the cell says: for a mark in an x matrix the value that it stands for.
    var said: String { isMark ? marked ?? text : text }

    /// What the cell says with the head of its column: "Tiếng Anh B1", "Thạc sĩ Luật".
    var headed: String {
        guard let marked, !isMark else { return said }
        return marked + " " + text
    }

    /// Whether the cell only marks that its column holds.
    var isMark: Bool { marked != nil && Mark.isMark(text) }
}
