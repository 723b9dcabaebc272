/// What the text of a position says of a post.
public struct Position: Sendable, Hashable {
    /// One of the posts that the text names and that are held now.
    public struct Post: Sendable, Hashable {
        /// The words that name it, as written.
        public let text: String
        /// The code of its group in `position-groups`.
        public let group: String
    }

    /// The posts, in the order of the text; former ones and those beside the main one are left out.
    public let posts: [Post]
    /// The group of the main post, the highest of those named, with the words that say so; nil where none is known.
    public let group: CodeMatch?
    /// Whether a post of leadership is held; nil where no post is known.
    public let isLeadership: Bool?
    /// What the text states of the rank.
    public let rank: StatedRank
}
