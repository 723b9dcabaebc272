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

    /// Names a dimension's codes as they stand at the census date.
    public init(_ dimension: Dimension, census: Census, language: ScreenLanguage) {
        self.init(dimension, at: census.asOf, language: language)
    }

    /// Names a dimension's codes as they stand at a date.
    public init(_ dimension: Dimension, at date: CivilDate, language: ScreenLanguage) {
        self.dimension = dimension
        self.language = language
        self.date = date
    }

    /// The code and name as shown.
    public func value(_ code: String) -> DimensionValue {
        if code == CensusColumn.unknown { return .unknown(language) }
        let shown =
            switch dimension {
            case .locality, .district, .province, .hometownProvince: PlaceNames.shown(code)
            case .organisation: OrganisationLabel.name(code, .vietnamese)
            default: code
            }
        return DimensionValue(code: shown, name: name(code))
    }

    /// The order in which codes are shown, as indices into them.
    public func order(of codes: [String]) -> [Int] {
        let keys = codes.map { sortKey($0) }
        return codes.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
    }

    private func name(_ code: String) -> String {
        switch dimension {
        case .locality, .district, .province, .hometownProvince:
            PlaceNames.name(code, language)
        case .sex: Self.fixed[code]?[language] ?? code
        case .organisation: OrganisationLabel.name(code, language)
        case .minority, .party, .leadership: Self.fixed[code]?[language] ?? code
        default:
            list.flatMap { Classifications.lookup($0).entry(code, at: date)?.name }
                ?? list.flatMap { Classifications.lookup($0).entry(code, at: nil)?.name } ?? code
        }
    }

    static func isPlace(_ dimension: Dimension) -> Bool {
        [.locality, .district, .province, .hometownProvince].contains(dimension)
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
