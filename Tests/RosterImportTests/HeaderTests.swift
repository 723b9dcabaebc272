import Classifications
import Registry
import Testing

@testable import RosterImport

/// Where the header is and what its columns mean.
@Suite struct HeaderTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    @Test(arguments: ["roster", "establishment"]) func everySynonymMeansWhatItSays(
        _ kind: String
    ) throws {
        let vocabulary = try HeaderVocabulary(kind == "roster" ? .roster : .establishment)
        var read = 0
        for row in try ReferenceFile.rows("roster/header_synonyms.csv")
        where try row["kind"] == kind {
            let header = try row["header"]
            for form in [header, header.uppercased(), " " + header.lowercased() + "  "] {
                let meaning = vocabulary.guess(form)
                #expect(meaning?.role.meaning.name == (try row["meaning"]), "\(form)")
                #expect(meaning?.confidence == 1, "\(form)")
            }
            read += 1
        }
        #expect(read > 50)
    }

    @Test(arguments: [
        ("Họ và tên", ColumnMeaning.fullName), ("HO VA TEN", .fullName), ("Full Name", .fullName),
        ("Ho\u{323} va\u{300} te\u{302}n", .fullName), ("Giới\u{A0}tính", .sex),
        ("Ngày, tháng, năm sinh", .birthDate), ("date_of_birth", .birthDate),
        ("Đơn vị công tác", .organisation), ("Trình độ chuyên môn", .qualification),
        ("Ngày vào Đảng", .partyDate), ("Số CCCD", .citizenNumber), ("ethnicity", .ethnicGroup),
    ])
    func knownNames(_ header: String, _ meaning: ColumnMeaning) throws {
        let found = try HeaderVocabulary(.roster).guess(header)
        #expect(found?.role.meaning == meaning && found?.confidence == 1)
    }

    @Test func aNameThatOnlyBeginsWithAKnownOneIsLessSure() throws {
        let vocabulary = try HeaderVocabulary(.roster)
        let found = vocabulary.guess("Họ và tên (chữ in hoa)")
        #expect(found?.role.meaning == .fullName && found?.confidence == 0.8)
        #expect(vocabulary.guess("Cỡ giày") == nil)
        #expect(vocabulary.guess("") == nil)
    }

    @Test func belowTheLinesOfATitle() throws {
        let report = try desk.importText(
            """
            UBND XÃ LẠC DƯƠNG,,,
            "DANH SÁCH CÁN BỘ, CÔNG CHỨC",,,
            ,,,
            STT,Họ và tên,Ngày sinh,Cỡ giày
            1,Ka Đèn,05/09/1980,38
            """)
        #expect(report.layout.sheets[0].headerRows == [4])
        #expect(report.layout.rowKinds == [.title: 2, .blank: 1, .header: 1, .people: 1])
        #expect(report.rowsRead == 5)
        #expect(report.meanings == ["ordinal", "full_name", "birth_date", nil])
        #expect(report.layout.sheets[0].columns.map(\.confidence) == [1, 1, 1, 0])
        #expect(report.layout.sheets[0].columns.map(\.number) == [1, 2, 3, 4])
        #expect(report.rows.map(\.row) == [5])
    }

    @Test(arguments: [(",", "comma"), (";", "semicolon"), ("\t", "tab"), ("|", "bar")])
    func eachDelimiter(_ delimiter: String, _ name: String) throws {
        let text = [["full_name", "dob", "gender"], ["Ka Đèn", "1980-09-05", "F"]]
            .map { $0.joined(separator: delimiter) }.joined(separator: "\n")
        let report = try desk.importText(text)
        #expect(report.layout.delimiter == delimiter && report.layout.encoding == "utf-8")
        #expect(report.meanings == ["full_name", "birth_date", "sex"])
        #expect(report.count(.added) == 1)
    }

    @Test func theHeaderOfTheNextPageAndItsNumbersAreNoPeople() throws {
        let report = try desk.importText(
            """
            STT,Họ và tên,Ngày sinh,Giới tính
            (1),(2),(3),(4)
            1,Ka Đèn,05/09/1980,Nữ
            STT,Họ và tên,Ngày sinh,Giới tính
            2,Ha Bét,06/09/1980,Nam
            """)
        #expect(report.layout.rowKinds == [.header: 3, .people: 2])
        #expect(report.rows.map(\.row) == [3, 5])
    }

    @Test func twoColumnsOfOneName() throws {
        let report = try desk.importText(
            """
            Họ và tên đệm,Tên,Ngày sinh
            Nguyễn Thị,Hoa,05/09/1980
            KON SƠ,HA BÉT,06/09/1980
            Nguyễn Văn,An,31/02/1980
            """)
        #expect(report.meanings == ["family_name", "given_name", "birth_date"])
        #expect(
            report.rows.map(\.fullName) == ["Nguyễn Thị Hoa", "Kon Sơ Ha Bét", "Nguyễn Văn An"])
        #expect(report.noticed == ["4:3 ✘ birth-date-invalid 31/02/1980"])
    }

    @Test func ofTwoNamesForOneThingTheSurerIsUsed() throws {
        let report = try desk.importText(
            """
            Họ và tên,Ngày sinh,Chức vụ kiêm nhiệm,Chức danh
            Ka Đèn,05/09/1980,Bí thư chi bộ,Hiệu trưởng
            """)
        #expect(report.meanings == ["full_name", "birth_date", nil, "position"])
        let (statement, texts) = try #require(try desk.statements().first)
        #expect(statement.engagements[0].position.map { texts[$0] } == "Hiệu trưởng")
    }

    @Test func aHeaderFarBelowIsNotLookedFor() throws {
        let above = String(repeating: "lời nói đầu,,\n", count: 40)
        #expect(throws: ImportError.self) {
            try desk.importText(above + "Họ và tên,Ngày sinh,Giới tính\nKa Đèn,1980,Nữ\n")
        }
        let fewer = String(repeating: "lời nói đầu,,\n", count: 39)
        let report = try desk.importText(fewer + "Họ và tên,Ngày sinh,Giới tính\nKa Đèn,1980,Nữ\n")
        #expect(report.layout.sheets[0].headerRows == [40])
    }
}
