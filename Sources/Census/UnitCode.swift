public import CivilDates
import Classifications

/// How a census column writes an administrative unit: its code with the first day on which the code
/// means it, since a bare code names no place; several where one of them must be meant.
public enum UnitCode {
    /// What stands for a district where the law has none any more.
    public static let noDistrict = "none"

    /// A unit as census columns write it.
    public static func written(_ code: String, from: CivilDate?) -> String {
        code + "@" + (from?.description ?? "")
    }

    /// The units that a written code names: one, or several of which one is meant.
    public static func units(_ written: String) -> [(code: String, from: CivilDate?)] {
        written.split(separator: "|").map { unit in
            let parts = unit.split(separator: "@", omittingEmptySubsequences: false)
            return (String(parts[0]), parts.count > 1 ? CivilDate(iso: parts[1]) : nil)
        }
    }

    /// The written codes of single units in a written code.
    public static func split(_ written: String) -> [String] {
        written.split(separator: "|").map(String.init)
    }

    static func oneOf(_ written: [String]) -> String { written.joined(separator: "|") }
}
