public import Wording

/// Why the evidence of another registry was not taken in.
public enum EvidenceError: WordedError, Equatable {
    /// The registry that is to take it in holds something already.
    case notEmpty(path: String)
    /// The registry was created with another setting, as for another administrative unit.
    case otherSetting(String, here: String, brought: String)
    /// A column that this program does not know.
    case unknownColumn(String, table: String)
    /// A value that is not in the form of its column.
    case value(column: String)
    /// A row that the table refuses.
    case row(reason: String)
    /// What was read does not hold together: an examination found this.
    case unsound(Wording)
    /// The last change is not the one that was announced.
    case otherHead

    /// What is said of the error.
    public var wording: Wording {
        switch self {
        case .notEmpty(let path):
            Wording(
                "Sổ \(path) đã có dữ liệu; chỉ đọc lại bản xuất vào sổ trống. Tạo sổ mới bằng: trithuc init --registry TỆP-MỚI, rồi nhập lại với --registry TỆP-MỚI. Chưa ghi gì.",
                "The registry \(path) holds data; an export is read back into an empty one only. Create one with: trithuc init --registry NEW-FILE, then import with --registry NEW-FILE. Nothing was written."
            )
        case .otherSetting(let name, let here, let brought):
            Wording(
                "Sổ được tạo với \(name) = “\(here)”, bản xuất là của “\(brought)”. Tạo sổ mới không ghi --unit bằng: trithuc init --registry TỆP-MỚI, rồi nhập lại. Chưa ghi gì.",
                "The registry was created with \(name) = “\(here)”, the export is of “\(brought)”. Create one without --unit: trithuc init --registry NEW-FILE, then import again. Nothing was written."
            )
        case .unknownColumn(let column, let table):
            Wording(
                "Bảng \(table) có cột lạ “\(column)”: bản xuất do một phiên bản mới hơn ghi, hoặc đã bị sửa. Hãy cập nhật chương trình. Chưa ghi gì.",
                "The table \(table) has an unknown column “\(column)”: a newer program wrote the export, or it was altered. Update the program. Nothing was written."
            )
        case .value(let column):
            Wording(
                "giá trị ở cột “\(column)” không đúng dạng",
                "the value in the column “\(column)” is not of its form")
        case .row(let reason):
            Wording(
                "dòng không hợp lệ (\(reason))", "the row breaks a rule of its table (\(reason))")
        case .unsound(let fault):
            Wording(
                "Bản xuất không nguyên vẹn: \(fault.vietnamese). Tệp đã bị sửa hoặc thiếu; hãy xuất lại từ sổ gốc. Chưa ghi gì.",
                "The export is not sound: \(fault.english). A file was altered or is incomplete; export again from the registry. Nothing was written."
            )
        case .otherHead:
            Wording(
                "Bản xuất không nguyên vẹn: lần cập nhật cuối không khớp với datapackage.json. Hãy xuất lại từ sổ gốc. Chưa ghi gì.",
                "The export is not sound: its last change is not the one that datapackage.json names. Export again from the registry. Nothing was written."
            )
        }
    }
}
