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
    private var places: PlaceTable
    private let readings: ReadingTable
    private var births = BirthTable()
    private var organisations = OrganisationTable()
    private var positions = PositionTable()
    private let positionGroups: CodeTable

    private static let sexes = [CensusColumn.unknown, Sex.male.rawValue, Sex.female.rawValue]
    private static let answers = [CensusColumn.unknown, "yes", "no"]

    init(_ readings: ReadingTable, seats: OrganisationSeats = OrganisationSeats()) {
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
        places = PlaceTable(readings, seats: seats)
        self.readings = readings
    }

    /// The value of a person in each variable.
    mutating func values(
        of person: ComposedPerson, _ statements: [StoredStatement],
        _ put: (Variable, UInt32) -> Void
    ) {
        let post = person.engagement
        put(.discipline, discipline(person))
        put(.level, highest(person.qualifications.lazy.map(level), in: levels))
        put(.title, title(person))
        let unit = person.placeAsOf.map { places.unit(post.place, statedAt: $0) } ?? 0
        put(.workplace, places.number(of: person, in: unit, statements))
        let home = person.hometown.map { places.unit($0.text, statedAt: $0.asOf) } ?? 0
        put(.hometown, places.number(ofHometown: home))
        // What the source states, else what the organisation's name says.
        put(.sector, sectors[post.sector] != 0 ? sectors[post.sector] : sectors[post.organisation])
        put(.organisation, organisations.number(of: person, in: unit))
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
    var texts: Set<TextID> { organisations.texts.union(positions.texts).union(places.texts) }

    /// Takes note of a statement, also one of somebody who is counted no more.
    mutating func note(_ statement: Statement) { places.note(statement) }

    /// What is told only once everybody has been coded: whom the organisations and positions are of, and where
    /// organisations are by all that say so.
    func notes(_ words: [TextID: String], highestText: Int) -> CensusNotes {
        CensusNotes(
            highestText: highestText,
            organisations: organisations.tally(words) { places.unit($0) }, fullestNames: [],
            positions: positions.tally, seats: places.seats(readings, words), placeKeys: [])
    }

    /// What a name is printed as depends on how all of them write it.
    func unified(
        _ notes: inout CensusNotes, _ words: [TextID: String], asOf: CivilDate
    ) -> UnifiedWords {
        let places = placeCodes(notes, words)
        notes.placeKeys = places.dropFirst().map { $0.organisation }
        return UnifiedWords(
            places: places.map { $0.code },
            organisations: notes.unifyOrganisations(words, asOf: asOf),
            positions: notes.positionCodes(words))
    }

    /// The places by their numbers, with the keys of their organisations' names.
    func placeCodes(
        _ notes: CensusNotes, _ words: [TextID: String]
    ) -> [(code: String, organisation: String)] {
        places.codes(notes.seats, words)
    }

    /// What the values of each variable stand for.
    func codes(of variable: Variable, _ unified: UnifiedWords) -> [String] {
        switch variable {
        case .discipline: fields.codes
        case .level: levels.codes
        case .title: titles.codes
        case .workplace, .hometown: unified.places
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
}

/// The codes of what many people write together.
struct UnifiedWords {
    let places: [String]
    let organisations: [String]
    let positions: [String]
}
