import Classifications
import Registry
import Wording

/// What is said of an identity number in a cell; never with more than its last digits.
struct IdentityNumberFinding {
    let row: Int
    let cell: Cell
    /// How many digits the column's numbers have.
    let lengths: [Int]

    /// The column, from 0.
    var column: Int { cell.column - 1 }

    /// Not a number of this kind.
    var invalid: Finding {
        let count = lengths.map(String.init)
        return finding(
            "identity-number-invalid",
            "ô này không phải số có đủ \(count.joined(separator: " hoặc ")) chữ số nên không được dùng. Kiểm tra lại số trên thẻ hoặc sổ; ô chỉ ghi chữ số.",
            "this is not a number of \(count.joined(separator: " or ")) digits and is not used. Check it against the card or book; write digits alone."
        )
    }

    /// A zero in front seems to be missing, and that is not proved.
    var zeroLost: Finding {
        finding(
            "identity-number-zero-lost",
            "số định danh thiếu chữ số, có thể bảng tính đã làm mất số 0 ở đầu; không đủ căn cứ để thêm lại nên số không được dùng. Đặt định dạng cột là Văn bản (Text) rồi gõ lại đủ số.",
            "the identity number lacks digits; a spreadsheet may have dropped its leading zeros, which is not proved, so it is not used. Format the column as text and type the whole number."
        )
    }

    /// Digits were lost.
    var rounded: Finding {
        finding(
            "identity-number-rounded",
            "số bị bảng tính viết tắt thành dạng 1,23E+11, các chữ số sau đã mất nên không được dùng. Trong tệp gốc chọn cột, đặt định dạng là Văn bản (Text), gõ lại số rồi lưu lại.",
            "the spreadsheet shortened the number to the form 1.23E+11; its last digits are lost and it is not used. In the source format the column as text, type the numbers again and save."
        )
    }

    /// Twelve digits that no citizen has.
    var impossible: Finding {
        finding(
            "identity-number-impossible",
            "số căn cước này không thể có (mã tỉnh hoặc năm sinh trong số không đúng, Thông tư 59/2021/TT-BCA) nên không được dùng. Kiểm tra lại số trên thẻ.",
            "no citizen can have this number (its province or birth year cannot be, Circular 59/2021/TT-BCA); it is not used. Check it against the card."
        )
    }

    /// Sex and birth year are another person's.
    func ofAnother(_ number: CitizenNumber) -> Finding {
        finding(
            "identity-number-of-another",
            "số căn cước là của \(vietnamese(number)), trái với cả giới tính và năm sinh của dòng: gần như chắc chắn là số của người khác nên không được dùng. Kiểm tra xem cột số có bị lệch dòng không.",
            "the number is that of \(english(number)), against both sex and birth year of the row: almost surely another person's, so it is not used. See whether the column of numbers slipped by a row."
        )
    }

    /// Sex or birth year is another.
    func contradicts(_ number: CitizenNumber, sex: Bool) -> Finding {
        let (what, what2) = sex ? ("giới tính", "sex") : ("năm sinh", "birth year")
        return finding(
            "identity-number-contradicts",
            "số căn cước là của \(vietnamese(number)), trái với \(what) của dòng. Số được giữ nhưng không dùng để nhận ra người. Kiểm tra \(what) và số.",
            "the number is that of \(english(number)), against the row's \(what2). It is kept and not used to recognise the person. Check \(what2) and number."
        )
    }

    private func vietnamese(_ number: CitizenNumber) -> String {
        "một người \(number.isFemale ? "nữ" : "nam") sinh năm \(number.birthYear)"
            + (number.province.map { ", đăng ký khai sinh tại \($0)" } ?? "")
    }

    private func english(_ number: CitizenNumber) -> String {
        "a \(number.isFemale ? "woman" : "man") born in \(number.birthYear)"
            + (number.province.map { ", registered in \($0)" } ?? "")
    }

    private func finding(_ code: String, _ vietnamese: String, _ english: String) -> Finding {
        let masked = MaskedNumber.text(of: cell.text)
        return Finding(
            .warning, code, row: row, cell: Cell(column: cell.column, text: masked),
            Wording(
                "Dòng \(row), cột \(cell.column) (\(masked)): " + vietnamese,
                "Row \(row), column \(cell.column) (\(masked)): " + english))
    }
}
