import CivilDates
public import Classifications
public import Registry

extension Engagement {
    /// Gives every text that a code list says the meaning of.
    public func forEachWord(_ body: (TextID, CodeList) -> Void) {
        if let place { body(place, .administrativeUnits) }
        if let position { body(position, .positionGroups) }
        if let rank { body(rank, .ranks) }
        if let employment { body(employment, .employment) }
        if let standing { body(standing, .standing) }
        if let sector { body(sector, .sectors) }
        if let organisation { body(organisation, .sectors) }
    }
}

extension Qualification {
    /// Gives every text that a code list says the meaning of.
    public func forEachWord(_ body: (TextID, CodeList) -> Void) {
        if let level { body(level, .levels) }
        if let title { body(title, .academicTitles) }
        if let field { body(field, .fields) }
    }
}

extension Certificate.Kind {
    /// The list that its words are read in; `nil` where they are kept as written.
    public var codeList: CodeList? {
        switch self {
        case .politicalTheory: .politicalTheory
        case .stateManagement: .stateManagement
        case .language: .languages
        case .informationTechnology: .informationTechnology
        case .ethnicLanguage, .professional: nil
        }
    }
}

extension Establishment {
    /// Gives every text that a code list says the meaning of.
    public func forEachWord(_ body: (TextID, CodeList) -> Void) {
        if let place { body(place, .administrativeUnits) }
        if let field { body(field, .fields) }
        if let minimumLevel { body(minimumLevel, .levels) }
        if let organisation { body(organisation, .sectors) }
    }
}

extension ComposedPerson {
    /// Gives every text that counts and that a code list says the meaning of, with the date of the statement
    /// where the meaning depends on it, else with the date asked about.
    func forEachWord(statedBy asOf: CivilDate, _ body: (TextID, CodeList, CivilDate) -> Void) {
        if let hometown { body(hometown.text, .administrativeUnits, hometown.asOf) }
        if let ethnicGroup { body(ethnicGroup, .ethnicGroups, asOf) }
        if let religion { body(religion, .religions, asOf) }
        engagement.forEachWord { text, list in
            body(text, list, list == .administrativeUnits ? placeAsOf ?? asOf : asOf)
        }
        for qualification in qualifications {
            qualification.forEachWord { body($0, $1, asOf) }
        }
        for certificate in certificates {
            if let list = certificate.kind.codeList { body(certificate.wording, list, asOf) }
        }
    }
}
