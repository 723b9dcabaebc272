public import CivilDates
public import Registry

/// One person as all their statements say together: rule 4 of the house.
///
/// What changes (post, level, party) comes from the latest statement that speaks of it; what does
/// not (birth, sex, ethnic group) from the best of all. Silence never overrides.
public struct ComposedPerson: Sendable, Equatable {
    /// The name.
    public var fullName: TextID
    /// The other names of the latest statement that has any.
    public var otherNames: [OtherName]
    /// The sex.
    public var sex: Sex?
    /// The date of birth.
    public var birthDate: PartialDate?
    /// The native place as written, with the date of the statement that says so.
    public var hometown: DatedText?
    /// The ethnic group as written.
    public var ethnicGroup: TextID?
    /// The religion as written.
    public var religion: TextID?
    /// Whether a member of the Party.
    public var isPartyMember: Bool?
    /// The day of joining the Party.
    public var partyDate: PartialDate?
    /// The principal post.
    public var engagement: Engagement
    /// The date of the statement that gives the organisation.
    public var organisationAsOf: CivilDate?
    /// The date of the statement that gives the place of work.
    public var placeAsOf: CivilDate?
    /// The degrees of the latest statement that lists any, in its order, then what only earlier
    /// ones say.
    public var qualifications: [Qualification]
    /// The latest certificates of each kind, kinds in the order of their list.
    public var certificates: [Certificate]

    /// Whether both say the same; when it was said does not matter.
    public func saysTheSame(as other: ComposedPerson) -> Bool {
        var one = self
        one.organisationAsOf = other.organisationAsOf
        one.placeAsOf = other.placeAsOf
        if let date = other.hometown?.asOf { one.hometown?.asOf = date }
        return one == other
    }
}

/// A text with the date of the roster that it stands in: what it means depends on both.
public struct DatedText: Sendable, Equatable {
    /// The text.
    public var text: TextID
    /// The roster's date.
    public var asOf: CivilDate
}

/// Folds the statements of one person.
public enum Composition {
    /// What all statements of a person say together; `nil` where there are none.
    ///
    /// - Parameters:
    ///   - statements: the statements of one person that hold at the date, at least one.
    ///   - date: the date asked about; a post that ended before it is not in force.
    ///   - workplaces: what the names of organisations and places come to.
    ///   - ranking: which of several posts is the principal one.
    ///   - listings: the organisations of which everybody is listed: whoever is not has left.
    ///   - fileName: the name of a source file by its number.
    /// - Returns: the person, or `nil` where nothing is stated to hold: there are no statements, or the
    ///   last post was ended by a later roster that lists everybody there, and nothing was stated since.
    public static func compose(
        _ statements: [StoredStatement], at date: CivilDate, workplaces: Workplaces = .unworded,
        ranking: PostRanking = .unread, listings: CompleteListings = .none,
        fileName: (Int) -> String
    ) -> ComposedPerson? {
        let newestFirst = newestFirst(statements, fileName)
        guard let latest = newestFirst.first else { return nil }
        let end = endOfLastPost(newestFirst, at: date, listings)
        if let end, latest.asOf < end { return nil }
        let constant = byWeight(newestFirst)
        let party = newestFirst.first { $0.sensitive.isPartyMember != nil }?.sensitive
        let post =
            end == nil
            ? PrincipalPost(newestFirst, at: date, ranking, workplaces) : PrincipalPost()
        return ComposedPerson(
            fullName: latest.fullName,
            otherNames: newestFirst.lazy.map(\.otherNames).first { !$0.isEmpty } ?? [],
            sex: constant.lazy.compactMap(\.sex).first,
            birthDate: bestBirthDate(constant),
            hometown: constant.lazy.compactMap { statement in
                statement.hometown.map { DatedText(text: $0, asOf: statement.asOf) }
            }.first,
            ethnicGroup: constant.lazy.compactMap(\.sensitive.ethnicGroup).first,
            religion: newestFirst.lazy.compactMap(\.sensitive.religion).first,
            isPartyMember: party?.isPartyMember, partyDate: party?.partyDate,
            engagement: post.engagement, organisationAsOf: post.asOf, placeAsOf: post.placeAsOf,
            qualifications: latestQualifications(newestFirst),
            certificates: latestCertificates(newestFirst))
    }

    /// The day by which the last post was ended by a roster that lists everybody there.
    private static func endOfLastPost(
        _ newestFirst: [Statement], at date: CivilDate, _ listings: CompleteListings
    ) -> CivilDate? {
        guard let last = newestFirst.first(where: { !$0.engagements.isEmpty }) else { return nil }
        let ends = last.engagements.map {
            listings.end(of: $0, statedAt: last.asOf, at: date)
        }
        return ends.contains(nil) ? nil : ends.compactMap { $0 }.max()
    }

    private static func newestFirst(
        _ statements: [StoredStatement], _ fileName: (Int) -> String
    ) -> [Statement] {
        // Of most people one statement speaks.
        if statements.count == 1 { return [statements[0].statement] }
        return
            statements
            .map { (Precedence($0, file: $0.sourceFile.map(fileName) ?? ""), $0.statement) }
            .sorted { $0.0 > $1.0 }.map(\.1)
    }

    /// An edit over a profile over a roster, then the newest: the order for what never changes.
    private static func byWeight(_ newestFirst: [Statement]) -> [Statement] {
        if newestFirst.allSatisfy({ $0.kind == newestFirst[0].kind }) { return newestFirst }
        return StatementKind.allCases.sorted { $0.weight > $1.weight }
            .flatMap { kind in newestFirst.filter { $0.kind == kind } }
    }

    private static func bestBirthDate(_ ordered: [Statement]) -> PartialDate? {
        let stated = ordered.compactMap(\.birthDate)
        guard let finest = stated.map(\.precision).max() else { return nil }
        return stated.first { $0.precision == finest }
    }

    private static func latestCertificates(_ newestFirst: [Statement]) -> [Certificate] {
        guard newestFirst.contains(where: { !$0.certificates.isEmpty }) else { return [] }
        var held: [Certificate] = []
        for kind in Certificate.Kind.allCases {
            for statement in newestFirst {
                let known = held.count
                for certificate in statement.certificates where certificate.kind == kind {
                    held.append(certificate)
                }
                if held.count > known { break }
            }
        }
        return held
    }
}
