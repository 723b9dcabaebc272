import CivilDates
import Classifications
import Registry

/// The organisations of a census of which some have other people than before, or are new.
///
/// Which names are one within a unit depends on the names in that unit alone; which of these are one across units, on
/// those with the same fullest name; and how they are printed, on those printed by the same name. Only these are sorted
/// anew: ``OrganisationGroups`` would leave all others as they are.
struct RevisedOrganisations {
    /// The codes of the organisation column.
    private(set) var codes: [String]
    /// The fullest names, as ``CensusNotes/fullestNames``.
    private(set) var fullestNames: [String]

    private let before: CensusNotes
    private let organisations: [CensusNotes.Counted<NamedOrganisation>]
    private let peopleBefore: [NamedOrganisation: Int]
    private let people: [NamedOrganisation: Int]
    private let asOf: CivilDate
    private let words: (Set<TextID>) throws -> [TextID: String]
    /// The fullest names whose organisations are sorted anew.
    private var affected: Set<String> = []

    /// - Parameters:
    ///   - before: the notes as they were.
    ///   - codes: the codes as they were.
    ///   - organisations: what the numbers stand for now; the first ones are those of before.
    ///   - asOf: a day of the census.
    ///   - words: reads words.
    /// - Throws: what `words` throws.
    init(
        _ before: CensusNotes, codes: [String],
        _ organisations: [CensusNotes.Counted<NamedOrganisation>], asOf: CivilDate,
        words: @escaping (Set<TextID>) throws -> [TextID: String]
    ) throws {
        guard codes.count == before.organisations.count + 1 else { throw KeptColumn.Damaged() }
        self.before = before
        self.organisations = organisations
        self.asOf = asOf
        self.words = words
        let new = organisations.count - before.organisations.count
        self.codes = codes + Array(repeating: CensusColumn.unknown, count: new)
        fullestNames = before.fullestNames + Array(repeating: "", count: new)
        peopleBefore = before.organisations.people
        people = organisations.people
        try uniteWithinPlaces()
        try uniteAffected()
    }

    /// Sorts out the units in which a name is new, or is no more.
    private mutating func uniteWithinPlaces() throws {
        let changed = Set(
            Set(people.keys).union(peopleBefore.keys).filter { people[$0] != peopleBefore[$0] })
        let units = Set(
            changed.filter { people[$0] == nil || peopleBefore[$0] == nil }.map(\.unit))
        if !units.isEmpty {
            let earlier = members(peopleBefore)
            let here = people.filter { units.contains($0.key.unit) }
            let unified = UnifiedOrganisations(
                here, words: try words(Set(here.keys.map(\.text))), asOf: asOf)
            for (index, organisation) in organisations.enumerated()
            where units.contains(organisation.value.unit) {
                fullestNames[index] = unified.fullest(organisation.value)
            }
            let later = members(people)
            affected = Set(
                Set(earlier.keys).union(later.keys).filter { earlier[$0] != later[$0] }
                    .map(\.name))
        }
        for (index, organisation) in organisations.enumerated()
        where changed.contains(organisation.value) && people[organisation.value] != nil {
            affected.insert(fullestNames[index])
        }
    }

    private struct Place: Hashable {
        let name: String
        let unit: ReadingTable.Code?
    }

    /// Who is one with whom within each unit.
    private func members(_ people: [NamedOrganisation: Int]) -> [Place: Set<NamedOrganisation>] {
        var members: [Place: Set<NamedOrganisation>] = [:]
        for (index, organisation) in organisations.enumerated()
        where people[organisation.value] != nil {
            members[
                Place(name: fullestNames[index], unit: organisation.value.unit), default: []
            ].insert(organisation.value)
        }
        return members
    }

    /// Sorts the affected organisations, and those whose printed name one of them has or had.
    private mutating func uniteAffected() throws {
        let living = organisations.indices.filter { people[organisations[$0].value] != nil }
        let bearers = Dictionary(grouping: living) { OrganisationCode.parts(codes[$0 + 1]).name }
        while true {
            let isAffected = fullestNames.map { affected.contains($0) }
            var subset: [NamedOrganisation: Int] = [:]
            var fullest: [NamedOrganisation: String] = [:]
            for index in living where isAffected[index] {
                let organisation = organisations[index].value
                subset[organisation] = people[organisation]
                fullest[organisation] = fullestNames[index]
            }
            let unified = UnifiedOrganisations(
                subset, words: try words(Set(subset.keys.map(\.text))), asOf: asOf,
                fullest: fullest
            ) { name in bearers[name]?.contains { !isAffected[$0] } ?? false }
            var names: Set<String> = []
            for (index, name) in before.fullestNames.enumerated()
            where isAffected[index] || affected.contains(name) {
                names.insert(OrganisationCode.parts(codes[index + 1]).name)
            }
            for organisation in subset.keys {
                names.insert(OrganisationCode.parts(unified.code(organisation) ?? "").name)
            }
            let more = names.flatMap { bearers[$0] ?? [] }.filter { !isAffected[$0] }
            if more.isEmpty { return write(unified, isAffected) }
            affected.formUnion(more.map { fullestNames[$0] })
        }
    }

    private mutating func write(_ unified: UnifiedOrganisations, _ isAffected: [Bool]) {
        for (index, organisation) in organisations.enumerated() {
            if people[organisation.value] == nil {
                codes[index + 1] = CensusColumn.unknown
                fullestNames[index] = ""
            } else if isAffected[index] {
                codes[index + 1] = unified.code(organisation.value) ?? CensusColumn.unknown
            }
        }
    }
}
