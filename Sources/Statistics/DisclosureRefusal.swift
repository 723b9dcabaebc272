public import Census
public import Wording

/// Why a question has no public answer, and what can be asked instead.
public enum DisclosureRefusal: WordedError, Equatable {
    /// Names are never public.
    case names
    /// More dimensions than a public table has.
    case tooManyDimensions(most: Int)
    /// A dimension that is never public.
    case neverPublic(Dimension)
    /// A sensitive dimension with communes or districts.
    case sensitive(Dimension)
    /// Ages on their own, in other bands or as a condition.
    case ages(AgeBands)
    /// A condition of several values.
    case severalValues(Dimension)
    /// Conditions alone on several dimensions.
    case conditionsOnly
    /// People shared out by the population.
    case estimates
    /// A measure other than the number of people.
    case measure
    /// A map that the examination does not know.
    case map
    /// Nobody, or so few that it must not be told apart from nobody.
    case fewOrNone
    /// A registry of too few people.
    case fewPeople(fewest: Int)

    /// What is said of the refusal.
    public var wording: Wording {
        switch self {
        case .names, .fewOrNone, .fewPeople, .neverPublic, .sensitive: ofPeople
        default: ofQuestion
        }
    }

    private var ofPeople: Wording {
        switch self {
        case .neverPublic(let dimension):
            Wording(
                "Bảng công khai không có chiều \(dimension.rawValue): người trong một đơn vị, một chức vụ dễ bị nhận ra. Hỏi bằng position-group hoặc sector, hoặc bỏ --public nếu bảng chỉ dùng trong cơ quan.",
                "No public table has the dimension \(dimension.rawValue): its people are easily recognised. Ask by position-group or sector, or leave out --public for use in the office."
            )
        case .sensitive(let dimension):
            Wording(
                "Chiều \(dimension.rawValue) là dữ liệu nhạy cảm (Nghị định 356/2025/NĐ-CP, Điều 4), không công khai theo xã hoặc huyện. Hỏi theo province, hoặc bỏ locality, district.",
                "The dimension \(dimension.rawValue) is sensitive (Decree 356/2025/NĐ-CP, Article 4) and is not public by commune or district. Ask by province, or leave out locality and district."
            )
        case .fewOrNone:
            Wording(
                "Không có hoặc có quá ít người thoả điều kiện này để in bảng công khai. Hỏi điều kiện rộng hơn, ví dụ nhóm ngành thay cho ngành.",
                "Nobody meets this condition, or too few for a public table. Ask a wider one, as a field group instead of a discipline."
            )
        case .fewPeople(let fewest):
            Wording(
                "Sổ có dưới \(fewest) người tại ngày này, không in bảng công khai. Ghép với sổ của cấp trên rồi hỏi lại.",
                "The registry has fewer than \(fewest) people at this date and gives no public table. Ask the registry of the level above."
            )
        default:
            Wording(
                "Họ tên và hồ sơ không bao giờ công khai. Để có số liệu công khai: trithuc count --public --by field; để xem trong cơ quan, bỏ --public.",
                "Names and persons are never public. For public figures: trithuc count --public --by field; for use in the office leave out --public."
            )
        }
    }

    private var ofQuestion: Wording {
        switch self {
        case .tooManyDimensions(let most):
            Wording(
                "Bảng công khai có nhiều nhất \(most) chiều, kể cả chiều sau --where; xã chỉ ghép với một chiều khác. Bỏ bớt chiều, hoặc hỏi thành nhiều bảng.",
                "A public table has at most \(most) dimensions, those after --where included; a commune goes with one other. Leave some out, or ask several tables."
            )
        case .ages(let bands):
            Wording(
                "Bảng công khai chỉ có một cách chia tuổi. Hỏi: --by age --bands \(bands.list) (không dùng --where age=…).",
                "Public tables have one set of ages. Ask: --by age --bands \(bands.list) (not --where age=…)."
            )
        case .severalValues(let dimension):
            Wording(
                "Với --public, mỗi điều kiện chỉ có một giá trị, mỗi chiều một điều kiện: trừ các bảng cho nhau sẽ lộ số nhỏ. Dùng --by \(dimension.rawValue) thay cho --where.",
                "With --public a condition has one value, and a dimension one condition: tables could be subtracted. Use --by \(dimension.rawValue) instead of --where."
            )
        case .conditionsOnly:
            Wording(
                "Với --public, chỉ hỏi một điều kiện sau --where; chiều kia đặt sau --by.",
                "With --public ask one condition after --where and put the other dimension after --by."
            )
        case .measure:
            Wording(
                "Chỉ số người được công khai: số cơ quan và tuổi (trung vị, tứ phân vị) có thể chỉ ra từng người. Bỏ --measure hoặc bỏ --public.",
                "Only numbers of people are public: numbers of organisations and ages (median, quartiles) may point at a person. Leave out --measure or --public."
            )
        case .estimates:
            Wording(
                "Số ước tính (--allocate) không công khai. Bỏ --allocate.",
                "Estimates (--allocate) are not public. Leave out --allocate.")
        default:
            Wording(
                "Bản đồ hành chính này không dùng cho bảng công khai. Dùng: --units then, --units 2025-06-30 hoặc --units 2025-07-01.",
                "This administrative map is not for public tables. Use: --units then, --units 2025-06-30 or --units 2025-07-01."
            )
        }
    }
}

extension AgeBands {
    /// The limits as the command line takes them.
    var list: String { limits.map(String.init).joined(separator: ",") }
}
