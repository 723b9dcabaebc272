import CivilDates
import Classifications
import Registry

/// Collects the words of statements by the code list that they must be read in, and reads each
/// distinct text once.
struct ReadingCollector {
    private struct Key: Hashable {
        let list: CodeList
        let era: CivilDate?
        let text: TextID
    }

    private var people: [Key: Int] = [:]
    /// Places of which the province is enough: a native place is counted by province alone.
    private var coarse: Set<Key> = []
    private var order: [Key] = []

    /// Collects the words of a statement.
    mutating func add(_ statement: Statement) {
        let asOf = statement.asOf
        addHometown(statement.hometown, asOf)
        add(statement.sensitive.ethnicGroup, .ethnicGroups, asOf)
        add(statement.sensitive.religion, .religions, asOf)
        for engagement in statement.engagements { add(engagement, asOf) }
        for qualification in statement.qualifications {
            add(qualification.level, .levels, asOf)
            add(qualification.title, .academicTitles, asOf)
            add(qualification.field, .fields, asOf)
        }
        for certificate in statement.certificates {
            if let list = certificate.kind.codeList { add(certificate.wording, list, asOf) }
        }
    }

    /// Collects the words of a line of establishment.
    mutating func add(_ line: Establishment) {
        add(line.place, .administrativeUnits, line.validFrom)
        add(line.field, .fields, line.validFrom)
        add(line.minimumLevel, .levels, line.validFrom)
        add(line.organisation, .sectors, line.validFrom)
    }

    private mutating func add(_ engagement: Engagement, _ asOf: CivilDate) {
        add(engagement.place, .administrativeUnits, asOf)
        add(engagement.rank, .ranks, asOf)
        add(engagement.employment, .employment, asOf)
        add(engagement.standing, .standing, asOf)
        add(engagement.sector, .sectors, asOf)
        add(engagement.organisation, .sectors, asOf)
    }

    private mutating func addHometown(_ text: TextID?, _ asOf: CivilDate) {
        guard let text else { return }
        let list = CodeList.administrativeUnits
        let key = Key(list: list, era: list.era(at: asOf), text: text)
        if people[key] == nil { coarse.insert(key) }
        count(key)
    }

    private mutating func add(_ text: TextID?, _ list: CodeList, _ asOf: CivilDate) {
        guard let text else { return }
        let key = Key(list: list, era: list.era(at: asOf), text: text)
        coarse.remove(key)
        count(key)
    }

    private mutating func count(_ key: Key) {
        if people.updateValue((people[key] ?? 0) + 1, forKey: key) == nil { order.append(key) }
    }

    /// Reads every text: what a rule is sure of is a reading, the rest a question.
    ///
    /// Codes must be in force at the roster's date `asOf`.
    func read(_ texts: TextTable, asOf: CivilDate) -> (readings: [Reading], questions: [Question]) {
        var readings: [Reading] = []
        var questions: [Question] = []
        for key in order {
            let text = texts[key.text]
            let match = Self.resolve(text, key.list, asOf)
            // A place of which only the province can be told is counted there, and asked all the same.
            let coarser =
                key.list == .administrativeUnits && match == nil
                ? AdministrativeUnits.shared.province(inPlace: text, at: asOf) : nil
            if let match = match ?? coarser {
                readings.append(
                    Reading(
                        list: key.list.rawValue, era: key.era, text: key.text,
                        code: match.entry.code, codeFrom: match.entry.from, score: match.score,
                        origin: .rule))
            }
            if match == nil, !(coarse.contains(key) && coarser != nil) {
                questions.append(
                    Question(
                        list: key.list.rawValue, era: key.era, text: key.text,
                        people: people[key] ?? 1))
            }
        }
        return (readings, questions)
    }

    private static func resolve(_ text: String, _ list: CodeList, _ asOf: CivilDate) -> CodeMatch? {
        if let match = Classifications.lookup(list).resolve(text, at: asOf) { return match }
        return list == .sectors ? SectorReader.sector(ofOrganisation: text) : nil
    }
}

extension Certificate.Kind {
    /// The list that its words are read in; `nil` where they are kept as written.
    var codeList: CodeList? {
        switch self {
        case .politicalTheory: .politicalTheory
        case .stateManagement: .stateManagement
        case .language: .languages
        case .informationTechnology: .informationTechnology
        case .ethnicLanguage, .professional: nil
        }
    }
}
