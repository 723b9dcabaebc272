/// The table that delimited records make when nothing is known of what its columns mean: one header,
/// then every record below it.
public struct PlainTable: Sendable {
    /// The words above each column; those of several header rows are joined by a space.
    public let header: [String]

    /// All records below the header, in their order, as they stand; blank ones at the end are left out.
    public let records: [[String]]

    /// Finds the header of these records, below blank lines, titles and Excel's line `sep=;`.
    public init(_ rows: [[String]]) {
        var rows = Self.withoutDoubledDelimiters(rows)
        while let last = rows.last, last.allSatisfy(PlainCell.isBlank) { rows.removeLast() }
        let places = HeaderPlace(rows).places
        header = Self.header(rows[places])
        records = Array(rows[places.upperBound...])
    }

    /// A head over several columns stands above the first of them only.
    private static func header(_ rows: ArraySlice<[String]>) -> [String] {
        guard rows.count > 1 else { return rows.first ?? [] }
        var rows = Array(rows)
        let width = rows.map(\.count).max() ?? 0
        for level in rows.indices {
            rows[level] += Array(repeating: "", count: width - rows[level].count)
            guard level < rows.count - 1, rows[level].contains(where: PlainCell.isBlank) else {
                continue
            }
            for column in 1..<width where PlainCell.isBlank(rows[level][column]) {
                rows[level][column] = rows[level][column - 1]
            }
        }
        return (0..<width).map { column in
            rows.map { $0[column] }.filter { !$0.isEmpty }.joined(separator: " ")
        }
    }

    /// With "||" or "::" between fields every second field is empty in all records.
    private static func withoutDoubledDelimiters(_ rows: [[String]]) -> [[String]] {
        let table = rows.filter { $0.count > 1 }
        let isDoubled = table.allSatisfy { row in
            !row.count.isMultiple(of: 2)
                && stride(from: 1, to: row.count, by: 2).allSatisfy { row[$0].isEmpty }
        }
        let isFilled = table.contains { row in
            stride(from: 2, to: row.count, by: 2).contains { !row[$0].isEmpty }
        }
        guard table.count > 1, isDoubled, isFilled else { return rows }
        return rows.map { row in stride(from: 0, to: row.count, by: 2).map { row[$0] } }
    }
}
