import Classifications
import Registry
import VietnameseText

/// A kept cell with what its column was taken to mean.
struct PlacedCell: Equatable {
    let row: Int
    let cell: SourceCell
    let column: SourceColumn

    /// What it says: in Unicode, spaces folded.
    var said: String { cell.decoded ?? CanonicalText.canonical(cell.text) }

    /// The undermost words above it.
    var label: String { labels.last ?? column.header }

    var hasDigit: Bool { said.contains { $0.isNumber } }

    var hasLetter: Bool { said.contains { $0.isLetter } }

    /// What it says with the head of its column, where that is a value itself: "Thạc sĩ" over "Luật" or over a mark.
    var headed: String {
        if Mark.isMark(said), isValue(label) { return label }
        guard labels.count > 1, isValue(label) else { return said }
        return label + " " + said
    }

    var original: OriginalCell {
        OriginalCell(
            row: row, column: cell.column, header: column.header, text: cell.text,
            decoded: cell.decoded)
    }

    private var labels: [String] {
        column.header.split(separator: " / ").map { CanonicalText.canonical(String($0)) }
    }

    private func isValue(_ label: String) -> Bool {
        let lists: [CodeList] =
            switch column.meaning {
            case "qualification", "title": [.academicTitles, .levels]
            case "political_theory": [.politicalTheory]
            case "state_management": [.stateManagement]
            case "language": [.languages, .levels]
            case "it": [.levels]
            default: []
            }
        return lists.contains { Classifications.lookup($0).resolve(label) != nil }
    }
}
