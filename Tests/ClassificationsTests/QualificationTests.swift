import Testing

@testable import Classifications

@Suite struct QualificationTests {
    private func read(_ cell: String) -> [String] {
        QualificationReader.read(cell).map { one in
            let title = one.title.map { $0 + " " } ?? ""
            let level = one.inTraining ? "(\(one.levelInTraining ?? "đang học"))" : one.level ?? "-"
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
            ("NCS Luật", ["(TS) Luật"]), ("đang học Thạc sĩ Luật", ["(THS) Luật"]),
            ("Thạc sĩ Luật (đang học)", ["(THS) Luật"]),
            ("Học viên cao học Quản lý giáo dục", ["(THS) Quản lý giáo dục"]),
            ("Đại học Luật, đang học Cao học", ["DH Luật", "(THS)"]),
        ])
    func inTraining(text: String, qualifications: [String]) {
        #expect(read(text) == qualifications)
        #expect(QualificationReader.read(text).contains { $0.inTraining })
    }

    @Test(
        "Never a wrong level",
        arguments: [
            "Trung cấp lý luận chính trị", "Cao cấp Thanh vận", "Sau đại học", "12/12", "THPT",
            "Trường Đại học Luật", "Chưa tốt nghiệp đại học", "Giáo sư danh dự Đại học Pécs",
            "Cán bộ chính trị", "Đã bảo vệ luận văn Thạc sĩ (chờ cấp bằng)", "CN cơ khí", "CNKT",
            "Giáo viên Toán", "Tin học B", "Đại học trở lên",
        ])
    func noLevel(text: String) {
        let read = QualificationReader.read(text)
        #expect(read.count == 1)
        #expect(read.first?.level == nil)
        #expect(read.first?.title == nil)
        #expect(read.first?.text == text)
    }

    @Test(
        "What is no degree is told apart",
        arguments: [
            ("Cao cấp lý luận chính trị", QualificationText.Kind.politicalTheory),
            ("TC LLCT", .politicalTheory), ("QLNN ngạch chuyên viên", .stateManagement),
            ("Tin học B", .certificate), ("10/10", .generalEducation),
            ("Nghệ sĩ ưu tú", .honour),
        ])
    func kinds(text: String, kind: QualificationText.Kind) {
        let read = QualificationReader.read("Đại học Luật; " + text)
        #expect(read.map(\.kind) == [.degree, kind])
        #expect(read.last?.text == text)
    }

    @Test(arguments: ["Chưa rõ", "không rõ", "-", "…", "Chưa xác định"])
    func nothingIsSaid(text: String) {
        #expect(QualificationReader.read(text).isEmpty)
    }

    @Test func detailsOfADegree() throws {
        let read = QualificationReader.read(
            "Thạc sĩ Luật kinh tế (chính quy), Đại học Sydney, Úc, năm 2015; ĐHSP Toán (TC, 1999)")
        #expect(read.count == 2)
        let master = try #require(read.first)
        #expect(master.institution == "Đại học Sydney" && master.country == "Úc")
        #expect(master.mode == .fullTime && master.modeText == "chính quy" && master.year == 2015)
        let teacher = try #require(read.last)
        #expect(teacher.mode == .inService && teacher.year == 1999)
        #expect(teacher.fieldText == "Sư phạm Toán" && teacher.institution == nil)
        #expect(read.highest == master && read.highestLevel == "THS")
    }

    @Test(
        arguments: [
            ("Đại học Luật Hà Nội", "Đại học Luật Hà Nội", "Luật"),
            ("Đại học Kinh tế quốc dân", "Đại học Kinh tế quốc dân", nil),
            ("Đại học Nông Lâm TP.HCM, ngành Thú y", "Đại học Nông Lâm TP.HCM", "Thú y"),
            ("Kỹ sư điện, Đại học Bách khoa", "Đại học Bách khoa", "điện"),
            ("Đại học Bách khoa (Kỹ sư điện)", "Đại học Bách khoa", "điện"),
            ("Học viện Quân y, chuyên ngành Ngoại", "Học viện Quân y", "Ngoại"),
            ("Đại học Luật chuyên ngành Kinh tế", nil, "Luật Kinh tế"),
        ] as [(String, String?, String?)])
    func schools(text: String, institution: String?, field: String?) {
        let read = QualificationReader.read(text)
        #expect(read.count == 1)
        #expect(read.first?.institution == institution && read.first?.fieldText == field)
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
