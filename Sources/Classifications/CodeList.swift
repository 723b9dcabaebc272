internal import VietnameseText

/// A list of official codes that the program knows.
public enum CodeList: String, CaseIterable, Sendable {
    /// Provinces, districts (until 2025-06-30) and communes.
    case administrativeUnits = "administrative-units"
    /// The national training catalogue: fields, groups, disciplines.
    case fields
    /// Levels of training.
    case levels
    /// Professor and associate professor.
    case academicTitles = "academic-titles"
    /// The peoples of Vietnam.
    case ethnicGroups = "ethnic-groups"
    /// Ranks of civil servants and of public employees.
    case ranks
    /// Groups of positions: heads, deputies, professions, support.
    case positionGroups = "position-groups"
    /// Sectors of work.
    case sectors
    /// Religions.
    case religions
    /// Training in political theory.
    case politicalTheory = "political-theory"
    /// Training in state management.
    case stateManagement = "state-management"
    /// Foreign languages.
    case languages
    /// Training in information technology.
    case informationTechnology = "information-technology"
    /// Kinds of employment.
    case employment
    /// In post, on leave, retired, elsewhere, abroad.
    case standing

    /// The list's name on screen.
    public var vietnameseName: String {
        switch self {
        case .administrativeUnits: "Đơn vị hành chính"
        case .fields: "Ngành đào tạo"
        case .levels: "Trình độ đào tạo"
        case .academicTitles: "Học hàm"
        case .ethnicGroups: "Dân tộc"
        case .ranks: "Ngạch, hạng chức danh nghề nghiệp"
        case .positionGroups: "Nhóm chức vụ, vị trí việc làm"
        case .sectors: "Khối, ngành công tác"
        case .religions: "Tôn giáo"
        case .politicalTheory: "Lý luận chính trị"
        case .stateManagement: "Quản lý nhà nước"
        case .languages: "Ngoại ngữ"
        case .informationTechnology: "Tin học"
        case .employment: "Loại lao động"
        case .standing: "Tình trạng công tác"
        }
    }

    /// The list of a name as the command line writes it, or of its Vietnamese name, accents optional.
    public init?(name: String) {
        let key = SearchKey.of(name)
        let list = Self.allCases.first {
            SearchKey.of($0.rawValue) == key || SearchKey.of($0.vietnameseName) == key
        }
        guard let list else { return nil }
        self = list
    }
}
