public import Census
import VietnameseText
import Wording

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

    /// Whether the dimension's list says which value is higher.
    var hasOrder: Bool {
        switch self {
        case .age, .level, .politicalTheory, .stateManagement, .informationTechnology: true
        default: false
        }
    }

    /// Whether its values are codes of the training catalogue.
    var isField: Bool { self == .field || self == .fieldGroup || self == .discipline }
}
