import GRDB

/// Writes blocks of untouched cells, and remembers what the hash of the change covers of them.
struct CellWriter {
    private(set) var seals: [CellBlock.Seal] = []
    private let inserter: BulkInserter
    private let change: Int

    init(_ database: Database, change: Int) throws {
        self.change = change
        inserter = try BulkInserter(
            database, table: "source_block",
            columns: ["change", "sheet", "first_row", "last_row", "cells"])
    }

    mutating func write(_ block: CellBlock) throws {
        try inserter.bind(change)
        try inserter.bind(block.sheet)
        try inserter.bind(block.rows.lowerBound)
        try inserter.bind(block.rows.upperBound)
        try inserter.bind(block.bytes)
        try inserter.insert()
        seals.append(block.seal)
    }
}
