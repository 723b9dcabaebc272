import Spreadsheet
import Wording

extension SpreadsheetError {
    /// What is said to the clerk of a workbook that cannot be read.
    func wording(of file: String) -> Wording {
        switch self {
        case .encrypted:
            Wording(
                "Tệp \(file) có mật khẩu nên không đọc được. Mở bằng Excel, bỏ mật khẩu (Tệp > Thông tin > Bảo vệ sổ làm việc) rồi lưu lại.",
                "The workbook \(file) is locked with a password. Open it in Excel, remove the password and save it."
            )
        case .notASpreadsheet(let kind):
            Wording(
                "Tệp \(file) không phải là bảng tính Excel mà là \(kind.name.vietnamese). Mở bằng chương trình đã tạo ra nó rồi lưu thành .xlsx hoặc CSV UTF-8.",
                "The file \(file) is no Excel workbook but \(kind.name.english). Open it in the program that made it and save it as .xlsx or CSV UTF-8."
            )
        case .damaged(let part, let reason):
            Wording(
                "Bảng tính \(file) bị hỏng ở phần \(part)\(reason.place.vietnamese). Mở bằng Excel hoặc LibreOffice rồi lưu lại thành tệp mới.",
                "The workbook \(file) is damaged in its part \(part)\(reason.place.english). Open it in Excel or LibreOffice and save it as a new file."
            )
        case .tooLarge:
            Wording(
                "Bảng tính \(file) phình to bất thường khi giải nén nên bị từ chối. Nếu là tệp thật, hãy lưu trang tính cần nhập thành CSV UTF-8.",
                "The workbook \(file) expands to an unusual size and is refused. If it is real, save the sheet as CSV UTF-8."
            )
        case .noSuchSheet:
            Wording(
                "Bảng tính \(file) không có trang tính nào đọc được.",
                "The workbook \(file) has no sheet that can be read.")
        }
    }
}

extension FileKind {
    /// The kind's name in a sentence.
    fileprivate var name: Wording {
        switch self {
        case .empty: Wording("tệp trống", "an empty file")
        case .excelBinary: Wording("bảng tính nhị phân .xlsb", "a binary workbook, .xlsb")
        case .oldExcel:
            Wording("bảng tính Excel đời cũ (trước 1995)", "a workbook of Excel before 1995")
        case .openDocument: Wording("bảng tính OpenDocument .ods", "an OpenDocument sheet, .ods")
        case .otherOfficeDocument:
            Wording("văn bản hoặc bản trình chiếu", "a document or presentation")
        case .zip: Wording("tệp nén", "an archive")
        case .html, .webArchive: Wording("trang web lưu với đuôi .xls", "a web page saved as .xls")
        case .spreadsheetML2003: Wording("bảng tính XML 2003", "an XML workbook of 2003")
        case .xml: Wording("tệp XML", "an XML file")
        case .pdf: Wording("tệp PDF", "a PDF document")
        case .richText: Wording("văn bản RTF", "a rich text document")
        case .text: Wording("văn bản", "plain text")
        case .unknown: Wording("một loại tệp lạ", "a file of another kind")
        }
    }
}

extension Damage {
    /// Where the damage is, where that helps.
    fileprivate var place: Wording {
        switch self {
        case .reference(let row, _): Wording(" (hàng \(row))", " (row \(row))")
        default: Wording("", "")
        }
    }
}
