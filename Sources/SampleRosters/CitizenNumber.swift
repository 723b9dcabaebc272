import CivilDates

/// Numbers with the structure of the citizen number (Decree 137/2015/NĐ-CP, Article 13) that belong to
/// nobody: province, century and sex, year, serial.
enum CitizenNumber {
    /// Lâm Đồng.
    private static let province = "068"

    /// The number of the `serial`th person; serials up to 999,999 give different numbers.
    static func make(sex: Sex, birth: CivilDate, serial: Int) -> String {
        let century = (birth.year / 100 - 19) * 2 + (sex == .female ? 1 : 0)
        return province + String(century) + digits(birth.year % 100, 2)
            + digits(serial * 7919 % 1_000_000, 6)
    }

    private static func digits(_ number: Int, _ width: Int) -> String {
        let text = String(number)
        return String(repeating: "0", count: width - text.utf8.count) + text
    }
}
