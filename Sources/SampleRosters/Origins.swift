import SeededRandom

/// Where people come from and what they believe, by people of the official list.
struct Origins: Sendable {
    private let kinhHomes = WeightedTable(list: Hometowns.kinh, Self.place)
    private let highlandHomes = WeightedTable(list: Hometowns.highland, Self.place)
    private let northernHomes = WeightedTable(list: Hometowns.northern, Self.place)
    private let lowlandBeliefs = WeightedTable(list: "Không 80, Phật giáo 11, Công giáo 9")
    private let highlandBeliefs = WeightedTable(list: "Không 30, Tin Lành 46, Công giáo 24")

    func hometown(of group: EthnicGroup, _ random: inout SplitMix64) -> String {
        switch group {
        case .kinh: kinhHomes.draw(&random)
        case .coHo, .ma, .chuRu, .mNong: highlandHomes.draw(&random)
        case .tay, .nung, .hMong, .muong, .thai, .hoa: northernHomes.draw(&random)
        }
    }

    func religion(of group: EthnicGroup, _ random: inout SplitMix64) -> String {
        switch group {
        case .coHo, .ma, .chuRu, .mNong: highlandBeliefs.draw(&random)
        case .kinh, .tay, .nung, .hMong, .muong, .thai, .hoa: lowlandBeliefs.draw(&random)
        }
    }

    private static func place(_ word: String) -> String? { word.replacing("/", with: ", ") }
}
