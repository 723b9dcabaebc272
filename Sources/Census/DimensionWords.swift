import CivilDates
import Classifications
import Composition
import Registry

/// The words by which a person's value in a dimension is told.
struct DimensionWords {
    /// Words that a list says the meaning of, with the date on which that may depend.
    struct Word {
        let text: TextID
        let list: CodeList
        let date: CivilDate
    }

    private let dimension: Dimension
    private let asOf: CivilDate

    init(_ dimension: Dimension, at asOf: CivilDate) {
        self.dimension = dimension
        self.asOf = asOf
    }

    /// Whether the source states the value itself; `nil` where a list says what words mean.
    func isStated(_ person: ComposedPerson) -> Bool? {
        switch dimension {
        case .sex: person.sex != nil
        case .age: person.birthDate != nil
        case .party: person.isPartyMember != nil
        case .organisation: person.engagement.organisation != nil
        case .position: person.engagement.position != nil
        default: nil
        }
    }

    /// The words, those that are looked at first in front.
    func words(of person: ComposedPerson) -> [Word] {
        switch dimension {
        case .field, .fieldGroup, .discipline, .level, .title: qualifications(of: person)
        case .locality, .district, .province:
            person.placeAsOf.map { word(person.engagement.place, .administrativeUnits, $0) } ?? []
        case .hometownProvince:
            person.hometown.map { word($0.text, .administrativeUnits, $0.asOf) } ?? []
        case .ethnicGroup, .minority: word(person.ethnicGroup, .ethnicGroups)
        case .religion: word(person.religion, .religions)
        case .politicalTheory: certificates(of: person, .politicalTheory)
        case .stateManagement: certificates(of: person, .stateManagement)
        case .language: certificates(of: person, .language)
        case .informationTechnology: certificates(of: person, .informationTechnology)
        default: post(person.engagement)
        }
    }

    private func post(_ post: Engagement) -> [Word] {
        switch dimension {
        case .sector: word(post.sector, .sectors) + word(post.organisation, .sectors)
        case .positionGroup, .leadership: word(post.position, .positionGroups)
        case .rank: word(post.rank, .ranks)
        case .employment: word(post.employment, .employment)
        case .standing: word(post.standing, .standing)
        default: []
        }
    }

    private func qualifications(of person: ComposedPerson) -> [Word] {
        switch dimension {
        case .title: person.qualifications.flatMap { word($0.title, .academicTitles) }
        case .level:
            person.qualifications.filter { !$0.isInTraining }.flatMap { word($0.level, .levels) }
        default:
            person.qualifications.filter { !$0.isInTraining }.flatMap { word($0.field, .fields) }
        }
    }

    private func certificates(of person: ComposedPerson, _ kind: Certificate.Kind) -> [Word] {
        person.certificates.filter { $0.kind == kind }.flatMap { certificate in
            kind.codeList.map { word(certificate.wording, $0) } ?? []
        }
    }

    private func word(_ text: TextID?, _ list: CodeList, _ date: CivilDate? = nil) -> [Word] {
        text.map { [Word(text: $0, list: list, date: date ?? asOf)] } ?? []
    }
}
