import Registry
import VietnameseText

/// Which cells of a table are kept as they stand: those of columns from which values are read.
final class KeptCells: Sendable {
    /// The columns, from 1.
    let columns: [Int]
    /// The place of each column among those kept, from 0; -1 where it is not.
    private let places: [Int]
    private let sheet: DecodedSheet

    init(_ table: LaidOutSheet) {
        sheet = table.sheet
        let all = table.columns.columns
        let kept = all.indices.filter { all[$0].role?.meaning.isKept ?? false }
        columns = kept.map { $0 + 1 }
        var places = Array(repeating: -1, count: all.count)
        for (place, column) in kept.enumerated() { places[column] = place }
        self.places = places
    }

    /// Packs the cells of a people row.
    func pack(_ row: MappedRow, into packer: inout CellPacker) {
        let isLegacy = sheet.legacyFont != nil
        row.raw.forEachCell { column, text in
            guard column < places.count, places[column] >= 0 else { return }
            let decoded =
                isLegacy
                ? Self.decoded(row.text(column), String(decoding: text, as: UTF8.self)) : nil
            packer.add(text, decoded: decoded, at: places[column])
        }
        packer.endRow(row.number)
    }

    /// Packs the cells of a row that names a section: the one with its name, and the next where the name runs over two.
    func pack(heading row: RawRow, _ head: Cell, into packer: inout CellPacker) {
        var cells = [cell(row, head.column)]
        if !sheet.text(row, head.column - 1).hasSuffix(head.text) {
            cells.append(cell(row, head.column + 1))
        }
        packer.add(heading: SourceRow(number: row.number, isHeading: true, cells: cells))
    }

    private func cell(_ row: RawRow, _ column: Int) -> SourceCell {
        let text = row[column - 1]
        let decoded =
            sheet.legacyFont == nil ? nil : Self.decoded(sheet.text(row, column - 1), text)
        return SourceCell(column: column, text: text, decoded: decoded)
    }

    /// What a cell says in Unicode; `nil` where it is in no legacy font.
    private static func decoded(_ said: String?, _ text: String) -> String? {
        said.flatMap { CanonicalText.canonical(text) == $0 ? nil : $0 }
    }
}
