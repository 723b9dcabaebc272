/// A people of the official list (Decision 121-TCTK/PPCĐ, 1979) that lives in the two old districts.
enum EthnicGroup: String, Sendable, CaseIterable {
    case kinh, coHo, ma, chuRu, mNong, tay, nung, hMong, muong, thai, hoa

    var isMinority: Bool { self != .kinh }

    /// The spelling of a sender; senders differ by `variant`.
    func spelling(_ variant: Int) -> String {
        let spellings = Self.spellings[self] ?? [rawValue]
        return spellings[variant % spellings.count]
    }

    /// The spellings that senders use; the first is the official one.
    private static let spellings: [EthnicGroup: [String]] = [
        .kinh: ["Kinh"],
        .coHo: ["Cơ-ho", "K'Ho", "Cơ ho", "Kơ Ho"],
        .ma: ["Mạ", "Mạ", "Châu Mạ"],
        .chuRu: ["Chu ru", "Churu", "Chu-ru"],
        .mNong: ["Mnông", "M'Nông"],
        .tay: ["Tày"],
        .nung: ["Nùng"],
        .hMong: ["HMông", "H'Mông", "Mông"],
        .muong: ["Mường"],
        .thai: ["Thái"],
        .hoa: ["Hoa"],
    ]

    /// Invented shares, near those of Lâm Đồng's highland communes.
    static let minorities = WeightedTable<EthnicGroup>([
        (.coHo, 62), (.mNong, 10), (.ma, 6), (.chuRu, 3), (.tay, 5), (.nung, 4), (.hMong, 5),
        (.muong, 2), (.thai, 2), (.hoa, 1),
    ])
}
