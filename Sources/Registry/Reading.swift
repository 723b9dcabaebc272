public import CivilDates

/// What a written text means in a code list for rosters dated from an era on.
public struct Reading: Sendable, Equatable {
    /// Who decided.
    public enum Origin: String, Sendable {
        case rule
        case person
    }

    /// The code by which a person says that a text tells nothing: it stays unknown and is not asked again.
    public static let meaningless = "unknown"

    /// The code list, by its name on the command line.
    public var list: String
    /// The first day of the code list's version; `nil` is the beginning.
    public var era: CivilDate?
    /// The text that is read.
    public var text: TextID
    /// The code that it means.
    public var code: String
    /// The first day on which the code means this entry; `nil` is the beginning.
    public var codeFrom: CivilDate?
    /// How sure, 0 to 1.
    public var score: Double
    /// A rule or a person.
    public var origin: Origin

    /// States what a text means.
    public init(
        list: String, era: CivilDate?, text: TextID, code: String, codeFrom: CivilDate?,
        score: Double, origin: Origin
    ) {
        self.list = list
        self.era = era
        self.text = text
        self.code = code
        self.codeFrom = codeFrom
        self.score = score
        self.origin = origin
    }
}

/// A text that no rule could read and that waits for a person's answer.
public struct Question: Sendable, Equatable {
    /// The code list in which it was looked for.
    public var list: String
    /// The first day of the code list's version; `nil` is the beginning.
    public var era: CivilDate?
    /// The text.
    public var text: TextID
    /// How many rows of the change carry it.
    public var people: Int

    /// Asks what a text means.
    public init(list: String, era: CivilDate?, text: TextID, people: Int) {
        self.list = list
        self.era = era
        self.text = text
        self.people = people
    }
}

/// A decision on who is who: two statements speak of one person, or of two.
public struct Link: Sendable, Equatable {
    /// One person or two.
    public enum Relation: String, Sendable {
        case same
        case different
    }

    /// The earlier statement.
    public var left: Int
    /// The later statement.
    public var right: Int
    /// One person or two.
    public var relation: Relation

    /// Links two statements, in either order.
    public init(_ one: Int, _ other: Int, _ relation: Relation) {
        left = min(one, other)
        right = max(one, other)
        self.relation = relation
    }
}

/// Posts allotted to an organisation or a locality from a day on.
public struct Establishment: Sendable, Equatable {
    /// The row of the source.
    public var row: Int
    /// The organisation as written.
    public var organisation: TextID?
    /// The locality as written.
    public var place: TextID?
    /// The post as written.
    public var position: TextID?
    /// The field of training that the post asks for, as written.
    public var field: TextID?
    /// The lowest level that the post asks for, as written.
    public var minimumLevel: TextID?
    /// The number of posts.
    public var posts: Int
    /// The first day on which it holds.
    public var validFrom: CivilDate
    /// The decision that allots the posts.
    public var legalBasis: TextID?

    /// Allots posts; the rest is silence until it is set.
    public init(row: Int, posts: Int, validFrom: CivilDate) {
        self.row = row
        self.posts = posts
        self.validFrom = validFrom
    }
}
