import CivilDates
import Registry
import Wording

/// A birth date is a day, month or year that exists and lies before the roster's date.
struct BirthDateRule: RosterRule {
    let asOf: CivilDate

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        var cells = row.cells(.birthDate)
        for column in row.columns(.sex) {
            if let cell = row[column: column], datedSex(cell) { cells.append(cell) }
        }
        guard let cell = cells.first else { return [] }
        if cells.count > 1 { return [twice(row, cells)] }
        // In the columns Nam and Nữ of a form, the column that holds the date tells the sex.
        if let marked = cell.marked { person.sex = marked == "Nam" ? .male : .female }
        if cell.isMark { return [] }
        guard let written = WrittenDate(cell.text, pivot: asOf) else { return [invalid(row, cell)] }
        guard written.date.earliest <= asOf else { return [future(row, cell)] }
        guard written.date.year >= asOf.year - Self.oldestAge else {
            return [implausible(row, cell)]
        }
        guard (written.date.fullYears(at: asOf) ?? 0) >= Self.workingAge else {
            return [tooYoung(row, cell)]
        }
        person.birthDate = written.date
        return written.isConverted ? [converted(row, cell, written.date)] : []
    }

    private func datedSex(_ cell: Cell) -> Bool {
        cell.marked != nil && WrittenDate(cell.text, pivot: asOf) != nil
    }

    private func twice(_ row: MappedRow, _ cells: [Cell]) -> Finding {
        Finding(
            .error, "birth-date-twice", row: row.number, cell: cells.last,
            Wording(
                "Dòng \(row.number): ngày sinh ghi ở cả cột \(cells[0].column) và cột \(cells[1].column) (Nam và Nữ). Chỉ để lại một.",
                "Row \(row.number): a birth date stands in column \(cells[0].column) and in column \(cells[1].column) (men and women). Keep one."
            ))
    }

    private func invalid(_ row: MappedRow, _ cell: Cell) -> Finding {
        Finding(
            .error, "birth-date-invalid", row: row.number, cell: cell,
            Wording(
                "Dòng \(row.number), cột \(cell.column): ngày sinh “\(cell.text)” không có trong lịch hoặc không đọc được. Viết theo ngày/tháng/năm, ví dụ 05/09/1980; nếu chỉ biết năm thì ghi 1980.",
                "Row \(row.number), column \(cell.column): the birth date “\(cell.text)” is not in the calendar or cannot be read. Write day/month/year, as 05/09/1980; if only the year is known, 1980."
            ))
    }

    private func future(_ row: MappedRow, _ cell: Cell) -> Finding {
        Finding(
            .error, "birth-date-future", row: row.number, cell: cell,
            Wording(
                "Dòng \(row.number), cột \(cell.column): ngày sinh “\(cell.text)” sau ngày của danh sách (\(asOf.vietnamese)). Kiểm tra năm sinh hoặc ngày ghi sau --as-of.",
                "Row \(row.number), column \(cell.column): the birth date “\(cell.text)” is after the roster's date (\(asOf)). Check the year, or the date after --as-of."
            ))
    }

    private func implausible(_ row: MappedRow, _ cell: Cell) -> Finding {
        Finding(
            .error, "birth-date-implausible", row: row.number, cell: cell,
            Wording(
                "Dòng \(row.number), cột \(cell.column): theo ngày sinh “\(cell.text)”, người này hơn 110 tuổi tại ngày của danh sách. Kiểm tra lại năm; nếu ô bảng tính chỉ ghi năm sinh, đặt định dạng của ô là văn bản hoặc số, không phải ngày.",
                "Row \(row.number), column \(cell.column): born on “\(cell.text)”, this person is over 110 at the roster's date. Check the year; where a cell of a workbook holds a year alone, format it as text or number, not as a date."
            ))
    }

    /// Nobody in a roster is older; a year alone in a cell formatted as a date comes out as 1905.
    private static let oldestAge = 110

    /// Nobody works before this age (Labour Code 45/2019/QH14, Article 3, clause 1).
    private static let workingAge = 15

    private func tooYoung(_ row: MappedRow, _ cell: Cell) -> Finding {
        Finding(
            .error, "birth-date-implausible", row: row.number, cell: cell,
            Wording(
                "Dòng \(row.number), cột \(cell.column): theo ngày sinh “\(cell.text)”, người này chưa đủ 15 tuổi tại ngày của danh sách (\(asOf.vietnamese)). Kiểm tra năm sinh hoặc ngày ghi sau --as-of.",
                "Row \(row.number), column \(cell.column): born on “\(cell.text)”, this person is under 15 at the roster's date (\(asOf)). Check the year, or the date after --as-of."
            ))
    }

    private func converted(_ row: MappedRow, _ cell: Cell, _ date: PartialDate) -> Finding {
        Finding(
            .warning, "birth-date-converted", row: row.number, cell: cell,
            Wording(
                "Dòng \(row.number), cột \(cell.column): “\(cell.text)” được hiểu là \(date.vietnamese). Nếu sai, hãy sửa trong tệp gốc.",
                "Row \(row.number), column \(cell.column): “\(cell.text)” was read as \(date). If that is wrong, mend the source."
            ))
    }
}
