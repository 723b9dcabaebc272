public import Registry
public import Wording

/// Why a registry was not exported to a folder, or not read back from one.
public enum DataPackageError: WordedError, Equatable {
    /// There is something at the path that would be overwritten.
    case alreadyThere(String)
    /// A file or folder cannot be written.
    case notWritable(String, reason: String)
    /// `datapackage.json` is not one that this program wrote.
    case notOurs(String)
    /// A newer program wrote the folder.
    case newer(String)
    /// A file of the folder is missing.
    case missingFile(String)
    /// A file cannot be read.
    case notReadable(String, reason: String)
    /// The bytes of a file are not those that were written.
    case altered(String)
    /// A line of a file is not as it was written.
    case line(String, Int, EvidenceError)
    /// A line of a file has more or fewer fields than the table has columns, or its quotes are broken.
    case brokenLine(String, Int)

    /// What is said of the error.
    public var wording: Wording {
        switch self {
        case .alreadyThere(let path):
            Wording(
                "Đã có \(path) và không trống; không ghi đè. Đặt tên thư mục mới, hoặc xoá thư mục đó trước.",
                "\(path) is there already and is not empty; nothing is overwritten. Name a new folder, or delete that one first."
            )
        case .notWritable(let path, let reason):
            Wording(
                "Không ghi được \(path): \(reason). Kiểm tra xem thư mục cha có chưa, có quyền ghi không và ổ đĩa còn chỗ không. Chưa xuất gì.",
                "Cannot write \(path): \(reason). Check that the folder above exists, may be written to and has room. Nothing was exported."
            )
        case .notOurs(let path):
            Wording(
                "\(path) không phải do lệnh trithuc export ghi ra, hoặc đã bị sửa. Chỉ nhập lại được thư mục do trithuc export tạo. Chưa ghi gì.",
                "\(path) was not written by trithuc export, or was altered. Only a folder made by trithuc export can be read back. Nothing was written."
            )
        case .newer(let path):
            Wording(
                "\(path) do một phiên bản mới hơn của trithuc ghi. Hãy cập nhật chương trình rồi nhập lại. Chưa ghi gì.",
                "\(path) was written by a newer trithuc. Update the program and import again. Nothing was written."
            )
        case .missingFile(let path):
            Wording(
                "Bản xuất thiếu tệp \(path). Hãy chép lại cả thư mục từ nơi đã xuất. Chưa ghi gì.",
                "The export lacks the file \(path). Copy the whole folder again from where it was exported. Nothing was written."
            )
        case .notReadable(let path, let reason):
            Wording(
                "Không đọc được \(path): \(reason). Kiểm tra quyền đọc của tệp. Chưa ghi gì.",
                "Cannot read \(path): \(reason). Check the file's permissions. Nothing was written."
            )
        case .altered(let path):
            Wording(
                "Tệp \(path) đã bị sửa hoặc chép thiếu sau khi xuất (mã SHA-256 không khớp). Hãy chép lại cả thư mục từ nơi đã xuất. Chưa ghi gì.",
                "The file \(path) was altered or cut short since it was exported (its SHA-256 differs). Copy the whole folder again from where it was exported. Nothing was written."
            )
        case .line(let path, let line, let error):
            Wording(
                "\(path), dòng \(line): \(error.wording.vietnamese). Hãy xuất lại từ sổ gốc. Chưa ghi gì.",
                "\(path), line \(line): \(error.wording.english). Export again from the registry. Nothing was written."
            )
        case .brokenLine(let path, let line):
            Wording(
                "\(path), dòng \(line): số ô không khớp với dòng đầu, hoặc dấu ngoặc kép bị hỏng. Hãy xuất lại từ sổ gốc. Chưa ghi gì.",
                "\(path), line \(line): not as many fields as in the first line, or broken quotes. Export again from the registry. Nothing was written."
            )
        }
    }
}
