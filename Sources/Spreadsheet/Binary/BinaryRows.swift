/// Reads the rows of a BIFF sheet in order.
struct BinaryRows {
    let stream: [UInt8]
    let layout: BinarySheetLayout
    let context: BinaryContext

    /// Calls `body` for each row that holds cells or is stated to be there.
    func forEach(_ body: (SheetRow) throws -> Void) throws {
        let bare = layout.rowNumbers.subtracting(layout.cells.map(\.row)).sorted()
        var bareRows = bare.makeIterator()
        var nextBare = bareRows.next()
        var place = 0
        while place < layout.cells.count {
            let row = layout.cells[place].row
            while let number = nextBare, number < row {
                try body(self.row(number, cells: []))
                nextBare = bareRows.next()
            }
            let end = layout.cells[place...].firstIndex { $0.row != row } ?? layout.cells.count
            try body(self.row(row, cells: try cells(at: place..<end)))
            place = end
        }
        while let number = nextBare {
            try body(row(number, cells: []))
            nextBare = bareRows.next()
        }
    }

    private func row(_ number: Int, cells: [SheetCell]) -> SheetRow {
        SheetRow(
            number: number + 1, isHidden: layout.hiddenRows.contains(number), cells: cells)
    }

    private func cells(at places: Range<Int>) throws(SpreadsheetError) -> [SheetCell] {
        var cells: [SheetCell] = []
        for place in layout.cells[places] {
            var reader = BinaryCellReader(stream: stream, offset: place.offset, context: context)
            cells += try reader.cells()
        }
        let isSorted = zip(cells, cells.dropFirst()).allSatisfy { $0.column < $1.column }
        return isSorted ? cells : cells.sorted { $0.column < $1.column }
    }
}
