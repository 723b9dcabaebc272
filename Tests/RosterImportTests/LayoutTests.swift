import CivilDates
import Registry
import Spreadsheet
import Testing

@testable import RosterImport

/// Headers of several rows, x matrices, sections, sheets and legacy fonts; every figure counted by hand.
@Suite struct LayoutTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    /// The list BM03/BNV with an x matrix beside it, as offices circulate it.
    private static let form = """
        UBND HUYỆN ĐAM RÔNG,,,,,,,,,,,
        DANH SÁCH CÔNG CHỨC NĂM 2024,,,,,,,,,,,
        ,,,,,,,,,,,
        Stt,Họ và tên,Ngày tháng năm sinh,,Chức vụ,"Cơ quan, đơn vị đang làm việc",Trình độ,,,Lý luận chính trị,,Đảng viên
        ,,Nam,Nữ,,,TS,ThS,ĐH,CC,TC,
        (1),(2),(3),(4),(5),(6),(7),(8),(9),(10),(11),(12)
        I,Phòng Nội vụ,,,,,,,,,,
        1,Nguyễn Văn A,02/9/1976,,Trưởng phòng,,,x,,x,,x
        2,Trần Thị B,,5/01/1968,Chuyên viên,,,,Luật,,x,
        II,Trường THCS Đạ Tông,,,,,,,,,,
        1,Tống Văn B,1980,,Giáo viên,,,,x,,,
        2,Đoàn Văn Nỉ,03/1975,,Giáo viên,Trường THCS Đạ Long,,,x,,,x
        Tổng cộng: 4 người,,,,,,,,,,,
        ,,,,,,,,,,,
        NGƯỜI LẬP BIỂU,,,,,,THỦ TRƯỞNG ĐƠN VỊ,,,,,
        """

    @Test func aFormOfTwoHeaderRows() throws {
        let report = try desk.importText(Self.form)
        #expect(report.layout.sheets[0].headerRows == [4, 5, 6])
        #expect(
            report.layout.rowKinds == [
                .title: 2, .blank: 2, .header: 3, .section: 2, .people: 4, .total: 1, .note: 1,
            ])
        #expect(report.rowsRead == 15 && report.count(.added) == 4)
        #expect(
            report.meanings == [
                "ordinal", "full_name", "birth_date", "birth_date", "position", "organisation",
                "qualification", "qualification", "qualification", "political_theory",
                "political_theory", "party",
            ])
    }

    @Test func theColumnOfTheBirthDateTellsTheSex() throws {
        try desk.importText(Self.form)
        let stated = try desk.statements().map(\.statement)
        #expect(stated.map(\.sex) == [.male, .female, .male, .male])
        #expect(
            stated.map { $0.birthDate?.description } == [
                "1976-09-02", "1968-01-05", "1980", "1975-03",
            ])
        #expect(stated.map(\.sensitive.isPartyMember) == [true, nil, nil, true])
    }

    @Test func marksSetValuesAndSectionsNameTheUnit() throws {
        try desk.importText(Self.form)
        let stated = try desk.statements()
        #expect(
            stated.map { item in item.statement.engagements[0].organisation.map { item.texts[$0] } }
                == [
                    "Phòng Nội vụ", "Phòng Nội vụ", "Trường THCS Đạ Tông", "Trường THCS Đạ Long",
                ])
        #expect(
            stated.map { item in item.statement.qualifications[0].level.map { item.texts[$0] } }
                == ["ThS", "ĐH", "ĐH", "ĐH"])
        let law = stated[1].statement.qualifications[0].field.map { stated[1].texts[$0] }
        #expect(law == "Luật")
    }

    @Test func aBirthDateInBothColumnsIsRefused() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,,Chức vụ
            ,Nam,Nữ,
            Ka Đèn,01/02/1980,05/09/1980,Giáo viên
            Ha Bét,01/02/1980,,Giáo viên
            """)
        #expect(report.noticed == ["3:3 ✘ birth-date-twice 05/09/1980"])
        #expect(report.count(.added) == 1)
    }

    @Test func aWorkbookWithTwoSheets() throws {
        let bytes = try WorkbookWriter.bytes { writer in
            for (sheet, name) in [("Tổ 1", "Ka Đèn"), ("Tổ 2", "Ha Bét")] {
                try writer.addSheet(named: sheet)
                try writer.writeRow([WrittenCell("DANH SÁCH")])
                try writer.writeRow(["STT", "Họ và tên", "Ngày sinh"].map { WrittenCell($0) })
                try writer.writeRow([
                    WrittenCell(.number(1)), WrittenCell(name), WrittenCell("05/09/1980"),
                ])
            }
        }
        let report = try desk.importFile(desk.write(bytes, as: "a.xlsx"))
        #expect(report.layout.sheets.map(\.name) == ["Tổ 1", "Tổ 2"])
        #expect(report.layout.encoding == nil && report.layout.delimiter == nil)
        #expect(report.rows.map(\.fullName) == ["Ka Đèn", "Ha Bét"])
        #expect(report.rows.map(\.sheet) == ["Tổ 1", "Tổ 2"] && report.rows.map(\.row) == [3, 3])
        let again = try desk.importFile(desk.write(bytes, as: "a.xlsx"))
        #expect(again.change == nil && again.count(.unchanged) == 2)
    }

    @Test func aUnitMergedOverItsPeople() throws {
        let bytes = try WorkbookWriter.bytes { writer in
            try writer.addSheet(
                named: "A",
                mergedRanges: [
                    MergedRange(firstRow: 2, lastRow: 3, firstColumn: 3, lastColumn: 3)
                ])
            try writer.writeRow(["TT", "Họ và tên", "Đơn vị"].map { WrittenCell($0) })
            try writer.writeRow(["1", "Ka Đèn", "Trường A"].map { WrittenCell($0) })
            try writer.writeRow(["2", "Ha Bét"].map { WrittenCell($0) })
            try writer.writeRow(["3", "Kon Sơ", "Trường B"].map { WrittenCell($0) })
        }
        try desk.importFile(desk.write(bytes, as: "a.xlsx"))
        let units = try desk.statements().map { item in
            item.statement.engagements.first?.organisation.map { item.texts[$0] }
        }
        #expect(units == ["Trường A", "Trường A", "Trường B"])
    }

    @Test func cellsInALegacyFont() throws {
        // TCVN3 as a spreadsheet shows it in Latin letters (TCVN 5712:1993, table VN3).
        let report = try desk.importText(
            """
            Hä vµ tªn,Ngµy sinh,Giíi tÝnh,D©n téc
            NguyÔn V¨n B×nh,05/09/1980,Nam,Kinh
            TrÇn ThÞ H­¬ng,06/09/1981,N÷,M­êng
            """)
        #expect(report.layout.sheets[0].legacyFont == "TCVN3")
        #expect(report.rows.map(\.fullName) == ["Nguyễn Văn Bình", "Trần Thị Hương"])
        #expect(report.meanings == ["full_name", "birth_date", "sex", "ethnic_group"])
    }
}
