import Composition
import Classifications
import CivilDates
import Registry

/// Turns a composed person's words into codes, by the readings of the registry.
final class PersonCoder {
    private let readings: ReadingTable
    private let texts: RegistryTexts
    private let asOf: CivilDate
    private let orders: [CodeList: [String: Int]]

    /// The lists in which a later entry is higher than an earlier one.
    private static let ranked: [CodeList] = [
        .levels, .politicalTheory, .stateManagement, .languages, .informationTechnology,
    ]

    init(_ readings: ReadingTable, texts: RegistryTexts, asOf: CivilDate) {
        self.readings = readings
        self.texts = texts
        self.asOf = asOf
        orders = Dictionary(
            uniqueKeysWithValues: Self.ranked.map { list in
                let codes = Classifications.lookup(list).entries(at: nil).map(\.code)
                return (list, Dictionary(uniqueKeysWithValues: zip(codes, 0...)))
            })
    }

    /// The code of a person in a dimension; `nil` is unknown.
    ///
    /// Places are told by ``workPlace(of:)``, since they depend on the map.
    func code(of person: ComposedPerson, _ dimension: Dimension) -> String? {
        switch dimension {
        case .field, .fieldGroup, .discipline: fieldCode(person, dimension)
        case .level: highestLevel(person)
        case .title: title(person)
        case .locality, .district, .province, .hometownProvince: nil
        case .sector: sector(person)
        case .organisation: person.engagement.organisation.map { texts[$0] }
        case .position: person.engagement.position.map { texts[$0] }
        case .rank: code(person.engagement.rank, .ranks)
        case .employment: code(person.engagement.employment, .employment)
        case .standing: code(person.engagement.standing, .standing)
        case .sex: person.sex?.rawValue
        case .age: person.birthDate?.fullYears(at: asOf).map(String.init)
        case .ethnicGroup: code(person.ethnicGroup, .ethnicGroups)
        case .minority: code(person.ethnicGroup, .ethnicGroups).flatMap(EthnicGroup.minority)
        case .religion: code(person.religion, .religions)
        case .party: person.isPartyMember.map { $0 ? "yes" : "no" }
        case .politicalTheory: certificate(person, .politicalTheory, .politicalTheory)
        case .stateManagement: certificate(person, .stateManagement, .stateManagement)
        case .language: certificate(person, .language, .languages)
        case .informationTechnology:
            certificate(person, .informationTechnology, .informationTechnology)
        }
    }

    private func code(_ text: TextID?, _ list: CodeList) -> String? {
        readings.code(text, in: list.rawValue)?.code
    }

    private func order(_ code: String?, in list: CodeList = .levels) -> Int {
        code.flatMap { orders[list]?[$0] } ?? -1
    }

    private func level(_ qualification: Qualification) -> String? {
        qualification.isInTraining ? nil : code(qualification.level, .levels)
    }

    /// The highest level held; a list of degrees of which none could be read is unknown, not "none".
    private func highestLevel(_ person: ComposedPerson) -> String? {
        person.qualifications.compactMap(level).max { order($0) < order($1) }
    }

    private func title(_ person: ComposedPerson) -> String? {
        let titles = person.qualifications.compactMap { code($0.title, .academicTitles) }
        return titles.first { $0 == "GS" } ?? titles.first
    }

    /// The field of the highest degree that states one.
    private func fieldCode(_ person: ComposedPerson, _ dimension: Dimension) -> String? {
        let stating = person.qualifications.filter { $0.field != nil && !$0.isInTraining }
        // The first of equals: rosters write the professional degree first.
        let best = stating.enumerated().max {
            let (left, right) = (order(level($0.element)), order(level($1.element)))
            return left == right ? $0.offset > $1.offset : left < right
        }
        guard let code = code(best?.element.field, .fields) else { return nil }
        return switch dimension {
        case .fieldGroup: FieldCode.group(of: code)
        case .discipline: FieldCode.discipline(of: code)
        default: FieldCode.field(of: code)
        }
    }

    private func certificate(
        _ person: ComposedPerson, _ kind: Certificate.Kind, _ list: CodeList
    ) -> String? {
        let codes = (person.certificates[kind] ?? []).compactMap { code($0, list) }
        return codes.max { order($0, in: list) < order($1, in: list) }
    }

    /// What the source states, else what the organisation's name says.
    private func sector(_ person: ComposedPerson) -> String? {
        code(person.engagement.sector, .sectors) ?? code(person.engagement.organisation, .sectors)
    }

    /// Where a person works, as stated; `nil` where no source tells.
    func workPlace(of said: CensusRow) -> WorkPlace? {
        guard let place = said.person.engagement.place, let stated = said.person.placeAsOf,
            let unit = unit(place, stated: stated)
        else { return nil }
        return WorkPlace(
            unit, others: said.otherPlaces.compactMap { self.unit($0.text, stated: $0.asOf) })
    }

    /// Where a person comes from, as stated.
    func hometown(of person: ComposedPerson) -> WorkPlace? {
        person.hometown.flatMap { unit($0.text, stated: $0.asOf) }.map { WorkPlace($0) }
    }

    private func unit(_ place: TextID, stated: CivilDate) -> ReadingTable.Code? {
        readings.code(
            place, in: CodeList.administrativeUnits.rawValue,
            era: CodeList.administrativeUnits.era(at: stated))
    }
}
