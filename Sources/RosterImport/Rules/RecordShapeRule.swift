import Wording

/// A row must have as many cells as the header, and all of them in the file's encoding: else no cell
/// can be trusted to stand in its column.
struct RecordShapeRule: RosterRule {
    let columnCount: Int

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        // Cells of a broken row are not worth counting.
        (flaw(row) ?? count(row)).map { [$0] } ?? []
    }

    private func flaw(_ row: MappedRow) -> Finding? {
        switch row.raw.fault {
        case nil: nil
        case .unterminatedQuote:
            Finding(
                .error, "quote-unterminated", row: row.number,
                Wording(
                    "Dòng \(row.number): dấu nháy kép mở ra mà không đóng lại; tệp có thể bị cắt cụt. Kiểm tra dòng này trong tệp gốc.",
                    "Row \(row.number): a quote is opened and never closed; the file may be cut off. Check this row in the source."
                ))
        case .encoding(let column):
            Finding(
                .error, "encoding-invalid", row: row.number,
                cell: Cell(column: column, text: row.raw[column - 1]),
                Wording(
                    "Dòng \(row.number): có ký tự hỏng, không đúng bảng mã của tệp. Gõ lại ô này trong tệp gốc rồi nhập lại.",
                    "Row \(row.number): a character is not in the file's encoding. Type this cell anew in the source and import again."
                ))
        }
    }

    private func count(_ row: MappedRow) -> Finding? {
        guard row.raw.hasFixedWidth else { return nil }
        let cells = row.raw.width
        let extra = (columnCount..<max(cells, columnCount)).filter { !row.raw.isBlank($0) }
        guard cells < columnCount || !extra.isEmpty else { return nil }
        let code = cells < columnCount ? "cells-missing" : "cells-extra"
        return Finding(
            .error, code, row: row.number,
            cell: extra.first.map { Cell(column: $0 + 1, text: row.raw[$0]) },
            Wording(
                "Dòng \(row.number) có \(cells) ô, tiêu đề có \(columnCount) cột: các ô có thể bị lệch cột. Kiểm tra dấu phân cách hoặc dấu nháy kép ở dòng này.",
                "Row \(row.number) has \(cells) cells and the header \(columnCount) columns: cells may stand in wrong columns. Check the delimiters and quotes of this row."
            ))
    }
}
