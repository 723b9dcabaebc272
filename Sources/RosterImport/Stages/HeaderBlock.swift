import Classifications
import Spreadsheet
import VietnameseText

/// The header of a table: one to four rows, with group heads over several columns.
struct HeaderBlock: Sendable {
    /// The places of its rows in the sheet, a numbering row "(1) (2) (3)" included.
    let places: ClosedRange<Int>
    /// For each column the words above it, from the outermost group head down.
    let labels: [[String]]

    /// How many of the first rows are looked at.
    static let search = 40
    static let deepest = 4

    /// The header in these rows of a sheet, whatever they say; numbers under the last are no words.
    init(_ sheet: DecodedSheet, at places: ClosedRange<Int>) {
        let grid = sheet.raw.head.prefix(places.upperBound + 1).map { sheet.texts($0) }
        let isNumbered = places.count > 1 && Self.isNumbering(grid[places.upperBound])
        self.places = places
        labels = Self.labels(
            grid, places.lowerBound...(places.upperBound - (isNumbered ? 1 : 0)),
            sheet.raw.merges, firstRow: { sheet.raw.head[$0].number })
    }

    /// The header with the most columns that are known by name, among the first rows.
    init?(_ sheet: DecodedSheet, _ vocabulary: HeaderVocabulary) {
        let grid = sheet.raw.head.prefix(Self.search).map { sheet.texts($0) }
        var best: (place: Int, known: Int)?
        for (place, row) in grid.enumerated() {
            let meanings = row.compactMap { vocabulary.role(of: $0)?.meaning }
            // The second row of a header completes it: the name may stand in the first.
            let below = place + 1 < grid.count ? grid[place + 1] : []
            let all = meanings + below.compactMap { vocabulary.role(of: $0)?.meaning }
            guard vocabulary.hasName(meanings), vocabulary.isHeader(all) else { continue }
            if meanings.count > best?.known ?? 0 { best = (place, meanings.count) }
        }
        guard let main = best?.place else { return nil }
        let named = Self.nameColumns(grid[main], vocabulary)
        let top = Self.top(grid, main, vocabulary)
        let bottom = Self.bottom(grid, main, top, named)
        let numbering = bottom + 1 < grid.count && Self.isNumbering(grid[bottom + 1])
        places = top...(numbering ? bottom + 1 : bottom)
        labels = Self.labels(
            grid, top...bottom, sheet.raw.merges, firstRow: { sheet.raw.head[$0].number })
    }

    private static func nameColumns(_ row: [String], _ vocabulary: HeaderVocabulary) -> [Int] {
        row.indices.filter { column in
            vocabulary.role(of: row[column]).map { vocabulary.hasName([$0.meaning]) } ?? false
        }
    }

    /// Group heads above the row with the name: known words that do not stand alone at the left,
    /// as titles do.
    private static func top(
        _ grid: [[String]], _ main: Int, _ vocabulary: HeaderVocabulary
    ) -> Int {
        var top = main
        while top > 0, main - top + 1 < deepest {
            let above = grid[top - 1]
            let filled = above.indices.filter { !above[$0].isEmpty }
            let known = filled.filter { vocabulary.role(of: above[$0]) != nil }
            guard !known.isEmpty, known.contains(where: { $0 > 1 }),
                filled.allSatisfy({ isLabel(above[$0]) })
            else { break }
            top -= 1
        }
        return top
    }

    /// Sub-heads below: the name's own column is empty there, and nothing looks like a value.
    private static func bottom(_ grid: [[String]], _ main: Int, _ top: Int, _ named: [Int]) -> Int {
        var bottom = main
        while bottom + 1 < grid.count, bottom - top + 1 < deepest {
            let below = grid[bottom + 1]
            let filled = below.indices.filter { !below[$0].isEmpty }
            guard !filled.isEmpty, !isNumbering(below),
                named.allSatisfy({ $0 >= below.count || below[$0].isEmpty }),
                filled.allSatisfy({ isLabel(below[$0]) }),
                filled.contains(where: { $0 > (named.min() ?? 0) })
            else { break }
            bottom += 1
        }
        return bottom
    }

    /// Words, not a value: no date, no number, no mark.
    static func isLabel(_ text: String) -> Bool {
        text.count <= 120 && text.contains(where: \.isLetter) && !Mark.isMark(text)
            && text.count { $0.isNumber } <= 4
    }

    /// The row "(1) (2) (3)" or "A B 1 2 3" under a header.
    static func isNumbering(_ row: [String]) -> Bool {
        let filled = row.map { SearchKey.of($0) }.filter { !$0.isEmpty }
        guard filled.count >= 3 else { return false }
        let numbers = filled.compactMap { Int($0.split(separator: " ").first ?? "") }
        let steps = zip(numbers, numbers.dropFirst()).count { $1 == $0 + 1 }
        let letters = filled.count { $0.count == 1 && $0 >= "a" && $0 <= "e" }
        return numbers.count >= 2 && numbers.count + letters == filled.count
            && steps == numbers.count - 1 && numbers[0] <= 2
    }

    /// The words above each column.
    ///
    /// A head reaches over the columns that are merged into it, or,
    /// where nothing tells, over blank neighbours to its right that have words below.
    private static func labels(
        _ grid: [[String]], _ places: ClosedRange<Int>, _ merges: [MergedRange],
        firstRow: (Int) -> Int
    ) -> [[String]] {
        let width = places.map { grid[$0].count }.max() ?? 0
        var rows = places.map { place in
            grid[place] + Array(repeating: "", count: width - grid[place].count)
        }
        for (offset, place) in places.enumerated() {
            let number = firstRow(place)
            for merge in merges where merge.firstRow <= number && number <= merge.lastRow {
                let origin = merge.firstRow - number + offset
                guard rows.indices.contains(origin), merge.firstColumn <= width else { continue }
                let head = rows[origin][merge.firstColumn - 1]
                for column in merge.firstColumn...min(merge.lastColumn, width)
                where rows[offset][column - 1].isEmpty {
                    rows[offset][column - 1] = head
                }
            }
        }
        if merges.isEmpty { spreadHeads(&rows) }
        return (0..<width).map { column in
            rows.map { $0[column] }.reduce(into: []) { words, text in
                if !text.isEmpty, words.last != text { words.append(text) }
            }
        }
    }

    private static func spreadHeads(_ rows: inout [[String]]) {
        for level in rows.indices.dropLast() {
            for column in rows[level].indices.dropFirst() where rows[level][column].isEmpty {
                let below = rows[(level + 1)...].contains { !$0[column].isEmpty }
                let leftBelow = rows[(level + 1)...].contains { !$0[column - 1].isEmpty }
                if below, leftBelow { rows[level][column] = rows[level][column - 1] }
            }
        }
    }
}
