import Wording

extension RegistryError {
    /// What is said where the key of the identity numbers is not as it should be.
    var keyWording: Wording {
        switch self {
        case .keyLost(let path):
            Wording(
                "Tệp này có số định danh (CCCD, CMND, BHXH…) nhưng không thấy khoá \(path) đã niêm phong các số trong sổ; chưa nhập gì. Nếu có bản sao khoá: trithuc doctor --restore-key TỆP. Nếu khoá đã mất hẳn: nhập lại với --new-key; khi đó các số cũ không mở được nữa, người trong các danh sách cũ và mới được nối với nhau chỉ theo họ tên và ngày sinh.",
                "This file brings identity numbers, but the key \(path), under which the registry's numbers are sealed, is not there; nothing was imported. If there is a copy of the key: trithuc doctor --restore-key FILE. If it is lost for good: import again with --new-key; then the old numbers stay shut, and people in old and new rosters are matched by name and birth date only."
            )
        case .missingKey(let path):
            Wording(
                "Không có tệp khoá \(path). Kiểm tra lại tên và thư mục; khoá được tạo khi nhập lần đầu một danh sách có số định danh, trithuc doctor cho biết nó ở đâu.",
                "There is no key file \(path). Check its name and folder; the key is made when the first roster with identity numbers is imported, and trithuc doctor says where it is."
            )
        case .foreignKey(let path):
            Wording(
                "Khoá \(path) không phải là khoá của sổ này (có thể là của một sổ khác); không có gì thay đổi. Lấy lại khoá đúng từ bản sao: trithuc doctor --restore-key TỆP. Nếu khoá đúng đã mất hẳn: nhập với --new-key; khoá lạ được cất sang tên khác, các số cũ không mở được nữa, người trong các danh sách cũ và mới được nối với nhau chỉ theo họ tên và ngày sinh.",
                "The key \(path) is not this registry's (perhaps another's); nothing was changed. Bring the right one back from its copy: trithuc doctor --restore-key FILE. If that is lost for good: import with --new-key; the strange key is put aside, the old numbers stay shut, and people in old and new rosters are matched by name and birth date only."
            )
        case .keyInPlace(let path):
            Wording(
                "Khoá \(path) đang có và đúng là khoá này; không cần khôi phục gì.",
                "The key \(path) is in place and is this very key; nothing needs to be brought back."
            )
        default: wording
        }
    }
}
