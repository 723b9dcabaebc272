import Testing

@testable import Classifications

@Suite struct QualificationTests {
    private func read(_ cell: String) -> [String] {
        QualificationReader.read(cell).map { one in
            let title = one.title.map { $0 + " " } ?? ""
            let level = one.inTraining ? "(\(one.level ?? "đang học"))" : one.level ?? "-"
            return title + level + (one.fieldText.map { " " + $0 } ?? "")
        }
    }

    @Test(
        arguments: [
            ("Thạc sĩ Luật", ["THS Luật"]),
            ("Cử nhân Kinh tế; Cử nhân chính trị", ["DH Kinh tế", "DH chính trị"]),
            (
                "Cử nhân Kinh tế chuyên ngành sản xuất Kinh doanh; Cử nhân chính trị",
                ["DH Kinh tế chuyên ngành sản xuất Kinh doanh", "DH chính trị"]
            ),
            ("Phó Giáo sư, Tiến sĩ kinh tế", ["PGS TS kinh tế"]),
            ("PGS.TS.", ["PGS TS"]), ("GS.TSKH", ["GS TSKH"]),
            ("ĐHSP Toán", ["DH Sư phạm Toán"]), ("ĐHSP", ["DH Sư phạm"]),
            ("Đại học Sư phạm chuyên ngành tiếng Anh", ["DH Sư phạm tiếng Anh"]),
            ("Đại học, ngành Chỉ huy Tham mưu", ["DH Chỉ huy Tham mưu"]),
            ("Đại học Tổng hợp Hà Nội chuyên ngành Ngữ văn", ["DH Ngữ văn"]),
            ("Đại học Hành chính (chuyên ngành Hành chính học)", ["DH Hành chính học"]),
            ("BSCKI Nhi", ["CKI Nhi"]), ("BS. CK2", ["CKII Bác sĩ"]),
            ("Bác sĩ chuyên khoa cấp I ngành Nhi", ["CKI Nhi"]),
            ("Bác sĩ Nội khoa chuyên khoa II", ["CKII Nội khoa"]),
            ("Kỹ sư Nông nghiệp; Thạc sĩ QTKD", ["DH Nông nghiệp", "THS QTKD"]),
            ("Kỹ sư Nông nghiệp, Thạc sĩ QTKD", ["DH Nông nghiệp", "THS QTKD"]),
            ("Kỹ sư Nông nghiệp\nThạc sĩ QTKD", ["DH Nông nghiệp", "THS QTKD"]),
            ("Kỹ sư Nông nghiệp và Thạc sĩ QTKD", ["DH Nông nghiệp", "THS QTKD"]),
            (
                "Thạc sĩ Xây dựng Đảng và Chính quyền nhà nước",
                ["THS Xây dựng Đảng và Chính quyền nhà nước"]
            ),
            ("Thạc sĩ, ngành Tài chính, ngân hàng", ["THS Tài chính, ngân hàng"]),
            ("Đại học, Kỹ sư điện tử", ["DH điện tử"]),
            ("ThS.BS.", ["THS", "DH Bác sĩ"]),
            ("Trung cấp Dược sĩ", ["TC Dược sĩ"]),
            ("Thạc sĩ Đại học Kinh tế", ["THS Đại học Kinh tế"]),
            ("Cử nhân Cao đẳng Sư phạm", ["CD Sư phạm"]),
            ("Tiến sĩ khoa học", ["TSKH"]), ("Tiến sĩ Khoa học quân sự", ["TS Khoa học quân sự"]),
            ("Phó tiến sĩ Sinh học", ["TS Sinh học"]), ("CN", ["DH"]), ("Không", ["none"]),
            ("Master of Education", ["THS Education"]),
        ])
    func cell(text: String, qualifications: [String]) {
        #expect(read(text) == qualifications)
    }

    @Test(
        "What is studied for is not held",
        arguments: [
            ("NCS Luật", ["(đang học) Luật"]), ("đang học Thạc sĩ Luật", ["(đang học) Luật"]),
            ("Thạc sĩ Luật (đang học)", ["(đang học) Luật"]),
            ("Học viên cao học Quản lý giáo dục", ["(đang học) Quản lý giáo dục"]),
            ("Đại học Luật, đang học Cao học", ["DH Luật", "(đang học)"]),
        ])
    func inTraining(text: String, qualifications: [String]) {
        #expect(read(text) == qualifications)
        #expect(QualificationReader.read(text).contains { $0.inTraining })
    }

    @Test(
        "Never a wrong level",
        arguments: [
            "Trung cấp lý luận chính trị", "Cao cấp Thanh vận", "Sau đại học", "CN Luật", "12/12",
            "Trường Đại học Luật", "Chưa tốt nghiệp đại học", "Giáo sư danh dự Đại học Pécs",
            "THPT",
            "Cán bộ chính trị", "Đã bảo vệ luận văn Thạc sĩ (chờ cấp bằng)", "Tiến sỉ",
        ])
    func noLevel(text: String) {
        let read = QualificationReader.read(text)
        #expect(read.count == 1)
        #expect(read.first?.level == nil)
        #expect(read.first?.title == nil)
        #expect(read.first?.fieldText == text)
    }

    @Test func blanksAndWords() {
        #expect(QualificationReader.read("").isEmpty)
        #expect(QualificationReader.read(" ; , ").isEmpty)
        let one = QualificationReader.read("Pgs. Ts Luật").first
        #expect(one?.titleText == "Pgs")
        #expect(one?.levelText == "Ts")
    }

    @Test func levelsInOrder() {
        let order = ["none", "SC", "TC", "CD", "DH", "CKI", "THS", "CKII", "TS", "TSKH"]
        #expect(order.compactMap { LevelOrder.rank(of: $0) } == Array(0...9))
        #expect(LevelOrder.rank(of: "X") == nil)
        #expect(LevelOrder.highest(["DH", "CKI", "TC"]) == "CKI")
        #expect(LevelOrder.highest(["X"]) == nil)
        #expect(Classifications.lookup(.levels).entries(at: nil).map(\.code) == order)
    }

    @Test(
        arguments: [
            ("Thạc sỹ", "THS"), ("ĐH", "DH"), ("th.s", "THS"), ("CĐSP", "CD"), ("TCCN", "TC"),
            ("Y sĩ", "TC"), ("BSĐK", "DH"), ("Cao học", "THS"), ("PTS", "TS"), ("CK1", "CKI"),
            ("Bác sỹ chuyên khoa 2", "CKII"), ("dai hoc", "DH"), ("PhD", "TS"),
            ("Thạc sĩ Luật", "THS"),
        ])
    func level(text: String, code: String) {
        #expect(Classifications.lookup(.levels).resolve(text)?.entry.code == code)
    }

    @Test(arguments: ["NCS", "THPT", "Đại học Luật, Thạc sĩ Luật", "Luật"])
    func noSingleLevel(text: String) {
        #expect(Classifications.lookup(.levels).resolve(text) == nil)
    }

    @Test func titles() {
        let titles = Classifications.lookup(.academicTitles)
        #expect(titles.resolve("Phó Giáo sư")?.entry.code == "PGS")
        #expect(titles.resolve("GS.")?.entry.code == "GS")
        #expect(titles.resolve("Không")?.entry.code == "none")
        #expect(titles.resolve("Giáo sư danh dự") == nil)
    }
}
