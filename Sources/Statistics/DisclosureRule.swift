public import Census
public import Classifications

/// The constants of disclosure control, from the dated data file `disclosure_rule.csv`.
public struct DisclosureRule: Sendable {
    /// Counts of 1 up to this are not shown.
    public let suppressedUpTo: Int
    /// Other counts are rounded to the nearest multiple of this.
    public let base: Int
    /// A census of fewer people gives no public table.
    public let fewestPeople: Int
    /// A small count keeps at least as many possible values, whatever is added up.
    public let narrowestRange: Int
    /// The most dimensions of a table, conditions included; so a commune is crossed with one other.
    public let dimensions: Int
    /// The only bands of age: others would give single ages by subtraction.
    public let ageBands: AgeBands
    /// Dimensions that the law calls sensitive, never crossed with communes or districts.
    public let sensitive: Set<Dimension>
    /// Dimensions that no public table has.
    public let never: Set<Dimension>

    /// The rule in force.
    ///
    /// - Throws: `ReferenceError` where the embedded file does not state every constant.
    public static func current() throws(ReferenceError) -> DisclosureRule {
        var values: [String: [String]] = [:]
        for row in try ReferenceFile.rows(file) {
            values[try row["rule"], default: []].append(try row["value"])
        }
        func number(_ name: String) throws(ReferenceError) -> Int {
            guard let number = values[name]?.first.flatMap({ Int($0) }), number > 0 else {
                throw .missingColumn(name, file: file)
            }
            return number
        }
        let ages = values["age-bands"]?.first?.split(separator: " ").compactMap { Int($0) }
        guard let bands = AgeBands(limits: ages ?? []) else {
            throw .missingColumn("age-bands", file: file)
        }
        return DisclosureRule(
            suppressedUpTo: try number("suppressed-up-to"), base: try number("rounded-to"),
            fewestPeople: try number("fewest-people"),
            narrowestRange: try number("narrowest-range"), dimensions: try number("dimensions"),
            ageBands: bands,
            sensitive: Set((values["sensitive"] ?? []).compactMap(Dimension.init(rawValue:))),
            never: Set((values["never"] ?? []).compactMap(Dimension.init(rawValue:))))
    }

    /// The figure that stands for a count where nothing more must be withheld.
    public func published(_ count: Int) -> PublishedCount {
        if count == 0 { return .shown(0) }
        return count <= suppressedUpTo ? .suppressed : .shown(rounded(count))
    }

    /// The nearest multiple of the base; halves go up.
    func rounded(_ count: Int) -> Int { (2 * count + base) / (2 * base) * base }

    /// Whether a table may cross two dimensions.
    func crosses(_ one: Dimension, _ other: Dimension) -> Bool {
        let isNear = { (dimension: Dimension) in [.locality, .district].contains(dimension) }
        return !(sensitive.contains(one) && isNear(other))
            && !(sensitive.contains(other) && isNear(one))
    }

    private static let file = "codes/disclosure_rule.csv"
}

/// A count as the public sees it.
public enum PublishedCount: Sendable, Hashable {
    /// A rounded count.
    case shown(Int)
    /// A small count, or one withheld because it would give a small one away.
    case suppressed

    /// The digits, or the star of a count that is not shown.
    public var text: String {
        switch self {
        case .shown(let number): String(number)
        case .suppressed: "*"
        }
    }
}
