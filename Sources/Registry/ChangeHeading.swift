public import CivilDates

/// What a change is before its content is known: the kind of work, who, why, and from what.
public struct ChangeHeading: Sendable {
    /// What kind of work.
    public var kind: ChangeKind
    /// Who does it.
    public var author: String
    /// Why.
    public var reason: String
    /// The date at which the source holds.
    public var asOf: CivilDate?
    /// The source.
    public var sourceFile: SourceFile?

    /// States what a change is.
    public init(
        kind: ChangeKind, author: String, reason: String, asOf: CivilDate?, sourceFile: SourceFile?
    ) {
        self.kind = kind
        self.author = author
        self.reason = reason
        self.asOf = asOf
        self.sourceFile = sourceFile
    }
}

extension ProposedChange {
    var heading: ChangeHeading {
        ChangeHeading(
            kind: kind, author: author, reason: reason, asOf: asOf, sourceFile: sourceFile)
    }
}
