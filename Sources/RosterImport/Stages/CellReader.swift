import Registry

/// Reads the cells of people rows: what each says, in Unicode, where its column has a meaning.
///
/// Rosters repeat few texts many times: a text that a column had shortly before is told by its bytes and
/// not made a string again.
struct CellReader {
    /// The table.
    let table: LaidOutSheet
    private let silence: SilentWords
    private let roles: [ColumnRole?]
    /// Cells read before, by the hash of their column and bytes; only such as say just what stands in the file.
    private var known = [Cell?](repeating: nil, count: 1 << 13)
    private var columns: [Column]

    /// How often a column brought a text that was not known.
    private struct Column {
        var asked = 0
        var new = 0
        /// Nearly every row has a text of its own, as names are: looking for it is in vain.
        var isOwn = false

        mutating func count(isNew: Bool) {
            asked += 1
            if isNew { new += 1 }
            if asked == 1024 { isOwn = new > 512 }
        }
    }

    init(_ table: LaidOutSheet, _ silence: SilentWords) {
        self.table = table
        self.silence = silence
        roles = table.columns.columns.map(\.role)
        // In a legacy font the same bytes may say different things.
        let isOwn = table.sheet.legacyFont != nil
        columns = Array(repeating: Column(isOwn: isOwn), count: roles.count)
    }

    /// The cells of a row by their columns from 0; `nil` for what says nothing, or whose column has no meaning.
    mutating func cells(of row: RawRow, _ merged: MergedCells) -> [Cell?] {
        var cells = [Cell?](repeating: nil, count: roles.count)
        for index in roles.indices {
            guard let role = roles[index] else { continue }
            cells[index] = row.withUTF8(index) { cell(index, role, $0, row, merged) }
        }
        return cells
    }

    private mutating func cell(
        _ index: Int, _ role: ColumnRole, _ bytes: UnsafeBufferPointer<UInt8>, _ row: RawRow,
        _ merged: MergedCells
    ) -> Cell? {
        if bytes.isEmpty || columns[index].isOwn { return read(index, role, bytes, row, merged) }
        let place = (Int(TextHash.of(bytes)) &+ index &* 0x9E5) & (known.count - 1)
        if let cell = known[place], cell.column == index + 1, cell.text.consists(of: bytes) {
            columns[index].count(isNew: false)
            return cell
        }
        columns[index].count(isNew: true)
        let cell = read(index, role, bytes, row, merged)
        if let cell, cell.text.consists(of: bytes) { known[place] = cell }
        return cell
    }

    private func read(
        _ index: Int, _ role: ColumnRole, _ bytes: UnsafeBufferPointer<UInt8>, _ row: RawRow,
        _ merged: MergedCells
    ) -> Cell? {
        var text = table.sheet.text(String(decoding: bytes, as: UTF8.self), row, index)
        if text.isEmpty, role.meaning.isOfGroup { text = merged.text(inRow: row.number, index) }
        guard !text.isEmpty, !silence.contains(text) else { return nil }
        return Cell(column: index + 1, text: text, marked: role.marked)
    }
}
