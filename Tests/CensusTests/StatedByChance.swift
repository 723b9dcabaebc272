import CivilDates
import Registry
import SeededRandom

/// People by chance, and what sources say of them: all that a statement can say, in words of which some are
/// read in the registry and some are not.
struct StatedByChance {
    /// Somebody as they are; sources tell of them with gaps and errors.
    private struct Somebody {
        let names: [String]
        let birth: String
        let sex: Sex
    }

    /// What words mean, by the name of their list; those without a code are read by nobody, or by chance.
    static let words: [String: [(text: String, code: String?)]] = [
        "levels": [
            ("Chưa qua đào tạo", "none"), ("Trung cấp", "TC"), ("Cao đẳng", "CD"),
            ("Đại học", "DH"), ("ĐH", "DH"), ("Thạc sĩ", "THS"), ("BS CKI", "CKI"),
            ("BS CKII", "CKII"), ("Tiến sĩ", "TS"), ("TSKH", "TSKH"), ("bằng khác", nil),
        ],
        "academic-titles": [("PGS", "PGS"), ("GS", "GS"), ("học hàm khác", nil)],
        "fields": [
            ("Luật", "7380101"), ("Kế toán", "7340301"), ("SP Tiểu học", "7140202"),
            ("Thạc sĩ Luật", "8380101"), ("Sư phạm", "14"), ("Quản trị", "3401"),
            ("ngành khác", nil),
        ],
        "ethnic-groups": [
            ("Kinh", "01"), ("K'Ho", "16"), ("Cơ-ho", "16"), ("Mạ", "28"),
            ("người nước ngoài", "55"), ("dân tộc khác", nil),
        ],
        "religions": [("Phật", "01"), ("Công giáo", "02"), ("đạo khác", nil)],
        "sectors": [
            ("Đảng uỷ", "PARTY"), ("Khối chính quyền", "GOVERNMENT"), ("Đoàn thể", "FRONT"),
            ("khối khác", nil),
        ],
        "ranks": [("Chuyên viên", "01.003"), ("GV TH II", "V.07.03.28"), ("ngạch khác", nil)],
        "employment": [
            ("Công chức", "CIVIL_SERVANT"), ("HĐ", "CONTRACT"), ("KCT", "PART_TIME"),
            ("loại khác", nil),
        ],
        "standing": [("Đi học", "study-leave"), ("Nghỉ hưu", "retired"), ("khác", nil)],
        "position-groups": [
            ("Giám đốc", "HEAD"), ("Phó giám đốc", "DEPUTY"), ("Y sĩ", "PROFESSIONAL"),
            ("Bảo vệ", "SUPPORT"), ("việc khác", nil),
        ],
        "political-theory": [
            ("Sơ cấp CT", "SC"), ("Trung cấp CT", "TC"), ("Cao cấp CT", "CC"), ("lớp khác", nil),
        ],
        "state-management": [
            ("CV QLNN", "CV"), ("CVC QLNN", "CVC"), ("lớp QLNN khác", nil),
        ],
        "languages": [("Anh B", "EN"), ("Pháp A", "FR"), ("tiếng khác", nil)],
        "information-technology": [
            ("Không", "none"), ("THVP", "CERT"), ("máy tính", nil),
        ],
    ]

    /// Communes and provinces of the map with districts and of the one after it (Resolution 1671/NQ-UBTVQH15).
    static let oldPlaces = [
        ("Xã Lát, huyện Lạc Dương", "24862"), ("Xã Đạ Sar, huyện Lạc Dương", "24865"),
    ]
    static let newPlaces = [("Xã Lạc Dương", "24848"), ("Phường Lang Biang - Đà Lạt", "24846")]
    static let homes = [("Tỉnh Lâm Đồng", "68"), ("Hà Nội", "01")]

    /// Organisations, some of which the words of their names put in a sector.
    static let organisations: [(text: String, sector: String?)] = [
        ("Trường Tiểu học Păng Tiêng", "EDUCATION"), ("Trạm Y tế xã Lát", "HEALTH"),
        ("TRẠM Y TẾ XÃ LÁT", "HEALTH"), ("Hạt Kiểm lâm Lạc Dương", nil),
    ]

    private let people: [Somebody]
    /// Of whom the last statement speaks.
    private(set) var somebody = 0
    var random: SplitMix64

    init(seed: UInt64) {
        random = SplitMix64(seed: seed)
        people = (0..<26).map { number in
            let names = [
                ["Trần Hoà", "Trần Hòa", "TRẦN HOÀ"], ["Ka Đèn", "KA ĐÈN"], ["Cil Múp Ha Bét"],
            ]
            // Few names, and nobody shares name and birth with another: a source that errs on the sex tells
            // of a namesake.
            return Somebody(
                names: names[number % 3],
                birth: "19\(60 + number / 2)-0\(number % 2 == 0 ? 6 : 9)-\(28 + number % 3)",
                sex: number % 4 < 2 ? .female : .male)
        }
    }

    private mutating func word(_ list: String, _ percent: Int, _ texts: inout TextTable) -> TextID?
    {
        guard random.happens(percent), let words = Self.words[list] else { return nil }
        return texts.intern(random.pick(words).text)
    }

    /// What one source says of somebody at a date.
    mutating func statement(
        _ kind: StatementKind, row: Int?, asOf: CivilDate, _ texts: inout TextTable
    ) -> Statement {
        somebody = random.below(people.count)
        let person = people[somebody]
        var said = Statement(
            kind: kind, row: row, asOf: asOf, fullName: texts.intern(random.pick(person.names)))
        let other: Sex = person.sex == .male ? .female : .male
        said.sex = random.happens(70) ? person.sex : random.happens(20) ? other : nil
        let precision = random.pick([10, 10, 10, 7, 4, 0])
        said.birthDate = PartialDate(iso: String(person.birth.prefix(precision)))
        if random.happens(40) {
            said.hometown = texts.intern(random.pick(Self.homes + [("quê", "")]).0)
        }
        said.sensitive.ethnicGroup = word("ethnic-groups", 50, &texts)
        said.sensitive.religion = word("religions", 40, &texts)
        if random.happens(50) { said.sensitive.isPartyMember = random.happens(50) }
        said.engagements = (0..<random.pick([0, 1, 1, 1, 2])).map { _ in post(asOf, &texts) }
        said.qualifications = (0..<random.pick([0, 1, 1, 2, 3])).map { _ in degree(&texts) }
        for (kind, list) in [
            (Certificate.Kind.politicalTheory, "political-theory"),
            (.stateManagement, "state-management"), (.language, "languages"),
            (.language, "languages"), (.informationTechnology, "information-technology"),
        ] {
            guard let wording = word(list, 30, &texts) else { continue }
            said.certificates.append(Certificate(kind: kind, wording: wording))
        }
        return said
    }

    private mutating func post(_ asOf: CivilDate, _ texts: inout TextTable) -> Engagement {
        var post = Engagement()
        if random.happens(75) {
            post.organisation = texts.intern(random.pick(Self.organisations).text)
        }
        if random.happens(60) { post.place = texts.intern(place(asOf)) }
        post.position = word("position-groups", 60, &texts)
        post.rank = word("ranks", 40, &texts)
        post.employment = word("employment", 40, &texts)
        post.sector = word("sectors", 20, &texts)
        post.standing = word("standing", 20, &texts)
        if random.happens(40) { post.since = PartialDate(iso: random.pick(["2019", "2020-05"])) }
        if random.happens(15) {
            post.until = PartialDate(iso: random.pick(["2024", "2025-06", "2025-12-30"]))
        }
        return post
    }

    mutating func place(_ asOf: CivilDate) -> String {
        random.pick(asOf < day("2025-07-01") ? Self.oldPlaces : Self.newPlaces).0
    }

    private mutating func degree(_ texts: inout TextTable) -> Qualification {
        var degree = Qualification()
        degree.level = word("levels", 75, &texts)
        degree.title = word("academic-titles", 25, &texts)
        degree.field = word("fields", 60, &texts)
        degree.isInTraining = random.happens(15)
        return degree
    }
}
