import CivilDates
import SeededRandom

extension SenderStyle {
    func text(_ date: CivilDate, _ random: inout SplitMix64) -> String {
        switch dates {
        case .padded, .yearOfLeavers: Self.padded(date)
        case .mixed:
            random.happens(percent: 50)
                ? "\(date.day)/\(date.month)/\(date.year)" : Self.padded(date)
        }
    }

    static func padded(_ date: CivilDate) -> String {
        let day = date.day < 10 ? "0\(date.day)" : "\(date.day)"
        let month = date.month < 10 ? "0\(date.month)" : "\(date.month)"
        return day + "/" + month + "/" + String(date.year)
    }

    func text(_ discipline: Discipline, _ random: inout SplitMix64) -> String {
        random.happens(percent: shortFieldPercent) ? discipline.abbreviation : discipline.name
    }

    func text(_ commune: Commune) -> String {
        switch place {
        case .full: commune.name
        case .bare: commune.name.hasPrefix("Xã ") ? commune.bareName : commune.name
        case .withParent:
            commune.name + (commune.district.map { ", huyện " + $0 } ?? ", tỉnh Lâm Đồng")
        }
    }
}
