import Classifications
import CivilDates

/// The look of the values below a header: what a column means whose header nobody knows.
struct ColumnValues: Sendable {
    private let samples: [[String]]

    /// How many rows are looked at.
    static let sampleSize = 200

    init(_ sheet: DecodedSheet, below header: HeaderBlock) {
        let rows = sheet.raw.head.dropFirst(header.places.upperBound + 1).prefix(Self.sampleSize)
        samples = header.labels.indices.map { column in
            rows.map { sheet.text($0, column) }.filter { !$0.isEmpty }
        }
    }

    /// Gives a meaning to columns without one, where nearly all of their values show it and no
    /// column has it by name.
    func guessUnnamed(_ columns: inout [ColumnMap.Column]) {
        for index in columns.indices where columns[index].role == nil && index < samples.count {
            guard columns[index].basis != .profile else { continue }
            let values = samples[index]
            guard values.count >= 5 else { continue }
            let taken = Set(columns.compactMap(\.role?.meaning))
            for (meaning, looks) in Self.looks where !taken.contains(meaning) {
                let share = Double(values.count(where: looks)) / Double(values.count)
                guard share >= 0.9 else { continue }
                columns[index].role = ColumnRole(meaning: meaning)
                columns[index].confidence = 0.7 * share
                columns[index].basis = .values
                break
            }
        }
    }

    /// Only what no other kind of value looks like.
    private static let looks: [(ColumnMeaning, @Sendable (String) -> Bool)] = [
        (.sex, { ["nam", "nữ"].contains($0.lowercased()) }),
        (.ethnicGroup, { Classifications.lookup(.ethnicGroups).resolve($0) != nil }),
        (.citizenNumber, { $0.count == 12 && $0.allSatisfy(\.isNumber) && $0.hasPrefix("0") }),
    ]
}
