import Testing

@testable import RosterImport

/// What each row is; every row is exactly one thing.
@Suite struct RowKindTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(arguments: [
        ("1,Tống Văn B,05/09/1980,Trường A", RowKind.people),
        (",Tống Văn B,05/09/1980,Trường A", .people),
        ("1,Đoàn Văn Nỉ,05/09/1980,Trường A", .people),
        (",Đoàn Văn Nỉ,05/09/1980,Trường A", .people),
        (",Cộng Văn Hoà,05/09/1980,Trường A", .people),
        ("1,,05/09/1980,", .people), ("1,Ka Đèn,,", .people), (",Ka Đèn,05/09/1980,", .people),
        ("x,Ka,1980,", .people),
        (",Tổng cộng,,25", .total), ("Tổng cộng: 25 người,,,", .total),
        ("Tổng cộng 25 người,,,", .total), ("TỔNG SỐ,,25,", .total), ("Cộng,,,25", .total),
        (",Cộng:,,25", .total), ("Tổng số: 25,,,", .total), ("Tổng,,25,", .total),
        ("I,KHỐI GIÁO DỤC,,", .section), ("I. Khối giáo dục,,,", .section),
        (",Trường Tiểu học Păng Tiêng,,", .section), (",,,Trường A", .section),
        ("5,,,", .section), ("II,,,Trường A", .section),
        (",,,", .blank), ("  ,\t,,\u{A0}", .blank), ("", .blank),
        ("STT,Họ và tên,Ngày sinh,Đơn vị", .header), ("(1),(2),(3),(4)", .header),
        ("1,2,3,4", .header), ("A,1,2,3", .header),
    ])
    func between(_ row: String, _ kind: RowKind) throws {
        let report = try desk.importText(
            """
            STT,Họ và tên,Ngày sinh,Đơn vị
            1,Người Đầu,01/01/1970,Trường A
            \(row)
            2,Người Cuối,02/01/1970,Trường A

            """)
        var expected: [RowKind: Int] = [.header: 1, .people: 2]
        expected[kind, default: 0] += 1
        #expect(report.layout.rowKinds == expected)
        #expect(report.rowsRead == 4)
    }

    @Test func whatStandsBelowTheLastPersonIsANote() throws {
        let report = try desk.importText(
            """
            STT,Họ và tên,Ngày sinh,Đơn vị
            Khối giáo dục,,,
            1,Ka Đèn,05/09/1980,Trường A
            Tổng cộng: 1 người,,,
            ,,,"Lạc Dương, ngày 31 tháng 12 năm 2025"
            ,Người lập biểu,,

            """)
        #expect(
            report.layout.rowKinds == [.header: 1, .section: 1, .people: 1, .total: 1, .note: 2])
        #expect(report.rowsRead == 6)
    }

    @Test func aListOfNothingButNames() throws {
        let report = try desk.importText(
            """
            Họ và tên,Giới tính
            Ka Đèn,Nữ
            Tống Văn B,Nam
            """)
        #expect(report.layout.rowKinds == [.header: 1, .people: 2])
    }
}
