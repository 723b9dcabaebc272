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

    /// What each number from 1 on stands for, and how many people it has: the organisation is where the source says it
    /// is, else where its own name says so.
    func tally(
        _ words: [TextID: String], unit: (UInt32) -> ReadingTable.Code?
    ) -> [CensusNotes.Counted<NamedOrganisation>] {
        let names = OrganisationNames(words)
        return zip(keys, counts).map { key, count in
            let organisation = NamedOrganisation(
                text: key.text,
                unit: unit(key.unit) ?? key.statedAt.flatMap { names.unit(of: key.text, at: $0) })
            return CensusNotes.Counted(organisation, count)
        }
    }
}
