import CivilDates
import Classifications
import Composition
import Registry

/// The places of people, numbered as statements say them; what they mean on a map is told at the end.
struct PlaceTable {
    private struct Key: Hashable {
        let stated: UInt32
        let others: [UInt32]
        let organisation: TextID?
    }

    /// The units that texts mean, by the era in which they were read: one numbering for all.
    private let units: [CivilDate?: CodeTable]
    private let unitCodes: [String]
    private var keys: [Key] = []
    private var numbers: [Key: UInt32] = [:]
    private var seats: OrganisationSeats

    init(_ readings: ReadingTable, seats: OrganisationSeats) {
        self.seats = seats
        var all = CodeTable()
        var texts: [CivilDate?: [(TextID, UInt32)]] = [:]
        readings.forEach(in: CodeList.administrativeUnits.rawValue) { text, era, code in
            let number = all.number(of: UnitCode.written(code.code, from: code.from))
            texts[era, default: []].append((text, number))
        }
        units = texts.mapValues { texts in
            var table = all
            for (text, number) in texts { table.set(text, to: number) }
            return table
        }
        unitCodes = all.codes
    }

    /// The number of the unit that a text of a date means; 0 where it means none that is known.
    func unit(_ text: TextID?, statedAt date: CivilDate) -> UInt32 {
        units[CodeList.administrativeUnits.era(at: date)]?[text] ?? 0
    }

    /// The unit of a number; `nil` for 0.
    func unit(_ number: UInt32) -> ReadingTable.Code? {
        guard number != 0 else { return nil }
        return UnitCode.units(unitCodes[Int(number)]).first.map {
            .init(code: $0.code, from: $0.from)
        }
    }

    /// Takes note of what a statement says of where organisations are.
    mutating func note(_ statement: Statement) { seats.add(statement) }

    /// The number of a native place; 0 where it is not known.
    mutating func number(ofHometown unit: UInt32) -> UInt32 {
        unit == 0 ? 0 : number(Key(stated: unit, others: [], organisation: nil))
    }

    /// The number of a person's place of work; 0 where no source tells.
    mutating func number(
        of person: ComposedPerson, in unit: UInt32, _ statements: [StoredStatement]
    ) -> UInt32 {
        guard unit != 0 else { return 0 }
        let organisation = person.engagement.organisation
        return number(
            Key(
                stated: unit, others: others(person.engagement, statements),
                organisation: organisation))
    }

    private mutating func number(_ key: Key) -> UInt32 {
        if let number = numbers[key] { return number }
        keys.append(key)
        let number = UInt32(keys.count)
        numbers[key] = number
        return number
    }

    /// The other units that a person's statements name for the same organisation.
    private func others(_ post: Engagement, _ statements: [StoredStatement]) -> [UInt32] {
        guard let organisation = post.organisation, statements.count > 1 else { return [] }
        var others: Set<UInt32> = []
        for stored in statements {
            for stated in stored.statement.engagements
            where stated.organisation == organisation && stated.place != post.place {
                others.insert(unit(stated.place, statedAt: stored.statement.asOf))
            }
        }
        return others.subtracting([0]).sorted()
    }

    /// The texts whose words are needed to tell what the numbers stand for.
    var texts: Set<TextID> { seats.texts.union(keys.compactMap(\.organisation)) }

    /// The seats of organisations by all that was noted.
    func seats(_ readings: ReadingTable, _ words: [TextID: String]) -> OrganisationSeats {
        var seats = seats
        seats.read(readings, words)
        return seats
    }

    /// The place that each number stands for, and the key of its organisation's name; empty where there is none.
    func codes(
        _ seats: OrganisationSeats, _ words: [TextID: String]
    ) -> [(code: String, organisation: String)] {
        [(CensusColumn.unknown, "")]
            + keys.map { key in
                guard let stated = unit(key.stated) else { return (CensusColumn.unknown, "") }
                var place = StatedPlace(
                    WorkPlace(stated, others: key.others.compactMap { unit($0) }))
                guard let organisation = key.organisation.flatMap({ words[$0] }) else {
                    return (place.code, "")
                }
                let key = OrganisationSeats.key(organisation)
                place.organisation = organisation
                place.seats = seats.units(ofKey: key)
                return (place.code, key)
            }
    }
}
