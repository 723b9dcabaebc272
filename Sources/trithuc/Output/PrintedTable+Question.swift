import Census
import Statistics
import Wording

/// What tables of one question have in common.
extension PrintedTable {
    /// The line of the conditions; none where there are none.
    static func conditions(
        _ filters: [DimensionFilter], _ language: ScreenLanguage = .screen
    ) -> [String] {
        guard !filters.isEmpty else { return [] }
        let texts = filters.map(\.text).joined(separator: "; ")
        return [Wording("Điều kiện: ", "Where: ")[language] + texts]
    }

    /// The columns that dimensions have in CSV.
    static func codeNames(of dimensions: [Dimension]) -> [String] {
        dimensions.flatMap { [$0.rawValue + "_code", $0.rawValue + "_name"] }
    }
}
