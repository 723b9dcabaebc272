import CivilDates
import Classifications
public import Registry

/// Which of several posts that one source states is the principal one: a full-time one, then the one of
/// the highest leadership, then the latest, then the one named first.
public struct PostRanking: Sendable {
    /// Knows no meanings: the latest post, then the one named first.
    public static let unread = PostRanking(readings: nil)

    private static let partTime = "PART_TIME"

    private let readings: ReadingTable?

    /// Ranks posts by what their words mean.
    public init(_ readings: ReadingTable) { self.init(readings: readings) }

    private init(readings: ReadingTable?) { self.readings = readings }

    func principal(of posts: [Engagement]) -> Engagement? {
        posts.dropFirst().reduce(posts.first) { best, next in
            best.map { isBefore(next, $0) ? next : $0 }
        }
    }

    private func isBefore(_ one: Engagement, _ other: Engagement) -> Bool {
        let (left, right) = (weight(one), weight(other))
        if left != right { return left < right }
        guard let since = one.since?.earliest else { return false }
        return other.since.map { $0.earliest < since } ?? true
    }

    /// Lower is before.
    private func weight(_ post: Engagement) -> (isPartTime: Int, group: Int) {
        let employment = readings?.code(post.employment, in: CodeList.employment.rawValue)?.code
        let group = readings?.code(post.position, in: CodeList.positionGroups.rawValue)?.code
        return (employment == Self.partTime ? 1 : 0, PositionGroup.order(group))
    }
}
