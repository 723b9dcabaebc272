/// People who stand in two rosters of one date: members of a Party committee beside their own post.
enum SecondPosts {
    static let position = "Uỷ viên Ban Chấp hành Đảng bộ"

    /// Two heads of schools in each district, a head of a station, a ranger.
    static func atEndOf2024(_ listings: [Listing]) -> [Listing] {
        let wanted: [(OrganisationKind, district: String, number: Int)] = [
            (.primary, "Lạc Dương", 2), (.primary, "Đam Rông", 2),
            (.healthStation, "Lạc Dương", 1), (.rangers, "Lạc Dương", 1),
        ]
        return wanted.flatMap { kind, district, number in
            listings.filter {
                $0.leads && $0.organisation.kind == kind && $0.person.partyDate != nil
                    && $0.organisation.commune.district == district
            }
            .prefix(number)
            .compactMap { inCommittee($0, .communeParty, among: listings) }
        }
    }

    /// A ranger in each commune that has a forest protection office.
    static func atEndOf2025(_ listings: [Listing]) -> [Listing] {
        let rangers = listings.filter {
            $0.organisation.kind == .rangers && $0.person.partyDate != nil
        }
        let offices = Set(rangers.map(\.organisation.name)).sorted()
        return offices.compactMap { office in
            rangers.first { $0.organisation.name == office }
                .flatMap { inCommittee($0, .newCommuneParty, among: listings) }
        }
    }

    /// The second listing of a person, in the Party committee of the commune where they work.
    private static func inCommittee(
        _ listing: Listing, _ kind: OrganisationKind, among listings: [Listing]
    ) -> Listing? {
        let committee = listings.first {
            $0.organisation.kind == kind
                && $0.organisation.commune == listing.organisation.commune
        }
        return committee.map {
            Listing(
                personNumber: listing.personNumber, person: listing.person,
                organisation: $0.organisation, position: position, leads: false,
                rank: listing.rank, employment: listing.employment)
        }
    }
}
