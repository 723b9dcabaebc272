import ArgumentParser
import CivilDates
import Foundation
import Registry

/// A day on the command line: `2025-12-31` or `31/12/2025`.
struct DateArgument: ExpressibleByArgument {
    let date: CivilDate

    init?(argument: String) {
        if let date = CivilDate(iso: argument) {
            self.date = date
            return
        }
        let parts = argument.split(separator: "/").compactMap { Int($0) }
        guard parts.count == 3, let date = CivilDate(year: parts[2], month: parts[1], day: parts[0])
        else { return nil }
        self.date = date
    }
}

/// The administrative map on the command line: `then`, `now` or a day.
struct MapArgument: ExpressibleByArgument {
    /// As it was asked.
    let text: String
    private let day: CivilDate?

    static let then = MapArgument(text: "then", day: nil)

    private init(text: String, day: CivilDate?) {
        self.text = text
        self.day = day
    }

    init?(argument: String) {
        switch argument {
        case "then": self = .then
        case "now": self.init(text: argument, day: .today())
        default:
            guard let day = DateArgument(argument: argument)?.date else { return nil }
            self.init(text: argument, day: day)
        }
    }

    /// What help prints of the map that is used where none is asked for.
    var defaultValueDescription: String { text }

    /// The day of the map for a question that is asked at a date.
    func day(at date: CivilDate) -> CivilDate { day ?? date }
}

/// Up to when something is known: a day (its end, on this machine's clock), a moment or a change.
struct KnownOnArgument: ExpressibleByArgument {
    let known: KnownOn
    let text: String

    init?(argument: String) {
        text = argument
        if let change = Int(argument.hasPrefix("#") ? String(argument.dropFirst()) : argument) {
            known = .change(change)
        } else if let date = DateArgument(argument: argument)?.date,
            let end = Self.endOfDay(date)
        {
            known = .moment(end.recordedForm)
        } else if let moment = try? Date(argument, strategy: .iso8601) {
            // Moments are kept to the millisecond; one given to the second means all of that second.
            let rest = argument.contains(".") ? 0.0005 : 0.9995
            known = .moment(moment.addingTimeInterval(rest).recordedForm)
        } else {
            return nil
        }
    }

    private static func endOfDay(_ date: CivilDate) -> Date? {
        var parts = tm()
        parts.tm_year = Int32(date.year - 1900)
        parts.tm_mon = Int32(date.month - 1)
        parts.tm_mday = Int32(date.day)
        parts.tm_hour = 23
        parts.tm_min = 59
        parts.tm_sec = 59
        parts.tm_isdst = -1
        let seconds = mktime(&parts)
        return seconds == -1 ? nil : Date(timeIntervalSince1970: Double(seconds) + 0.9995)
    }
}

extension KnownOnArgument? {
    var known: KnownOn { self?.known ?? .now }

    /// What was asked, or today.
    var text: String { self?.text ?? CivilDate.today().description }
}
