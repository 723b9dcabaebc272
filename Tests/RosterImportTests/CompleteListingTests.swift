import Registry
import Testing

@testable import RosterImport

/// A roster that lists everybody of its organisations: who joined, who left, who changed.
@Suite struct CompleteListingTests {
    private let desk: Desk
    private let header = "Họ và tên,Ngày sinh,Chức vụ,Đơn vị,Địa bàn\n"
    private let lastYear: String

    init() throws {
        desk = try Desk()
        lastYear =
            header
            + "Ka Đèn,05/09/1980,Y sĩ,Trạm Y tế,\nHa Bét,06/09/1980,Y sĩ,Trạm Y tế,\n"
            + "Kon Sơ Ha,07/09/1980,Giáo viên,Trường A,\nLý Văn Nam,08/09/1980,Kế toán,Trường A,\n"
        try desk.importText(lastYear, as: "2024.csv", asOf: "2024-12-31")
    }

    /// Ha Bét became a doctor, Ka Đèn is not there, Mai Thị Hoa is new; nothing is said of the school, and
    /// nobody can join an office that no list named before.
    private var thisYear: String {
        header + "Ha Bét,06/09/1980,Bác sĩ,Trạm Y tế,\nMai Thị Hoa,09/09/1990,Y sĩ,Trạm Y tế,\n"
            + "Đinh Văn Tú,10/09/1990,Thú y viên,Trạm Thú y,\n"
    }

    @Test func whoIsMissingHasLeft() throws {
        let report = try desk.importComplete(thisYear, as: "2025.csv", asOf: "2025-12-31")
        let difference = try #require(report.difference)
        #expect(difference.joined == 1 && difference.changed == 1)
        #expect(difference.missing.map(\.fullName) == ["Ka Đèn"])
        #expect(difference.missing.map(\.organisation) == ["Trạm Y tế"])
        #expect(difference.missing.map(\.person) == [1])
        let listings = try desk.registry.withView { try $0.completeListings() }
        #expect(listings.count == 2 && listings[0].asOf == day("2025-12-31"))
        #expect(try desk.registry.examine().allSatisfy(\.faults.isEmpty))
    }

    @Test func withoutTheWordNobodyLeaves() throws {
        let report = try desk.importText(thisYear, as: "2025.csv", asOf: "2025-12-31")
        #expect(report.difference?.missing.map(\.fullName) == ["Ka Đèn"])
        #expect(try desk.registry.withView { try $0.completeListings() }.isEmpty)
    }

    @Test func theWordAloneIsAChange() throws {
        try desk.importText(thisYear, as: "2025.csv", asOf: "2025-12-31")
        let again = try desk.importComplete(thisYear, as: "2025.csv", asOf: "2025-12-31")
        #expect(again.change == 3 && again.count(.unchanged) == 3)
        let third = try desk.importComplete(thisYear, as: "2025.csv", asOf: "2025-12-31")
        #expect(third.change == nil)
    }

    @Test func aListWithoutOrganisationsIsCompleteOfNothing() throws {
        #expect(throws: ImportError.noOrganisation("x.csv")) {
            try desk.importComplete(
                "Họ và tên,Ngày sinh\nKa Đèn,05/09/1980\n", as: "x.csv", asOf: "2025-12-31")
        }
        #expect(try desk.registry.lastChange() == 1)
    }

    @Test func theFirstListOfAnOrganisationHasNoDifference() throws {
        let report = try desk.importComplete(
            header + "Mai Thị Hoa,09/09/1990,Y sĩ,Trạm Thú y,\n", as: "t.csv", asOf: "2025-12-31")
        #expect(report.difference == nil && report.change == 2)
    }
}
