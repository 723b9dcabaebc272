/// Gathers the cells of a sheet part into rows, whichever way its bytes are read.
struct RowBuilder {
    let context: SheetContext
    private let part: String
    private(set) var failure: SpreadsheetError?
    private var rows: [SheetRow] = []

    /// The number of the row begun last.
    private(set) var number = 0
    private var isHidden = false
    private var cells: [SheetCell] = []
    private var cellsAreSorted = true
    private var column = 0

    init(part: String, context: SheetContext) {
        self.part = part
        self.context = context
    }

    /// The rows finished since the last call.
    mutating func takeRows() -> [SheetRow] {
        defer { rows = [] }
        return rows
    }

    /// Starts a row; one without a number follows the row before it.
    mutating func startRow(number stated: Int?, isHidden: Bool) {
        number = stated ?? number + 1
        self.isHidden = isHidden
        column = 0
        if !(1...CellReference.lastRow).contains(number) { fail(reference: String(number)) }
    }

    /// Forgets what followed a row, which will be read again.
    mutating func goBack(toRow number: Int) {
        self.number = number
        cells.removeAll(keepingCapacity: true)
        cellsAreSorted = true
        failure = nil
    }

    mutating func endRow() {
        if !cellsAreSorted { cells.sort { $0.column < $1.column } }
        // After a failure the row is not whole, and half a row would be taken for a whole one.
        if failure == nil {
            rows.append(SheetRow(number: number, isHidden: isHidden, cells: cells))
        }
        let count = cells.count
        cells = []
        cells.reserveCapacity(count)
        cellsAreSorted = true
    }

    /// Starts a cell; one without a reference follows the cell before it.
    mutating func startCell(column stated: Int?) {
        column = stated ?? column + 1
        if column > CellReference.lastColumn || cells.count >= CellReference.lastColumn {
            fail(reference: String(column))
        }
    }

    /// Adds the cell begun last, if it holds anything.
    mutating func add(_ outcome: CellDraft.Outcome, of draft: CellDraft) {
        guard failure == nil else { return }
        switch outcome {
        case .blank: break
        case .wrongString(let text): fail(reference: text)
        case .content(let content, let font):
            if let last = cells.last, last.column >= column { cellsAreSorted = false }
            cells.append(
                SheetCell(
                    column: column, content: content, font: font,
                    style: context.style(draft.style), isFormula: draft.isFormula))
        }
    }

    mutating func fail(reference text: String) {
        fail(.damaged(part: part, reason: .reference(row: number, text: text)))
    }

    mutating func failTooLong() { fail(.tooLarge(limit: .cellText(context.limits.cellText))) }

    private mutating func fail(_ error: SpreadsheetError) {
        if failure == nil { failure = error }
    }
}
