/// The fourth stage: a people row whose cells are reached by what their columns mean.
struct MappedRow: Sendable {
    /// The table.
    let table: LaidOutSheet
    /// The row.
    let raw: RawRow
    /// What the section rows above say.
    let section: SectionContext
    private let cells: [Cell?]

    /// Maps a row whose cells `reader` reads, by what its columns mean.
    init(_ raw: RawRow, section: SectionContext, merged: MergedCells, by reader: inout CellReader) {
        table = reader.table
        self.raw = raw
        self.section = section
        cells = reader.cells(of: raw, merged)
    }

    /// The row's number.
    var number: Int { raw.number }

    /// What the cell at an index says, in Unicode; `nil` where it says nothing or its column is not used.
    func text(_ column: Int) -> String? { cells[column]?.text }

    /// The indices of the columns with a meaning.
    func columns(_ meaning: ColumnMeaning) -> [Int] { table.columns[meaning] }

    /// The first cell with a meaning that says something.
    subscript(meaning: ColumnMeaning) -> Cell? {
        for index in table.columns[meaning] {
            if let cell = cells[index] { return cell }
        }
        return nil
    }

    /// The cell at an index, where it says something.
    subscript(column index: Int) -> Cell? { cells[index] }

    /// All cells with a meaning that say something, from the left.
    func cells(_ meaning: ColumnMeaning) -> [Cell] {
        table.columns[meaning].compactMap { cells[$0] }
    }
}
