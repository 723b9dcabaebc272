extension DialectSurvey {
    /// Why the dialect was chosen, in Vietnamese; `reason` when it was not by the survey.
    func evidence(reason: String?) -> [String] {
        guard recordCount > 0 else { return ["Tệp không có dòng nào."] }
        var sentences = ["\(reason ?? Self.sentence(dialect, fieldCount)): \(shape)."]
        if dialect.quote == UInt8(ascii: "'") {
            sentences.append("Các ô được đặt trong dấu nháy đơn.")
        }
        if dialect.escape != nil {
            sentences.append("Dấu nháy trong ô viết với dấu gạch chéo ngược đứng trước.")
        }
        if dialect.skipsInitialSpace {
            sentences.append("Khoảng trắng sau dấu phân cách không thuộc về ô.")
        }
        return sentences
    }

    private var shape: String { "\(usualCount)/\(recordCount) dòng có \(fieldCount) ô" }

    private static func sentence(_ dialect: Dialect, _ fieldCount: Int) -> String {
        guard fieldCount > 1 else { return "Tệp chỉ có một cột" }
        let name =
            switch dialect.delimiter {
            case UInt8(ascii: ","): "dấu phẩy"
            case UInt8(ascii: ";"): "dấu chấm phẩy"
            case UInt8(ascii: "\t"): "dấu tab"
            case UInt8(ascii: "|"): "dấu gạch đứng"
            case UInt8(ascii: ":"): "dấu hai chấm"
            case space: "khoảng trắng"
            default: "byte \(dialect.delimiter)"
            }
        return "Dấu phân cách là \(name)"
    }
}
