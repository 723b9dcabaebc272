import CivilDates
import Classifications

/// What a variable's code means in a dimension, at a date and in a map.
struct DimensionCode {
    let dimension: Dimension
    let asOf: CivilDate
    let map: DatedMap

    /// The dimension's code; `nil` where it is not known.
    func code(of stored: String) -> String? {
        switch dimension {
        case .field: FieldCode.field(of: stored)
        case .fieldGroup: FieldCode.group(of: stored)
        case .discipline: FieldCode.discipline(of: stored)
        case .locality, .district, .province: unit(stored, dimension)
        case .hometownProvince: unit(stored, .province)
        case .age: PartialDate(iso: stored)?.fullYears(at: asOf).map(String.init)
        case .leadership: PositionGroup.isLeadership(stored).map { $0 ? "yes" : "no" }
        case .minority: EthnicGroup.minority(stored)
        default: stored
        }
    }

    private func unit(_ stored: String, _ dimension: Dimension) -> String? {
        StatedPlace(code: stored)?.placement(in: map)?.code(dimension, in: map)
    }
}
