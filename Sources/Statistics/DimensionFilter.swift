public import Census
public import CivilDates
import Classifications
import VietnameseText
public import Wording

/// One condition on people: a dimension has one of some values.
public struct DimensionFilter: Sendable {
    /// The dimension.
    public let dimension: Dimension
    /// The words of the condition as they were asked.
    public let text: String
    private let values: [String]

    /// Why a condition cannot be understood.
    public enum Fault: WordedError, Equatable {
        /// It is not `DIM=VALUE`.
        case notACondition(String)
        /// There is no such dimension.
        case noSuchDimension(String, nearest: [String])
        /// The dimension has no such value.
        case noSuchValue(String, Dimension, nearest: [String])
        /// The map of the day has no such place, but the map of another day has.
        case notInThisMap(String, Dimension, map: CivilDate, other: CivilDate)

        /// What is said of the fault.
        public var wording: Wording {
            switch self {
            case .notACondition(let text):
                Wording(
                    "Không hiểu điều kiện “\(text)”. Viết CHIỀU=GIÁ_TRỊ, ví dụ: --where level=THS hoặc --where locality=\"Xã Lạc Dương\".",
                    "Cannot read the condition “\(text)”. Write DIM=VALUE, as --where level=THS.")
            case .noSuchDimension(let text, let nearest):
                Wording(
                    "Không có chiều “\(text)”." + offer(nearest, "Có phải: ")
                        + " Các chiều: \(Dimension.allNames).",
                    "There is no dimension “\(text)”." + offer(nearest, "Did you mean: ")
                        + " Dimensions: \(Dimension.allNames).")
            case .noSuchValue(let text, let dimension, let nearest):
                Wording(
                    "Không có giá trị “\(text)” trong \(dimension.wording.vietnamese.lowercased())."
                        + offer(nearest, "Có phải: "),
                    "There is no value “\(text)” in \(dimension.wording.english.lowercased())."
                        + offer(nearest, "Did you mean: "))
            case .notInThisMap(let text, let dimension, let map, let other):
                Wording(
                    "Bản đồ hành chính ngày \(map.vietnamese) không có \(dimension.wording.vietnamese.lowercased()) “\(text)”; bản đồ ngày \(other.vietnamese) thì có. Thêm: --units \(other)",
                    "The administrative map of \(map) has no \(dimension.wording.english.lowercased()) “\(text)”; the map of \(other) has. Add: --units \(other)"
                )
            }
        }

        private func offer(_ nearest: [String], _ lead: String) -> String {
            nearest.isEmpty ? "" : " " + lead + nearest.joined(separator: "; ") + "?"
        }
    }

    /// Reads `DIM=VALUE[,VALUE…]`.
    ///
    /// - Throws: ``Fault``.
    public init(_ text: String) throws(Fault) {
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { throw .notACondition(text) }
        self.text = text
        dimension = try Dimension(asked: String(parts[0]))
        values = parts[1].split(separator: ",").map { CanonicalText.canonical(String($0)) }
            .filter { !$0.isEmpty }
        if values.isEmpty { throw .notACondition(text) }
    }

    /// Numbers of the census column's codes: those that meet the condition, and those that may.
    typealias Codes = (sure: Set<UInt32>, possible: Set<UInt32>)

    /// The codes that meet the condition.
    ///
    /// - Throws: ``Fault/noSuchValue(_:_:nearest:)`` where the value is in no list.
    func codes(of column: DimensionColumn, in census: Census) throws(Fault) -> Codes {
        let names = DimensionNames(dimension, census: census, language: .vietnamese)
        let shown = names.values(column.codes)
        // A name with a comma in it, as lists of sectors have, is asked whole.
        let whole = CanonicalText.canonical(String(text.drop { $0 != "=" }.dropFirst()))
        var wholeMatches = Self.matches(whole, shown, dimension)
        if wholeMatches.isEmpty { wholeMatches = Self.spelled(whole, column, dimension) }
        if dimension.isPlace {
            let filter = PlaceFilter(dimension, census, names)
            return wholeMatches.isEmpty
                ? try filter.codes(values) : filter.codes(numbered: wholeMatches)
        }
        if !wholeMatches.isEmpty { return (wholeMatches, []) }
        var found: Set<UInt32> = []
        for value in values {
            var matches = Self.matches(value, shown, dimension)
            if matches.isEmpty { matches = Self.spelled(value, column, dimension) }
            if matches.isEmpty, dimension == .age, Self.ageRange(value) != nil { continue }
            if matches.isEmpty, let listed = Self.listed(value, names, at: census) {
                // A value that exists and that nobody has counts nobody; it is no error.
                matches = Self.indices(shown) { $0.code == listed }
            } else if matches.isEmpty {
                throw .noSuchValue(value, dimension, nearest: Self.nearest(value, shown))
            }
            found.formUnion(matches)
        }
        return (found, [])
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
        let unnamed = indices(shown) { SearchKey.of($0.name).hasSuffix(" " + key) }
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

extension Dimension {
    /// Reads a dimension's name as asked, accents and case optional, in either language.
    ///
    /// - Throws: ``DimensionFilter/Fault/noSuchDimension(_:nearest:)``.
    public init(asked text: String) throws(DimensionFilter.Fault) {
        if let named = Self(rawValue: text) {
            self = named
            return
        }
        let key = SearchKey.of(text)
        let found = Self.allCases.first {
            [$0.rawValue, $0.wording.vietnamese, $0.wording.english].map { SearchKey.of($0) }
                .contains(key)
        }
        guard let found else {
            throw .noSuchDimension(
                text,
                nearest: EditDistance.nearest(text, in: Self.allCases.map(\.rawValue), limit: 3))
        }
        self = found
    }

    /// The names of all dimensions.
    static var allNames: String { allCases.map(\.rawValue).joined(separator: ", ") }
}
