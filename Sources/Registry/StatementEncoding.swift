import CivilDates

/// The bytes by which the hash of a change covers a statement; texts count as their words.
extension CanonicalEncoder {
    /// Puts what a statement says; `text` gives the words of a text.
    mutating func put(_ statement: Statement, words text: (TextID) -> String) {
        put("statement")
        put(statement.kind.rawValue)
        put(statement.sheet)
        put(statement.row)
        put(statement.asOf)
        put(text(statement.fullName))
        put(statement.sex?.rawValue)
        put(statement.birthDate)
        put(statement.hometown.map(text))
        if !statement.sensitive.isEmpty { put(statement.sensitive, text) }
        for engagement in statement.engagements { put(engagement, text) }
        for qualification in statement.qualifications { put(qualification, text) }
        for certificate in statement.certificates {
            put(certificate.kind.rawValue)
            put(text(certificate.wording))
        }
        for identifier in statement.identifiers {
            put(identifier.kind.rawValue)
            put(identifier.keyedHash)
            put(identifier.sealed)
            // Said only where it is so: the digests of older changes stay what they are.
            if identifier.key != 1 {
                put("key")
                put(identifier.key)
            }
            if identifier.isDoubtful { put("doubtful") }
        }
        for other in statement.otherNames {
            put("other-name")
            put(other.kind.rawValue)
            put(text(other.name))
        }
    }

    private mutating func put(_ facts: SensitiveFacts, _ text: (TextID) -> String) {
        put("sensitive")
        put(facts.ethnicGroup.map(text))
        put(facts.religion.map(text))
        put(facts.isPartyMember.map { $0 ? 1 : 0 })
        put(facts.partyDate)
    }

    private mutating func put(_ engagement: Engagement, _ text: (TextID) -> String) {
        put("engagement")
        put(engagement.organisation.map(text))
        put(engagement.place.map(text))
        put(engagement.position.map(text))
        put(engagement.rank.map(text))
        put(engagement.employment.map(text))
        put(engagement.sector.map(text))
        put(engagement.standing.map(text))
        put(engagement.since)
        put(engagement.until)
    }

    private mutating func put(_ qualification: Qualification, _ text: (TextID) -> String) {
        put("qualification")
        put(qualification.level.map(text))
        put(qualification.title.map(text))
        put(qualification.field.map(text))
        put(qualification.institution.map(text))
        put(qualification.mode.map(text))
        put(qualification.country.map(text))
        put(qualification.year)
        put(qualification.isInTraining ? 1 : 0)
    }
}
