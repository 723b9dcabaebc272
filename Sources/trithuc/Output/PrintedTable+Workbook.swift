import Foundation
import Spreadsheet
import VietnameseText
import Wording

extension PrintedTable {
    /// A workbook of tables, one a sheet: what stands above, the header, the rows, the total, what stands below.
    ///
    /// - Throws: `WorkbookWritingError`.
    static func workbook(_ tables: [PrintedTable], language: ScreenLanguage) throws -> [UInt8] {
        try WorkbookWriter.bytes { writer in
            for (place, table) in tables.enumerated() {
                let name = Wording("Bảng \(place + 1)", "Table \(place + 1)")[language]
                try table.write(to: &writer, sheet: name)
            }
        }
    }

    private func write(to writer: inout WorkbookWriter, sheet name: String) throws {
        let headerRow = lead.isEmpty ? 1 : lead.count + 2
        try writer.addSheet(
            named: name, columnWidths: columns.indices.map(width), frozenRows: headerRow)
        for line in lead { try writer.writeRow([WrittenCell(line)]) }
        try writer.writeRow(
            columns.map { WrittenCell($0.title, style: .header) }, at: headerRow)
        for (place, row) in rows.enumerated() {
            try writer.writeRow(cells(row, isBold: boldRows.contains(place)))
        }
        if let total { try writer.writeRow(cells(total, isBold: true)) }
        let end = headerRow + rows.count + (total == nil ? 0 : 1)
        for (place, note) in notes.enumerated() {
            try writer.writeRow([WrittenCell(note)], at: end + 2 + place)
        }
    }

    /// Wide enough for what the column holds, and no wider than a screen bears.
    private func width(_ column: Int) -> Double {
        let cells = ([columns[column].title] + rows.map { $0[column] }).map { DisplayWidth.of($0) }
        return Double(min(60, max(8, (cells.max() ?? 0) + 2)))
    }

    private func cells(_ row: [String], isBold: Bool) -> [WrittenCell] {
        zip(row, columns).map { text, column in
            guard column.isNumber, let number = Self.number(text) else {
                return WrittenCell(text, style: WrittenStyle(isBold: isBold))
            }
            let format = text.contains { $0 == "," || $0 == "." } ? "0.0" : nil
            return WrittenCell(
                .number(number), style: WrittenStyle(isBold: isBold, numberFormat: format))
        }
    }

    private static func number(_ text: String) -> Double? {
        Double(text.split(separator: ",", omittingEmptySubsequences: false).joined(separator: "."))
    }
}
