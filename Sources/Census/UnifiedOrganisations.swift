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

    /// - Parameters:
    ///   - people: how many people's posts name each organisation.
    ///   - names: the names by their texts.
    ///   - words: the words.
    ///   - asOf: the day of the census.
    init(
        _ people: [NamedOrganisation: Int], names: [TextID: OrganisationName],
        words: [TextID: String], asOf: CivilDate
    ) {
        var groups: [Key: OrganisationGroups.Group] = [:]
        var keys: [NamedOrganisation: Key] = [:]
        for (named, count) in people {
            guard let name = names[named.text] else { continue }
            let key = Key(name: name.key, unit: named.unit)
            keys[named] = key
            groups[key, default: .init(name: name, unit: named.unit)].spellings.append(
                Spelling(
                    text: words[named.text] ?? "",
                    wordCount: name.key.split(separator: " ").count, people: count))
        }
        let organisations = OrganisationGroups(Array(groups.values), asOf: asOf)
        var codeOfGroup: [Key: String] = [:]
        for (members, code) in Self.coded(organisations) {
            for group in members { codeOfGroup[Key(name: group.key, unit: group.unit)] = code }
        }
        codes = keys.compactMapValues { codeOfGroup[$0] }
    }

    /// The code of an organisation as a post names it.
    func code(_ named: NamedOrganisation) -> String? { codes[named] }

    /// Each organisation with its code: its name, with its unit where another bears the name too.
    private static func coded(
        _ groups: OrganisationGroups
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
            let isAlone = sharing[key] == 1 && printed[name] == 1
            return (
                members,
                isAlone ? name : OrganisationCode.written(name, in: groups.unit(of: members))
            )
        }
    }
}
