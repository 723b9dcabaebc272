public import Spreadsheet
public import Wording

/// Why nothing of a source could be imported.
public enum ImportError: WordedError, Equatable {
    /// There is no file at the path.
    case notFound(String)
    /// The path is a folder.
    case isFolder(String)
    /// The file cannot be read.
    case notReadable(String, reason: String)
    /// The file has no bytes, or only blank lines.
    case empty(String)
    /// The workbook cannot be read.
    case spreadsheet(String, SpreadsheetError)
    /// The workbook has no such sheet, or none that is shown.
    case noSheet(String, wanted: String, there: [String])
    /// The file is not text.
    case notText(String)
    /// No row names the columns that are needed.
    case noHeader(String, needed: String, seen: String)
    /// There is a header and nothing below it.
    case headerOnly(String, row: Int)
    /// Two columns say the same thing.
    case columnTwice(String, header: String, row: Int, columns: [Int])
    /// A profile that cannot be read, or does not fit the file; with its line where there is one.
    case profile(String, line: Int?, RosterProfileFault)
    /// A report cannot be written.
    case reportNotWritten(String)
    /// The library that writes workbooks is not on this machine.
    case noWorkbookLibrary(String)
    /// The file is said to list everybody of its organisations, and names none.
    case noOrganisation(String)

    /// A file of answers without the columns that name question and answer.
    case noAnswerColumns(String)
    /// A file of answers in which nothing is answered.
    case nothingAnswered(String)
    /// An answer beside no number of a question.
    case answerWithoutQuestion(String, row: Int, id: String)

    /// What is said of the error.
    public var wording: Wording {
        switch self {
        case .notFound(let file):
            Wording(
                "Không tìm thấy tệp \(file). Kiểm tra lại tên và thư mục.",
                "There is no file \(file). Check its name and folder.")
        case .isFolder(let file):
            Wording(
                "\(file) là một thư mục, không phải tệp danh sách. Hãy chỉ rõ từng tệp, ví dụ: \(file)/*.csv",
                "\(file) is a folder, not a roster. Name the files, for example \(file)/*.csv")
        case .notReadable(let file, let reason):
            Wording(
                "Không đọc được tệp \(file): \(reason). Kiểm tra quyền đọc của tệp.",
                "Cannot read \(file): \(reason). Check the permissions of the file.")
        case .empty(let file):
            Wording(
                "Tệp \(file) trống, không có dòng nào để đọc. Kiểm tra xem tệp đã được lưu đúng chưa.",
                "The file \(file) is empty; there is nothing to read. Check that it was saved.")
        case .spreadsheet(let file, let error): error.wording(of: file)
        case .noSheet(let file, let wanted, let there):
            Wording(
                "Tệp \(file) không có trang tính “\(wanted)”. Các trang tính: \(there.joined(separator: ", ")).",
                "The file \(file) has no sheet “\(wanted)”. Its sheets: \(there.joined(separator: ", "))."
            )
        case .noOrganisation(let file):
            Wording(
                "Tệp \(file) được nhập với --complete (đủ mọi người của đơn vị), nhưng không dòng nào ghi đơn vị công tác. Thêm cột đơn vị, hoặc nhập không có --complete.",
                "The file \(file) is imported with --complete (everybody of its organisations), but no row names an organisation. Add a column for it, or import without --complete."
            )
        case .notText(let file):
            Wording(
                "Tệp \(file) không phải là danh sách dạng văn bản (CSV). Hãy mở bằng chương trình đã tạo ra nó và lưu thành CSV UTF-8.",
                "The file \(file) is not delimited text (CSV). Open it in the program that made it and save it as CSV UTF-8."
            )
        case .noHeader(let file, let needed, let seen):
            Wording(
                "Tệp \(file): không tìm thấy dòng tiêu đề có cột \(needed) trong 40 dòng đầu. Các dòng đầu đọc được: \(seen). Nếu đây là danh sách, hãy đặt tên cột \(needed) ở dòng tiêu đề, hoặc ghi hồ sơ cách đọc: trithuc inspect \"\(file)\" --save-profile ho-so.yaml, sửa hồ sơ rồi nhập lại với --profile ho-so.yaml.",
                "The file \(file): no header with a column \(needed) in the first 40 rows. The first rows read: \(seen). If this is a roster, name the column \(needed) in its header, or write a profile: trithuc inspect \"\(file)\" --save-profile profile.yaml, edit it and import again with --profile profile.yaml."
            )
        case .headerOnly(let file, let row):
            Wording(
                "Tệp \(file) chỉ có dòng tiêu đề (dòng \(row)), không có người nào bên dưới.",
                "The file \(file) has a header (row \(row)) and nobody below it.")
        case .columnTwice(let file, let header, let row, let columns):
            Wording(
                "Tệp \(file), dòng \(row): cột “\(header)” có hai lần (cột \(list(columns))). Không biết lấy cột nào; hãy xoá hoặc đổi tên một cột, hoặc chọn cột trong hồ sơ cách đọc: trithuc inspect \"\(file)\" --save-profile ho-so.yaml.",
                "The file \(file), row \(row): the column “\(header)” stands there twice (columns \(list(columns))). Delete or rename one of them, or choose one in a profile: trithuc inspect \"\(file)\" --save-profile profile.yaml."
            )
        case .profile(let file, let line, let fault):
            Wording(
                "Hồ sơ cách đọc \(file)" + (line.map { ", dòng \($0)" } ?? "") + ": "
                    + fault.wording.vietnamese,
                "The profile \(file)" + (line.map { ", line \($0)" } ?? "") + ": "
                    + fault.wording.english)
        case .noAnswerColumns(let file):
            Wording(
                "Tệp \(file) không có hai cột id (số câu hỏi) và answer (trả lời). Lấy tệp mẫu bằng: trithuc questions --format csv --output can-xem.csv, rồi điền cột answer.",
                "The file \(file) has no columns id and answer. Make one with: trithuc questions --format csv --output questions.csv, and fill in the column answer."
            )
        case .nothingAnswered(let file):
            Wording(
                "Tệp \(file): cột answer chưa điền dòng nào. Ghi mã hoặc tên vào cột đó, dòng nào chưa biết thì để trống.",
                "The file \(file): nothing is written in the column answer. Write a code or a name there, and leave blank what you do not know."
            )
        case .answerWithoutQuestion(let file, let row, let id):
            Wording(
                "Tệp \(file), dòng \(row): cột id ghi “\(id)”, không phải số câu hỏi. Lấy lại số từ: trithuc questions",
                "The file \(file), row \(row): the column id says “\(id)”, which is no question's number. Take it from: trithuc questions"
            )
        case .noWorkbookLibrary(let name):
            Wording(
                "Máy này thiếu \(name), thư viện để ghi tệp .xlsx. Cài gói libxlsxwriter của hệ điều hành, hoặc in ra dạng khác, ví dụ --format csv.",
                "This machine has no \(name), the library that writes .xlsx files. Install the system's package of libxlsxwriter, or print another form, as --format csv."
            )
        case .reportNotWritten(let path):
            Wording(
                "Không ghi được kết quả vào \(path). Kiểm tra xem thư mục có quyền ghi không và ổ đĩa còn chỗ không.",
                "Cannot write the report \(path). Check that its folder may be written to and has room."
            )
        }
    }
}

private func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: ", ")
}
