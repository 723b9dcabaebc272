import CivilDates
import Registry

extension Composition {
    /// The principal post: the first in force of the latest statement that names a post; what it
    /// leaves unsaid comes from earlier statements about the same organisation.
    static func principalPost(
        _ newestFirst: [Statement], at date: CivilDate
    ) -> (engagement: Engagement, placeAsOf: CivilDate?) {
        var post = Engagement()
        var placeAsOf: CivilDate?
        let speaking = newestFirst.drop { $0.engagements.isEmpty }
        guard let latest = speaking.first, inForce(latest.engagements, at: date) != nil else {
            return (post, nil)
        }
        for statement in speaking {
            guard let stated = inForce(statement.engagements, at: date),
                isSame(post.organisation, stated.organisation)
            else { continue }
            if post.place == nil, stated.place != nil { placeAsOf = statement.asOf }
            post.complete(from: stated)
        }
        return (post, placeAsOf)
    }

    private static func inForce(_ engagements: [Engagement], at date: CivilDate) -> Engagement? {
        engagements.first { $0.until.map { $0.latest >= date } ?? true }
    }

    /// Silence about the organisation does not contradict.
    private static func isSame(_ one: TextID?, _ other: TextID?) -> Bool {
        guard let one, let other else { return true }
        return one == other
    }
}

extension Engagement {
    fileprivate mutating func complete(from earlier: Engagement) {
        organisation = organisation ?? earlier.organisation
        place = place ?? earlier.place
        position = position ?? earlier.position
        rank = rank ?? earlier.rank
        employment = employment ?? earlier.employment
        sector = sector ?? earlier.sector
        standing = standing ?? earlier.standing
        since = since ?? earlier.since
        until = until ?? earlier.until
    }
}
