/// A roster file: who sends it, in what format, with which columns, about whom.
struct RosterLayout: Sendable {
    enum AsOf: String, Sendable {
        case endOf2024 = "2024-12-31"
        case endOf2025 = "2025-12-31"
    }

    let fileName: String
    let asOf: AsOf
    let format: DelimitedFormat
    var titles: [String] = []
    let columns: [(column: RosterColumn, header: String)]
    let style: SenderStyle
    let includes: @Sendable (Listing) -> Bool

    static let all = endOf2024 + endOf2025
}

extension RosterLayout {
    /// Reads "column=Header; column=Header", the way the layouts list their columns.
    static func columns(_ list: String) -> [(column: RosterColumn, header: String)] {
        list.split(separator: "; ").compactMap { item in
            let parts = item.split(separator: "=", maxSplits: 1).map(String.init)
            return RosterColumn(rawValue: parts[0]).map { ($0, parts[1]) }
        }
    }
}
