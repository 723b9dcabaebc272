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
    private var organisations = WordTable()
    private var positions = WordTable()

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
        put(.workplace, person.placeAsOf.map { unit(post.place, statedAt: $0) } ?? 0)
        put(.hometown, person.hometown.map { unit($0.text, statedAt: $0.asOf) } ?? 0)
        // What the source states, else what the organisation's name says.
        put(.sector, sectors[post.sector] != 0 ? sectors[post.sector] : sectors[post.organisation])
        put(.organisation, organisations.number(of: post.organisation))
        put(.position, positions.number(of: post.position))
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
    var texts: Set<TextID> { Set(organisations.texts + positions.texts) }

    /// What the values of each variable stand for, once everybody has been coded.
    func codes(of variable: Variable, _ words: [TextID: String]) -> [String] {
        switch variable {
        case .discipline: fields.codes
        case .level: levels.codes
        case .title: titles.codes
        case .workplace, .hometown: units.values.first?.codes ?? [CensusColumn.unknown]
        case .sector: sectors.codes
        case .organisation: organisations.codes(words)
        case .position: positions.codes(words)
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

/// Dates as numbers in the order in which they come, each found by its place in a calendar of the years in which
/// living people are born.
private struct BirthTable {
    private(set) var codes = [CensusColumn.unknown]
    private var places = [UInt32](repeating: 0, count: years.count * daysOfYear)
    private var others: [PartialDate: UInt32] = [:]

    private static let years = 1850..<2100
    private static let daysOfYear = 13 * 32

    mutating func number(of date: PartialDate?) -> UInt32 {
        guard let date else { return 0 }
        guard let place = Self.place(of: date) else {
            if let number = others[date] { return number }
            others[date] = append(date)
            return others[date] ?? 0
        }
        if places[place] == 0 { places[place] = append(date) }
        return places[place]
    }

    private mutating func append(_ date: PartialDate) -> UInt32 {
        codes.append(date.description)
        return UInt32(codes.count - 1)
    }

    private static func place(of date: PartialDate) -> Int? {
        guard years.contains(date.year) else { return nil }
        let start = (date.year - years.lowerBound) * daysOfYear
        return switch date.form {
        case .year: start
        case .month(_, let month): start + month * 32
        case .day(let day): start + day.month * 32 + day.day
        }
    }
}

/// Words that count as they are written: numbers by text, words at the end.
private struct WordTable {
    private(set) var texts: [TextID] = []
    private var numbers: [UInt32] = []

    mutating func number(of text: TextID?) -> UInt32 {
        guard let text else { return 0 }
        let place = Int(text.rawValue)
        if place >= numbers.count {
            numbers += Array(repeating: 0, count: max(place + 1, numbers.count * 2) - numbers.count)
        }
        if numbers[place] == 0 {
            texts.append(text)
            numbers[place] = UInt32(texts.count)
        }
        return numbers[place]
    }

    func codes(_ words: [TextID: String]) -> [String] {
        [CensusColumn.unknown] + texts.map { words[$0] ?? CensusColumn.unknown }
    }
}
