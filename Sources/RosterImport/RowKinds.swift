import DelimitedText
import VietnameseText

/// Tells what kind each record of a table is.
struct RowKinds {
    private let headerKeys: [String]
    private let place: Int
    private let personColumns: [Int]
    private let nameColumns: [Int]
    private let ordinalColumns: [Int]
    private let datumColumns: [Int]

    init(header: [String], place: Int, columns: ColumnMap) {
        headerKeys = header.map { SearchKey.of($0) }
        self.place = place
        nameColumns =
            columns[.fullName] + columns[.familyName] + columns[.givenName]
            + columns[.posts]
        ordinalColumns = columns[.ordinal]
        datumColumns = [.birthDate, .sex, .citizenNumber, .formerCitizenNumber, .partyDate]
            .flatMap { columns[$0] }
        let aside = Set(columns[.ordinal] + columns[.note])
        personColumns = header.indices.filter { !aside.contains($0) }
    }

    func kinds(_ records: [Record]) -> [RowKind] {
        var kinds = records.enumerated().map { index, record in kind(record, at: index) }
        // What stands alone below the last person is a note (place, date, signature), not a section.
        let last = kinds.lastIndex(of: .people) ?? kinds.endIndex
        for index in kinds.indices where index > last && kinds[index] == .section {
            kinds[index] = .note
        }
        return kinds
    }

    private func kind(_ record: Record, at index: Int) -> RowKind {
        if index == place { return .header }
        if record.isBlank { return .blank }
        if index < place { return .title }
        if isHeaderAgain(record) || isNumbering(record) { return .header }
        if isTotal(record) { return .total }
        let filled = record.fields.indices.filter { !record.isBlank($0) }
        let said = personColumns.filter { !record.isBlank($0) }
        let isNumbered = ordinalColumns.contains { !record.isBlank($0) }
        if filled.count == 1 {
            return nameColumns.contains(filled[0]) && headerKeys.count == 1 ? .people : .section
        }
        if said.isEmpty { return .section }
        if said.count == 1, isNumbered, !isOfPerson(said[0]) { return .section }
        if said.count == 1, isNumbered, isRomanNumbered(record) { return .section }
        return .people
    }

    /// Whether a cell of this column, alone beside a number, still speaks of a person.
    private func isOfPerson(_ column: Int) -> Bool {
        nameColumns.contains(column) || datumColumns.contains(column)
    }

    private func isHeaderAgain(_ record: Record) -> Bool {
        let keys = record.fields.map { SearchKey.of($0) }
        let same = zip(keys, headerKeys).count { $0 == $1 && !$0.isEmpty }
        return same >= 2 && same * 2 >= headerKeys.count { !$0.isEmpty }
    }

    /// The row "(1) (2) (3)" under a header.
    private func isNumbering(_ record: Record) -> Bool {
        let filled = record.fields.map { SearchKey.of($0) }.filter { !$0.isEmpty }
        guard filled.count >= 3 else { return false }
        let numbers = filled.compactMap { Int($0) }
        let steps = zip(numbers, numbers.dropFirst()).count { $1 == $0 + 1 }
        return numbers.count * 3 >= filled.count * 2 && steps >= numbers.count - 1
            && numbers.first.map { $0 <= 2 } == true
    }

    /// "Tổng cộng", "Cộng", "Tổng số": never "Tống Văn B", so tones count.
    private func isTotal(_ record: Record) -> Bool {
        guard let first = record.fields.lazy.map({ NameKey.of($0) }).first(where: { !$0.isEmpty })
        else { return false }
        let words = first.split(separator: " ")
        return ["tổng cộng", "tổng số", "cộng", "tổng"].contains {
            first == $0 || first.hasPrefix($0 + ":") || first.hasPrefix($0 + " cộng")
                || (words.count > 2 && first.hasPrefix($0 + " ") && $0 == "tổng cộng")
                || (words.count > 2 && first.hasPrefix($0 + " ") && $0 == "tổng số")
        }
    }

    private func isRomanNumbered(_ record: Record) -> Bool {
        ordinalColumns.contains { column in
            let key = SearchKey.of(record.field(column))
            return !key.isEmpty && key.allSatisfy { "ivxlc".contains($0) }
        }
    }
}
