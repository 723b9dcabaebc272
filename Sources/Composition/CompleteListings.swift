public import CivilDates
import Classifications
public import Registry

/// The organisations of which a roster listed everybody, and when: a post there that was stated before
/// is ended by it.
public struct CompleteListings: Sendable {
    private struct Listing: Sendable {
        let asOf: CivilDate
        let place: TextID?
    }

    private let listings: [String: [Listing]]
    private let words: [TextID: String]

    /// No listings: no post is ended.
    public static let none = CompleteListings(listings: [:], words: [:])

    /// The listings that count in a registry, and some that are only supposed.
    ///
    /// - Throws: `RegistryError`.
    public init(_ view: RegistryView, supposing: [CompleteListing] = []) throws {
        let stated = try view.completeListings() + supposing
        guard !stated.isEmpty else {
            self = .none
            return
        }
        let words = try view.workplaceWords()
        self.init(
            listings: Dictionary(grouping: stated) { Self.key($0.organisation, words) }
                .mapValues { $0.map { Listing(asOf: $0.asOf, place: $0.place) } },
            words: words)
    }

    private init(listings: [String: [Listing]], words: [TextID: String]) {
        self.listings = listings
        self.words = words
    }

    /// The first day at which a post, stated at a date, was ended by a later roster that lists everybody
    /// of its organisation; `nil` where none did so at or before the other date.
    public func end(
        of post: Engagement, statedAt: CivilDate, at date: CivilDate
    ) -> CivilDate? {
        guard !listings.isEmpty, let organisation = post.organisation,
            let there = listings[Self.key(organisation, words)]
        else { return nil }
        return there.filter { listing in
            statedAt < listing.asOf && listing.asOf <= date
                && isSamePlace(post.place, statedAt, listing.place, listing.asOf)
        }.map(\.asOf).min()
    }

    /// Two organisations of one name are the same unless their places are known to be different; a commune
    /// and the one that took it over are one place.
    private func isSamePlace(
        _ one: TextID?, _ oneDate: CivilDate, _ other: TextID?, _ otherDate: CivilDate
    ) -> Bool {
        guard let one, let other, one != other else { return true }
        let units = AdministrativeUnits.shared
        guard let earlier = units.resolve(words[one] ?? "", at: oneDate)?.entry,
            let later = units.resolve(words[other] ?? "", at: otherDate)?.entry
        else { return true }
        return units.rebase(earlier, to: otherDate).parts.contains { $0.entry.code == later.code }
    }

    private static func key(_ organisation: TextID, _ words: [TextID: String]) -> String {
        OrganisationName(words[organisation] ?? "").key
    }
}
