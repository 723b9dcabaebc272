import CivilDates
import Classifications
import Registry

/// The fourth stage: what a people row says, as typed values; still words, not codes.
struct ParsedPerson: Sendable, Equatable {
    /// A degree, a title, or training under way.
    struct WrittenQualification: Sendable, Equatable {
        var level: String?
        var title: String?
        var field: String?
        var institution: String?
        var mode: String?
        var country: String?
        var year: Int?
        var isInTraining = false
    }

    /// A certificate.
    struct WrittenCertificate: Sendable, Equatable {
        var kind: Certificate.Kind
        var wording: String
    }

    /// A number that names the person, digits and letters only.
    struct Number: Sendable, Equatable {
        var kind: SealedIdentifier.Kind
        var digits: String
        /// Whether it contradicts the row's sex or birth year.
        var isDoubtful = false
        /// The column, from 1, where it stood without the zeros in front; `nil` where nothing was added.
        var completedIn: Int?
    }

    let sheet: String?
    let row: Int
    var fullName = ""
    /// Titles that stand in front of the name, as written: they tell of degrees.
    var nameTitles: String?
    /// Names beside that of the civil register.
    var otherNames: [PersonName.OtherName] = []
    var sex: Sex?
    var birthDate: PartialDate?
    var hometown: String?
    var ethnicGroup: String?
    var religion: String?
    var isPartyMember: Bool?
    var partyDate: PartialDate?
    var organisation: String?
    var place: String?
    var position: String?
    var rank: String?
    var employment: String?
    var sector: String?
    var standing: String?
    var since: PartialDate?
    var qualifications: [WrittenQualification] = []
    var certificates: [WrittenCertificate] = []
    var numbers: [Number] = []

    init(sheet: String?, row: Int) {
        self.sheet = sheet
        self.row = row
    }
}
