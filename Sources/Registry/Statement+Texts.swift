extension Statement {
    /// The statement with every text's number replaced.
    public func mapTexts(_ number: (TextID) -> TextID) -> Statement {
        var mapped = self
        mapped.fullName = number(fullName)
        mapped.otherNames = otherNames.map { OtherName(kind: $0.kind, name: number($0.name)) }
        mapped.hometown = hometown.map(number)
        mapped.sensitive.ethnicGroup = sensitive.ethnicGroup.map(number)
        mapped.sensitive.religion = sensitive.religion.map(number)
        mapped.engagements = engagements.map { $0.mapTexts(number) }
        mapped.qualifications = qualifications.map { $0.mapTexts(number) }
        mapped.certificates = certificates.map {
            Certificate(kind: $0.kind, wording: number($0.wording))
        }
        return mapped
    }

    /// Whether both say the same of the same person; sealed numbers are compared by their keyed
    /// hashes, since sealing the same number twice never gives the same bytes.
    public func saysTheSame(as other: Statement) -> Bool {
        var (one, two) = (self, other)
        guard one.identifiers.map(\.keyedHash) == two.identifiers.map(\.keyedHash) else {
            return false
        }
        one.identifiers = []
        two.identifiers = []
        return one == two
    }
}

extension Engagement {
    fileprivate func mapTexts(_ number: (TextID) -> TextID) -> Engagement {
        var mapped = self
        mapped.organisation = organisation.map(number)
        mapped.place = place.map(number)
        mapped.position = position.map(number)
        mapped.rank = rank.map(number)
        mapped.employment = employment.map(number)
        mapped.sector = sector.map(number)
        mapped.standing = standing.map(number)
        return mapped
    }
}

extension Qualification {
    fileprivate func mapTexts(_ number: (TextID) -> TextID) -> Qualification {
        var mapped = self
        mapped.level = level.map(number)
        mapped.title = title.map(number)
        mapped.field = field.map(number)
        mapped.institution = institution.map(number)
        mapped.mode = mode.map(number)
        mapped.country = country.map(number)
        return mapped
    }
}
