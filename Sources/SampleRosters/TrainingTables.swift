import SeededRandom

/// Training beside the degree, by the post; shares are invented.
struct TrainingTables: Sendable {
    let languages = WeightedTable<String?>(
        list: "- 25, Anh A 10, Anh B 25, Anh A2 18, Anh B1 16, Tiếng K'Ho 6", Self.stated)
    let informatics = WeightedTable<String?>(
        list: "- 12, A 14, B 12, Ứng dụng CNTT cơ bản 50, Ứng dụng CNTT nâng cao 6, Trung cấp 2",
        Self.stated)
    private let ofLeaders = WeightedTable<String?>(
        list: "Sơ cấp 5, Trung cấp 65, Cao cấp 28, Cử nhân 2", Self.stated)
    private let ofDistrictLeaders = WeightedTable<String?>(
        list: "Trung cấp 25, Cao cấp 65, Cử nhân 10", Self.stated)
    private let ofMembers = WeightedTable<String?>(
        list: "- 25, Sơ cấp 40, Trung cấp 34, Cao cấp 1", Self.stated)
    private let administration = WeightedTable<String?>(
        list: "- 35, Chuyên viên 55, Chuyên viên chính 10", Self.stated)
    private let administrationOfLeaders = WeightedTable<String?>(
        list: "- 5, Chuyên viên 50, Chuyên viên chính 43, Chuyên viên cao cấp 2", Self.stated)

    func politicalTheory(
        _ post: Post, isMember: Bool, _ random: inout SplitMix64
    ) -> String? {
        guard isMember else { return nil }
        guard post.leads else { return ofMembers.draw(&random) }
        let isDistrict = post.kind == .districtOffice || post.kind == .districtParty
        return (isDistrict ? ofDistrictLeaders : ofLeaders).draw(&random)
    }

    func stateManagement(_ post: Post, _ random: inout SplitMix64) -> String? {
        switch post.kind.sector {
        case .government, .party, .forest:
            (post.leads ? administrationOfLeaders : administration).draw(&random)
        case .education, .health: nil
        }
    }

    /// "-" stands for no training stated.
    private static func stated(_ word: String) -> String?? {
        .some(word == "-" ? nil : word)
    }
}
