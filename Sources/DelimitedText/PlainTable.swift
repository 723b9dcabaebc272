/// The table that delimited records make when nothing is known of what its columns mean: one header,
/// then every record below it.
public struct PlainTable: Sendable {
    /// The words above each column; those of several header rows are joined by a space.
    public let header: [String]

    /// The place, from 0, of the first record below the header.
    public let firstRecord: Int

    private let hasDoubledDelimiters: Bool
    // Blank records are of the table only when another one follows them.
    private var blanks: [[String]] = []

    /// Finds the header among the first records, below blank lines, titles and Excel's line `sep=;`; a few
    /// hundred are enough.
    public init(startingWith rows: [[String]]) {
        let isDoubled = Self.areDelimitersDoubled(rows)
        let rows = isDoubled ? rows.map(Self.everySecond) : rows
        let places = HeaderPlace(rows).places
        hasDoubledDelimiters = isDoubled
        header = Self.header(rows[places])
        firstRecord = places.upperBound
    }

    /// The records that are known to be of the table now that this one has come: it and the blank ones
    /// before it, or none while it is blank.
    public mutating func records(upTo row: [String]) -> [[String]] {
        let record = hasDoubledDelimiters ? Self.everySecond(row) : row
        blanks.append(record)
        if record.allSatisfy(PlainCell.isBlank) { return [] }
        defer { blanks = [] }
        return blanks
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
    private static func areDelimitersDoubled(_ rows: [[String]]) -> Bool {
        let table = rows.filter { $0.count > 1 }
        let isDoubled = table.allSatisfy { row in
            !row.count.isMultiple(of: 2)
                && stride(from: 1, to: row.count, by: 2).allSatisfy { row[$0].isEmpty }
        }
        let isFilled = table.contains { row in
            stride(from: 2, to: row.count, by: 2).contains { !row[$0].isEmpty }
        }
        return table.count > 1 && isDoubled && isFilled
    }

    /// Without the fields between doubled delimiters; one that is filled after all stays.
    private static func everySecond(_ row: [String]) -> [String] {
        row.indices.filter { $0.isMultiple(of: 2) || !row[$0].isEmpty }.map { row[$0] }
    }
}
