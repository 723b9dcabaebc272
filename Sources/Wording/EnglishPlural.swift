/// A number with its noun in English; Vietnamese nouns do not change.
public enum EnglishPlural {
    /// “1 wording”, “2 wordings”, “0 wordings”.
    public static func of(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// “1 person”, “2 people”.
    public static func people(_ number: Int) -> String { of(number, "person", "people") }
}
