/// The highest level of training of a sample person.
enum Level: String, Sendable {
    case intermediate = "TC"
    case college = "CD"
    case university = "DH"
    case master = "THS"
    case doctor = "TS"
    case specialistI = "CKI"
    case specialistII = "CKII"

    var name: String {
        switch self {
        case .intermediate: "Trung cấp"
        case .college: "Cao đẳng"
        case .university: "Đại học"
        case .master: "Thạc sĩ"
        case .doctor: "Tiến sĩ"
        case .specialistI: "Chuyên khoa I"
        case .specialistII: "Chuyên khoa II"
        }
    }

    var abbreviation: String {
        switch self {
        case .intermediate: "TC"
        case .college: "CĐ"
        case .university: "ĐH"
        case .master: "ThS"
        case .doctor: "TS"
        case .specialistI: "BSCKI"
        case .specialistII: "BSCKII"
        }
    }

    /// The age by which a career plausibly has reached the level.
    var leastAge: Int {
        switch self {
        case .intermediate, .college, .university: 23
        case .master, .specialistI: 29
        case .doctor: 36
        case .specialistII: 40
        }
    }

    /// The level that a year of study adds.
    var next: Level? {
        switch self {
        case .intermediate: .college
        case .college: .university
        case .university: .master
        case .master, .doctor, .specialistI, .specialistII: nil
        }
    }
}
