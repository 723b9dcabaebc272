import Foundation
import Wording

/// The argument parser's own fixed phrases, said in Vietnamese.
enum ParserWording {
    private static let phrases: [(String, String)] = [
        ("OVERVIEW:", "GIỚI THIỆU:"), ("USAGE:", "CÁCH DÙNG:"), ("ARGUMENTS:", "THAM SỐ:"),
        ("OPTIONS:", "TUỲ CHỌN:"), ("SUBCOMMANDS:", "CÁC LỆNH:"), ("Usage:", "Cách dùng:"),
        ("Error: ", "Lỗi: "), ("Help:", "Trợ giúp:"),
        ("Show help information.", "In trợ giúp này."), ("Show the version.", "In số phiên bản."),
        ("for more information.", "để biết thêm."),
        ("for detailed help.", "để xem chi tiết từng lệnh."),
        ("  See '", "  Xem '"), ("Missing expected argument", "Thiếu tham số"),
        ("Unknown option", "Không có tuỳ chọn"), ("Unexpected argument", "Thừa tham số"),
        ("Missing value for", "Thiếu giá trị của"), ("The value", "Giá trị"),
        ("is invalid for", "không hợp lệ cho"), ("Did you mean", "Có phải"),
        ("Please provide a value for", "Cần có giá trị của"), ("(default:", "(mặc định:"),
        ("; default:", "; mặc định:"), ("Please provide one of", "Hãy chọn một trong:"),
        ("' or '", "' hoặc '"), ("' and '", "' hoặc '"), ("<subcommand>", "<lệnh>"),
        ("<options>", "<tuỳ-chọn>"),
        // Where a line was broken before it.
        (" default: ", " mặc định: "), ("(values:", "(một trong:"),
        ("unexpected arguments", "tham số thừa"),
    ]

    static func translated(_ message: String) -> String {
        guard ScreenLanguage.screen == .vietnamese else { return message }
        return phrases.reduce(message) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
