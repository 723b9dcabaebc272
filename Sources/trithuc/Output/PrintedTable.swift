import DelimitedText
import VietnameseText

/// A table for the screen, a report, or a spreadsheet.
struct PrintedTable {
    /// A column.
    struct Column {
        /// The words above it.
        let title: String
        /// The name in CSV.
        let name: String
        /// Whether it holds numbers, which stand on the right.
        var isNumber = false
    }

    /// What stands above the table: what it counts and who is counted.
    var lead: [String] = []
    /// The columns from the left.
    var columns: [Column]
    /// The rows; each has a text for every column.
    var rows: [[String]]
    /// The last row, under a rule; `nil` where there is none.
    var total: [String]?
    /// The rows that are sums of others, bold where letters can be.
    var boldRows: Set<Int> = []
    /// What stands below.
    var notes: [String] = []
    /// The rows as CSV has them, where that is not what the screen shows: codes beside names.
    var coded: [[String]]?
    /// The names of the columns of `coded`.
    var codedNames: [String]?

    /// Aligned for a terminal.
    var aligned: String {
        let all = [columns.map(\.title)] + rows + [total].compactMap { $0 }
        let widths = columns.indices.map { column in
            all.map { DisplayWidth.of($0[column]) }.max() ?? 0
        }
        let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ")
        var lines = lead
        if !lead.isEmpty { lines.append("") }
        lines += [line(columns.map(\.title), widths), rule] + rows.map { line($0, widths) }
        if let total { lines += (rows.isEmpty ? [] : [rule]) + [line(total, widths)] }
        if !notes.isEmpty { lines += [""] + notes }
        return lines.joined(separator: "\n")
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        let padded = zip(zip(cells, widths), columns).map { cell, column in
            DisplayWidth.padded(cell.0, to: cell.1, alignRight: column.isNumber)
        }
        var text = padded.joined(separator: "  ")
        while text.last == " " { text.removeLast() }
        return text
    }

    /// GitHub's Markdown.
    var markdown: String {
        func line(_ cells: [String]) -> String {
            "| "
                + cells.map {
                    $0.split(separator: "|", omittingEmptySubsequences: false).joined(
                        separator: "\\|")
                }
                .joined(separator: " | ") + " |"
        }
        let rule = columns.map { $0.isNumber ? "---:" : "---" }
        let body = [columns.map(\.title), rule] + rows + [total].compactMap { $0 }
        let parts =
            [lead.joined(separator: "  \n"), body.map(line).joined(separator: "\n")]
            + [notes.joined(separator: "  \n")]
        return parts.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    /// CSV with the columns' names and without lead, total and notes.
    var csv: String {
        var writer = DelimitedWriter(dialect: Dialect(), neutralisesFormulas: true)
        writer.write(codedNames ?? columns.map(\.name))
        for row in coded ?? rows { writer.write(row) }
        return writer.text
    }
}
