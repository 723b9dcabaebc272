import Census
import Classifications
import VietnameseText
public import Wording

/// A value of a dimension as it is shown.
public struct DimensionValue: Sendable, Hashable {
    /// The code; `unknown` where no source states it.
    public let code: String
    /// The name on the screen.
    public let name: String

    /// A code with its name.
    public init(code: String, name: String) {
        self.code = code
        self.name = name
    }

    /// What no source states.
    public static func unknown(_ language: ScreenLanguage) -> DimensionValue {
        DimensionValue(
            code: CensusColumn.unknown,
            name: Wording("Chưa rõ", "Unknown")[language])
    }

    /// The values of the line of the groups that are not shown on their own.
    static func rest(
        of groups: Int, dimensions: Int, _ language: ScreenLanguage
    ) -> [DimensionValue] {
        let name = Wording(
            "Còn lại (\(groups) dòng)", "Others (\(EnglishPlural.of(groups, "line", "lines")))")[
                language]
        return (0..<dimensions).map {
            DimensionValue(code: ArrangedTable.restCode, name: $0 == 0 ? name : "")
        }
    }
}
