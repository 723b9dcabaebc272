import CivilDates
import Registry

/// The post that a person is counted by.
struct PrincipalPost {
    private(set) var engagement = Engagement()
    /// The date of the statement that gives the organisation.
    private(set) var asOf: CivilDate?
    /// The date of the statement that gives the place of work.
    private(set) var placeAsOf: CivilDate?

    /// No post.
    init() {}

    /// The principal post of the latest statement that names a post; what it leaves unsaid comes from
    /// earlier statements about the same organisation.
    init(
        _ newestFirst: [Statement], at date: CivilDate, _ ranking: PostRanking,
        _ workplaces: Workplaces
    ) {
        let speaking = newestFirst.drop { $0.engagements.isEmpty }
        guard let latest = speaking.first, Self.hasPost(latest, at: date) else { return }
        for statement in speaking {
            let same = statement.engagements.filter { stated in
                Self.isInForce(stated, at: date)
                    && isSame(stated, statedAt: statement.asOf, workplaces)
            }
            guard let stated = ranking.principal(of: same) else { continue }
            complete(from: stated, statedAt: statement.asOf)
        }
    }

    private static func hasPost(_ statement: Statement, at date: CivilDate) -> Bool {
        statement.engagements.contains { isInForce($0, at: date) }
    }

    private static func isInForce(_ post: Engagement, at date: CivilDate) -> Bool {
        post.until.map { $0.latest >= date } ?? true
    }

    /// Whether an earlier statement may speak of the organisation of this post, however it spells it:
    /// silence does not contradict.
    private func isSame(
        _ stated: Engagement, statedAt date: CivilDate, _ workplaces: Workplaces
    ) -> Bool {
        guard let one = engagement.organisation, let other = stated.organisation else {
            return true
        }
        return workplaces.name(of: one) == workplaces.name(of: other)
            && workplaces.isOnePlace(
                stated.place, at: date, engagement.place, at: placeAsOf ?? date)
    }

    private mutating func complete(from earlier: Engagement, statedAt date: CivilDate) {
        if engagement.organisation == nil, earlier.organisation != nil { asOf = date }
        if engagement.place == nil, earlier.place != nil { placeAsOf = date }
        engagement.complete(from: earlier)
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
