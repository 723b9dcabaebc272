import Registry
import Wording

extension JoinRule {
    /// What is said of a statement that was joined by the rule.
    var wording: Wording {

        switch self {
        case .sourceRow:
            Wording(
                "nối vào người đã có: cùng dòng của cùng tệp, nhập lại",
                "joined: the same row of the same file, read again")
        case .identityNumber:
            Wording(
                "nối vào người đã có: cùng số định danh", "joined: the same identity number")
        case .nameAndBirthDate:
            Wording(
                "nối vào người đã có: cùng họ tên và cùng ngày sinh đầy đủ",
                "joined: the same name and the same full date of birth")
        case .decision:
            Wording("nối vào người đã có: do người quyết định", "joined: a person said so")
        }
    }
}
