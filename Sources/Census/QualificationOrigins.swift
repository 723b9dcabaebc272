import Classifications
import Registry

/// From which cell each qualification of a statement was read.
struct QualificationOrigins {
    /// The cells, by the qualification's place; `nil` where none says it.
    private(set) var cells: [PlacedCell?] = []

    private struct Degree {
        let cell: PlacedCell
        let text: QualificationText
        var isTaken = false
    }

    /// - Parameters:
    ///   - qualifications: what is stated.
    ///   - texts: the words of it.
    ///   - columns: the cells of columns of qualifications and titles, in the order in which they were read.
    ///   - names: the cells of the name, in front of which titles may stand.
    init(
        _ qualifications: [Qualification], _ texts: RegistryTexts, columns: [PlacedCell],
        names: [PlacedCell]
    ) {
        var degrees = columns.flatMap { Self.degrees($0.headed, $0) }
        degrees += names.flatMap { Self.degrees(NameReader.read($0.said).titleText, $0) }
        for qualification in qualifications {
            let scores = degrees.map {
                $0.isTaken ? 0 : Self.agreement($0.text, qualification, texts)
            }
            // The first of equals: cells are read from the left.
            let best = scores.indices.max { scores[$0] < scores[$1] }
            guard let best, scores[best] > 0 else {
                cells.append(columns.count == 1 ? columns[0] : nil)
                continue
            }
            degrees[best].isTaken = true
            cells.append(degrees[best].cell)
        }
    }

    private static func degrees(_ text: String, _ cell: PlacedCell) -> [Degree] {
        QualificationReader.read(text).filter { $0.kind == .degree }
            .map { Degree(cell: cell, text: $0) }
    }

    /// How much of what a qualification states a text says; 0 where it says another level or title.
    private static func agreement(
        _ text: QualificationText, _ stated: Qualification, _ texts: RegistryTexts
    ) -> Int {
        func words(_ id: TextID?) -> String? { id.map { texts[$0] } }
        var score = 0
        if let level = words(stated.level) {
            let code = text.level ?? text.levelInTraining
            guard
                level == text.levelText || level == text.text
                    || (code != nil && code == Self.code(level, .levels))
            else { return 0 }
            score += 4
        }
        if let title = words(stated.title) {
            guard title == text.titleText || text.title == Self.code(title, .academicTitles)
            else { return 0 }
            score += 4
        }
        let said = [text.fieldText, text.institution, text.modeText, text.country]
        for part in [stated.field, stated.institution, stated.mode, stated.country] {
            if let part = words(part), said.contains(part) { score += 1 }
        }
        if let year = stated.year, year == text.year { score += 1 }
        return score
    }

    private static func code(_ text: String, _ list: CodeList) -> String? {
        Classifications.lookup(list).resolve(text)?.entry.code
    }
}
