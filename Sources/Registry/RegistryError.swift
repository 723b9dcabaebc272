public import Wording

/// Why the registry could not do what was asked.
public enum RegistryError: WordedError, Equatable {
    /// There is no file at the path.
    case missing(path: String)
    /// A file is there already.
    case exists(path: String)
    /// The path cannot be read or written.
    case notAccessible(path: String, reason: String)
    /// The file is not a registry.
    case notARegistry(path: String)
    /// The file is a registry whose content is damaged.
    case damaged(path: String)
    /// The file was written by a newer program.
    case newer(path: String)
    /// Another program is writing.
    case busy(path: String)
    /// The registry changed between reading and writing.
    case changedMeanwhile
    /// There is no change with this number.
    case noSuchChange(Int)
    /// The change was undone before.
    case alreadyUndone(Int, by: Int)
    /// The change is itself an undo.
    case undoOfUndo(Int)
    /// The file of the key is there, but is not a key.
    case badKey(path: String)
    /// The registry holds sealed numbers, and the file of their key is not there.
    case keyLost(path: String)
    /// There is no key to copy, or no copy to bring back.
    case missingKey(path: String)
    /// The file of the key holds the key of another registry.
    case foreignKey(path: String)
    /// A key is to be brought back, and the right one is in place.
    case keyInPlace(path: String)
    /// The disk or the database failed.
    case storage(String)

    /// What is said of the error.
    public var wording: Wording {
        switch self {
        case .missing(let path):
            Wording(
                "Không có sổ trí thức tại \(path). Tạo sổ mới bằng: trithuc init --registry \(path)",
                "There is no registry at \(path). Create one with: trithuc init --registry \(path)")
        case .exists(let path):
            Wording(
                "Tệp \(path) đã có, không ghi đè. Chọn tên khác bằng --registry TỆP.",
                "The file \(path) exists and is not overwritten. Choose another name with --registry FILE."
            )
        case .notAccessible(let path, let reason):
            Wording(
                "Không mở được \(path): \(reason). Kiểm tra quyền đọc, ghi của tệp và thư mục.",
                "Cannot open \(path): \(reason). Check the permissions of the file and its folder.")
        case .notARegistry(let path):
            Wording(
                "Tệp \(path) không phải là sổ trí thức. Kiểm tra lại tên tệp sau --registry.",
                "The file \(path) is not a registry. Check the name after --registry.")
        case .damaged(let path):
            Wording(
                "Sổ \(path) bị hỏng (ổ đĩa hoặc chép dở). Đừng nhập thêm; hãy lấy bản sao lưu gần nhất rồi chạy: trithuc doctor",
                "The registry \(path) is damaged (the disk, or a copy cut short). Import nothing more; take the latest back-up and run: trithuc doctor"
            )
        case .newer(let path):
            Wording(
                "Sổ \(path) do một phiên bản mới hơn của trithuc ghi. Hãy cập nhật chương trình rồi mở lại; tệp không bị thay đổi.",
                "The registry \(path) was written by a newer trithuc. Update the program and open it again; the file is unchanged."
            )
        case .busy(let path):
            Wording(
                "Sổ \(path) đang được một chương trình khác ghi. Đợi chương trình đó xong rồi làm lại; chưa có gì thay đổi.",
                "Another program is writing to \(path). Wait for it to finish and try again; nothing was changed."
            )
        case .changedMeanwhile:
            Wording(
                "Sổ vừa được cập nhật trong lúc đang đọc tệp. Hãy làm lại; chưa có gì thay đổi.",
                "The registry was updated while the file was being read. Try again; nothing was changed."
            )
        case .noSuchChange(let id):
            Wording(
                "Không có lần cập nhật số \(id). Xem danh sách bằng: trithuc changes",
                "There is no change \(id). List them with: trithuc changes")
        case .alreadyUndone(let id, let by):
            Wording(
                "Lần cập nhật \(id) đã được hoàn tác ở lần \(by).",
                "Change \(id) was already undone by change \(by).")
        case .undoOfUndo(let id):
            Wording(
                "Lần cập nhật \(id) là một lần hoàn tác. Muốn lấy lại dữ liệu, hãy nhập lại tệp gốc.",
                "Change \(id) is itself an undo. To bring the data back, import the source file again."
            )
        case .badKey(let path):
            Wording(
                "Tệp khoá \(path) bị hỏng (phải có đúng 32 byte). Lấy lại từ bản sao lưu: trithuc doctor --restore-key TỆP; các dữ liệu khác không bị ảnh hưởng.",
                "The key file \(path) is damaged (it must hold exactly 32 bytes). Bring it back from its back-up: trithuc doctor --restore-key FILE; no other data is affected."
            )
        case .keyLost, .missingKey, .foreignKey, .keyInPlace: keyWording
        case .storage(let reason):
            Wording(
                "Không ghi hoặc đọc được sổ: \(reason). Kiểm tra ổ đĩa; lần cập nhật dở dang không được ghi.",
                "The registry could not be read or written: \(reason). Check the disk; no half-done change was kept."
            )
        }
    }
}
