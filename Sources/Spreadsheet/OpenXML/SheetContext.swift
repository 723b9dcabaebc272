/// What the cells of every sheet of a workbook refer to.
struct SheetContext: Sendable {
    let strings: SharedStrings
    let styles: [CellStyle]
    let dateSystem: DateSystem
    let limits: ReadingLimits

    /// The style of an index; a wrong index is a plain cell, as spreadsheet programs show it.
    func style(_ index: Int) -> CellStyle {
        styles.indices.contains(index) ? styles[index] : .plain
    }

    /// The number format of a style.
    func format(ofStyle index: Int) -> NumberFormat {
        styles.indices.contains(index) ? styles[index].format : .general
    }
}
