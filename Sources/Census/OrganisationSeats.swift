import CivilDates
import Classifications
import Registry

/// The places that rosters state for each organisation, whoever of it they list.
struct OrganisationSeats: Sendable {
    private struct Seat: Hashable {
        let organisation: TextID
        let place: TextID
        let era: CivilDate?
    }

    private var seen: Set<Seat> = []
    private(set) var unitsByKey: [String: Set<ReadingTable.Code>] = [:]

    /// Begins with the seats that are known.
    init(_ unitsByKey: [String: Set<ReadingTable.Code>] = [:]) { self.unitsByKey = unitsByKey }

    /// Takes note of what a statement says of places.
    mutating func add(_ statement: Statement) {
        for post in statement.engagements {
            guard let organisation = post.organisation, let place = post.place else { continue }
            seen.insert(
                Seat(
                    organisation: organisation, place: place,
                    era: CodeList.administrativeUnits.era(at: statement.asOf)))
        }
    }

    /// The texts that name organisations.
    var texts: Set<TextID> { Set(seen.map(\.organisation)) }

    /// Reads the places that were noted.
    mutating func read(_ readings: ReadingTable, _ words: [TextID: String]) {
        var keys: [TextID: String] = [:]
        for seat in seen {
            guard
                let unit = readings.code(
                    seat.place, in: CodeList.administrativeUnits.rawValue, era: seat.era)
            else { continue }
            let key = keys[seat.organisation] ?? Self.key(words[seat.organisation] ?? "")
            keys[seat.organisation] = key
            unitsByKey[key, default: []].insert(unit)
        }
        seen = []
    }

    /// The units stated for an organisation under any way of writing its name.
    func units(of organisation: String) -> Set<ReadingTable.Code> {
        unitsByKey[Self.key(organisation)] ?? []
    }

    /// The key that all ways of writing an organisation's name share.
    static func key(_ organisation: String) -> String { OrganisationName(organisation).key }
}
