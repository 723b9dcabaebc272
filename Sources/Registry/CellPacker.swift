/// Packs the untouched cells of people rows into blocks, as they are read.
public struct CellPacker: Sendable {
    /// How many people rows go into a block: rosters repeat few texts many times, and each is in a block once.
    public static let blockSize = 2048

    private var finished: [CellBlock] = []
    private var sheet: String?
    private var columns: [Int] = []
    private var texts = CellTexts()
    /// The number of the text in each column of the row under way, 0 where it is blank.
    private var current: [Int] = []
    /// The number of the text that each column had last, -1 where it had none: the next row often says the same.
    private var last: [Int] = []
    /// How many texts each column has brought to the block.
    private var brought: [Int] = []
    /// The columns in which nearly every row of the block before had a text of its own, as names are.
    private var isOwn: [Bool] = []
    private var range: ClosedRange<Int>?
    private var rows = PackedRows()
    private var headings = PackedRows()

    private struct PackedRows: Sendable {
        var count = 0
        var last = 0
        var bytes: [UInt8] = []

        mutating func begin(_ number: Int) {
            bytes.put(step: number - last)
            last = number
            count += 1
        }
    }

    /// Begins with no cells.
    public init() {}

    /// Begins the rows of a sheet, of which these columns, from 1, are kept.
    public mutating func begin(sheet: String?, columns: [Int]) {
        close()
        self.sheet = sheet
        self.columns = columns
        current = Array(repeating: 0, count: columns.count)
        brought = current
        last = Array(repeating: -1, count: columns.count)
        isOwn = Array(repeating: false, count: columns.count)
    }

    /// Adds a cell to the row under way: its UTF-8 and, for a legacy font, what it says in Unicode.
    ///
    /// `place` is the column's among those kept, from 0.
    public mutating func add(
        _ text: UnsafeBufferPointer<UInt8>, decoded: String? = nil, at place: Int
    ) {
        if text.isEmpty || text[0] <= 0x20 && text.allSatisfy({ $0 <= 0x20 }) { return }
        if isOwn[place] {
            current[place] = texts.append(text, decoded: decoded) + 1
        } else if last[place] >= 0, texts.isText(last[place], text, decoded: decoded) {
            current[place] = last[place] + 1
        } else {
            let known = texts.count
            current[place] = texts.number(of: text, decoded: decoded) + 1
            brought[place] += texts.count - known
            last[place] = current[place] - 1
        }
    }

    /// Ends the row under way, which has this number.
    public mutating func endRow(_ number: Int) {
        rows.begin(number)
        for place in current.indices {
            rows.bytes.put(packed: current[place])
            current[place] = 0
        }
        widen(number)
    }

    /// Adds a row that names the unit, place or sector of the people below it.
    public mutating func add(heading: SourceRow) {
        headings.begin(heading.number)
        headings.bytes.put(packed: heading.cells.count)
        for cell in heading.cells {
            headings.bytes.put(packed: cell.column)
            headings.bytes.put(packed: number(of: cell) + 1)
        }
        widen(heading.number)
    }

    /// Adds a row that was packed before.
    mutating func add(_ row: SourceRow) {
        if row.isHeading { return add(heading: row) }
        for cell in row.cells {
            guard let place = columns.firstIndex(of: cell.column) else { continue }
            current[place] = number(of: cell) + 1
        }
        endRow(row.number)
    }

    /// Gives the blocks that are full; all that is there where nothing comes after.
    mutating func take(isLast: Bool) -> [CellBlock] {
        if isLast || rows.count >= Self.blockSize { close() }
        defer { finished = [] }
        return finished
    }

    private mutating func number(of cell: SourceCell) -> Int {
        var text = cell.text
        return text.withUTF8 { texts.number(of: $0, decoded: cell.decoded) }
    }

    private mutating func widen(_ row: Int) {
        let known = range ?? row...row
        range = min(known.lowerBound, row)...max(known.upperBound, row)
    }

    /// Packs what is there; headings without people below them say nothing of anybody.
    private mutating func close() {
        defer {
            for place in brought.indices {
                isOwn[place] = isOwn[place] || brought[place] * 8 > rows.count * 7
                brought[place] = 0
                last[place] = -1
            }
            texts.removeAll()
            (rows, headings, range) = (PackedRows(), PackedRows(), nil)
        }
        guard let range, rows.count > 0 else { return }
        var bytes: [UInt8] = []
        bytes.put(packed: CellBlock.version)
        bytes.put(packed: columns.count)
        for column in columns { bytes.put(packed: column) }
        texts.pack(into: &bytes)
        for part in [rows, headings] {
            bytes.put(packed: part.count)
            bytes += part.bytes
        }
        finished.append(CellBlock(sheet: sheet, rows: range, bytes: bytes))
    }
}
