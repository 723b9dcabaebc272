import SeededRandom

/// Full names, made of parts by the custom of each people.
struct PersonNames: Sendable {
    private let families: [EthnicGroup: WeightedTable<String>]
    private let maleMiddle = WeightedTable(list: MiddleNames.male)
    private let femaleMiddle = WeightedTable(list: MiddleNames.female)
    private let maleGiven = WeightedTable(list: GivenNames.male)
    private let femaleGiven = WeightedTable(list: GivenNames.female)
    private let coHoClans = WeightedTable(list: HighlandNames.coHoClans)
    private let chuRuClans = WeightedTable(list: HighlandNames.chuRuClans)
    private let mNongClans = WeightedTable(list: HighlandNames.mNongClans)
    private let highland = WeightedTable(list: HighlandNames.given)
    private let maleModern = WeightedTable(list: HighlandNames.maleModern)
    private let femaleModern = WeightedTable(list: HighlandNames.femaleModern)

    init() {
        let kinh = WeightedTable(list: FamilyNames.kinh)
        families = EthnicGroup.allCases.reduce(into: [:]) { tables, group in
            tables[group] = NorthernFamilyNames.lists[group].map(WeightedTable.init(list:)) ?? kinh
        }
    }

    func draw(_ sex: Sex, _ group: EthnicGroup, _ random: inout SplitMix64) -> String {
        switch group {
        case .coHo: coHo(sex, &random)
        case .ma: (sex == .male ? "K'" : "Ka ") + highlandGiven(sex, &random)
        case .chuRu: chuRu(sex, &random)
        case .mNong: mNong(sex, &random)
        case .kinh, .tay, .nung, .hMong, .muong, .thai, .hoa: threePart(sex, group, &random)
        }
    }

    private func threePart(
        _ sex: Sex, _ group: EthnicGroup, _ random: inout SplitMix64
    ) -> String {
        let family = families[group]?.draw(&random) ?? ""
        let middle = (sex == .male ? maleMiddle : femaleMiddle).draw(&random)
        let given = (sex == .male ? maleGiven : femaleGiven).draw(&random)
        return family + " " + middle + " " + given
    }

    private func highlandGiven(_ sex: Sex, _ random: inout SplitMix64) -> String {
        if random.happens(percent: 60) { return highland.draw(&random) }
        return (sex == .male ? maleModern : femaleModern).draw(&random)
    }

    private func coHo(_ sex: Sex, _ random: inout SplitMix64) -> String {
        let given = highlandGiven(sex, &random)
        guard random.happens(percent: 70) else {
            return (sex == .male ? "K'" : "Ka ") + given
        }
        return coHoClans.draw(&random) + (sex == .male ? " Ha " : " K'") + given
    }

    private func chuRu(_ sex: Sex, _ random: inout SplitMix64) -> String {
        let given = highlandGiven(sex, &random)
        guard random.happens(percent: 60) else {
            return (sex == .male ? "Ya " : "Ma ") + given
        }
        let second = (sex == .male ? maleModern : femaleModern).draw(&random)
        return chuRuClans.draw(&random) + " " + given + " " + second
    }

    private func mNong(_ sex: Sex, _ random: inout SplitMix64) -> String {
        let own = (sex == .male ? "Y " : "H' ") + highlandGiven(sex, &random)
        return random.happens(percent: 55) ? mNongClans.draw(&random) + " " + own : own
    }
}
