/// What a text says of its own font, whichever cell it stands in.
enum TextFont: Sendable, Equatable {
    /// The text is set in the font of its cell.
    case ofCell
    /// All that shows is set in one font.
    case own(String)
    /// The runs differ; a run without a font is set in that of the cell.
    case mixed([TextRun])

    /// Creates the font of a text from its runs.
    init(runs: [TextRun]) {
        // A run of blanks looks the same in every font, so it goes with the run before it.
        var joined: [TextRun] = []
        for run in runs where !run.text.isEmpty {
            let isBlank = run.text.allSatisfy(\.isWhitespace)
            if let last = joined.last, isBlank || last.font == run.font {
                joined[joined.count - 1] = TextRun(text: last.text + run.text, font: last.font)
            } else if let last = joined.last, last.text.allSatisfy(\.isWhitespace) {
                joined[joined.count - 1] = TextRun(text: last.text + run.text, font: run.font)
            } else {
                joined.append(run)
            }
        }
        self =
            if joined.count > 1 {
                .mixed(joined)
            } else {
                joined.first?.font.map { .own($0) } ?? .ofCell
            }
    }

    /// The one font's name, and the runs if they differ, in a cell of this style font.
    func resolved(inCellOf styleFont: String?) -> (name: String?, runs: [TextRun]) {
        switch self {
        case .ofCell: return (styleFont, [])
        case .own(let name): return (name, [])
        case .mixed(let runs):
            let runs = runs.map { TextRun(text: $0.text, font: $0.font ?? styleFont) }
            let names = Set(runs.map(\.font))
            return names.count == 1 ? (runs[0].font, []) : (nil, runs)
        }
    }
}
