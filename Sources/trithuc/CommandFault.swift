import Classifications
import VietnameseText
import Wording

/// Why a command cannot be carried out as it was asked.
enum CommandFault: WordedError {
    case noSuchUnit(String)
    case noSuchPerson(String)
    case noSuchList(String)
    case noSuchCommand(String, of: [String])
    case dimensionTwice(String)
    case notWritable(String)
    case reportForm(String)
    case alreadyThere(String)
    case answerForm
    case workbookNeedsFile
    case subtotalsNeedTwo
    case subtotalsInOrder
    case topForm(Int)
    case publicLayout
    case folderWithOthers(String)
    case publicExplanation
    case plainLayout(String)
    case twoMeasures
    case compareEstimates
    case orderNeedsCompare

    static let lists = CodeList.allCases.map(\.rawValue).joined(separator: ", ")

    private static func offer(_ text: String, _ names: [String], _ lead: String) -> String {
        let nearest = EditDistance.nearest(text, in: names, limit: 3)
        return nearest.isEmpty ? "" : " " + lead + nearest.joined(separator: ", ") + "?"
    }

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
        case .publicLayout:
            Wording(
                "Bảng công bố (--public) chỉ in dạng thường: bỏ --columns, --share, --sort, --top, --subtotals.",
                "A public table (--public) is printed plainly: leave out --columns, --share, --sort, --top, --subtotals."
            )
        case .publicExplanation:
            Wording(
                "Lời giải thích nêu số đúng và tên tệp, không công khai. Bỏ --public; hoặc hỏi bảng công khai mà không kèm giải thích.",
                "An explanation tells exact figures and names of files, which are not public. Leave out --public, or ask for the public table without an explanation."
            )
        case .plainLayout(let option):
            Wording(
                "\(option) không đi cùng --columns, --share, --subtotals. Bỏ các tuỳ chọn ấy; --sort và --top thì dùng được.",
                "\(option) does not go with --columns, --share and --subtotals. Leave those out; --sort and --top can be used."
            )
        case .twoMeasures:
            Wording(
                "--compare so sánh số người, không đi cùng --measure. Bỏ một trong hai.",
                "--compare compares numbers of people and does not go with --measure. Leave one of them out."
            )
        case .compareEstimates:
            Wording(
                "--compare không đi cùng --allocate: chênh lệch của hai số ước tính không đáng tin. Bỏ một trong hai.",
                "--compare does not go with --allocate: the difference of two estimates is not to be trusted. Leave one of them out."
            )
        case .orderNeedsCompare:
            Wording(
                "--sort difference cần một ngày để so sánh. Thêm: --compare NGÀY",
                "--sort difference needs a date to compare with. Add: --compare DATE")
        case .answerForm:
            Wording(
                "Trả lời bằng một trong ba cách: trithuc answer SỐ MÃ; trithuc answer --file can-xem.csv; trithuc answer --list DANH-MỤC --text \"CÁCH GHI\" MÃ. Xem số câu hỏi bằng: trithuc questions",
                "Answer in one of three ways: trithuc answer NUMBER CODE; trithuc answer --file questions.csv; trithuc answer --list LIST --text \"WORDING\" CODE. Find the numbers with: trithuc questions"
            )
        case .noSuchCommand(let text, let names):
            Wording(
                "Không có lệnh “\(text)”." + Self.offer(text, names, "Có phải: ")
                    + " Xem các lệnh bằng: trithuc --help",
                "There is no command “\(text)”." + Self.offer(text, names, "Did you mean: ")
                    + " List the commands with: trithuc --help")
        case .workbookNeedsFile:
            Wording(
                "Bảng tính phải ghi vào tệp .xlsx. Thêm: --output bang.xlsx",
                "A workbook must be written to an .xlsx file. Add: --output table.xlsx")
        case .subtotalsNeedTwo:
            Wording(
                "--subtotals cần ít nhất hai chiều sau --by, ví dụ: --by district,level --subtotals",
                "--subtotals needs two dimensions or more after --by, as: --by district,level --subtotals"
            )
        case .subtotalsInOrder:
            Wording(
                "--subtotals cộng theo thứ tự danh mục, không đi cùng --sort count hay --top. Bỏ một trong hai.",
                "--subtotals adds up in the order of the lists and does not go with --sort count or --top. Leave one of them out."
            )
        case .topForm(let number):
            Wording(
                "--top phải là số dòng từ 1 trở lên, không phải \(number). Ví dụ: --top 10",
                "--top must be a number of lines from 1, not \(number). As: --top 10")
        case .dimensionTwice(let name):
            Wording(
                "Chiều “\(name)” được ghi hai lần sau --by hoặc --columns. Bỏ bớt một lần.",
                "The dimension “\(name)” stands twice after --by or --columns. Delete one of them.")
        case .notWritable(let path):
            Wording(
                "Không ghi được tệp \(path). Kiểm tra xem thư mục có chưa, có quyền ghi không và ổ đĩa còn chỗ không.",
                "Cannot write the file \(path). Check that its folder exists, may be written to and has room."
            )
        case .reportForm(let path):
            Wording(
                "Kết quả chỉ ghi được vào tệp .xlsx (danh sách gốc có đánh dấu chỗ cần sửa) hoặc .csv (kết quả từng dòng), không ghi vào \(path). Đổi tên tệp sau --report; chưa nhập gì.",
                "A report can be written to an .xlsx file (the roster itself with what to mend) or a .csv file (a line a row), not \(path). Change the name after --report; nothing was imported."
            )
        case .folderWithOthers(let path):
            Wording(
                "\(path) là bản xuất của cả sổ: nhập riêng một mình, chỉ kèm --dry-run, --format, --registry; không cần --as-of. Chưa nhập gì.",
                "\(path) is an export of a whole registry: import it alone, with no other options than --dry-run, --format and --registry; --as-of is not needed. Nothing was imported."
            )
        case .alreadyThere(let path):
            Wording(
                "Đã có tệp \(path), không ghi đè. Đặt tên khác, hoặc xoá tệp đó trước.",
                "The file \(path) is there already and is not overwritten. Give another name, or delete it first."
            )
        }
    }
}

extension CodeList {
    /// The list of a name on the command line.
    init(asked name: String) throws(CommandFault) {
        guard let list = CodeList(name: name) else { throw .noSuchList(name) }
        self = list
    }
}
