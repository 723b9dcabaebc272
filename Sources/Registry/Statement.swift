public import CivilDates

/// Where a statement comes from; a later kind wins a tie over an earlier one.
public enum StatementKind: String, Sendable, CaseIterable {
    case roster
    case profile
    case edit

    /// The weight in a tie: an edit over a profile over a roster.
    public var weight: Int {
        switch self {
        case .roster: 0
        case .profile: 1
        case .edit: 2
        }
    }
}

/// Sex as rosters state it; not stated is `nil`, never a default.
public enum Sex: String, Sendable, CaseIterable {
    case male
    case female
}

/// What one source says of one person at a date.
///
/// A value that the source does not state is `nil`.
public struct Statement: Sendable, Equatable {
    /// Roster, profile or edit.
    public var kind: StatementKind
    /// The sheet of a workbook; `nil` for delimited text.
    public var sheet: String?
    /// The row of the sheet, or the record's number in delimited text; the header of a plain file is 1.
    public var row: Int?
    /// The day at which the source says that this holds.
    public var asOf: CivilDate
    /// The person's name, canonical.
    public var fullName: TextID
    /// The person's other names: what people call them, names in religion.
    public var otherNames: [OtherName]
    /// The person's sex.
    public var sex: Sex?
    /// The date of birth with its precision.
    public var birthDate: PartialDate?
    /// The native place as written.
    public var hometown: TextID?
    /// What the law calls sensitive.
    public var sensitive: SensitiveFacts
    /// Posts held.
    public var engagements: [Engagement]
    /// Degrees and titles.
    public var qualifications: [Qualification]
    /// Certificates.
    public var certificates: [Certificate]
    /// Sealed numbers.
    public var identifiers: [SealedIdentifier]

    /// States a name at a date; everything else is silence until it is set.
    public init(kind: StatementKind, row: Int?, asOf: CivilDate, fullName: TextID) {
        self.kind = kind
        self.row = row
        self.asOf = asOf
        self.fullName = fullName
        otherNames = []
        sensitive = SensitiveFacts()
        engagements = []
        qualifications = []
        certificates = []
        identifiers = []
    }
}

/// Ethnic group, religion and party membership: sensitive data under Decree 356/2025/NĐ-CP, Article 4.
public struct SensitiveFacts: Sendable, Equatable {
    /// The ethnic group as written.
    public var ethnicGroup: TextID?
    /// The religion as written.
    public var religion: TextID?
    /// Whether the person is a member of the Party; `nil` where not stated.
    public var isPartyMember: Bool?
    /// The day of joining the Party.
    public var partyDate: PartialDate?

    /// States nothing.
    public init() {}

    /// Whether nothing is stated.
    public var isEmpty: Bool { self == SensitiveFacts() }
}

/// A post held in an organisation.
public struct Engagement: Sendable, Equatable {
    /// The employer as written.
    public var organisation: TextID?
    /// The place of work as written.
    public var place: TextID?
    /// The post as written.
    public var position: TextID?
    /// Rank, grade or code of the professional title as written.
    public var rank: TextID?
    /// Kind of employment as written: official, public employee, contract.
    public var employment: TextID?
    /// Sector as written, where the source states it.
    public var sector: TextID?
    /// In post, on study leave, retired, elsewhere, abroad, as written.
    public var standing: TextID?
    /// Since when.
    public var since: PartialDate?
    /// Until when.
    public var until: PartialDate?

    /// States nothing.
    public init() {}

    /// Whether nothing is stated.
    public var isEmpty: Bool { self == Engagement() }
}

/// A degree, an academic title, or training under way.
public struct Qualification: Sendable, Equatable {
    /// The level as written.
    public var level: TextID?
    /// The academic title as written.
    public var title: TextID?
    /// The discipline as written.
    public var field: TextID?
    /// The school as written.
    public var institution: TextID?
    /// Full time, in service, distance, as written.
    public var mode: TextID?
    /// The country as written.
    public var country: TextID?
    /// The year of the degree.
    public var year: Int?
    /// Whether the person is still in training: then the level is not held.
    public var isInTraining = false

    /// States nothing.
    public init() {}
}

/// A certificate of political theory, state management, a language or information technology.
public struct Certificate: Sendable, Equatable {
    /// What is certified.
    public enum Kind: String, Sendable, CaseIterable {
        case politicalTheory = "political-theory"
        case stateManagement = "state-management"
        case language
        case informationTechnology = "it"
        case ethnicLanguage = "ethnic-language"
        case professional
    }

    /// What is certified.
    public var kind: Kind
    /// The certificate as written.
    public var wording: TextID

    /// States a certificate.
    public init(kind: Kind, wording: TextID) {
        self.kind = kind
        self.wording = wording
    }
}
