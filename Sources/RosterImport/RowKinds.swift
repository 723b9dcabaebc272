import VietnameseText

/// Tells what kind each row of a table is.
struct RowKinds: Sendable {
    private let sheet: DecodedSheet
    private let header: HeaderBlock
    private let headerKeys: [String]
    /// The header row by row, as search keys.
    private let headerRows: [[String]]
    /// The first byte of the header over the names.
    private let headerInitial: UInt8
    private let nameColumns: [Int]
    private let ordinalColumns: [Int]
    private let personColumns: [Int]
    private let datumColumns: [Int]

    init(_ sheet: DecodedSheet, _ header: HeaderBlock, _ columns: ColumnMap) {
        self.sheet = sheet
        self.header = header
        headerKeys = header.labels.map { SearchKey.of($0.last ?? "") }
        headerRows = header.places.map { place in
            sheet.texts(sheet.raw.head[place]).map { SearchKey.of($0) }
        }
        nameColumns =
            columns[.fullName] + columns[.familyName] + columns[.givenName] + columns[.posts]
        ordinalColumns = columns[.ordinal]
        datumColumns = [.birthDate, .sex, .citizenNumber, .formerCitizenNumber, .partyDate]
            .flatMap { columns[$0] }
        headerInitial =
            nameColumns.first.flatMap { header.labels[$0].last?.utf8.first } ?? 0x80
        let aside = Set(columns[.ordinal] + columns[.note])
        personColumns = columns.columns.indices.filter { !aside.contains($0) }
    }

    /// The kind of a row by itself, at a place (from 0) in its sheet.
    func kind(_ row: RawRow, at index: Int) -> RowKind {
        if header.places.contains(index) { return .header }
        let filled = row.filledColumns
        if filled.isEmpty { return .blank }
        if index < header.places.lowerBound { return .title }
        let isNamed = nameColumns.contains { !row.isBlank($0) }
        if isHeaderAgain(row) { return .header }
        if isTotal(row, filled) { return .total }
        if isNumbering(row, filled) { return .header }
        if !isNamed, isLowerHeaderRow(row, filled) { return .header }
        if isNamed, isSignature(row) { return .note }
        return isPerson(row, filled, isNamed: isNamed)
            ? .people : isNote(row, filled) ? .note : .section
    }

    private func isPerson(_ row: RawRow, _ filled: [Int], isNamed: Bool) -> Bool {
        guard filled.count > 1 else {
            return isNamed && headerKeys.count { !$0.isEmpty } == 1
        }
        let isNumbered = ordinalColumns.contains { !row.isBlank($0) }
        // A date or a sex still speaks of a person, though the name is missing.
        let hasDatum = datumColumns.contains { !row.isBlank($0) }
        if isNumbered, hasDatum { return true }
        let said = personColumns.filter { !row.isBlank($0) }
        if said.isEmpty { return false }
        // A unit's name cut over two cells reaches into the column beside the name.
        if !isNumbered, said.count == 2, isInstitution(row),
            !said.contains(where: { row[$0].contains(where: \.isNumber) })
        {
            return false
        }
        if hasDatum { return true }
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
        guard let first = filled.first, row.byteCount(first) <= 5 else { return false }
        let isNamed = nameColumns.contains { row.byteCount($0) > 5 }
        return !isNamed && HeaderBlock.isNumbering(sheet.texts(row))
    }

    private func isHeaderAgain(_ row: RawRow) -> Bool {
        // The header's name stands where people have theirs; only then is the rest looked at.
        let named = nameColumns.first ?? 0
        let first = row.firstBytes(named).0
        // A first letter that is plain in both and another: nearly all names, at no cost.
        if first < 0x80, headerInitial < 0x80, first | 0x20 != headerInitial | 0x20 { return false }
        guard SearchKey.of(sheet.text(row, named)) == headerKeys[named] else { return false }
        let keys = (0..<row.width).map { SearchKey.of(sheet.text(row, $0)) }
        let same = zip(keys, headerKeys).count { $0 == $1 && !$0.isEmpty }
        return same >= 2 && same * 2 >= keys.count { !$0.isEmpty }
    }

    /// A row that says nothing but what a row of the header says at the same places: the lower rows of
    /// a header that is repeated.
    private func isLowerHeaderRow(_ row: RawRow, _ filled: [Int]) -> Bool {
        guard filled.count > 1 else { return false }
        let keys = filled.map { ($0, SearchKey.of(sheet.text(row, $0))) }
        return headerRows.contains { header in
            keys.allSatisfy { column, key in column < header.count && header[column] == key }
        }
    }

    /// "NGƯỜI LẬP BIỂU … THỦ TRƯỞNG ĐƠN VỊ": what stands where people have their names is no name.
    private func isSignature(_ row: RawRow) -> Bool {
        guard datumColumns.allSatisfy({ row.isBlank($0) }) else { return false }
        return nameColumns.contains { column in
            !row.isBlank(column) && isNoteText(sheet.text(row, column))
        }
    }

    private func isNoteText(_ text: String) -> Bool {
        let key = SearchKey.of(text)
        return Self.notes.contains { key.hasPrefix($0) }
    }

    /// "Tổng cộng", "Cộng", "Tổng số": never "Tống Văn B", so tones count.
    private func isTotal(_ row: RawRow, _ filled: [Int]) -> Bool {
        filled.prefix(3).contains { column in
            // Nearly all rows are told apart by their first letters alone.
            guard mayBeTotal(row, column) else { return false }
            let key = NameKey.of(sheet.text(row, column))
            return Self.totals.contains { key == $0 || key.hasPrefix($0 + ":") }
                || key.hasPrefix("tổng cộng ") || key.hasPrefix("tổng số ")
                || key.hasPrefix("cộng:") || key.hasPrefix("cộng danh sách")
                || key.hasPrefix("danh sách có ") || key.hasPrefix("danh sách gồm ")
        }
    }

    /// Whether the first two bytes can be those of "Tổng", "Toàn", "Cộng" or "Danh".
    private func mayBeTotal(_ row: RawRow, _ column: Int) -> Bool {
        let (first, second) = row.firstBytes(column)
        switch first | 0x20 {
        case UInt8(ascii: "t"), UInt8(ascii: "c"):
            return sheet.legacyFont != nil || second == 0xE1 || second | 0x20 == UInt8(ascii: "o")
        case UInt8(ascii: "d"): return second | 0x20 == UInt8(ascii: "a")
        default: return false
        }
    }

    private static let totals = [
        "tổng cộng", "tổng số", "cộng", "tổng", "toàn đơn vị", "tổng toàn trường",
    ]

    /// The end of a list: signatures, explanations.
    private func isNote(_ row: RawRow, _ filled: [Int]) -> Bool {
        filled.contains { isNoteText(sheet.text(row, $0)) }
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
