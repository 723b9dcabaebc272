public import Foundation

/// Up to which change the registry is asked: what was known when.
public enum KnownOn: Sendable, Hashable {
    /// Everything recorded.
    case now
    /// Everything up to a change, itself included.
    case change(Int)
    /// Everything recorded up to a moment, UTC, ISO 8601 with milliseconds.
    case moment(String)
}

extension Date {
    /// The moment in UTC, ISO 8601 with milliseconds: the form of `change.recorded_at`.
    public var recordedForm: String {
        let milliseconds = Int((timeIntervalSince1970 * 1000).rounded(.down))
        var seconds = time_t(milliseconds / 1000)
        var parts = tm()
        gmtime_r(&seconds, &parts)
        func digits(_ number: Int, _ width: Int) -> String {
            let text = String(number)
            return String(repeating: "0", count: max(0, width - text.count)) + text
        }
        let day =
            digits(Int(parts.tm_year) + 1900, 4) + "-" + digits(Int(parts.tm_mon) + 1, 2) + "-"
            + digits(Int(parts.tm_mday), 2)
        let time =
            digits(Int(parts.tm_hour), 2) + ":" + digits(Int(parts.tm_min), 2) + ":"
            + digits(Int(parts.tm_sec), 2)
        return day + "T" + time + "." + digits(milliseconds % 1000, 3) + "Z"
    }
}
