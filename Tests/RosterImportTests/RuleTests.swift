import CivilDates
import Registry
import Testing
import Wording

@testable import RosterImport

/// Every rule with the row, column, code and value of what it reports, and what it makes of the rest.
@Suite struct RuleTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test func birthDates() throws {
        let report = try desk.importText(
            """
            STT,Họ và tên,Ngày sinh,Giới tính
            1,Người Một,31/02/1980,Nam
            2,Người Hai,01/01/2026,Nam
            3,Người Ba,05/09/1899,Nam
            4,Người Bốn,khoảng 1980,Nam
            5,Người Năm,05/09/80,Nam
            6,Người Sáu,01/01/2011,Nam
            7,Người Bảy,2010,Nam
            8,Người Tám,2026,Nam
            9,Người Chín,,Nam
            10,Người Mười,15/06/1905,Nam
            11,Người Mười Một,01/01/1915,Nam
            """)
        #expect(
            report.noticed == [
                "2:3 ✘ birth-date-invalid 31/02/1980", "3:3 ✘ birth-date-future 01/01/2026",
                "4:3 ✘ birth-date-implausible 05/09/1899",
                "5:3 ✘ birth-date-invalid khoảng 1980", "6:3 ! birth-date-converted 05/09/80",
                "7:3 ✘ birth-date-implausible 01/01/2011", "9:3 ✘ birth-date-future 2026",
                "11:3 ✘ birth-date-implausible 15/06/1905",
            ])
        #expect(report.count(.rejected) == 7 && report.count(.added) == 4)
        #expect(
            report.rows.map(\.birthDate) == [
                "31/02/1980", "01/01/2026", "05/09/1899", "khoảng 1980", "1980-09-05",
                "01/01/2011", "2010", "2026", "", "15/06/1905", "1915-01-01",
            ])
    }

    @Test func theWordsOfAFinding() throws {
        let report = try desk.importText(
            "STT,Họ và tên,Ngày sinh\n1,Ka Đèn,31/02/1980\n2,Ha Bét,06/09/1980\n")
        let wording = try #require(report.findings.first).wording
        #expect(wording[.vietnamese].hasPrefix("Dòng 2, cột 3: ngày sinh “31/02/1980” không có"))
        #expect(wording[.english].hasPrefix("Row 2, column 3: the birth date “31/02/1980” is not"))
    }

    @Test func names() throws {
        let report = try desk.importText(
            """
            STT,Họ và tên,Ngày sinh
            1,,05/09/1980
            2,-,05/09/1980
            3,Trường số 5,05/09/1980
            4,***,05/09/1980
            5,NGUYỄN THỊ HOÀ,05/09/1980
            6,  Ka   Đèn ,06/09/1980
            """)
        #expect(
            report.noticed == [
                "2:2 ✘ name-missing -", "3:2 ✘ name-missing -",
                "4:2 ✘ name-invalid Trường số 5", "5:2 ✘ name-invalid ***",
            ])
        #expect(report.rows.suffix(2).map(\.fullName) == ["Nguyễn Thị Hoà", "Ka Đèn"])
    }

    @Test func sexes() throws {
        let report = try desk.importText(
            """
            Họ và tên,Giới tính,Đơn vị
            Người Một,Nam,A
            Người Hai,nữ,A
            Người Ba,F,A
            Người Bốn,,A
            Người Năm,không rõ,A
            Người Sáu,khác,A
            """)
        #expect(report.noticed == ["7:2 ! sex-unreadable khác"])
        #expect(report.count(.added) == 6)
        #expect(
            try desk.statements().map(\.statement.sex) == [.male, .female, .female, nil, nil, nil])
    }

    @Test func shapes() throws {
        let report = try desk.importText(
            """
            STT,Họ và tên,Ngày sinh,Giới tính
            1,Người Một,05/09/1980
            2,Người Hai,05/09/1980,Nam,thừa
            3,Người Ba,05/09/1980,Nam,,
            4,Người Bốn,05/09/1980,Nam
            5,Người Năm,06/09/1980,Nam
            6,Người Sáu,07/09/1980,Nam
            """)
        #expect(report.noticed == ["2:- ✘ cells-missing -", "3:5 ✘ cells-extra thừa"])
        #expect(report.count(.rejected) == 2 && report.count(.added) == 4)
    }

    @Test func aRowInAnotherEncoding() throws {
        let rows = (1...20).map { "\($0),Người Dân,0\($0 % 9 + 1)/09/19\(60 + $0),Trường Tiểu học" }
        var bytes = Array("STT,Họ và tên,Ngày sinh,Đơn vị\n".utf8)
        for (index, row) in rows.enumerated() {
            bytes +=
                index == 9 ? Array(row.utf8) + [0x20, 0xE1, 0xBB, 0x0A] : Array((row + "\n").utf8)
        }
        let report = try desk.importFile(desk.write(bytes, as: "a.csv"))
        #expect(
            report.noticed == ["11:4 ✘ encoding-invalid Trường Tiểu học \u{FFFD}"])
        #expect(report.count(.rejected) == 1 && report.count(.added) == 19)
    }

    @Test func aFileCutOffInAQuote() throws {
        let report = try desk.importText(
            """
            STT,Họ và tên,Ngày sinh,Đơn vị
            1,Người Một,05/09/1980,"Trường A, xã Lát"
            2,Người Hai,06/09/1980,"Trường B, xã Lát"
            3,Người Ba,07/09/1980,"Trường C, xã
            """)
        #expect(report.noticed == ["4:- ✘ quote-unterminated -"])
        #expect(report.count(.added) == 2 && report.count(.rejected) == 1)
    }

    @Test func partyMembership() throws {
        let report = try desk.importText(
            """
            Họ và tên,Đảng viên,Ngày vào Đảng,Đơn vị
            Người Một,x,,A
            Người Hai,Không,,A
            Người Ba,,03/02/2005,A
            Người Bốn,,2/2005,A
            Người Năm,,Không,A
            Người Sáu,,31/02/2005,A
            Người Bảy,,đã vào,A
            Người Tám,,,A
            Người Chín,,03/02/1929,A
            """)
        #expect(
            report.noticed == [
                "7:3 ! party-date-invalid 31/02/2005", "8:3 ! party-date-invalid đã vào",
                "10:3 ! party-date-invalid 03/02/1929",
            ])
        #expect(report.count(.added) == 9)
        let facts = try desk.statements().map(\.statement.sensitive)
        #expect(
            facts.map(\.isPartyMember) == [true, false, true, true, false, true, nil, nil, true])
        #expect(
            facts.map { $0.partyDate?.description } == [
                nil, nil, "2005-02-03", "2005-02", nil, nil, nil, nil, nil,
            ])
    }

    @Test func identityNumbers() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Số CCCD,Số CMND
            Người Một,05/09/1980,068080001234,
            Người Hai,06/09/1980,68080001235,
            Người Ba,07/09/1980,'068 080 001 236,250123456
            Người Bốn,08/09/1980,06808000123A,
            Người Năm,09/09/1980,250123457,
            """)
        #expect(
            report.noticed == [
                "3:3 ! identity-number-zero-lost ••••••••235",
                "5:3 ! identity-number-invalid •••••••••23A",
            ])
        #expect(
            try desk.statements().map { $0.statement.identifiers.map(\.kind) } == [
                [.citizen], [], [.citizen, .formerCitizen], [], [.formerCitizen],
            ])
    }

    @Test func silentWordsSayNothing() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Giới tính,Dân tộc,Tôn giáo,Quê quán,Chức vụ,Trình độ,Đảng viên
            Ka Đèn,-,?,Chưa rõ,N/A,KHÔNG RÕ,…,#N/A,chưa khai
            Ha Bét,--,–,chưa xác định,null,.,...,không có thông tin,unknown
            """)
        #expect(report.noticed == [])
        for (statement, _) in try desk.statements() {
            var silent = Statement(
                kind: .roster, row: statement.row, asOf: statement.asOf,
                fullName: statement.fullName)
            silent.sheet = statement.sheet
            #expect(statement == silent)
        }
        #expect(report.questions.isEmpty)
    }

    @Test func statedNoneIsNotSilence() throws {
        try desk.importText(
            "Họ và tên,Tôn giáo,Học hàm,Đảng viên\nKa Đèn,Không,Không,Không\n")
        let (statement, texts) = try #require(try desk.statements().first)
        #expect(statement.sensitive.religion.map { texts[$0] } == "Không")
        #expect(statement.sensitive.isPartyMember == false)
    }

    @Test func aWholeRowBecomesAStatement() throws {
        try desk.importText(
            """
            Họ và tên;Ngày sinh;Quê quán;Dân tộc;Chức vụ;Đơn vị công tác;Xã;Huyện;Mã ngạch;Trình độ;Chuyên ngành;Nơi đào tạo;Lý luận chính trị;Tin học;Ngoại ngữ
            KA ĐÈN;5/9/1980;Đam Rông, Lâm Đồng;K’Ho;Y sĩ;Trạm Y tế xã Lát;Xã Lát;Lạc Dương;V.08.03.07;ĐH;Y khoa;Trường ĐH Y Dược;Sơ cấp;A;Anh B
            """, asOf: "2024-12-31")
        let (statement, texts) = try #require(try desk.statements().first)
        func text(_ id: TextID?) -> String? { id.map { texts[$0] } }
        #expect(text(statement.fullName) == "Ka Đèn" && statement.row == 2)
        #expect(statement.birthDate == PartialDate(day("1980-09-05")))
        #expect(text(statement.hometown) == "Đam Rông, Lâm Đồng")
        #expect(text(statement.sensitive.ethnicGroup)?.hasSuffix("Ho") == true)
        let post = try #require(statement.engagements.first)
        #expect(text(post.place) == "Xã Lát, Lạc Dương" && text(post.rank) == "V.08.03.07")
        let degree = try #require(statement.qualifications.first)
        #expect(statement.qualifications.count == 1)
        #expect(text(degree.field) == "Y khoa" && text(degree.level) == "ĐH")
        #expect(
            statement.certificates.map(\.kind) == [
                .politicalTheory, .language, .informationTechnology,
            ])
    }
}
