import CivilDates

/// Dates as numbers in the order in which they come, each found by its place in a calendar of the years in which
/// living people are born.
struct BirthTable {
    private(set) var codes = [CensusColumn.unknown]
    private var places = [UInt32](repeating: 0, count: years.count * daysOfYear)
    private var others: [PartialDate: UInt32] = [:]

    private static let years = 1850..<2100
    private static let daysOfYear = 13 * 32

    mutating func number(of date: PartialDate?) -> UInt32 {
        guard let date else { return 0 }
        guard let place = Self.place(of: date) else {
            if let number = others[date] { return number }
            others[date] = append(date)
            return others[date] ?? 0
        }
        if places[place] == 0 { places[place] = append(date) }
        return places[place]
    }

    private mutating func append(_ date: PartialDate) -> UInt32 {
        codes.append(date.description)
        return UInt32(codes.count - 1)
    }

    private static func place(of date: PartialDate) -> Int? {
        guard years.contains(date.year) else { return nil }
        let start = (date.year - years.lowerBound) * daysOfYear
        return switch date.form {
        case .year: start
        case .month(_, let month): start + month * 32
        case .day(let day): start + day.month * 32 + day.day
        }
    }
}
