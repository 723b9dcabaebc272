import CivilDates
import Classifications
import Registry

/// The organisation that each name in each place means, by the code of the census column.
struct UnifiedOrganisations {
    private struct Key: Hashable {
        let name: String
        let unit: ReadingTable.Code?
    }

    private var codes: [NamedOrganisation: String] = [:]
    private var fullestNames: [NamedOrganisation: String] = [:]

    /// - Parameters:
    ///   - people: how many people's posts name each organisation.
    ///   - words: the words.
    ///   - asOf: the day of the census.
    ///   - fullest: what ``fullest(_:)`` tells, where it is known of all.
    ///   - isTaken: whether an organisation beside these is printed by a name.
    init(
        _ people: [NamedOrganisation: Int], words: [TextID: String], asOf: CivilDate,
        fullest: [NamedOrganisation: String] = [:],
        isTaken: (String) -> Bool = { _ in false }
    ) {
        let names = OrganisationNames(words)
        var groups: [Key: OrganisationGroups.Group] = [:]
        var keys: [NamedOrganisation: Key] = [:]
        for (named, count) in people {
            let name = names.name(named.text)
            let key = Key(name: name.key, unit: named.unit)
            keys[named] = key
            groups[
                key, default: .init(name: name, unit: named.unit, fullest: fullest[named])
            ].spellings.append(
                Spelling(
                    text: words[named.text] ?? "",
                    wordCount: name.key.split(separator: " ").count, people: count))
        }
        let organisations = OrganisationGroups(Array(groups.values), asOf: asOf)
        var ofGroup: [Key: (code: String, fullest: String)] = [:]
        for (members, code) in Self.coded(organisations, isTaken) {
            for group in members {
                ofGroup[Key(name: group.key, unit: group.unit)] = (code, group.fullest ?? "")
            }
        }
        codes = keys.compactMapValues { ofGroup[$0]?.code }
        fullestNames = keys.compactMapValues { ofGroup[$0]?.fullest }
    }

    /// The longest of the names that are one with this in its unit.
    func fullest(_ named: NamedOrganisation) -> String { fullestNames[named] ?? "" }

    /// The code of an organisation as a post names it.
    func code(_ named: NamedOrganisation) -> String? { codes[named] }

    /// Each organisation with its code: its name, with its unit where another bears the name too.
    private static func coded(
        _ groups: OrganisationGroups, _ isTaken: (String) -> Bool
    ) -> [(members: [OrganisationGroups.Group], code: String)] {
        let named = groups.organisations.map { members in
            (
                members: members, key: OrganisationGroups.fullest(members),
                name: Spelling.printed(members.flatMap(\.spellings)) ?? ""
            )
        }
        let sharing = Dictionary(grouping: named, by: \.key).mapValues(\.count)
        let printed = Dictionary(grouping: named, by: \.name).mapValues(\.count)
        return named.map { members, key, name in
            let isAlone = sharing[key] == 1 && printed[name] == 1 && !isTaken(name)
            return (
                members,
                isAlone ? name : OrganisationCode.written(name, in: groups.unit(of: members))
            )
        }
    }
}
