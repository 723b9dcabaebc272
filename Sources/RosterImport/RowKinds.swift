import VietnameseText

/// Tells what kind each row of a table is.
struct RowKinds: Sendable {
    private let sheet: DecodedSheet
    private let header: HeaderBlock
    private let headerKeys: [String]
    private let nameColumns: [Int]
    private let ordinalColumns: [Int]
    private let personColumns: [Int]
    private let datumColumns: [Int]

    init(_ sheet: DecodedSheet, _ header: HeaderBlock, _ columns: ColumnMap) {
        self.sheet = sheet
        self.header = header
        headerKeys = header.labels.map { SearchKey.of($0.last ?? "") }
        nameColumns =
            columns[.fullName] + columns[.familyName] + columns[.givenName] + columns[.posts]
        ordinalColumns = columns[.ordinal]
        datumColumns = [.birthDate, .sex, .citizenNumber, .formerCitizenNumber, .partyDate]
            .flatMap { columns[$0] }
        let aside = Set(columns[.ordinal] + columns[.note])
        personColumns = columns.columns.indices.filter { !aside.contains($0) }
    }

    /// The kind of a row by itself, at a place (from 0) in its sheet.
    func kind(_ row: RawRow, at index: Int) -> RowKind {
        if header.places.contains(index) { return .header }
        if row.isBlank { return .blank }
        if index < header.places.lowerBound { return .title }
        let filled = (0..<row.width).filter { !row.isBlank($0) }
        let isNamed = nameColumns.contains { !row.isBlank($0) }
        if isHeaderAgain(row) { return .header }
        if isTotal(row, filled) { return .total }
        if isNumbering(row, filled) { return .header }
        return isPerson(row, filled, isNamed: isNamed)
            ? .people : isNote(row, filled) ? .note : .section
    }

    private func isPerson(_ row: RawRow, _ filled: [Int], isNamed: Bool) -> Bool {
        let said = personColumns.filter { !row.isBlank($0) }
        guard filled.count > 1 else {
            return isNamed && headerKeys.count { !$0.isEmpty } == 1
        }
        if said.isEmpty { return false }
        // A date or a sex still speaks of a person, though the name is missing.
        if said.contains(where: datumColumns.contains) { return true }
        let isNumbered = ordinalColumns.contains { !row.isBlank($0) }
        if said.count == 1, isNumbered {
            return isNamed && !isRomanNumbered(row) && !isInstitution(row)
        }
        // A head over a group may be split over two cells; a person is named or numbered.
        if !isNamed, !isNumbered, said.count <= 2 { return false }
        return true
    }

    /// A section's name in the column of names: "UBND xã Đạ Tông", "Trường THCS Liêng Srônh".
    private func isInstitution(_ row: RawRow) -> Bool {
        nameColumns.contains { SectionContext.isHead(sheet.text(row, $0)) }
    }

    /// Only a row that starts with a number or a letter alone can be one.
    private func isNumbering(_ row: RawRow, _ filled: [Int]) -> Bool {
        guard let first = filled.first, row[first].utf8.count <= 5 else { return false }
        let isNamed = nameColumns.contains { row[$0].utf8.count > 5 }
        return !isNamed && HeaderBlock.isNumbering(sheet.texts(row))
    }

    private func isHeaderAgain(_ row: RawRow) -> Bool {
        // The header's name stands where people have theirs; only then is the rest looked at.
        let named = nameColumns.first ?? 0
        guard SearchKey.of(sheet.text(row, named)) == headerKeys[named] else { return false }
        let keys = (0..<row.width).map { SearchKey.of(sheet.text(row, $0)) }
        let same = zip(keys, headerKeys).count { $0 == $1 && !$0.isEmpty }
        return same >= 2 && same * 2 >= keys.count { !$0.isEmpty }
    }

    /// "Tổng cộng", "Cộng", "Tổng số": never "Tống Văn B", so tones count.
    private func isTotal(_ row: RawRow, _ filled: [Int]) -> Bool {
        filled.prefix(3).contains { column in
            // Nearly all rows are told apart by their first letters alone.
            guard let first = row[column].utf8.first, Self.totalInitials.contains(first) else {
                return false
            }
            let key = NameKey.of(sheet.text(row, column))
            return Self.totals.contains { key == $0 || key.hasPrefix($0 + ":") }
                || key.hasPrefix("tổng cộng ") || key.hasPrefix("tổng số ")
                || key.hasPrefix("cộng:") || key.hasPrefix("cộng danh sách")
                || key.hasPrefix("danh sách có ") || key.hasPrefix("danh sách gồm ")
        }
    }

    private static let totalInitials = Set("TtCcDd".utf8)
    private static let totals = [
        "tổng cộng", "tổng số", "cộng", "tổng", "toàn đơn vị", "tổng toàn trường",
    ]

    /// The end of a list: signatures, explanations.
    private func isNote(_ row: RawRow, _ filled: [Int]) -> Bool {
        filled.contains { column in
            let key = SearchKey.of(sheet.text(row, column))
            return Self.notes.contains { key.hasPrefix($0) }
        }
    }

    private static let notes = [
        "nguoi lap", "thu truong", "ghi chu", "ky ten", "ky ghi ro", "noi nhan", "xac nhan",
        "ky ho ten", "ky dong dau", "luu y", "chu thich", "xep theo thu tu",
    ]

    private func isRomanNumbered(_ row: RawRow) -> Bool {
        ordinalColumns.contains { column in
            let key = SearchKey.of(sheet.text(row, column))
            return !key.isEmpty && key.allSatisfy { "ivxlc".contains($0) }
                || (key.count == 1 && key.first?.isLetter == true)
        }
    }
}
