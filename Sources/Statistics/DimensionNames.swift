public import Census
public import CivilDates
import Classifications
import VietnameseText
public import Wording

/// Names the codes of a dimension and puts them in the order of their list, unknown last.
public struct DimensionNames: Sendable {
    private let dimension: Dimension
    private let language: ScreenLanguage
    private let date: CivilDate
    private let places: PlaceNames

    /// Names a dimension's codes as they stand at the census date, places as in the census's map.
    public init(_ dimension: Dimension, census: Census, language: ScreenLanguage) {
        self.init(dimension, at: census.asOf, map: census.map, language: language)
    }

    /// Names a dimension's codes as they stand at a date, places as in the map of a day, which is the date's
    /// own unless another is given.
    public init(
        _ dimension: Dimension, at date: CivilDate, map: CivilDate? = nil, language: ScreenLanguage
    ) {
        self.dimension = dimension
        self.language = language
        self.date = date
        places = PlaceNames(date: map ?? date, language: language)
    }

    /// The code and name as shown.
    public func value(_ code: String) -> DimensionValue {
        if code == CensusColumn.unknown { return .unknown(language) }
        return DimensionValue(code: shown(code), name: name(code))
    }

    /// The codes and names of a table's column; names that two places share are told apart.
    func values(_ codes: [String]) -> [DimensionValue] {
        guard dimension.isPlace else { return codes.map { value($0) } }
        return zip(codes, places.names(codes)).map { code, name in
            code == CensusColumn.unknown
                ? .unknown(language) : DimensionValue(code: shown(code), name: name)
        }
    }

    /// Whether a code names one of several units.
    func isOneOf(_ code: String) -> Bool {
        dimension.isPlace && UnitCode.units(code).count > 1
    }

    private func shown(_ code: String) -> String {
        switch dimension {
        case .locality, .district, .province, .hometownProvince: PlaceNames.shown(code)
        case .organisation:
            OrganisationLabel.name(code, PlaceNames(date: places.date, language: .vietnamese))
        default: code
        }
    }

    /// The order in which codes are shown, as indices into them.
    public func order(of codes: [String]) -> [Int] {
        let keys = codes.map { sortKey($0) }
        return codes.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    }

    private func name(_ code: String) -> String {
        switch dimension {
        case .locality, .district, .province, .hometownProvince:
            places.name(code)
        case .sex: Self.fixed[code]?[language] ?? code
        case .organisation: OrganisationLabel.name(code, places)
        case .minority, .party, .leadership: Self.fixed[code]?[language] ?? code
        default:
            list.flatMap { Classifications.lookup($0).entry(code, at: date)?.name }
                ?? list.flatMap { Classifications.lookup($0).entry(code, at: nil)?.name } ?? code
        }
    }

    /// The entries of the dimension's list that are in force at the date, in its order; none where it has no list, and
    /// of fields only those of its own fineness.
    public var entries: [DimensionValue] {
        let digits = [Dimension.field: 2, .fieldGroup: 4, .discipline: 7][dimension]
        return (list.map { Classifications.lookup($0).entries(at: date) } ?? [])
            .filter { digits == nil || $0.code.utf8.count == digits }
            .map { DimensionValue(code: $0.code, name: $0.name) }
    }

    var list: CodeList? {
        switch dimension {
        case .field, .fieldGroup, .discipline: .fields
        case .level: .levels
        case .title: .academicTitles
        case .sector: .sectors
        case .positionGroup: .positionGroups
        case .rank: .ranks
        case .employment: .employment
        case .standing: .standing
        case .ethnicGroup: .ethnicGroups
        case .religion: .religions
        case .politicalTheory: .politicalTheory
        case .stateManagement: .stateManagement
        case .language: .languages
        case .informationTechnology: .informationTechnology
        default: nil
        }
    }

    /// The names of values that no code list has.
    public static let fixed: [String: Wording] = [
        "male": Wording("Nam", "Male"), "female": Wording("Nữ", "Female"),
        "yes": Wording("Có", "Yes"), "no": Wording("Không", "No"),
    ]

    private func sortKey(_ code: String) -> [UInt8] {
        if code == CensusColumn.unknown { return [255] }
        switch dimension {
        case .organisation, .position: return [1] + SortKey.of(code)
        case .age: return [1] + number(Int(code) ?? 0)
        case .level, .sector, .title, .positionGroup, .employment, .standing, .politicalTheory,
            .stateManagement,
            .language, .informationTechnology:
            let entries = list.map { Classifications.lookup($0).entries(at: nil) } ?? []
            return [1] + number(entries.firstIndex { $0.code == code } ?? entries.count)
        case .sex: return [1, code == "male" ? 0 : 1]
        case .minority, .party: return [1, code == "yes" ? 0 : 1]
        default: return [1] + Array(code.utf8)
        }
    }

    private func number(_ number: Int) -> [UInt8] {
        [UInt8(truncatingIfNeeded: number >> 8), UInt8(truncatingIfNeeded: number)]
    }
}
