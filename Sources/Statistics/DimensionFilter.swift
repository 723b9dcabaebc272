public import Census
import Classifications
import VietnameseText
import Wording

/// One condition on people: a dimension has one of some values, has none of them, or lies on one side of a value.
public struct DimensionFilter: Sendable {
    /// The dimension.
    public let dimension: Dimension
    /// The words of the condition as they were asked.
    public let text: String
    let comparison: Comparison
    private let values: [String]
    private let asked: String

    /// Reads a dimension, how it is compared, and values: `level=THS,TS`, `sex!=male`, `level>=DH`.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        guard let (name, comparison, rest) = Comparison.split(text) else {
            throw .notACondition(text)
        }
        self.text = text
        self.comparison = comparison
        asked = CanonicalText.canonical(rest)
        dimension = try Dimension(asked: name)
        values = rest.split(separator: ",").map { CanonicalText.canonical(String($0)) }
            .filter { !$0.isEmpty }
        if values.isEmpty || (comparison.isOrder && values.count > 1) {
            throw .notACondition(text)
        }
        if comparison.isOrder, !dimension.hasOrder { throw .notOrdered(text, dimension) }
    }

    /// Codes of a dimension, by their numbers in its census column: those that meet the condition, and those that may.
    typealias Codes = (sure: Set<UInt32>, possible: Set<UInt32>)

    /// The values that are named, each in the dimension in which it is one: a district is named in `district`,
    /// even where it is asked of `locality`.
    ///
    /// - Throws: ``Fault/noSuchValue(_:_:nearest:)`` where a value is in no list.
    func named(in census: Census) throws(Fault) -> [(column: DimensionColumn, codes: Codes)] {
        let column = census[dimension]
        let names = DimensionNames(dimension, census: census, language: .vietnamese)
        let shown = names.values(column.codes)
        if comparison.isOrder, dimension != .age {
            return [(column, (try inOrder(shown, names, census), []))]
        }
        // Ages are compared with their sign: “>=40” is not the age of 40.
        let asked = dimension == .age ? comparison.sign + self.asked : self.asked
        // A name with a comma in it, as lists of sectors have, is asked whole.
        var whole = Self.matches(asked, shown, dimension)
        if whole.isEmpty { whole = Self.spelled(asked, column, dimension) }
        if dimension.isPlace {
            return whole.isEmpty
                ? try PlaceFilter.named(values, dimension, census)
                : [(column, PlaceFilter(dimension, census, names).codes(numbered: whole))]
        }
        if !whole.isEmpty { return [(column, (whole, []))] }
        var found: [(column: DimensionColumn, codes: Codes)] = []
        for value in values {
            let value = dimension == .age ? comparison.sign + value : value
            var matches = Self.matches(value, shown, dimension)
            if matches.isEmpty { matches = Self.spelled(value, column, dimension) }
            if matches.isEmpty, dimension == .age, Self.ageRange(value) != nil { continue }
            if !matches.isEmpty {
                found.append((column, (matches, [])))
            } else if let listed = Self.listed(value, names, at: census) {
                found.append(Self.people(with: listed, dimension, census))
            } else {
                throw .noSuchValue(value, dimension, nearest: Self.nearest(value, shown))
            }
        }
        return found.isEmpty ? [(column, ([], []))] : found
    }

    /// Who has a code of the list; one that nobody has counts nobody and is no error.
    ///
    /// A code of the training catalogue
    /// means all that lies below it, so it is looked for in the dimension of its own fineness.
    private static func people(
        with code: String, _ dimension: Dimension, _ census: Census
    ) -> (column: DimensionColumn, codes: Codes) {
        var fineness = dimension
        if dimension.isField {
            switch code.utf8.count {
            case 2: fineness = .field
            case 4: fineness = .fieldGroup
            default: fineness = .discipline
            }
        }
        let column = census[fineness]
        return (
            column,
            (
                Set(
                    column.codes.indices.filter { column.codes[$0] == code }
                        .map { UInt32($0) }), []
            )
        )
    }

    /// The codes on the asked side of a value in the order of their list; unknown is on neither.
    private func inOrder(
        _ shown: [DimensionValue], _ names: DimensionNames, _ census: Census
    ) throws(Fault) -> Set<UInt32> {
        let value = values[0]
        let order = names.list.map { Classifications.lookup($0).entries(at: nil).map(\.code) } ?? []
        let match = Self.matches(value, shown, dimension).first.map { shown[Int($0)].code }
        guard let code = match ?? Self.listed(value, names, at: census),
            let limit = order.firstIndex(of: code)
        else { throw .noSuchValue(value, dimension, nearest: Self.nearest(value, shown)) }
        return Self.indices(shown) { value in
            order.firstIndex(of: value.code).map { comparison.holds($0, limit) } ?? false
        }
    }

    static func matches(
        _ value: String, _ shown: [DimensionValue], _ dimension: Dimension
    ) -> Set<UInt32> {
        if dimension == .age, let ages = ageRange(value) {
            return indices(shown) { Int($0.code).map(ages.contains) ?? false }
        }
        let exact = indices(shown) {
            $0.code.lowercased() == value.lowercased() || $0.name.lowercased() == value.lowercased()
        }
        guard exact.isEmpty else { return exact }
        let key = SearchKey.of(value)
        guard !key.isEmpty else { return [] }
        let folded = indices(shown) { SearchKey.of($0.name) == key }
        guard folded.isEmpty, dimension.isPlace else { return folded }
        // "Lạc Dương" for "Xã Lạc Dương", where only one unit of the table is meant.
        let unnamed = indices(shown) { value in
            // The unit's own name, without the district that tells it from another.
            let own = value.name.prefix { $0 != "," && $0 != "(" }
            return SearchKey.of(String(own)).hasSuffix(" " + key)
        }
        return unnamed.count == 1 ? unnamed : []
    }

    /// Organisations and positions are asked for in any spelling; of a name that several bear, all.
    private static func spelled(
        _ value: String, _ column: DimensionColumn, _ dimension: Dimension
    ) -> Set<UInt32> {
        let known = column.codes.indices.dropFirst()
        switch dimension {
        case .organisation:
            let name = OrganisationName(value)
            guard !name.key.isEmpty else { return [] }
            return Set(
                known.filter { OrganisationLabel.isSpelled(column.codes[$0], as: name) }
                    .map { UInt32($0) })
        case .position:
            let name = PositionName(value)
            guard !name.key.isEmpty else { return [] }
            return Set(
                known.filter { PositionName(column.codes[$0]).isSpelled(as: name) }
                    .map { UInt32($0) })
        default: return []
        }
    }

    private static func indices(
        _ shown: [DimensionValue], _ holds: (DimensionValue) -> Bool
    ) -> Set<UInt32> {
        Set(shown.indices.filter { holds(shown[$0]) }.map { UInt32($0) })
    }

    /// "45", "31-40", or a band as it is printed: "≤30", "31–40", ">60".
    private static func ageRange(_ value: String) -> ClosedRange<Int>? {
        let ends = value.split { !$0.isNumber }.compactMap { Int($0) }
        guard let first = ends.first, let last = ends.last, ends.count <= 2, first <= last else {
            return nil
        }
        let signs = value.filter { !$0.isNumber && !$0.isWhitespace }
        switch signs {
        case "", "-", "–": return first...last
        case "≤", "<=": return 0...last
        case "<": return 0...max(0, last - 1)
        case "≥", ">=": return first...Int.max
        case ">": return (first + 1)...Int.max
        default: return nil
        }
    }

    /// The code that a word of a list means, whether anybody has it or not.
    private static func listed(
        _ value: String, _ names: DimensionNames, at census: Census
    ) -> String? {
        guard let list = names.list else {
            return ["male", "female", "yes", "no"].first { $0 == value.lowercased() }
        }
        let lookup = Classifications.lookup(list)
        if let entry = lookup.entry(value, at: census.asOf) { return entry.code }
        return lookup.resolve(value, at: nil)?.entry.code
    }

    /// The values that come nearest; all of them where there are few.
    static func nearest(_ value: String, _ shown: [DimensionValue]) -> [String] {
        let names = Array(Set(shown.dropFirst().map(\.name)))
        let near = EditDistance.nearest(value, in: names, limit: 3)
        return near.isEmpty && names.count <= 12 ? shown.dropFirst().map(\.name) : near
    }
}
