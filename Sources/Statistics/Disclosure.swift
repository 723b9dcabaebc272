public import Census
public import Classifications
public import Wording

/// Disclosure control of a census: which figure stands for which count in every public table.
///
/// The figure of a group of people depends on the group, not on the table in which it is asked for, so that tables
/// cannot be set against each other: the rule of ``DisclosureRule``, and on top of it whatever
/// the examination of all public tables together withholds. Every output is below the national level.
///
/// Covered: all tables of up to two dimensions in the maps of one date. Not covered: what somebody knows of people
/// from elsewhere, tables of the same registry published day after day or before and after a correction, and figures
/// that other offices publish of the same people.
public struct Disclosure: Sendable {
    /// The rule.
    public let rule: DisclosureRule
    private let census: Census
    private let figures: [PublishedCount?]
    private let places: [DisclosureCells.Key: Int]
    private let keys: [Dimension: [DimensionValue: DisclosureCells.Key]]

    /// Examines all public tables of a census, given in its map or one that places its people alike.
    ///
    /// - Throws: ``DisclosureRefusal`` where the census has too few people, `ReferenceError` without a rule.
    public init(_ census: Census, language: ScreenLanguage) throws {
        rule = try DisclosureRule.current()
        guard census.count >= rule.fewestPeople else {
            throw DisclosureRefusal.fewPeople(fewest: rule.fewestPeople)
        }
        self.census = census
        let cells = DisclosureCells(census, rule)
        let examined = DisclosureExamination(cells, rule)
        let rule = rule
        // What cannot be made safe is not shown at all.
        figures = zip(cells.counts, examined.fates).map { count, fate in
            guard examined.isSettled else { return .suppressed }
            return switch fate {
            case .byRule: rule.published(count)
            case .withheld: .suppressed
            case .leftOut: nil
            }
        }
        places = cells.places
        keys = Self.keys(census, cells, rule, language)
    }

    /// The dimensions that a census needs to be examined.
    ///
    /// - Throws: `ReferenceError` without a rule.
    public static func dimensions() throws(ReferenceError) -> [Dimension] {
        dimensions(try DisclosureRule.current())
    }

    static func dimensions(_ rule: DisclosureRule) -> [Dimension] {
        Dimension.allCases.filter { !rule.never.contains($0) }
    }

    /// The values of the asked map, found among the examined ones by the people who have them.
    private static func keys(
        _ census: Census, _ cells: DisclosureCells, _ rule: DisclosureRule,
        _ language: ScreenLanguage
    ) -> [Dimension: [DimensionValue: DisclosureCells.Key]] {
        var keys: [Dimension: [DimensionValue: DisclosureCells.Key]] = [:]
        for dimension in dimensions(rule) {
            var asked = CountAxis(dimension, census, rule.ageBands, language)
            asked.settle()
            for (number, axis) in cells.axes.enumerated() where axis.dimension == dimension {
                guard let same = cells.translation(asked.column, axis.column) else { continue }
                keys[dimension] = Dictionary(
                    same.map {
                        (asked.names[Int($0)], DisclosureCells.Key(axis: number, value: $1))
                    }, uniquingKeysWith: { first, _ in first })
                break
            }
        }
        return keys
    }

    /// The figure of the people who have some values; 0 where nobody has them, `nil` where it is left out.
    func figure(
        _ values: [(Dimension, DimensionValue)]
    ) throws(DisclosureRefusal) -> PublishedCount? {
        var distinct: [DisclosureCells.Key] = []
        for (dimension, value) in values {
            guard let known = keys[dimension] else { throw .map }
            guard let key = known[value] else { return .shown(0) }
            if !distinct.contains(key) { distinct.append(key) }
        }
        switch distinct.count {
        case 0: return figures[0]
        case 1: return places[distinct[0]].map { figures[$0] } ?? .shown(0)
        case 2: return places[.pair(distinct[0], distinct[1])].map { figures[$0] } ?? .shown(0)
        default: throw .tooManyDimensions(most: rule.dimensions)
        }
    }

    /// Whether the number of people who have some values, told by their codes, is shown as it is by the rule: then
    /// numbers of some of these people give nothing away that is withheld elsewhere.
    ///
    /// - Throws: ``DisclosureRefusal`` in a map that was not examined.
    public func shows(_ codes: [(Dimension, code: String)]) throws(DisclosureRefusal) -> Bool {
        var values: [(Dimension, DimensionValue)] = []
        for (dimension, code) in codes {
            guard let known = keys[dimension] else { throw .map }
            // Nobody has it.
            guard let value = known.keys.first(where: { $0.code == code }) else { return true }
            values.append((dimension, value))
        }
        if case .shown? = try figure(values) { return true }
        return false
    }

    /// The value that each condition asks for; `nil` where nobody has it.
    func values(
        of filters: [DimensionFilter], language: ScreenLanguage
    ) throws -> [(Dimension, DimensionValue)]? {
        var values: [(Dimension, DimensionValue)] = []
        for filter in filters {
            let column = census[filter.dimension]
            let named = try filter.named(in: census)
            let codes = named.first?.codes.sure ?? []
            // A district asked of communes names many of them.
            guard named.count <= 1, codes.count <= 1,
                named.allSatisfy({ $0.column.codes == column.codes })
            else { throw DisclosureRefusal.severalValues(filter.dimension) }
            guard let code = codes.first else { return nil }
            let names = DimensionNames(filter.dimension, census: census, language: language)
            values.append((filter.dimension, names.values(column.codes)[Int(code)]))
        }
        return values
    }
}
