/// Why two statements are taken to speak of one person.
public enum JoinRule: String, CaseIterable, Sendable {
    /// They are the same row of the same file, read again.
    case sourceRow = "source-row"
    /// They state the same identity number and do not contradict each other.
    case identityNumber = "identity-number"
    /// They state the same name and the same full date of birth.
    case nameAndBirthDate = "name-and-birth-date"
    /// A person said so.
    case decision
}

/// By which rule each statement was joined to an earlier one of the same person.
public struct JoinTrace: Sendable {
    private let rules: [Int: JoinRule]

    /// Traces who is who over all that is known.
    ///
    /// - Throws: ``RegistryError``.
    public init(_ view: RegistryView) throws {
        self.init(try view.identityEvidence(), try view.links())
    }

    init(_ evidence: [IdentityEvidence], _ links: [Link]) {
        let sets = PersonSets(evidence, links: links, isTraced: true)
        var rules: [Int: JoinRule] = [:]
        for (item, rule) in zip(evidence, sets.rules) { rules[item.statement] = rule }
        self.rules = rules
    }

    /// The rule by which a statement was joined; `nil` for the first statement of a person.
    public func rule(of statement: Int) -> JoinRule? { rules[statement] }
}
