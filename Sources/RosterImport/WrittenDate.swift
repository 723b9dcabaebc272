import CivilDates

/// A date as offices write it: day before month, always.
struct WrittenDate: Equatable {
    /// The date, to the precision that was written.
    let date: PartialDate
    /// Whether the form had to be interpreted: a year of two digits, or a spreadsheet's day number.
    let isConverted: Bool

    /// Reads `d/m/yyyy`, `m/yyyy`, `yyyy`, `yyyy-mm-dd` with any of `/ - .` between, words like
    /// "ngày 5 tháng 9 năm 1980", a midnight after the date, and a spreadsheet's day number.
    ///
    /// A year of two digits is the latest such year not after `pivot`.
    init?(_ text: String, pivot: CivilDate) {
        if let date = Self.plain(text) {
            self.date = PartialDate(date)
            isConverted = false
            return
        }
        let numbers = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
        guard Self.isDateLike(text) else { return nil }
        let withoutTime = Self.isMidnight(numbers.dropFirst(3)) ? Array(numbers.prefix(3)) : numbers
        guard let reading = Self.read(withoutTime, pivot) else { return nil }
        (date, isConverted) = reading
    }

    /// `d/m/yyyy` and nothing else, read by bytes: the form of nearly all dates.
    private static func plain(_ text: String) -> CivilDate? {
        guard (8...10).contains(text.utf8.count) else { return nil }
        var parts = (0, 0, 0)
        var widths = (0, 0, 0)
        var part = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "/") {
                part += 1
                continue
            }
            guard (0x30...0x39).contains(byte) else { return nil }
            let digit = Int(byte - 0x30)
            switch part {
            case 0: (parts.0, widths.0) = (parts.0 * 10 + digit, widths.0 + 1)
            case 1: (parts.1, widths.1) = (parts.1 * 10 + digit, widths.1 + 1)
            case 2: (parts.2, widths.2) = (parts.2 * 10 + digit, widths.2 + 1)
            default: return nil
            }
        }
        guard (1...2).contains(widths.0), (1...2).contains(widths.1), widths.2 == 4 else {
            return nil
        }
        return CivilDate(year: parts.2, month: parts.1, day: parts.0)
    }

    /// Digits, separators and the words of a date, nothing else.
    private static func isDateLike(_ text: String) -> Bool {
        var words = text.lowercased()
        for word in ["ngày", "tháng", "năm", "sinh"] {
            words = words.split(separator: " ").filter { $0 != word }.joined(separator: " ")
        }
        return words.contains(where: \.isNumber)
            && words.allSatisfy { ($0.isASCII && $0.isNumber) || " /-.,:t".contains($0) }
    }

    private static func isMidnight(_ rest: ArraySlice<String>) -> Bool {
        !rest.isEmpty && rest.allSatisfy { $0.allSatisfy { $0 == "0" } }
    }

    private static func read(_ numbers: [String], _ pivot: CivilDate) -> (PartialDate, Bool)? {
        let values = numbers.compactMap { $0.count <= 8 ? Int($0) : nil }
        guard values.count == numbers.count else { return nil }
        switch numbers.count {
        case 1: return single(numbers[0], values[0])
        case 2:
            guard numbers[1].count == 4 else {
                return numbers[0].count == 4
                    ? PartialDate(year: values[0], month: values[1]).map { ($0, false) } : nil
            }
            return PartialDate(year: values[1], month: values[0]).map { ($0, false) }
        case 3:
            if numbers[0].count == 4 { return day(values[0], values[1], values[2], false) }
            if numbers[2].count == 4 { return day(values[2], values[1], values[0], false) }
            guard numbers[2].count == 2 else { return nil }
            let century = pivot.year / 100 * 100
            let year = century + values[2]
            return day(year > pivot.year ? year - 100 : year, values[1], values[0], true)
        default: return nil
        }
    }

    private static func day(
        _ year: Int, _ month: Int, _ day: Int, _ isConverted: Bool
    ) -> (PartialDate, Bool)? {
        CivilDate(year: year, month: month, day: day).map { (PartialDate($0), isConverted) }
    }

    /// A year, `ddmmyyyy`, or the day number of a spreadsheet (1900 system, day 1 is 1900-01-01).
    private static func single(_ digits: String, _ value: Int) -> (PartialDate, Bool)? {
        switch digits.count {
        case 4: PartialDate(year: value).map { ($0, false) }
        case 8: day(value % 10_000, value / 10_000 % 100, value / 1_000_000, true)
        case 5 where (7000...60_000).contains(value):
            CivilDate(daysSinceEpoch: value - 25_569).map { (PartialDate($0), true) }
        default: nil
        }
    }
}
