import Registry
import Testing

@testable import RosterImport

/// Certificates that stand in the cell of the degrees: kept, and never twice.
@Suite struct CertificatesAmongDegreesTests {
    private let desk: Desk

    init() throws { desk = try Desk() }

    private func certificates(_ header: String, _ row: String) throws -> [String] {
        try desk.importText("Họ và tên;Trình độ\(header)\nKa Đèn;\(row)\n")
        let (statement, texts) = try #require(try desk.statements().first)
        return statement.certificates.map { "\($0.kind.rawValue): \(texts[$0.wording])" }
    }

    @Test func besideADegree() throws {
        #expect(
            try certificates("", "ĐH Luật, cao cấp LLCT, tin học B") == [
                "political-theory: cao cấp LLCT", "it: tin học B",
            ])
        let (statement, texts) = try #require(try desk.statements().first)
        #expect(statement.qualifications.count == 1)
        #expect(statement.qualifications[0].field.map { texts[$0] } == "Luật")
    }

    @Test func notWhileItIsStudiedFor() throws {
        #expect(try certificates("", "ĐH Luật, đang học cao cấp lý luận chính trị") == [])
    }

    @Test func neverTwice() throws {
        #expect(
            try certificates(
                ";Lý luận chính trị;Tin học;Ngoại ngữ",
                "ĐH Luật, cao cấp LLCT, tin học B, Anh văn B;Cao cấp;B;Anh B1") == [
                    "political-theory: Cao cấp", "language: Anh B1", "it: B",
                ])
    }

    @Test func whatTheColumnDoesNotSayIsKept() throws {
        #expect(
            try certificates(
                ";Lý luận chính trị;Ngoại ngữ",
                "ĐH Luật, cao cấp LLCT, tiếng Pháp B;Trung cấp;Anh B1")
                == [
                    "political-theory: Trung cấp", "language: Anh B1",
                    "political-theory: cao cấp LLCT", "language: tiếng Pháp B",
                ])
    }
}
