import CivilDates
import Registry
import Spreadsheet
import Testing
import Wording

@testable import RosterImport

/// Identity numbers of invented people: read where exact, completed only with proof, held against the row.
@Suite struct IdentityNumberTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(arguments: [
        ("068080001234", false, "068080001234"), ("'068080001234", false, "068080001234"),
        ("’068080001234", false, "068080001234"), ("068 080 001 234", false, "068080001234"),
        ("068.080.001.234", false, "068080001234"), ("0680-8000-1234", false, "068080001234"),
        ("68,080,001,234", false, "68080001234"), ("68080001234", true, "68080001234 quantity"),
        ("68080001234.0", false, "68080001234 quantity"),
        ("68080001234,00", false, "68080001234 quantity"),
        ("6.8080001234E+10", false, "68080001234 quantity"),
        ("6,8080001234e+10", false, "68080001234 quantity"),
        ("6.80800012340E10", false, "68080001234 quantity"),
        ("1.2345E+11", false, "rounded"), ("6.80801E+10", false, "rounded"),
        ("6E+10", false, "rounded"), ("6.8080001234E+11", false, "rounded"),
        ("68080001234.5", false, "unreadable"), ("06808000123A", false, "unreadable"),
        ("068.1", false, "unreadable"), ("-", false, "unreadable"), ("E", false, "unreadable"),
        ("Công an cấp", false, "unreadable"), ("12E", false, "unreadable"),
    ])
    func aCellIsReadOrRefused(_ cell: String, _ isNumeric: Bool, _ expected: String) {
        let read: String
        switch WrittenNumber.read(cell, isNumeric: isNumeric) {
        case .digits(let number): read = number.text + (number.isQuantity ? " quantity" : "")
        case .rounded: read = "rounded"
        case .unreadable: read = "unreadable"
        }
        #expect(read == expected)
    }

    @Test func theKindFollowsTheDigits() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Số CCCD,Số CMND,Số BHXH,Số hiệu công chức
            Người Một,05/09/1980,068080001234,250123456,6812345678,CB-0012
            Người Hai,06/09/1980,250123457,068080001235,0123456789,0012
            Người Ba,07/09/1980,250123458/068080001236,,68123456789,7
            Người Bốn,08/09/1980,,111111111,068.123.4567,
            """)
        #expect(
            report.noticed == [
                "4:5 ! identity-number-invalid ••••••••789",
                "5:4 ! identity-number-invalid ••••••111",
            ])
        #expect(
            try numbers() == [
                "citizen 068080001234, former-citizen 250123456, social-insurance 6812345678, official CB-0012",
                "former-citizen 250123457, citizen 068080001235, social-insurance 0123456789, official 0012",
                "former-citizen 250123458, citizen 068080001236, official 7",
                "social-insurance 0681234567",
            ])
    }

    @Test func aNumberIsHeldAgainstItsRow() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Giới tính,Số CCCD
            Người Một,05/09/1980,Nam,068080001231
            Người Hai,05/09/1980,Nữ,068080001232
            Người Ba,05/09/1985,Nam,068080001233
            Người Bốn,05/09/1985,Nữ,068080001234
            Người Năm,,Nữ,068080001235
            Người Sáu,1980,,068080001236
            Người Bảy,,,068080001237
            Người Tám,2002,Nữ,068302001238
            Người Chín,1980,Nam,028080001239
            Người Mười,1980,Nam,068480001240
            """)
        #expect(
            report.noticed == [
                "3:4 ! identity-number-contradicts •••••••••232",
                "4:4 ! identity-number-contradicts •••••••••233",
                "5:4 ! identity-number-of-another •••••••••234",
                "6:4 ! identity-number-contradicts •••••••••235",
                "10:4 ! identity-number-impossible •••••••••239",
                "11:4 ! identity-number-impossible •••••••••240",
            ])
        #expect(report.count(.added) == 10)
        #expect(
            try numbers() == [
                "citizen 068080001231", "citizen 068080001232 ?", "citizen 068080001233 ?", "",
                "citizen 068080001235 ?", "citizen 068080001236", "citizen 068080001237",
                "citizen 068302001238", "", "",
            ])
        // What a row does not state stays unknown.
        #expect(try desk.statements().map(\.statement.sex).filter { $0 == nil }.count == 2)
        let about = report.findings.map(\.wording.vietnamese)
        #expect(about[2].contains("nam sinh năm 1980, đăng ký khai sinh tại Lâm Đồng"))
    }

    /// A text column with zeros in it lost none: a short number is a slip.
    @Test func withoutProofNoZeroIsPutBack() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Giới tính,Số CCCD
            Người Một,05/09/1980,Nam,068080001231
            Người Hai,05/09/1980,Nam,68080001232
            Người Ba,05/09/1980,Nam,68080001233
            Người Bốn,05/09/1980,Nam,68080001234
            Người Năm,05/09/1980,Nam,1.23457E+11
            """)
        #expect(
            report.noticed == [
                "3:4 ! identity-number-zero-lost ••••••••232",
                "4:4 ! identity-number-zero-lost ••••••••233",
                "5:4 ! identity-number-zero-lost ••••••••234",
                "6:4 ! identity-number-rounded ••••••••+11",
            ])
        #expect(try numbers() == ["citizen 068080001231", "", "", "", ""])
    }

    /// No number of the column begins with zero, as every number of a birth in Viet Nam does.
    @Test func aColumnWithoutZerosProvesThatTheyWereLost() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Giới tính,Số CCCD
            Người Một,05/09/1980,Nam,68080001231
            Người Hai,05/09/1980,,68080001232
            Người Ba,,Nam,1080001233
            Người Bốn,05/09/1981,Nam,68080001234
            Người Năm,05/09/1980,Nữ,68080001235
            Người Sáu,,,68080001236
            Người Bảy,05/09/1980,Nam,3080001237
            Người Tám,05/09/1980,Nam,250123456
            """)
        #expect(
            report.noticed == [
                "5:4 ! identity-number-zero-lost ••••••••234",
                "6:4 ! identity-number-zero-lost ••••••••235",
                "7:4 ! identity-number-zero-lost ••••••••236",
                "8:4 ! identity-number-zero-lost •••••••237",
                "2:4 ! identity-number-completed -",
            ])
        #expect(
            try numbers() == [
                "citizen 068080001231", "citizen 068080001232", "citizen 001080001233", "", "", "",
                "", "former-citizen 250123456",
            ])
        #expect(report.findings.last?.wording.english.contains("3 identity numbers") == true)
    }

    @Test func aNumberInAWorkbookHasNoZeros() throws {
        let bytes = try workbook([
            [.text("Họ và tên"), .text("Năm sinh"), .text("Số CCCD"), .text("Số CMND")],
            [.text("Người Một"), .number(1980), .number(68_080_001_231), .number(250_123_456)],
            [.text("Người Hai"), .number(1980), .text("68080001232"), .number(25_012_345)],
            [.text("Người Ba"), .number(1985), .number(68_080_001_233), .text("25012346")],
            [.text("Người Bốn"), .number(1980), .text("068080001234"), .number(2_501_234)],
        ])
        let report = try desk.importFile(desk.write(bytes, as: "a.xlsx"))
        #expect(
            report.noticed == [
                "3:3 ! identity-number-zero-lost ••••••••232",
                "4:3 ! identity-number-zero-lost ••••••••233",
                "4:4 ! identity-number-zero-lost ••••••46",
                "5:4 ! identity-number-invalid •••••34",
                "2:3 ! identity-number-completed -", "3:4 ! identity-number-completed -",
            ])
        #expect(
            try numbers() == [
                "citizen 068080001231, former-citizen 250123456", "former-citizen 025012345", "",
                "citizen 068080001234",
            ])
    }

    @Test func aNumberOfTwoPeopleInAFile() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Số CMND
            Ka Đèn,05/09/1980,250123456
            Kon Sơ Ha,01/02/1971,250123456
            Cil Ka Đèn,05/09/1980,250123456
            """, as: "lop.csv")
        #expect(report.rows.map(\.person) == [1, 2, 1])
        #expect(report.rows.map(\.outcome) == [.queued, .queued, .queued])
        #expect(report.findings.map(\.row) == [3, 2, 4, 3])
        #expect(Set(report.findings.map(\.code)) == ["identity-number-shared"])
        #expect(Set(report.findings.map(\.column)) == [3])
        #expect(report.needsPerson)
        let words = report.findings.map(\.wording.vietnamese)
        #expect(words.contains { $0.contains("Dòng 3: Kon Sơ Ha") && $0.contains("dòng 2") })
        #expect(words.contains { $0.contains("Dòng 2: Ka Đèn") && $0.contains("dòng 3") })
        #expect(!words.contains { $0.contains("250123456") })
    }

    @Test func aNumberThatTheRegistryGivesAnother() throws {
        try desk.importText(
            "Họ và tên,Ngày sinh,Số CMND\nKa Đèn,05/09/1980,250123456\n", as: "cu.csv")
        let text = "Họ và tên,Ngày sinh,Số CMND\nKon Sơ Ha,01/02/1971,250123456\n"
        let report = try desk.importText(text, as: "moi.csv")
        #expect(report.rows.map(\.person) == [2] && report.rows.map(\.outcome) == [.queued])
        #expect(report.noticed == ["2:3 ! identity-number-shared -"])
        #expect(report.findings[0].wording.vietnamese.contains("tệp cu.csv, dòng 2"))
        // The same again is nothing new, and was said.
        let again = try desk.importText(text, as: "moi.csv")
        #expect(again.change == nil && again.rows.map(\.outcome) == [.unchanged])
        #expect(again.noticed == [])
    }

    @Test func oneDifferenceIsJoinedAndSaid() throws {
        try desk.importText(
            "Họ và tên,Ngày sinh,Số CCCD\nKa Đèn,05/09/1980,068080001234\n", as: "cu.csv")
        let report = try desk.importText(
            "Họ và tên,Ngày sinh,Số CCCD\nCil Múp Ka Đèn,05/09/1980,068080001234\n",
            as: "moi.csv")
        #expect(report.rows.map(\.person) == [1])
        #expect(report.noticed == ["2:3 ! identity-number-differs -"])
    }

    @Test func aDoubtfulNumberJoinsNobody() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Số CCCD
            Ka Đèn,05/09/1980,068080001234
            Ka Đền,1985,068080001234
            Ka Đen,05/09/1985,068080001234
            Ka Đen,05/09/1985,
            """)
        #expect(report.rows.map(\.person) == [1, 2, 3, 3])
        #expect(
            report.findings.map(\.code) == Array(repeating: "identity-number-contradicts", count: 2)
        )
    }

    @Test func noFindingShowsANumber() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Giới tính,Dân tộc,Số CCCD
            Ka Đèn,068080001234,Nam,Kinh,
            Ka Đền,05/09/1980,068080001234,Kinh,
            Ka Đen,05/09/1980,Nam,068080001234,
            """)
        #expect(!report.findings.isEmpty && !report.questions.isEmpty)
        let shown =
            report.findings.flatMap {
                [$0.value ?? "", $0.wording.vietnamese, $0.wording.english]
            } + report.questions.map(\.text) + report.rows.flatMap { [$0.birthDate, $0.fullName] }
        #expect(!shown.contains { $0.contains("08000123") })
    }

    @Test func theKeyIsToldOfOnce() throws {
        let text = "Họ và tên,Ngày sinh,Số CCCD\nKa Đèn,05/09/1980,068080001234\n"
        #expect(try desk.importText(text, isDryRun: true).madeKey == false)
        #expect(try desk.importText(text).madeKey)
        #expect(try desk.importText(text + "Ka Đền,,250123456\n").madeKey == false)
    }

    /// Every number, with its kind; "?" for one that contradicts its row.
    private func numbers() throws -> [String] {
        let seal = try desk.registry.identifierKeys().seal()
        return try desk.statements().map { item in
            item.statement.identifiers.map {
                "\($0.kind.rawValue) \(seal.open($0) ?? "-")" + ($0.isDoubtful ? " ?" : "")
            }.joined(separator: ", ")
        }
    }

    private func workbook(_ rows: [[WrittenValue]]) throws -> [UInt8] {
        try WorkbookWriter.bytes { writer in
            try writer.addSheet(named: "A")
            for (index, row) in rows.enumerated() {
                try writer.writeRow(row.map { WrittenCell($0) }, at: index + 1)
            }
        }
    }
}
