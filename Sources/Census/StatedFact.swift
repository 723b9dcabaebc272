import CivilDates
import Registry

/// One thing that a statement says, with the part of it that says so.
struct StatedFact {
    /// What it is, by the name of a column's meaning.
    let meaning: String
    /// The words.
    let text: String
    /// Which of the statement's qualifications it belongs to.
    var qualification: Int?
    /// What kind of certificate it is.
    var certificate: Certificate.Kind?
}

extension Statement {
    /// What is stated, in the order in which it is shown.
    func facts(_ texts: RegistryTexts, _ seal: IdentifierSeal?) -> [StatedFact] {
        personFacts(texts) + engagements.flatMap { $0.facts(texts) }
            + qualifications.enumerated().flatMap { $1.facts(texts, $0) }
            + certificates.map {
                StatedFact(
                    meaning: $0.kind.meaning, text: texts[$0.wording], certificate: $0.kind)
            }
            + identifiers.map {
                StatedFact(
                    meaning: $0.kind.meaning,
                    text: seal?.openMasked($0) ?? PersonProfile.shutNumber)
            }
    }

    private func personFacts(_ texts: RegistryTexts) -> [StatedFact] {
        [StatedFact(meaning: "full_name", text: texts[fullName])]
            + otherNames.map { StatedFact(meaning: $0.kind.meaning, text: texts[$0.name]) }
            + stated([
                ("sex", sex?.rawValue), ("birth_date", birthDate?.description),
                ("hometown", hometown.map { texts[$0] }),
                ("ethnic_group", sensitive.ethnicGroup.map { texts[$0] }),
                ("religion", sensitive.religion.map { texts[$0] }),
                // A date of joining says it already.
                (
                    "party",
                    sensitive.partyDate == nil
                        ? sensitive.isPartyMember.map { $0 ? "yes" : "no" } : nil
                ),
                ("party_date", sensitive.partyDate?.description),
            ])
    }
}

private func stated(_ facts: [(String, String?)]) -> [StatedFact] {
    facts.compactMap { meaning, text in text.map { StatedFact(meaning: meaning, text: $0) } }
}

extension Engagement {
    fileprivate func facts(_ texts: RegistryTexts) -> [StatedFact] {
        stated(
            [
                ("organisation", organisation), ("place", place), ("position", position),
                ("rank", rank), ("employment", employment), ("sector", sector),
                ("standing", standing),
            ].map { ($0.0, $0.1.map { texts[$0] }) } + [("since", since?.description)])
    }
}

extension Qualification {
    fileprivate func facts(_ texts: RegistryTexts, _ ordinal: Int) -> [StatedFact] {
        stated(
            [
                ("title", title), ("qualification", level), ("field", field),
                ("institution", institution), ("mode", mode), ("country", country),
            ].map { ($0.0, $0.1.map { texts[$0] }) } + [("year", year.map(String.init))]
        ).map { fact in
            var fact = fact
            fact.qualification = ordinal
            return fact
        }
    }
}

extension OtherName.Kind {
    fileprivate var meaning: String {
        switch self {
        case .alias: "other_name"
        case .religious: "religious_name"
        }
    }
}

extension Certificate.Kind {
    /// The name of the meaning of a column that states it.
    var meaning: String {
        switch self {
        case .politicalTheory: "political_theory"
        case .stateManagement: "state_management"
        default: rawValue
        }
    }
}

extension SealedIdentifier.Kind {
    fileprivate var meaning: String {
        switch self {
        case .citizen: "citizen_number"
        case .formerCitizen: "former_citizen_number"
        case .socialInsurance: "social_insurance_number"
        case .official: "official_number"
        }
    }
}
