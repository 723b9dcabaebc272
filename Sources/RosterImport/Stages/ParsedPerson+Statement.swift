import CivilDates
import Classifications
import Registry

extension ParsedPerson {
    /// The statement that a roster makes of this person, its words interned.
    ///
    /// - Throws: what sealing an identity number throws.
    func statement(
        asOf: CivilDate, texts: inout TextTable, seal: IdentifierSeal?
    ) throws -> Statement {
        var statement = Statement(
            kind: .roster, row: row, asOf: asOf, fullName: texts.intern(fullName))
        statement.sheet = sheet
        statement.otherNames = otherNames.map {
            OtherName(kind: $0.kind.recorded, name: texts.intern($0.name))
        }
        statement.sex = sex
        statement.birthDate = birthDate
        statement.hometown = texts.intern(optional: hometown)
        statement.sensitive.ethnicGroup = texts.intern(optional: ethnicGroup)
        statement.sensitive.religion = texts.intern(optional: religion)
        statement.sensitive.isPartyMember = isPartyMember
        statement.sensitive.partyDate = partyDate
        let engagement = engagement(&texts)
        if !engagement.isEmpty { statement.engagements = [engagement] }
        statement.qualifications = qualifications.map { $0.interned(&texts) }
        statement.certificates = certificates.map {
            Certificate(kind: $0.kind, wording: texts.intern($0.wording))
        }
        if let seal {
            statement.identifiers = try numbers.map {
                try seal.seal($0.digits, kind: $0.kind, isDoubtful: $0.isDoubtful)
            }
        }
        return statement
    }

    private func engagement(_ texts: inout TextTable) -> Engagement {
        var engagement = Engagement()
        engagement.organisation = texts.intern(optional: organisation)
        engagement.place = texts.intern(optional: place)
        engagement.position = texts.intern(optional: position)
        engagement.rank = texts.intern(optional: rank)
        engagement.employment = texts.intern(optional: employment)
        engagement.sector = texts.intern(optional: sector)
        engagement.standing = texts.intern(optional: standing)
        engagement.since = since
        return engagement
    }
}

extension PersonName.OtherName.Kind {
    fileprivate var recorded: OtherName.Kind {
        switch self {
        case .alias: .alias
        case .religious: .religious
        }
    }
}

extension ParsedPerson.WrittenQualification {
    fileprivate func interned(_ texts: inout TextTable) -> Qualification {
        var qualification = Qualification()
        qualification.level = texts.intern(optional: level)
        qualification.title = texts.intern(optional: title)
        qualification.field = texts.intern(optional: field)
        qualification.institution = texts.intern(optional: institution)
        qualification.mode = texts.intern(optional: mode)
        qualification.country = texts.intern(optional: country)
        qualification.year = year
        qualification.isInTraining = isInTraining
        return qualification
    }
}
