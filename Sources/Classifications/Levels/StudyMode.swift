/// How a qualification was studied for.
public enum StudyMode: String, Sendable, CaseIterable {
    /// Full time.
    case fullTime = "CQ"
    /// While working, so named since the Education Law of 2005.
    case whileWorking = "VLVH"
    /// In service, the older name of studying while working.
    case inService = "TC"
    /// At a distance.
    case distance = "TX"
    /// Continuing from a lower level.
    case bridging = "LT"
    /// A shortened course for those in the profession.
    case conversion = "CT"
    /// A second degree.
    case secondDegree = "VB2"
    /// Completion of a lower programme.
    case completion = "HC"
    /// The extended programmes of the 1990s.
    case extended = "MR"
    /// By selection for disadvantaged areas.
    case selection = "CH"

    /// The mode's name on screen.
    public var vietnameseName: String {
        switch self {
        case .fullTime: "Chính quy"
        case .whileWorking: "Vừa làm vừa học"
        case .inService: "Tại chức"
        case .distance: "Từ xa"
        case .bridging: "Liên thông"
        case .conversion: "Chuyên tu"
        case .secondDegree: "Văn bằng hai"
        case .completion: "Hoàn chỉnh kiến thức"
        case .extended: "Mở rộng"
        case .selection: "Cử tuyển"
        }
    }
}
