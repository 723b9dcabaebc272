/// Which fields of a date a number format shows.
enum DatePattern: Sendable {
    case dayMonthYear, monthYear, year

    /// The date as Vietnamese rosters write it; the time follows a full date unless it is midnight.
    func text(of date: CellDate) -> String {
        let year = Self.padded(date.year, 4)
        switch self {
        case .year: return year
        case .monthYear: return Self.padded(date.month, 2) + "/" + year
        case .dayMonthYear:
            let day = Self.padded(date.day, 2) + "/" + Self.padded(date.month, 2) + "/" + year
            let isMidnight = date.hour == 0 && date.minute == 0 && date.second == 0
            return isMidnight ? day : day + " " + date.timeText
        }
    }

    static func padded(_ number: Int, _ width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
}

extension CellDate {
    /// The time as `HH:MM:SS`.
    var timeText: String {
        [hour, minute, second].map { DatePattern.padded($0, 2) }.joined(separator: ":")
    }
}

/// Spans of time counted in days.
enum ElapsedTime {
    /// The span as `H:MM:SS`, hours past 24 counted on; `nil` for spans below 0 or beyond a century.
    static func text(days: Double) -> String? {
        guard (0..<36_525).contains(days) else { return nil }
        let seconds = Int((days * 86_400).rounded())
        let rest = [seconds / 60 % 60, seconds % 60].map { DatePattern.padded($0, 2) }
        return ([String(seconds / 3600)] + rest).joined(separator: ":")
    }
}
