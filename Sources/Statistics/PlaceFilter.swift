import Census
import CivilDates
import Classifications
import Wording

/// A condition on places: the units that are asked for, and who is in them for sure or perhaps.
struct PlaceFilter {
    private let dimension: Dimension
    private let codes: [String]
    private let map: CivilDate
    private let names: DimensionNames
    /// Every single unit of the column, those of “one of” too; unknown first, as in columns.
    private let units: [String]

    init(_ dimension: Dimension, _ census: Census, _ names: DimensionNames) {
        self.dimension = dimension
        self.names = names
        codes = census[dimension].codes
        map = census.map
        let known = Set(codes.flatMap { UnitCode.split($0) }).subtracting([CensusColumn.unknown])
        units = [CensusColumn.unknown] + known.sorted()
    }

    /// Who is in the units that words name: each is looked for at the dimension's own level, then above it, so that
    /// a district asked of `locality` is everybody in the district.
    ///
    /// - Throws: ``DimensionFilter/Fault`` where the map has no such place at any level.
    static func named(
        _ values: [String], _ dimension: Dimension, _ census: Census
    ) throws(DimensionFilter.Fault) -> [(column: DimensionColumn, codes: DimensionFilter.Codes)] {
        let levels = [dimension] + above(dimension)
        let filters = levels.map { level in
            PlaceFilter(
                level, census, DimensionNames(level, census: census, language: .vietnamese))
        }
        var found: [Dimension: DimensionFilter.Codes] = [:]
        for value in values {
            let (level, codes) = try first(value, filters)
            found[level, default: ([], [])].sure.formUnion(codes.sure)
            found[level]?.possible.formUnion(codes.possible)
        }
        return levels.compactMap { level in found[level].map { (census[level], $0) } }
    }

    private static func first(
        _ value: String, _ filters: [PlaceFilter]
    ) throws(DimensionFilter.Fault) -> (Dimension, DimensionFilter.Codes) {
        var faults: [DimensionFilter.Fault] = []
        for filter in filters {
            do { return (filter.dimension, try filter.codes([value])) } catch {
                faults.append(error)
            }
        }
        let elsewhere = faults.first {
            if case .notInThisMap = $0 { true } else { false }
        }
        throw elsewhere ?? faults.first ?? .notACondition(value)
    }

    /// What encloses the units of a dimension, the nearest first.
    private static func above(_ dimension: Dimension) -> [Dimension] {
        switch dimension {
        case .locality: [.district, .province]
        case .district: [.province]
        default: []
        }
    }

    /// Who is in the units that words name.
    ///
    /// - Throws: ``DimensionFilter/Fault`` where the map has no such place.
    func codes(_ values: [String]) throws(DimensionFilter.Fault) -> DimensionFilter.Codes {
        var wanted: Set<String> = []
        let shown = names.values(units)
        for value in values {
            let matches = DimensionFilter.matches(value, shown, dimension)
            if matches.isEmpty, !isListed(value, at: map) {
                throw fault(value, shown)
            }
            wanted.formUnion(matches.map { units[Int($0)] })
        }
        return within(wanted)
    }

    /// Who has the codes of these numbers, or may.
    func codes(numbered numbers: Set<UInt32>) -> DimensionFilter.Codes {
        let asked = numbers.map { codes[Int($0)] }
        let single = Set(asked.filter { UnitCode.split($0).count == 1 })
        return (numbers, within(single).possible.subtracting(numbers))
    }

    private func within(_ wanted: Set<String>) -> DimensionFilter.Codes {
        var found: DimensionFilter.Codes = ([], [])
        for (number, code) in codes.enumerated() {
            let units = Set(UnitCode.split(code))
            if units.isSubset(of: wanted) {
                found.sure.insert(UInt32(number))
            } else if !units.isDisjoint(with: wanted) {
                found.possible.insert(UInt32(number))
            }
        }
        return found
    }

    private func fault(_ value: String, _ shown: [DimensionValue]) -> DimensionFilter.Fault {
        let other = AdministrativeUnits.daysOfReform.first {
            $0 != map && isListed(value, at: $0)
        }
        if let other {
            return .notInThisMap(value, dimension, map: map, other: other)
        }
        return .noSuchValue(value, dimension, nearest: DimensionFilter.nearest(value, shown))
    }

    /// Whether a unit of the dimension's level has the name or code on a day.
    private func isListed(_ value: String, at date: CivilDate) -> Bool {
        if value.lowercased() == CensusColumn.unknown { return true }
        let matches = AdministrativeUnits.shared.matches(value, at: date, limit: 20)
        return matches.contains { match in
            match.entry.isInForce(at: date) && match.score >= 0.8 && isOfLevel(match.entry.code)
        }
    }

    private func isOfLevel(_ code: String) -> Bool {
        let level = AdministrativeUnits.level(of: code)
        return switch dimension {
        case .locality: level == .commune
        case .district: level == .district
        default: level == .province
        }
    }
}
