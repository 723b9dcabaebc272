import Census
import CivilDates
import Classifications
import Wording

/// Names administrative units in the map of a day.
struct PlaceNames {
    /// The day of the map.
    let date: CivilDate
    let language: ScreenLanguage

    /// The codes without their dates.
    static func shown(_ written: String) -> String {
        UnitCode.units(written).map(\.code).joined(separator: "|")
    }

    /// The name of a written code; several are “one of”.
    func name(_ written: String) -> String {
        if written == UnitCode.noDistrict {
            return Wording(
                "Không có cấp huyện (từ 01/07/2025)", "No district level (since 2025-07-01)")[
                    language]
        }
        let names = UnitCode.units(written).map { unit in
            entry(unit).map { $0.name + period(of: $0) } ?? unit.code
        }
        guard names.count > 1 else { return names.first ?? written }
        return Wording("một trong: ", "one of: ")[language] + names.joined(separator: ", ")
    }

    /// Names of a table's codes, those that two units share with what they are part of.
    func names(_ written: [String]) -> [String] {
        let plain = written.map { name($0) }
        let uses = Dictionary(grouping: plain.indices) { plain[$0] }
        return plain.indices.map { index in
            guard (uses[plain[index]]?.count ?? 0) > 1,
                let unit = UnitCode.units(written[index]).first,
                let parent = entry(unit)?.parents.first
            else { return plain[index] }
            return "\(plain[index]), \(parent)"
        }
    }

    /// The unit under its name of the day.
    private func entry(_ unit: (code: String, from: CivilDate?)) -> CodeEntry? {
        let units = AdministrativeUnits.shared
        if let current = units.entry(unit.code, at: date), current.from == unit.from {
            return current
        }
        return units.entry(unit.code, from: unit.from)
    }

    /// When a unit of another map was in force: old and new Lạc Dương are told apart by it.
    private func period(of unit: CodeEntry) -> String {
        if unit.isInForce(at: date) { return "" }
        if let end = unit.to, end < date {
            return Wording(" (cũ, đến \(end.vietnamese))", " (former, until \(end))")[language]
        }
        guard let start = unit.from else { return "" }
        return Wording(" (mới, từ \(start.vietnamese))", " (new, since \(start))")[language]
    }
}
