public import Wording

/// What people can be counted by; the raw value is the name on the command line.
public enum Dimension: String, CaseIterable, Sendable, Hashable {
    case field
    case fieldGroup = "field-group"
    case discipline
    case level
    case title
    case locality
    case district
    case province
    case hometownProvince = "hometown-province"
    case sector
    case organisation
    case position
    case positionGroup = "position-group"
    case leadership
    case rank
    case employment
    case standing
    case sex
    case age
    case ethnicGroup = "ethnic-group"
    case minority
    case religion
    case party
    case politicalTheory = "political-theory"
    case stateManagement = "state-management"
    case language
    case informationTechnology = "it"

    /// Whether its values are administrative units, so that they depend on the map.
    public var isPlace: Bool {
        switch self {
        case .locality, .district, .province, .hometownProvince: true
        default: false
        }
    }

    /// The name above a column.
    public var wording: Wording {
        switch self {
        case .field: Wording("Lĩnh vực đào tạo", "Field")
        case .fieldGroup: Wording("Nhóm ngành", "Field group")
        case .discipline: Wording("Ngành đào tạo", "Discipline")
        case .level: Wording("Trình độ", "Level")
        case .title: Wording("Học hàm", "Academic title")
        case .locality: Wording("Địa bàn (xã)", "Locality (commune)")
        case .district: Wording("Huyện", "District")
        case .province: Wording("Tỉnh", "Province")
        case .hometownProvince: Wording("Tỉnh quê quán", "Home province")
        case .sector: Wording("Khối", "Sector")
        case .organisation: Wording("Cơ quan, đơn vị", "Organisation")
        case .position: Wording("Chức vụ, vị trí việc làm", "Position")
        case .positionGroup: Wording("Nhóm chức vụ, vị trí", "Position group")
        case .leadership: Wording("Giữ chức vụ lãnh đạo, quản lý", "Leadership")
        case .rank: Wording("Ngạch, chức danh nghề nghiệp", "Rank")
        case .employment: Wording("Loại lao động", "Employment")
        case .standing: Wording("Tình trạng công tác", "Standing")
        case .sex: Wording("Giới tính", "Sex")
        case .age: Wording("Độ tuổi", "Age")
        case .ethnicGroup: Wording("Dân tộc", "Ethnic group")
        case .minority: Wording("Dân tộc thiểu số", "Ethnic minority")
        case .religion: Wording("Tôn giáo", "Religion")
        case .party: Wording("Đảng viên", "Party member")
        case .politicalTheory: Wording("Lý luận chính trị", "Political theory")
        case .stateManagement: Wording("Quản lý nhà nước", "State management")
        case .language: Wording("Ngoại ngữ", "Foreign language")
        case .informationTechnology: Wording("Tin học", "Information technology")
        }
    }
}
