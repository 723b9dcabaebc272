/// A text of a BIFF file with what its rich runs say of its font.
struct BinaryText: Sendable {
    let text: String
    let font: TextFont

    init(_ text: String) {
        self.text = text
        font = .ofCell
    }

    /// The text of a string whose runs name fonts by index.
    init(_ string: BinaryStringReader.RichString, fontNamed: (Int) -> String?) {
        text = string.text
        guard !string.runs.isEmpty else {
            font = .ofCell
            return
        }
        var pieces: [TextRun] = []
        // Text before the first run is set in the font of the cell.
        var start = 0
        var name: String?
        for run in string.runs + [(string.units.count, 0)] {
            let end = min(run.start, string.units.count)
            if start < end {
                let text = String(decoding: string.units[start..<end], as: UTF16.self)
                pieces.append(TextRun(text: text, font: name))
            }
            start = max(start, end)
            name = fontNamed(run.font)
        }
        font = TextFont(runs: pieces)
    }
}
