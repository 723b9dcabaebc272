/// Where the cells of a BIFF sheet lie in its stream, and what is said of its rows.
///
/// A sheet has at most 65,536 rows, and files need not store them in order, so the places are
/// gathered and sorted before any cell is read.
struct BinarySheetLayout {
    struct CellPlace {
        let row: Int
        /// Where the cell's record begins in the stream.
        let offset: Int
    }

    private(set) var cells: [CellPlace] = []
    private(set) var hiddenRows: Set<Int> = []
    private(set) var rowNumbers: Set<Int> = []
    private(set) var mergedRanges: [MergedRange] = []

    init(stream: [UInt8], at offset: Int) throws(SpreadsheetError) {
        var records = BinaryRecords(bytes: stream, at: offset)
        guard let first = try records.next(), first.type == RecordType.beginOfSubstream else {
            throw .damaged(part: BinaryRecords.part, reason: .structure(byte: offset))
        }
        // Charts on the sheet are substreams within it.
        var depth = 1
        var start = records.offset
        while depth > 0, let record = try records.next() {
            switch record.type {
            case RecordType.beginOfSubstream: depth += 1
            case RecordType.endOfSubstream: depth -= 1
            default:
                if depth == 1 { read(record, startingAt: start, in: stream) }
            }
            start = records.offset
        }
        guard depth == 0 else { throw .damaged(part: BinaryRecords.part, reason: .truncated) }
        let isSorted = zip(cells, cells.dropFirst()).allSatisfy { $0.row <= $1.row }
        if !isSorted { cells.sort { ($0.row, $0.offset) < ($1.row, $1.offset) } }
    }

    private mutating func read(_ record: BinaryRecord, startingAt start: Int, in stream: [UInt8]) {
        switch record.type {
        case RecordType.row:
            guard let row = stream.uint16(at: record.data.lowerBound), record.data.count >= 14
            else {
                return
            }
            rowNumbers.insert(row)
            if stream[record.data.lowerBound + 12] & 0x20 != 0 { hiddenRows.insert(row) }
        case RecordType.mergedCells: readMergedRanges(Array(stream[record.data]))
        case RecordType.formula, RecordType.multipleRK, RecordType.richString, RecordType.rk,
            RecordType.sharedStringCell, RecordType.number, RecordType.label,
            RecordType.truthOrError:
            guard record.data.count >= 6, let row = stream.uint16(at: record.data.lowerBound) else {
                return
            }
            cells.append(CellPlace(row: row, offset: start))
        default: break
        }
    }

    private mutating func readMergedRanges(_ data: [UInt8]) {
        for index in 0..<(data.uint16(at: 0) ?? 0) {
            let place = 2 + index * 8
            guard let firstRow = data.uint16(at: place), let lastRow = data.uint16(at: place + 2),
                let first = data.uint16(at: place + 4), let last = data.uint16(at: place + 6),
                firstRow <= lastRow, first <= last
            else { return }
            mergedRanges.append(
                MergedRange(
                    firstRow: firstRow + 1, lastRow: lastRow + 1, firstColumn: first + 1,
                    lastColumn: last + 1))
        }
    }
}
