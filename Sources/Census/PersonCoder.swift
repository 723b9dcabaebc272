import CivilDates
import Classifications
import Composition
import Registry

/// Turns a composed person's words into the values of a census's variables, by the readings of the registry.
struct PersonCoder {
    private let levels: CodeTable
    private let titles: CodeTable
    private let fields: CodeTable
    private let sectors: CodeTable
    private let ranks: CodeTable
    private let employment: CodeTable
    private let standing: CodeTable
    private let ethnicGroups: CodeTable
    private let religions: CodeTable
    private let certificates: [(kind: Certificate.Kind, variable: Variable, table: CodeTable)]
    /// By the era in which the texts were read.
    private var units: [CivilDate?: CodeTable]
    private var births = BirthTable()
    private var organisations = OrganisationTable()
    private var positions = PositionTable()
    private let positionGroups: CodeTable

    private static let sexes = [CensusColumn.unknown, Sex.male.rawValue, Sex.female.rawValue]
    private static let answers = [CensusColumn.unknown, "yes", "no"]

    init(_ readings: ReadingTable) {
        levels = CodeTable(readings, .levels, isRanked: true)
        titles = CodeTable(readings, .academicTitles)
        fields = CodeTable(readings, .fields)
        sectors = CodeTable(readings, .sectors)
        ranks = CodeTable(readings, .ranks)
        employment = CodeTable(readings, .employment)
        standing = CodeTable(readings, .standing)
        ethnicGroups = CodeTable(readings, .ethnicGroups)
        religions = CodeTable(readings, .religions)
        certificates = [
            (.politicalTheory, .politicalTheory, .politicalTheory),
            (.stateManagement, .stateManagement, .stateManagement),
            (.language, .language, .languages),
            (.informationTechnology, .informationTechnology, .informationTechnology),
        ].map { ($0, $1, CodeTable(readings, $2, isRanked: true)) }
        positionGroups = CodeTable(readings, .positionGroups)
        units = Self.units(readings)
    }

    private static func units(_ readings: ReadingTable) -> [CivilDate?: CodeTable] {
        // One numbering of units for all eras, so that a place has one number whenever it was said.
        var all = CodeTable()
        var texts: [CivilDate?: [(TextID, UInt32)]] = [:]
        readings.forEach(in: CodeList.administrativeUnits.rawValue) { text, era, code in
            let number = all.number(of: UnitCode.written(code.code, from: code.from))
            texts[era, default: []].append((text, number))
        }
        return texts.mapValues { texts in
            var table = all
            for (text, number) in texts { table.set(text, to: number) }
            return table
        }
    }

    /// The value of a person in each variable.
    mutating func values(of person: ComposedPerson, _ put: (Variable, UInt32) -> Void) {
        let post = person.engagement
        put(.discipline, discipline(person))
        put(.level, highest(person.qualifications.lazy.map(level), in: levels))
        put(.title, title(person))
        let workplace = person.placeAsOf.map { unit(post.place, statedAt: $0) } ?? 0
        put(.workplace, workplace)
        put(.hometown, person.hometown.map { unit($0.text, statedAt: $0.asOf) } ?? 0)
        // What the source states, else what the organisation's name says.
        put(.sector, sectors[post.sector] != 0 ? sectors[post.sector] : sectors[post.organisation])
        put(.organisation, organisations.number(of: person, in: workplace))
        put(.position, positions.number(of: post.position))
        put(.positionGroup, positionGroups[post.position])
        put(.rank, ranks[post.rank])
        put(.employment, employment[post.employment])
        put(.standing, standing[post.standing])
        put(.sex, person.sex.map { $0 == .male ? 1 : 2 } ?? 0)
        put(.birth, births.number(of: person.birthDate))
        put(.ethnicGroup, ethnicGroups[person.ethnicGroup])
        put(.religion, religions[person.religion])
        put(.party, person.isPartyMember.map { $0 ? 1 : 2 } ?? 0)
        for (kind, variable, table) in certificates {
            let held = person.certificates.lazy.filter { $0.kind == kind }.map { table[$0.wording] }
            put(variable, highest(held, in: table))
        }
    }

    /// The texts whose words are codes.
    var texts: Set<TextID> { organisations.texts.union(positions.texts) }

    /// The organisations and positions in one spelling each, once everybody has been coded: what a name is
    /// printed as depends on how all of them write it.
    func unified(
        _ words: [TextID: String], asOf: CivilDate
    ) -> (organisations: [String], positions: [String]) {
        let unitCodes = units.values.first?.codes ?? []
        return (
            organisations.codes(words, asOf: asOf) { UnitCode.units(unitCodes[Int($0)]).first },
            positions.codes(words)
        )
    }

    /// What the values of each variable stand for.
    func codes(
        of variable: Variable, _ unified: (organisations: [String], positions: [String])
    ) -> [String] {
        switch variable {
        case .discipline: fields.codes
        case .level: levels.codes
        case .title: titles.codes
        case .workplace, .hometown: units.values.first?.codes ?? [CensusColumn.unknown]
        case .sector: sectors.codes
        case .organisation: unified.organisations
        case .position: unified.positions
        case .positionGroup: positionGroups.codes
        case .rank: ranks.codes
        case .employment: employment.codes
        case .standing: standing.codes
        case .sex: Self.sexes
        case .birth: births.codes
        case .ethnicGroup: ethnicGroups.codes
        case .religion: religions.codes
        case .party: Self.answers
        case .politicalTheory, .stateManagement, .language, .informationTechnology:
            certificates.first { $0.variable == variable }?.table.codes ?? [CensusColumn.unknown]
        }
    }

    private func level(_ qualification: Qualification) -> UInt32 {
        qualification.isInTraining ? 0 : levels[qualification.level]
    }

    /// The highest value of those that are known.
    private func highest(_ values: some Sequence<UInt32>, in table: CodeTable) -> UInt32 {
        var best: UInt32 = 0
        for value in values where value != 0 {
            if best == 0 || table.height(value) > table.height(best) { best = value }
        }
        return best
    }

    private func title(_ person: ComposedPerson) -> UInt32 {
        let held = person.qualifications.lazy.map { titles[$0.title] }.filter { $0 != 0 }
        return held.first { titles.codes[Int($0)] == "GS" } ?? held.first ?? 0
    }

    /// The field of the highest degree that states one; the first of equals, since rosters write the
    /// professional degree first.
    private func discipline(_ person: ComposedPerson) -> UInt32 {
        var best: (field: TextID?, height: Int) = (nil, .min)
        for held in person.qualifications where held.field != nil && !held.isInTraining {
            let height = levels.height(level(held))
            if height > best.height { best = (held.field, height) }
        }
        return fields[best.field]
    }

    private func unit(_ text: TextID?, statedAt date: CivilDate) -> UInt32 {
        units[CodeList.administrativeUnits.era(at: date)]?[text] ?? 0
    }

}
