import Wording

/// The numbers of a table that were given back the zeros in front: one finding a column, not one a row.
struct CompletedNumbers {
    private var columns: [Int: (row: Int, count: Int)] = [:]

    /// Counts the numbers of a person.
    mutating func count(_ person: ParsedPerson) {
        for number in person.numbers {
            guard let column = number.completedIn else { continue }
            columns[column, default: (person.row, 0)].count += 1
        }
    }

    /// What is to be said of the table that ends.
    mutating func take() -> [Finding] {
        defer { columns = [:] }
        return columns.sorted { $0.key < $1.key }.map { column, seen in
            Finding(
                .warning, "identity-number-completed", row: seen.row, column: column,
                Wording(
                    "Cột \(column), từ dòng \(seen.row): \(seen.count) số định danh đã mất số 0 ở đầu, nay được thêm lại vì cột cho thấy điều đó và số khớp với dòng. Nên đặt định dạng cột là Văn bản (Text) trong tệp gốc.",
                    "Column \(column), from row \(seen.row): \(seen.count) identity numbers had lost their leading zeros, which were put back because the column shows it and the numbers agree with their rows. Format the column as text in the source."
                ))
        }
    }
}
