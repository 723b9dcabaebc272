import Wording

/// What is wrong with a profile, in itself or for the file that it is used on.
public enum RosterProfileFault: Sendable, Equatable {
    /// It is too large to be one.
    case tooLarge
    /// It is not UTF-8.
    case notUTF8
    /// It is not YAML; the parser's own words.
    case syntax(String)
    /// It has no keys, or is of another version of the program.
    case notAProfile
    /// A key that means nothing.
    case unknownKey(String, known: [String])
    /// A value of another shape than its key needs.
    case wrongShape(key: String, Shape)
    /// A value that its key cannot have.
    case notAllowed(key: String, value: String, allowed: [String])
    /// No column can mean this.
    case unknownMeaning(String, nearest: [String])
    /// A column that has neither a header nor a number.
    case columnUnnamed
    /// Two columns of the profile are the same column of the file.
    case columnTwice(number: Int, otherLine: Int)
    /// The workbook has no such sheet.
    case noSheet(String, there: [String])
    /// The file has no such rows at its start.
    case noHeaderRows([Int])
    /// The file does not have the column; what stands in its place, where something does.
    case columnMissing(header: String?, number: Int?, instead: String?)
    /// Two columns are given a meaning that only one can have.
    case meaningTwice(String, columns: [Int])
    /// No column is given a meaning that every roster needs.
    case neededMeaning(header: String, name: String)

    /// What a value must be.
    public enum Shape: Sendable, Equatable {
        case text
        case number
        case rows
        case list
        case mapping

        fileprivate var wording: Wording {
            switch self {
            case .text: Wording("một từ hoặc một câu", "a word or a text")
            case .number: Wording("một số từ 1 trở lên", "a number from 1")
            case .rows:
                Wording(
                    "các số dòng liền nhau, ví dụ [4, 5]", "numbers of adjacent rows, as [4, 5]")
            case .list:
                Wording(
                    "một danh sách, mỗi mục bắt đầu bằng “- ”",
                    "a list of items that begin with “- ”")
            case .mapping: Wording("các cặp “khoá: giá trị”", "pairs of “key: value”")
            }
        }
    }

    /// What is wrong and what to do, without the place.
    var wording: Wording {
        switch self {
        case .tooLarge, .notUTF8, .syntax, .notAProfile: ofFile
        case .unknownKey, .wrongShape, .notAllowed, .unknownMeaning: ofValue
        case .columnUnnamed, .columnTwice, .columnMissing, .meaningTwice, .neededMeaning: ofColumn
        case .noSheet(let name, let there):
            Wording(
                "tệp không có trang tính “\(name)”. Các trang tính: \(list(there)). Sửa tên, hoặc xoá khoá “sheet” để đọc mọi trang.",
                "the file has no sheet “\(name)”. Its sheets: \(list(there)). Mend the name, or delete the key “sheet” to read any sheet."
            )
        case .noHeaderRows(let rows):
            Wording(
                "ở đầu tệp không có các dòng tiêu đề \(list(rows)). Sửa “header_rows” theo số dòng trong tệp, hoặc xoá nó để chương trình tự tìm.",
                "there are no rows \(list(rows)) at the start of the file. Mend “header_rows”, or delete it to have the header found."
            )
        }
    }

    private var ofFile: Wording {
        switch self {
        case .tooLarge:
            Wording(
                "tệp lớn hơn 1 MB nên không phải là hồ sơ cách đọc. Kiểm tra tên tệp sau --profile.",
                "over 1 MB is too large for a profile. Check the name after --profile.")
        case .notUTF8:
            Wording(
                "không phải văn bản UTF-8. Hãy mở và lưu lại dạng UTF-8.",
                "this is not UTF-8 text. Open it and save it as UTF-8.")
        case .syntax(let problem):
            Wording(
                "không đúng dạng YAML (\(problem)). Xem lại dấu cách ở đầu dòng (không dùng phím Tab), dấu hai chấm và dấu nháy.",
                "this is not YAML (\(problem)). Check the spaces at the start of the line (no tabs), colons and quotes."
            )
        default:
            Wording(
                "đây không phải là hồ sơ cách đọc trithuc.profile/1. Ghi một hồ sơ mới bằng: trithuc inspect TỆP --save-profile HỒ-SƠ.yaml",
                "this is no profile trithuc.profile/1. Write a new one with: trithuc inspect FILE --save-profile PROFILE.yaml"
            )
        }
    }

    private var ofValue: Wording {
        switch self {
        case .unknownKey(let key, let known):
            Wording(
                "không có khoá “\(key)”. Các khoá ở đây: \(list(known)).",
                "there is no key “\(key)”. Keys here: \(list(known)).")
        case .wrongShape(let key, let shape):
            Wording(
                "“\(key)” phải là \(shape.wording.vietnamese).",
                "“\(key)” must be \(shape.wording.english).")
        case .notAllowed(let key, let value, let allowed):
            Wording(
                "“\(key)” không thể là “\(value)”. Có thể là: \(list(allowed)).",
                "“\(key)” cannot be “\(value)”. It can be: \(list(allowed)).")
        case .unknownMeaning(let name, let nearest):
            Wording(
                "không có nghĩa cột “\(name)”." + offer("Có phải: ", nearest)
                    + " Cột không dùng thì ghi “not used”; các nghĩa có trong phần cuối hồ sơ do inspect --save-profile ghi ra.",
                "no column can mean “\(name)”." + offer("Did you mean: ", nearest)
                    + " For a column that is not used write “not used”; all meanings stand at the end of a profile written by inspect --save-profile."
            )
        default: ofColumn
        }
    }

    private var ofColumn: Wording {
        switch self {
        case .columnTwice(let number, let other):
            Wording(
                "cột \(number) của tệp đã có ở dòng \(other) của hồ sơ. Xoá một trong hai.",
                "column \(number) of the file stands in line \(other) already. Delete one of them.")
        case .columnMissing(let header, let number, let instead):
            missing(header, number, instead)
        case .meaningTwice(let name, let columns):
            Wording(
                "nghĩa “\(name)” được gán cho nhiều cột (cột \(list(columns))), chỉ được một. Đổi một cột thành “not used”.",
                "the meaning “\(name)” is given to several columns (\(list(columns))); one can have it. Make one of them “not used”."
            )
        case .neededMeaning(let header, let name):
            Wording(
                "không cột nào có nghĩa \(header), danh sách nào cũng cần. Ghi “meaning: \(name)” cho cột đó.",
                "no column means \(header), which is always needed. Give its column “meaning: \(name)”."
            )
        default:
            Wording(
                "cột cần có “header” hoặc “number”.", "a column needs a “header” or a “number”.")
        }
    }

    private func missing(_ header: String?, _ number: Int?, _ instead: String?) -> Wording {
        let name = header.map { " “\($0)”" } ?? number.map { " \($0)" } ?? ""
        let there = instead.map { $0.isEmpty ? "" : " (\($0))" } ?? ""
        let place = Wording(
            number.map { ", và cột \($0)\(there) không phải là nó" } ?? "",
            number.map { ", and column \($0)\(there) is not it" } ?? "")
        let known = header == nil ? Wording("", "") : place
        return Wording(
            "tệp không có cột\(name)\(known.vietnamese). Sửa “header” theo tệp; nếu đúng là cột có số đó thì xoá “header”; nếu tệp không còn cột này thì xoá mục này.",
            "the file has no column\(name)\(known.english). Mend “header”; if the number is right, delete “header”; if the file lost the column, delete this item."
        )
    }

    private func offer(_ lead: String, _ names: [String]) -> String {
        names.isEmpty ? "" : " " + lead + names.joined(separator: ", ") + "?"
    }

    private func list(_ items: [some CustomStringConvertible]) -> String {
        items.map(\.description).joined(separator: ", ")
    }
}
