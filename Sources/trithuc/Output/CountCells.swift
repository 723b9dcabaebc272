import Census
import Statistics
import Wording

/// The cells of a table of counts, as the screen and as CSV have them.
struct CountCells {
    /// The dimensions that stand down.
    let down: [Dimension]
    private let arranged: ArrangedTable
    private let language: ScreenLanguage
    private let hasShares: Bool
    private let hasEstimates: Bool

    init(_ arranged: ArrangedTable, _ language: ScreenLanguage) {
        self.arranged = arranged
        self.language = language
        let question = arranged.table.question
        down = arranged.arrangement.columns == nil ? question.by : question.by.dropLast()
        hasShares = arranged.arrangement.hasShares
        hasEstimates = question.allocates && !question.by.isEmpty
    }

    /// The columns of numbers.
    var figureColumns: [PrintedTable.Column] {
        let people = PrintedTable.Column(
            title: Wording("Số người", "People")[language], name: "count", isNumber: true)
        let estimated = PrintedTable.Column(
            title: Wording("Trong đó ước tính", "Of which estimated")[language],
            name: "estimated", isNumber: true)
        let estimates = hasEstimates ? [estimated] : []
        guard let across = arranged.arrangement.columns else {
            return [people] + estimates + (hasShares ? [percent("share")] : [])
        }
        let values = arranged.across.flatMap { value in
            let name = across.rawValue + "_" + value.code
            return [PrintedTable.Column(title: value.name, name: name, isNumber: true)]
                + (hasShares ? [percent(name + "_share")] : [])
        }
        let sum = PrintedTable.Column(
            title: Wording("Cộng", "Sum")[language], name: "count", isNumber: true)
        return values + [sum] + estimates
    }

    /// Which dimension stands across.
    var acrossLine: [String] {
        arranged.arrangement.columns.map {
            [Wording("Cột: ", "Columns: ")[language] + $0.wording[language]]
        } ?? []
    }

    /// Of what the percentages are.
    var shareNote: String {
        arranged.arrangement.columns == nil
            ? Wording(
                "%: của tổng số, làm tròn theo số dư lớn nhất nên cộng lại đúng 100,0.",
                "%: of the total, rounded by largest remainder, so that they add up to 100.0.")[
                    language]
            : Wording(
                "%: của từng dòng, làm tròn theo số dư lớn nhất nên cộng lại đúng 100,0.",
                "%: of each line, rounded by largest remainder, so that they add up to 100.0.")[
                    language]
    }

    /// A line for the screen.
    func shown(_ line: ArrangedTable.Line) -> [String] {
        var names = line.values.map(\.name)
        if names.isEmpty {
            names.append(Wording("Tổng số", "Total")[language])
        } else if line.kind == .subtotal {
            names.append(Wording("Cộng", "Subtotal")[language])
        }
        return names + Array(repeating: "", count: down.count - names.count) + figures(line)
    }

    /// A line for CSV, codes beside names.
    func coded(_ line: ArrangedTable.Line) -> [String] {
        let missing = down.count - line.values.count
        let subtotal = ["subtotal", Wording("Cộng", "Subtotal")[language]]
        return line.values.flatMap { [$0.code, $0.name] }
            + Array(repeating: subtotal, count: missing).flatMap { $0 } + figures(line, true)
    }

    /// The numbers of a line; `plain` for machines, which write the decimals after a point.
    func figures(_ line: ArrangedTable.Line, _ plain: Bool = false) -> [String] {
        let shares = line.shares.map { percent($0, plain) }
        let sum =
            [String(line.sum.count)] + (hasEstimates ? [String(line.sum.estimated)] : [])
        guard arranged.arrangement.columns != nil else { return sum + (hasShares ? shares : []) }
        let cells = zip(line.cells, shares).flatMap { cell, share in
            [String(cell.count)] + (hasShares ? [share] : [])
        }
        return cells + sum
    }

    private func percent(_ name: String) -> PrintedTable.Column {
        PrintedTable.Column(title: "%", name: name, isNumber: true)
    }

    private func percent(_ tenths: Int, _ plain: Bool) -> String {
        let point = plain || language == .english ? "." : ","
        return "\(tenths / 10)\(point)\(tenths % 10)"
    }
}
