import CivilDates
import Registry
import Wording

/// A line of establishment says whose posts they are, for which position or field, and how many.
struct EstablishmentRule {
    private let shape: RecordShapeRule
    private let asOf: CivilDate

    init(asOf: CivilDate, columnCount: Int) {
        self.asOf = asOf
        shape = RecordShapeRule(columnCount: columnCount)
    }

    /// The line, or `nil` and why not.
    func read(_ row: MappedRow, _ texts: inout TextTable) -> (Establishment?, [Finding]) {
        var unused = ParsedPerson(sheet: nil, row: row.number)
        let flaws = shape.read(row, into: &unused)
        guard flaws.isEmpty else { return (nil, flaws) }
        guard row[.organisation] != nil || row[.place] != nil,
            row[.position] != nil || row[.field] != nil
        else { return (nil, [incomplete(row)]) }
        guard let cell = row[.posts], let posts = Int(cell.text), posts >= 0 else {
            return (nil, [uncounted(row)])
        }
        guard let validFrom = validFrom(row) else { return (nil, [undated(row)]) }
        var line = Establishment(row: row.number, posts: posts, validFrom: validFrom)
        line.organisation = texts.intern(optional: row[.organisation]?.text)
        line.place = texts.intern(optional: place(row))
        line.position = texts.intern(optional: row[.position]?.text)
        line.field = texts.intern(optional: row[.field]?.text)
        line.minimumLevel = texts.intern(optional: row[.minimumLevel]?.text)
        line.legalBasis = texts.intern(optional: row[.legalBasis]?.text)
        return (line, [])
    }

    private func place(_ row: MappedRow) -> String? {
        let parts = [ColumnMeaning.place, .district, .province].compactMap { row[$0]?.text }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    /// A file without the column holds from its own date.
    private func validFrom(_ row: MappedRow) -> CivilDate? {
        guard let cell = row[.validFrom] else { return asOf }
        return WrittenDate(cell.text, pivot: asOf)?.date.earliest
    }

    private func incomplete(_ row: MappedRow) -> Finding {
        Finding(
            .error, "establishment-incomplete", row: row.number,
            Wording(
                "Dòng \(row.number): cần ghi đơn vị hoặc địa bàn, và vị trí việc làm hoặc ngành đào tạo.",
                "Row \(row.number): an organisation or a locality is needed, and a position or a field."
            ))
    }

    private func uncounted(_ row: MappedRow) -> Finding {
        Finding(
            .error, "posts-invalid", row: row.number, cell: row[.posts],
            column: row.columns(.posts).first.map { $0 + 1 },
            Wording(
                "Dòng \(row.number): số biên chế phải là một số nguyên từ 0 trở lên.",
                "Row \(row.number): the number of posts must be a whole number from 0."))
    }

    private func undated(_ row: MappedRow) -> Finding {
        Finding(
            .error, "valid-from-invalid", row: row.number, cell: row[.validFrom],
            Wording(
                "Dòng \(row.number): ngày hiệu lực không đọc được. Viết theo ngày/tháng/năm.",
                "Row \(row.number): the date from which it holds cannot be read. Write day/month/year."
            ))
    }
}
