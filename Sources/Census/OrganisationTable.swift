import CivilDates
import Composition
import Registry

/// The organisations of people, numbered as posts name them and sorted into organisations at the end.
struct OrganisationTable {
    private struct Key: Hashable {
        let text: TextID
        /// The unit of work by its number; 0 where no source says.
        let unit: UInt32
        /// Where the unit is not stated, the day at which the name is.
        let statedAt: CivilDate?
    }

    private var keys: [Key] = []
    private var counts: [Int] = []
    private var numbers: [Key: UInt32] = [:]

    /// The number of a person's organisation; 0 where none is stated.
    mutating func number(of person: ComposedPerson, in unit: UInt32) -> UInt32 {
        guard let text = person.engagement.organisation, let stated = person.organisationAsOf
        else { return 0 }
        let key = Key(text: text, unit: unit, statedAt: unit == 0 ? stated : nil)
        let number = numbers[key] ?? UInt32(keys.count + 1)
        if Int(number) > keys.count {
            numbers[key] = number
            keys.append(key)
            counts.append(0)
        }
        counts[Int(number) - 1] += 1
        return number
    }

    /// The texts that name organisations.
    var texts: Set<TextID> { Set(keys.map(\.text)) }

    /// The organisation that each number stands for: where the source says it is, else where its own name says so.
    func codes(
        _ words: [TextID: String], asOf: CivilDate,
        unit: (UInt32) -> ReadingTable.Code?
    ) -> [String] {
        let names = OrganisationNames(words)
        let named = keys.map { key in
            names.name(key.text)
            return NamedOrganisation(
                text: key.text,
                unit: unit(key.unit) ?? key.statedAt.flatMap { names.unit(of: key.text, at: $0) })
        }
        var people: [NamedOrganisation: Int] = [:]
        for (organisation, count) in zip(named, counts) {
            people[organisation, default: 0] += count
        }
        let unified = UnifiedOrganisations(people, names: names.known, words: words, asOf: asOf)
        return [CensusColumn.unknown] + named.map { unified.code($0) ?? CensusColumn.unknown }
    }
}
