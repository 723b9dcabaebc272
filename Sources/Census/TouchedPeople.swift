import CivilDates
import Composition
import Registry

/// The people of whom the latest statements speak, as all their statements say.
struct TouchedPeople {
    /// A person in the numbers of ``coder``.
    struct Row {
        let person: Int
        let name: UInt32
        /// The other names as a code; `nil` where there are none.
        let otherNames: String?
        /// By the variable's number.
        var values: [UInt32]
    }

    /// Those who are counted, by person.
    let rows: [Row]
    /// Whoever of the census has one of these numbers is told anew, or is no more.
    let statements: [Int]
    /// What these people alone say, with all seats of organisations.
    let notes: CensusNotes
    /// The keys of the organisations' names by the numbers of workplaces.
    let placeKeys: [String]
    /// The codes of each variable but organisation and position.
    let codes: [Variable: [String]]

    /// - Throws: `RegistryError`.
    init(_ stale: StaleCensus, _ directory: PersonDirectory) throws {
        statements = directory.personByStatement.keys.sorted()
        let reader = try StatementComposer(
            stale.view, asOf: stale.asOf, readings: stale.recent.readings)
        var coder = PersonCoder(stale.recent.readings, seats: stale.notes.seats)
        var rows: [Row] = []
        try reader.forEachPerson(of: directory, reading: { coder.note($0) }) {
            person, composed, statements in
            var values = [UInt32](repeating: 0, count: Variable.allCases.count)
            coder.values(of: composed, statements) { values[$0.rawValue] = $1 }
            rows.append(
                Row(
                    person: person, name: UInt32(bitPattern: composed.fullName.rawValue),
                    otherNames: composed.otherNames.isEmpty
                        ? nil : OtherName.code(composed.otherNames),
                    values: values))
        }
        self.rows = rows
        let words = try stale.view.words(of: coder.texts)
        notes = coder.notes(words, highestText: try stale.view.highestText())
        let places = coder.placeCodes(notes, words)
        placeKeys = places.map { $0.organisation }
        let unified = UnifiedWords(
            places: places.map { $0.code }, organisations: [], positions: [])
        codes = Dictionary(
            uniqueKeysWithValues: Variable.allCases.map { ($0, coder.codes(of: $0, unified)) })
    }
}
