import Census
import RosterImport
import Testing

/// What is one position in a census, its group, and who leads.
@Suite struct PositionTests {
    private let census: Census

    init() throws {
        let office = try Office()
        let positions = [
            "GV", "giáo viên", "Giáo viên (V.07.04.32)", "giao vien", "Hiệu trưởng", "HT", "PHT",
            "Phó Hiệu trưởng", "Tổ trưởng chuyên môn", "Bảo vệ", "NV", "Việc lạ", "",
            "\"Giáo viên, Bí thư chi bộ\"",
        ]
        let rows = positions.enumerated().map {
            "Ka Đèn,\($0 + 1)/01/1980,\($1),Trường THCS Đạ Long\n"
        }
        let report = try office.importBytes(
            Array(("Họ và tên,Ngày sinh,Chức vụ,Đơn vị\n" + rows.joined()).utf8), as: "a.csv",
            asOf: day("2024-12-31"))
        census = try office.census("2024-12-31")
        let asked = report.questions.filter { $0.list == "position-groups" }
        #expect(asked.map(\.text) == ["Việc lạ"])
    }

    @Test func spellingsAreOnePosition() {
        #expect(
            census.counts(.position) == [
                "Giáo viên": 4, "Hiệu trưởng": 2, "Phó Hiệu trưởng": 2, "Tổ trưởng chuyên môn": 1,
                "Bảo vệ": 1, "NV": 1, "Việc lạ": 1, "unknown": 1, "Giáo viên, Bí thư chi bộ": 1,
            ])
    }

    @Test func groupsAndLeadership() {
        #expect(
            census.counts(.positionGroup) == [
                "PROFESSIONAL": 5, "HEAD": 2, "DEPUTY": 2, "TEAM": 1, "SUPPORT": 1, "STAFF": 1,
                "unknown": 2,
            ])
        #expect(census.counts(.leadership) == ["yes": 4, "no": 8, "unknown": 2])
    }
}
