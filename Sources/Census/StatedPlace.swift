import Classifications
import Registry

/// A place as the code of a census column: the unit that is stated, and all that decides between several units
/// that it may be on the map of another day.
struct StatedPlace {
    /// The unit as stated, and units that other statements of the same person name.
    let place: WorkPlace
    /// The units that rosters state for the organisation.
    var seats: Set<ReadingTable.Code> = []
    /// The organisation's name as written.
    var organisation: String?

    init(_ place: WorkPlace) { self.place = place }

    // No canonical text holds it.
    private static let separator: Character = "\t"

    /// The place as a code.
    var code: String {
        [
            Self.written([place.stated]), Self.written(place.others), Self.written(Array(seats)),
            organisation ?? "",
        ].joined(separator: String(Self.separator))
    }

    /// Reads a code; `nil` for what is none.
    init?(code: String) {
        let parts = code.split(separator: Self.separator, omittingEmptySubsequences: false)
        guard parts.count == 4, let stated = Self.units(parts[0]).first else { return nil }
        place = WorkPlace(stated, others: Self.units(parts[1]))
        seats = Set(Self.units(parts[2]))
        organisation = parts[3].isEmpty ? nil : String(parts[3])
    }

    /// Where the place lies in a map.
    func placement(in map: DatedMap) -> Placement? {
        map.placement(of: place, seats: seats, name: organisation)
    }

    private static func written(_ units: [ReadingTable.Code]) -> String {
        units.map { UnitCode.written($0.code, from: $0.from) }.sorted().joined(separator: "|")
    }

    private static func units(_ written: Substring) -> [ReadingTable.Code] {
        UnitCode.units(String(written)).map { .init(code: $0.code, from: $0.from) }
    }
}
