internal import CivilDates

/// The two maps of the country: three levels until 2025-06-30, two since (Resolutions 202/2025/QH15 and
/// 1654 to 1687/NQ-UBTVQH15).
enum PlaceMap: UInt8, Sendable {
    case old
    case new

    /// The map that a file of units calls by this name.
    init?(name: String) {
        switch name {
        case "old": self = .old
        case "new": self = .new
        default: return nil
        }
    }

    static let lastDayOfOld = CivilDate(iso: "2025-06-30")
    static let firstDayOfNew = CivilDate(iso: "2025-07-01")

    var from: CivilDate? { self == .new ? Self.firstDayOfNew : nil }
    var to: CivilDate? { self == .old ? Self.lastDayOfOld : nil }

    func isInForce(at date: CivilDate?) -> Bool {
        guard let date, let first = Self.firstDayOfNew else { return self == .new }
        return (date >= first) == (self == .new)
    }
}

/// One administrative unit of one map: where its record stands, and what it is part of.
struct PlaceUnit: Sendable {
    /// The code as a number.
    let code: Int32
    let map: PlaceMap
    let level: AdministrativeUnits.Level
    /// The unit that it is part of; -1 for a province.
    let parent: Int32
    /// Its record in its file.
    let record: Int32
}

/// A name that a unit had until a day.
struct FormerName: Sendable {
    let name: String
    let until: CivilDate
}
