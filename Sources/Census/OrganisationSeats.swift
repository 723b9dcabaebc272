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
    private var unitsByKey: [String: Set<ReadingTable.Code>] = [:]
    /// What was known before, in the form of ``lines``.
    private let earlier: [String]

    /// Begins with the seats that are known, as ``lines`` writes them.
    init(_ earlier: [String] = []) { self.earlier = earlier }

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

    /// The units stated for an organisation by the key of its name.
    func units(ofKey key: String) -> Set<ReadingTable.Code> {
        let before = earlierUnits(key)
        return unitsByKey[key].map { $0.union(before) } ?? before
    }

    /// The keys of which more units are known than before, with all of them.
    var grown: [String: Set<ReadingTable.Code>] {
        unitsByKey.reduce(into: [:]) { grown, seat in
            let all = units(ofKey: seat.key)
            if all.count > earlierUnits(seat.key).count { grown[seat.key] = all }
        }
    }

    /// The key that all ways of writing an organisation's name share.
    static func key(_ organisation: String) -> String { OrganisationName(organisation).key }
}

/// How seats are kept: a line a key, in the order of their bytes.
extension OrganisationSeats {
    // No canonical text holds it, and it sorts before all that one holds.
    private static let separator = "\t"

    /// All that is known, a line for each key.
    var lines: [String] {
        var lines = earlier
        let new = grown.map { (key: $0, line: Self.line($0, $1)) }
        if lines.isEmpty {
            return new.map { $0.line }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        }
        for (key, line) in new {
            let place = Self.place(of: key, in: lines)
            if place < lines.count, lines[place].utf8.starts(with: (key + Self.separator).utf8) {
                lines[place] = line
            } else {
                lines.insert(line, at: place)
            }
        }
        return lines
    }

    private static func line(_ key: String, _ units: Set<ReadingTable.Code>) -> String {
        ([key] + units.map { UnitCode.written($0.code, from: $0.from) }.sorted())
            .joined(separator: separator)
    }

    private func earlierUnits(_ key: String) -> Set<ReadingTable.Code> {
        let place = Self.place(of: key, in: earlier)
        guard place < earlier.count,
            earlier[place].utf8.starts(with: (key + Self.separator).utf8)
        else { return [] }
        let units = earlier[place].utf8.split(separator: 9).dropFirst()
        return Set(
            units.flatMap { UnitCode.units(String(Substring($0))) }
                .map { .init(code: $0.code, from: $0.from) })
    }

    /// The place of the first line that does not stand before those of a key.
    private static func place(of key: String, in lines: [String]) -> Int {
        let wanted = key + separator
        return lines.indices.firstPlace { lines[$0].utf8.lexicographicallyPrecedes(wanted.utf8) }
    }
}
