/// Where the header of a plain table stands: below its title lines, in one to three rows.
///
/// A title line has hardly a cell filled where the table has several; a further header row has words
/// where nearly all rows below have figures.
struct HeaderPlace {
    /// The header's rows; empty where there are no rows.
    let places: Range<Int>

    private static let mostTitles = 30
    private static let mostRows = 3
    private static let sample = 200

    init(_ rows: [[String]]) {
        let cells = rows.prefix(Self.sample).map { $0.map { PlainCell($0) } }
        let filled = cells.map { row in row.indices.filter { row[$0] != .blank } }
        var start = rows.first?.first == "sep=" ? 1 : 0
        while start < rows.count, start < filled.count, filled[start].isEmpty { start += 1 }
        let first = Self.behindTitles(filled, from: start)
        places = first..<max(first, Self.lastRow(cells, from: first))
    }

    /// The first row that is no title: a title fills one cell anywhere, or two at the left.
    private static func behindTitles(_ filled: [[Int]], from start: Int) -> Int {
        let widths = filled.map(\.count).filter { $0 > 0 }.sorted()
        guard !widths.isEmpty, widths[widths.count / 2] > 2 else { return start }
        let usual = widths[widths.count / 2]
        let first = filled.indices.dropFirst(start).first { place in
            let row = filled[place]
            return row.count == usual || row.count > max(2, usual / 2) || isGroupHead(row)
        }
        guard let first, first <= mostTitles else { return start }
        return first
    }

    private static func isGroupHead(_ row: [Int]) -> Bool {
        row.count > 1 && row.contains { $0 > 1 }
    }

    /// Behind the last row of the header.
    private static func lastRow(_ rows: [[PlainCell]], from first: Int) -> Int {
        guard first + 1 < rows.count else { return rows.count }
        for depth in (2...mostRows).reversed() where first + depth + 2 <= rows.count {
            let columns = figureColumns(rows[(first + depth)...], width: rows[first].count)
            let head = rows[first..<(first + depth)]
            let isHead = head.enumerated().allSatisfy { level, row in
                row.count == rows[first].count
                    && isHeaderRow(row, columns, isLast: level == depth - 1)
            }
            if columns.count > 1, isHead { return first + depth }
        }
        return first + 1
    }

    /// The last row has words above all figures; those above it may be heads over several columns.
    private static func isHeaderRow(
        _ row: [PlainCell], _ columns: [Int], isLast: Bool
    ) -> Bool {
        if columns.allSatisfy({ row[$0] == .words }), !row.contains(.figures) { return true }
        let filled = row.indices.filter { row[$0] != .blank }
        return !isLast && isGroupHead(filled) && row.first == .blank
            && row.contains(.blank) && filled.count < row.count - 1
    }

    /// The columns where nearly all cells are figures.
    private static func figureColumns(_ rows: ArraySlice<[PlainCell]>, width: Int) -> [Int] {
        (0..<width).filter { column in
            let cells = rows.compactMap { column < $0.count ? $0[column] : nil }
            let figures = cells.count { $0 == .figures }
            return cells.count * 10 >= rows.count * 9 && figures * 10 >= cells.count * 9
        }
    }
}

/// What a cell of a plain table holds.
enum PlainCell {
    case blank
    case figures
    case words

    init(_ text: String) {
        if Self.isBlank(text) {
            self = .blank
        } else if case .figures = CellLook(Array(text.utf8)[...]) {
            self = .figures
        } else {
            self = .words
        }
    }

    /// White space and zero bytes, with which some programs fill a file up.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0.properties.isWhitespace || $0.value == 0 }
    }
}
