import Classifications
import Wording

/// Why a command cannot be carried out as it was asked.
enum CommandFault: WordedError {
    case noSuchUnit(String)
    case noSuchPerson(String)
    case noSuchList(String)

    private static let lists = CodeList.allCases.map(\.rawValue).joined(separator: ", ")

    var wording: Wording {
        switch self {
        case .noSuchUnit(let text):
            Wording(
                "Không có đơn vị hành chính “\(text)”. Viết MÃ@NGÀY, ví dụ 24848@2025-07-01; tra mã bằng: trithuc codes administrative-units \"xã Lạc Dương\"",
                "There is no administrative unit “\(text)”. Write CODE@DATE, as 24848@2025-07-01; find codes with: trithuc codes administrative-units \"xã Lạc Dương\""
            )
        case .noSuchPerson(let text):
            Wording(
                "Không có hồ sơ số “\(text)”. Tìm số hồ sơ bằng: trithuc people \"họ tên\"",
                "There is no person “\(text)”. Find the number with: trithuc people \"name\"")
        case .noSuchList(let text):
            Wording(
                "Không có danh mục “\(text)”. Các danh mục: \(CommandFault.lists)",
                "There is no list “\(text)”. Lists: \(CommandFault.lists)")
        }
    }
}
