import Foundation

/// A day of the Gregorian calendar, without time or zone: what rosters, laws and code lists date by.
public struct CivilDate: Hashable, Comparable, Sendable {
    /// The day as the number `yyyymmdd`; its order is the order of time.
    public let packed: Int32

    /// The year, 1 to 9999.
    public var year: Int { Int(packed) / 10_000 }
    /// The month, 1 to 12.
    public var month: Int { Int(packed) / 100 % 100 }
    /// The day of the month, 1 to 31.
    public var day: Int { Int(packed) % 100 }

    /// Creates the day, or `nil` where the calendar has none (31/02).
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month),
            day >= 1, day <= Self.days(inMonth: month, of: year)
        else { return nil }
        packed = Int32(year * 10_000 + month * 100 + day)
    }

    /// Reads `YYYY-MM-DD`, nothing else.
    public init?(iso text: some StringProtocol) {
        guard case .day(let date)? = PartialDate(iso: text)?.form else { return nil }
        self = date
    }

    init(uncheckedPacked packed: Int32) { self.packed = packed }

    /// The number of days of a month.
    public static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }

    /// Whether one comes before the other.
    public static func < (left: Self, right: Self) -> Bool { left.packed < right.packed }

    /// Days since 1970-01-01, negative before it.
    public var daysSinceEpoch: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = shiftedYear / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
            - 719_468
    }

    /// The day that lies a number of days after 1970-01-01; `nil` outside the years 1 to 9999.
    public init?(daysSinceEpoch: Int) {
        let days = daysSinceEpoch + 719_468
        guard days >= 0 else { return nil }
        let era = days / 146_097
        let dayOfEra = days - era * 146_097
        let yearOfEra =
            (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        self.init(year: year, month: month, day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
    }

    /// The day in the machine's own time zone.
    public static func today() -> CivilDate {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return CivilDate(
            uncheckedPacked: (parts.tm_year + 1900) * 10_000 + (parts.tm_mon + 1) * 100
                + parts.tm_mday)
    }
}

extension CivilDate: CustomStringConvertible {
    /// `YYYY-MM-DD`.
    public var description: String { PartialDate(self).description }

    /// `dd/mm/yyyy`, as Vietnamese offices write it.
    public var vietnamese: String { PartialDate(self).vietnamese }
}
