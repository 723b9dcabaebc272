import CivilDates
import Classifications
import Composition
import Registry

/// Collects the words of statements by the code list that they must be read in, and reads each
/// distinct text once.
struct ReadingCollector {
    /// The texts of one version of one list.
    private struct Shelf {
        let list: CodeList
        let era: CivilDate?
        /// How many statements carry each text, by its number.
        var people: [Int32] = []
        /// Texts of which more than the province is asked: a native place is counted by province alone.
        var isFine: [Bool] = []

        mutating func count(_ text: TextID, fine: Bool) {
            let place = Int(text.rawValue)
            if place >= people.count {
                let size = max(place + 1, people.count * 2)
                people += Array(repeating: 0, count: size - people.count)
                isFine += Array(repeating: false, count: size - isFine.count)
            }
            people[place] += 1
            if fine { isFine[place] = true }
        }
    }

    private var shelves: [Shelf] = []
    /// The shelf of each list at the date, by the list's tag; -1 where it has none yet.
    private var places = [Int](repeating: -1, count: 256)
    private var date: CivilDate?

    /// Collects the words of a statement.
    mutating func add(_ statement: Statement) {
        let asOf = statement.asOf
        addHometown(statement.hometown, asOf)
        add(statement.sensitive.ethnicGroup, .ethnicGroups, asOf)
        add(statement.sensitive.religion, .religions, asOf)
        for engagement in statement.engagements { engagement.forEachWord { add($0, $1, asOf) } }
        for qualification in statement.qualifications {
            qualification.forEachWord { add($0, $1, asOf) }
        }
        for certificate in statement.certificates {
            if let list = certificate.kind.codeList { add(certificate.wording, list, asOf) }
        }
    }

    /// Collects the words of a line of establishment.
    mutating func add(_ line: Establishment) {
        line.forEachWord { add($0, $1, line.validFrom) }
    }

    private mutating func addHometown(_ text: TextID?, _ asOf: CivilDate) {
        guard let text else { return }
        shelves[shelf(.administrativeUnits, asOf)].count(text, fine: false)
    }

    private mutating func add(_ text: TextID?, _ list: CodeList, _ asOf: CivilDate) {
        guard let text else { return }
        shelves[shelf(list, asOf)].count(text, fine: true)
    }

    private mutating func shelf(_ list: CodeList, _ asOf: CivilDate) -> Int {
        if date != asOf {
            date = asOf
            places = Array(repeating: -1, count: 256)
        }
        // A case without a payload is one byte; it never leaves this table.
        let tag = Int(withUnsafeBytes(of: list) { $0[0] })
        if places[tag] >= 0 { return places[tag] }
        let era = list.era(at: asOf)
        let place =
            shelves.firstIndex { $0.list == list && $0.era == era } ?? shelves.endIndex
        if place == shelves.endIndex { shelves.append(Shelf(list: list, era: era)) }
        places[tag] = place
        return place
    }

    /// Reads every text: what a rule is sure of is a reading, the rest a question.
    ///
    /// Codes must be in force at the roster's date `asOf`. Where several places have the name of a place of work, the
    /// one `within` the registry's own unit is meant; a native place may be anywhere.
    func read(
        _ words: (TextID) -> String, asOf: CivilDate, within unit: CodeEntry? = nil
    ) -> (readings: [Reading], questions: [Question]) {
        var readings: [Reading] = []
        var questions: [Question] = []
        for shelf in shelves {
            for (number, people) in shelf.people.enumerated() where people > 0 {
                let id = TextID(rawValue: Int32(truncatingIfNeeded: number))
                let text = words(id)
                let match = Self.resolve(
                    text, shelf.list, asOf, within: shelf.isFine[number] ? unit : nil)
                // A place of which only the province can be told is counted there, and asked all the same.
                let coarser =
                    shelf.list == .administrativeUnits && match == nil
                    ? AdministrativeUnits.shared.province(inPlace: text, at: asOf) : nil
                if let match = match ?? coarser {
                    readings.append(
                        Reading(
                            list: shelf.list.rawValue, era: shelf.era, text: id,
                            code: match.entry.code, codeFrom: match.entry.from,
                            score: match.score, origin: .rule))
                }
                if match == nil, coarser == nil || shelf.isFine[number] {
                    questions.append(
                        Question(
                            list: shelf.list.rawValue, era: shelf.era, text: id,
                            people: Int(people)))
                }
            }
        }
        return (readings, questions)
    }

    private static func resolve(
        _ text: String, _ list: CodeList, _ asOf: CivilDate, within unit: CodeEntry?
    ) -> CodeMatch? {
        if let match = Classifications.lookup(list).resolve(text, at: asOf) { return match }
        if list == .administrativeUnits, let unit {
            return AdministrativeUnits.shared.resolve(text, at: asOf, within: unit)
        }
        return list == .sectors ? SectorReader.sector(ofOrganisation: text) : nil
    }
}
