import ArgumentParser
import Census
import Statistics

/// How a table of counts is laid out.
struct LayoutOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Chiều dàn ngang: mỗi giá trị một cột, có tổng dòng và tổng cột.",
                "The dimension across: a column a value, with sums of lines and columns."),
            valueName: said("chiều", "dim")))
    var columns: String?

    @Flag(
        name: .long,
        help: ArgumentHelp(
            said(
                "Thêm tỷ lệ %: của tổng số, hoặc của từng dòng khi có --columns; cộng lại đúng 100,0.",
                "Add percentages: of the total, or of each line with --columns; they add up to 100.0."
            )))
    var share = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Thứ tự dòng: list (theo danh mục), count (lớn trước) hoặc, với --compare, difference (thay đổi nhiều trước).",
                "Order of the lines: list (as in the lists), count (the largest first) or, with --compare, difference (those that changed most first)."
            ),
            valueName: said("thứ-tự", "order")))
    var sort: ComparedTable.Order?

    @Option(
        name: .long,
        help: ArgumentHelp(
            said(
                "Chỉ in N dòng đầu (lớn trước, trừ khi có --sort khác); các dòng khác gộp thành “Còn lại”.",
                "Only the first N lines (the largest, unless --sort says otherwise); the others become one line."
            ),
            valueName: "N"))
    var top: Int?

    @Flag(
        name: .long,
        help: ArgumentHelp(
            said(
                "Thêm dòng cộng cho mỗi giá trị của các chiều đứng trước (từ hai chiều trở lên).",
                "Add a sum for each value of the outer dimensions (two dimensions or more).")))
    var subtotals = false

    /// Whether anything but the plain table is asked for.
    var isUsed: Bool { columns != nil || share || sort != nil || top != nil || subtotals }

    /// The dimension that stands across.
    func across() throws -> Dimension? { try columns.map { try Dimension(asked: $0) } }

    /// The layout of a table with some dimensions down and one or none across.
    func arrangement(down: Int, _ across: Dimension?) throws -> TableArrangement {
        try examineTop()
        if sort == .difference { throw CommandFault.orderNeedsCompare }
        if subtotals, down < 2 { throw CommandFault.subtotalsNeedTwo }
        if subtotals, top != nil || sort == .count { throw CommandFault.subtotalsInOrder }
        let order: TableArrangement.Order = effectiveOrder == .list ? .list : .count
        return TableArrangement(
            columns: across, order: order, top: top,
            hasSubtotals: subtotals, hasShares: share)
    }

    /// The order that is asked for; those that are cut off are the smallest unless told otherwise.
    var effectiveOrder: ComparedTable.Order { sort ?? (top == nil ? .list : .count) }

    /// Refuses what a table of several figures a line cannot have.
    func examinePlain(_ option: String) throws {
        try examineTop()
        if columns != nil || share || subtotals { throw CommandFault.plainLayout(option) }
    }

    private func examineTop() throws {
        if let top, top < 1 { throw CommandFault.topForm(top) }
    }
}
