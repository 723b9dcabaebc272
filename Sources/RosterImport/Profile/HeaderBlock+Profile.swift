extension HeaderBlock {
    /// The header where a profile says, or where the columns that it names stand: a title line more or
    /// less moves them.
    ///
    /// - Throws: ``ImportError/profile(_:line:_:)`` where the file has no such rows.
    static func stated(
        in sheet: DecodedSheet, by table: RosterProfile.Table, _ vocabulary: HeaderVocabulary
    ) throws -> HeaderBlock? {
        guard !table.headerRows.isEmpty else {
            return HeaderBlock(sheet, vocabulary) ?? found(in: sheet, table, heights: 1...deepest)
        }
        let height = table.headerRows.count
        let stated = places(of: table.headerRows, in: sheet).map { HeaderBlock(sheet, at: $0) }
        if let stated, stated.names(of: table).suffice { return stated }
        if let moved = found(in: sheet, table, heights: height...height) { return moved }
        // Where a profile is for any sheet, one that has none of its columns is another kind of sheet.
        if table.sheet == nil, sheet.raw.name != nil, stated?.names(of: table).known == 0 {
            return nil
        }
        if let stated { return stated }
        throw table.error(.noHeaderRows(table.headerRows), line: table.headerLine)
    }

    /// The places of rows; those that the sheet does not store are blank.
    private static func places(of rows: [Int], in sheet: DecodedSheet) -> ClosedRange<Int>? {
        let head = sheet.raw.head
        let places = head.indices.filter { rows.contains(head[$0].number) }
        guard let first = places.first, let last = places.last else { return nil }
        return first...last
    }

    private static func found(
        in sheet: DecodedSheet, _ table: RosterProfile.Table, heights: ClosedRange<Int>
    ) -> HeaderBlock? {
        let rows = min(search, sheet.raw.head.count)
        var best: (block: HeaderBlock, known: Int)?
        for top in 0..<rows {
            for height in heights where top + height <= rows {
                let block = HeaderBlock(sheet, at: top...(top + height - 1))
                let names = block.names(of: table)
                guard names.known > best?.known ?? 0, names.suffice else { continue }
                best = (block, names.known)
            }
        }
        return best?.block
    }

    /// How many of the columns that a profile names stand here, and whether that is enough: half, or
    /// none to look for.
    private func names(of table: RosterProfile.Table) -> (known: Int, suffice: Bool) {
        let wanted = Set(table.columns.compactMap { $0.header.map(HeaderVocabulary.key) })
        let known = wanted.intersection(labels.map { HeaderVocabulary.key($0.asHeader) }).count
        return (known, known * 2 >= wanted.count)
    }
}

extension [String] {
    /// The words above a column as one header, group heads first.
    var asHeader: String { joined(separator: " / ") }
}
