public import Census
public import Wording

extension Dimension {
    /// By which rule a person's value is told, where several sources or several posts and degrees say different things.
    public var rule: Wording {
        switch self {
        case .field, .fieldGroup, .discipline:
            Wording(
                "ngành của văn bằng bậc cao nhất có ghi ngành; cùng bậc thì văn bằng ghi trước. Văn bằng đang học không tính.",
                "the field of the highest degree that states one; of equals the one written first. Degrees under way do not count."
            )
        case .level:
            Wording(
                "bậc cao nhất trong các văn bằng đã có, theo danh sách mới nhất có ghi văn bằng. Văn bằng đang học không tính.",
                "the highest degree held, by the latest roster that lists degrees. Degrees under way do not count."
            )
        case .title:
            Wording(
                "học hàm ghi cùng văn bằng; giáo sư trước phó giáo sư.",
                "the title that stands with the degrees; professor before associate professor.")
        case .sector:
            Wording(
                "của việc làm chính; theo danh sách ghi, nếu không ghi thì theo tên cơ quan.",
                "of the principal post; as the roster states it, else by the organisation's name.")
        case .politicalTheory, .stateManagement, .language, .informationTechnology:
            Wording(
                "chứng chỉ cao nhất của loại này trong ghi nhận mới nhất có nói đến.",
                "the highest certificate of the kind in the latest statement that speaks of it.")
        case .religion, .party:
            Wording("theo ghi nhận mới nhất có nói đến.", "by the latest statement that says so.")
        default: lasting
        }
    }

    private var lasting: Wording {
        switch self {
        case .sex, .hometownProvince, .ethnicGroup, .minority:
            Wording(
                "không đổi theo thời gian: sửa tay trước, rồi hồ sơ, rồi danh sách; cùng loại thì ghi nhận mới nhất.",
                "does not change: an edit before a profile before a roster; of one kind the latest."
            )
        case .age:
            Wording(
                "số năm tròn tại ngày hỏi, theo ngày sinh đầy đủ nhất; chỉ biết năm hoặc tháng thì tính từ ngày đầu của năm hoặc tháng đó.",
                "full years at the date, by the most precise date of birth; of a year or month alone from its first day."
            )
        default:
            Wording(
                "của việc làm chính trong ghi nhận mới nhất có nêu việc làm: còn hiệu lực, toàn thời gian trước, rồi chức vụ lãnh đạo cao hơn, rồi việc bắt đầu sau, rồi việc ghi trước.",
                "of the principal post in the latest statement that names one: in force, full time first, then the higher leadership, then the later beginning, then the one written first."
            )
        }
    }
}
