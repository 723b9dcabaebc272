public import CivilDates
public import Registry

/// The organisations of which a roster listed everybody, and when: a post there that was stated before
/// is ended by it.
public struct CompleteListings: Sendable {
    private struct Listing: Sendable {
        let asOf: CivilDate
        let place: TextID?
    }

    /// The listings of each organisation, by the number of its name.
    private let listings: [Int: [Listing]]
    private let workplaces: Workplaces

    /// No listings: no post is ended.
    public static let none = CompleteListings([], .unworded)

    /// Listings of a registry whose organisations are among these workplaces.
    public init(_ stated: [CompleteListing], _ workplaces: Workplaces) {
        self.workplaces = workplaces
        listings = Dictionary(grouping: stated) { workplaces.name(of: $0.organisation) }
            .mapValues { $0.map { Listing(asOf: $0.asOf, place: $0.place) } }
    }

    /// The first day at which a post, stated at a date, was ended by a later roster that lists everybody
    /// of its organisation; `nil` where none did so at or before the other date.
    public func end(
        of post: Engagement, statedAt: CivilDate, at date: CivilDate
    ) -> CivilDate? {
        guard !listings.isEmpty, let organisation = post.organisation,
            let there = listings[workplaces.name(of: organisation)]
        else { return nil }
        return there.lazy.filter { listing in
            statedAt < listing.asOf && listing.asOf <= date
                && workplaces.isOnePlace(post.place, at: statedAt, listing.place, at: listing.asOf)
        }.map(\.asOf).min()
    }
}
