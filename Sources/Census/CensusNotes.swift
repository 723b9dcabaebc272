import CivilDates
import Classifications
import Registry

/// What a census is not asked for but needs where it is brought up to later changes: what all that was stated says
/// together of organisations and positions.
struct CensusNotes: Sendable {
    /// What a number of a column stands for, and how many people have it.
    struct Counted<Value: Hashable & Sendable>: Sendable {
        let value: Value
        var people: Int

        init(_ value: Value, _ people: Int) {
            self.value = value
            self.people = people
        }
    }

    /// The highest number of a text that was there.
    var highestText: Int
    /// What the numbers of the organisation column stand for, from 1.
    var organisations: [Counted<NamedOrganisation>]
    /// Of each organisation the longest of the names that are one with it in its unit; empty where nobody has it.
    var fullestNames: [String]
    /// What the numbers of the position column stand for, from 1.
    var positions: [Counted<TextID>]
    /// The places that statements name for organisations.
    var seats: OrganisationSeats
    /// The key of the organisation's name of each number of the workplace column, from 1; empty where there is none.
    var placeKeys: [String]

    /// Works out the codes of the organisation column.
    mutating func unifyOrganisations(_ words: [TextID: String], asOf: CivilDate) -> [String] {
        let unified = UnifiedOrganisations(organisations.people, words: words, asOf: asOf)
        fullestNames = organisations.map { unified.fullest($0.value) }
        return [CensusColumn.unknown]
            + organisations.map { unified.code($0.value) ?? CensusColumn.unknown }
    }

    /// The codes of the position column.
    func positionCodes(_ words: [TextID: String]) -> [String] {
        let unified = UnifiedPositions(positions.people, words: words)
        return [CensusColumn.unknown]
            + positions.map { unified.name($0.value) ?? CensusColumn.unknown }
    }
}

extension [CensusNotes.Counted<NamedOrganisation>] {
    /// How many people each has that has any.
    var people: [NamedOrganisation: Int] { CensusNotes.people(self) }
}

extension [CensusNotes.Counted<TextID>] {
    /// How many people each has that has any.
    var people: [TextID: Int] { CensusNotes.people(self) }
}

extension CensusNotes {
    fileprivate static func people<Value>(_ counted: [Counted<Value>]) -> [Value: Int] {
        counted.reduce(into: [:]) { people, one in
            if one.people > 0 { people[one.value, default: 0] += one.people }
        }
    }
}

/// How notes are kept: beside the columns of the census, each a dictionary without numbers.
extension CensusNotes {
    // No canonical text holds it.
    private static let separator = "\t"

    /// The names under which they are kept.
    static let names = ["noteText", "noteOrganisation", "notePosition", "noteSeat", "notePlace"]

    /// The notes as columns.
    var columns: [StoredCensus.Column] {
        zip(Self.names, lines).map {
            .init(variable: $0, dictionary: [UInt8](codes: $1), parts: [])
        }
    }

    /// The lines of each column.
    var lines: [[String]] {
        [
            [String(highestText)],
            zip(organisations, fullestNames).map { counted, fullest in
                let unit = counted.value.unit.map { [$0.code, $0.from?.description ?? ""] } ?? []
                return Self.line(
                    [String(counted.value.text.rawValue), String(counted.people), fullest] + unit)
            },
            positions.map { Self.line([String($0.value.rawValue), String($0.people)]) },
            seats.lines, placeKeys,
        ]
    }

    /// Reads the lines of each column; `nil` where they are none.
    init?(lines: [[String]]) {
        guard lines.count == 5, let highest = lines[0].first.flatMap({ Int($0) }) else {
            return nil
        }
        highestText = highest
        fullestNames = lines[1].map { Self.parts($0).dropFirst(2).first.map(String.init) ?? "" }
        organisations = lines[1].compactMap { line in
            let parts = Self.parts(line)
            guard parts.count == 3 || parts.count == 5, let text = Int32(parts[0]),
                let people = Int(parts[1])
            else { return nil }
            let unit: ReadingTable.Code? =
                parts.count == 3
                ? nil : .init(code: String(parts[3]), from: CivilDate(iso: String(parts[4])))
            return Counted(NamedOrganisation(text: TextID(rawValue: text), unit: unit), people)
        }
        positions = lines[2].compactMap { line in
            let parts = Self.parts(line)
            guard parts.count == 2, let text = Int32(parts[0]), let people = Int(parts[1])
            else { return nil }
            return Counted(TextID(rawValue: text), people)
        }
        seats = OrganisationSeats(lines[3])
        placeKeys = lines[4]
        guard organisations.count == lines[1].count, positions.count == lines[2].count else {
            return nil
        }
    }

    private static func line(_ parts: [String]) -> String {
        parts.joined(separator: separator)
    }

    private static func parts(_ line: String) -> [Substring] {
        line.utf8.split(separator: 9, omittingEmptySubsequences: false).map { Substring($0) }
    }
}
