import CivilDates

/// One thing that a people row is read for.
///
/// It sets values of the person and reports what it finds;
/// a finding of severity error keeps the row out, a warning only the value.
protocol RosterRule: Sendable {
    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding]
}

/// All rules of a roster, in the order in which their findings are shown.
struct RosterRules: Sendable {
    /// Words that say "not known".
    let silence: SilentWords
    private let rules: [any RosterRule]

    /// - Throws: what reading the data files throws: a fault of the build.
    init(
        asOf: CivilDate, columnCount: Int, words: RosterProfile.Words = RosterProfile.Words(),
        zeros: EatenZeros = EatenZeros()
    ) throws {
        silence = try ValueVocabulary.silentWords(and: words.unknown)
        rules = [
            RecordShapeRule(columnCount: columnCount), NameRule(), BirthDateRule(asOf: asOf),
            SexRule(vocabulary: try ValueVocabulary("sex", and: words.sex)), HometownRule(),
            EthnicGroupAndReligionRule(),
            PartyRule(asOf: asOf, vocabulary: try ValueVocabulary("party", and: words.party)),
            EngagementRule(asOf: asOf),
            QualificationRule(), CertificateRule(),
            IdentityNumberRule(year: asOf.year, zeros: zeros),
        ]
    }

    func read(_ row: MappedRow, into person: inout ParsedPerson) -> [Finding] {
        rules.flatMap { $0.read(row, into: &person) }
    }
}
