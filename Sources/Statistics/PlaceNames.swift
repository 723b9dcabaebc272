import Census
import CivilDates
import Classifications
import Wording

/// Names administrative units as they were in force.
enum PlaceNames {
    /// The codes without their dates.
    static func shown(_ written: String) -> String {
        UnitCode.units(written).map(\.code).joined(separator: "|")
    }

    static func name(_ written: String, _ language: ScreenLanguage) -> String {
        if written == UnitCode.noDistrict {
            return Wording(
                "Không có cấp huyện (từ 01/7/2025)", "No district level (since 2025-07-01)")[
                    language]
        }
        let names = UnitCode.units(written).map { unit in
            AdministrativeUnits.shared.entry(unit.code, from: unit.from)?.name ?? unit.code
        }
        guard names.count > 1 else { return names.first ?? written }
        return Wording("một trong: ", "one of: ")[language] + names.joined(separator: ", ")
    }
}
