public import CivilDates

extension CodeList {
    /// The first day of the version of the list that a roster of a date is read in; nil is the beginning.
    ///
    /// Only administrative units have eras: districts ended and communes were redrawn on 2025-07-01
    /// (Resolutions 202/2025/QH15 and 203/2025/QH15).
    public func era(at date: CivilDate) -> CivilDate? {
        guard self == .administrativeUnits, let reform = Self.reform, date >= reform else {
            return nil
        }
        return reform
    }

    private static let reform = CivilDate(year: 2025, month: 7, day: 1)
}

extension AdministrativeUnits {
    /// The last day of the map with districts, and the first of the one without them.
    public static let daysOfReform = [(6, 30), (7, 1)].compactMap {
        CivilDate(year: 2025, month: $0, day: $1)
    }
}
