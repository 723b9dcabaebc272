import Foundation
import GRDB

extension RegistryView {
    /// The untouched cells of a row that a change read; `nil` where they were not kept.
    ///
    /// - Throws: ``RegistryError``.
    public func sourceRow(_ row: Int, ofChange change: Int, sheet: String?) throws -> SourceRow? {
        let blocks = try Row.fetchCursor(
            database,
            sql: """
                SELECT sheet, first_row, last_row, cells FROM source_block
                WHERE change = ? AND sheet IS ? AND first_row <= ? AND last_row >= ? ORDER BY id
                """, arguments: [change, sheet, row, row])
        while let block = try blocks.next() {
            let rows = CellBlock(row: block)?.unpacked() ?? []
            if let found = rows.first(where: { $0.number == row && !$0.isHeading }) {
                return found
            }
        }
        return nil
    }

    /// What `look` finds first in the rows above a row, from there upwards.
    ///
    /// - Throws: ``RegistryError``.
    public func firstInSourceRows<Found>(
        above row: Int, ofChange change: Int, sheet: String?, _ look: (SourceRow) -> Found?
    ) throws -> Found? {
        let blocks = try Row.fetchCursor(
            database,
            sql: """
                SELECT sheet, first_row, last_row, cells FROM source_block
                WHERE change = ? AND sheet IS ? AND first_row < ? ORDER BY last_row DESC
                """, arguments: [change, sheet, row])
        while let block = try blocks.next() {
            for above in (CellBlock(row: block)?.unpacked() ?? []).reversed()
            where above.number < row {
                if let found = look(above) { return found }
            }
        }
        return nil
    }

    /// Reads all blocks of cells with the change that brought each, in the order of writing.
    func forEachCellBlock(_ body: (Int, CellBlock) -> Void) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: "SELECT sheet, first_row, last_row, cells, change FROM source_block ORDER BY id")
        while let row = try rows.next() {
            if let block = CellBlock(row: row) { body(row[4], block) }
        }
    }
}

extension CellBlock {
    fileprivate init?(row: Row) {
        let (first, last): (Int, Int) = (row[1], row[2])
        guard first <= last else { return nil }
        self.init(sheet: row[0], rows: first...last, bytes: Array(row[3] as Data))
    }
}
