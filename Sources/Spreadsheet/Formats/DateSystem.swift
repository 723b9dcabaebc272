/// How a workbook counts days.
enum DateSystem: Sendable {
    /// 1 is 1 January 1900, and 60 is a 29 February that there never was.
    case from1900
    /// 0 is 1 January 1904.
    case from1904

    /// The date and time of a serial number; `nil` outside the years 1900 to 9999.
    func date(serial: Double) -> CellDate? {
        guard serial >= 0, serial < 2_958_466 else { return nil }
        var seconds = Int((serial * 86_400).rounded())
        let day = seconds / 86_400
        seconds %= 86_400
        guard let (year, month, dayOfMonth) = calendarDay(day) else { return nil }
        return CellDate(
            year: year, month: month, day: dayOfMonth, hour: seconds / 3600,
            minute: seconds / 60 % 60, second: seconds % 60)
    }

    /// The time of day of a fraction below 1, on a day that means nothing.
    func time(ofDay fraction: Double) -> CellDate? {
        let seconds = Int((fraction * 86_400).rounded())
        guard (0..<86_400).contains(seconds) else { return nil }
        return CellDate(
            year: 1900, month: 1, day: 1, hour: seconds / 3600, minute: seconds / 60 % 60,
            second: seconds % 60)
    }

    private func calendarDay(_ day: Int) -> (year: Int, month: Int, day: Int)? {
        let civil =
            switch self {
            case .from1904: Self.civil(daysSince1970: day - 24_107)
            case .from1900 where day == 60: (1900, 2, 29)
            case .from1900 where day == 0: (0, 0, 0)
            case .from1900: Self.civil(daysSince1970: day - (day < 60 ? 25_568 : 25_569))
            }
        return (1900...9999).contains(civil.0) ? civil : nil
    }

    /// The proleptic Gregorian day (Hinnant, "chrono-compatible low-level date algorithms").
    private static func civil(daysSince1970: Int) -> (Int, Int, Int) {
        let days = daysSince1970 + 719_468
        let era = days / 146_097
        let dayOfEra = days % 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (
            yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
            dayOfYear - (153 * shifted + 2) / 5 + 1
        )
    }
}
