import CivilDates
import Composition
import Registry
import VietnameseText

/// What became of a people row.
public enum Outcome: String, CaseIterable, Sendable {
    case added
    case updated
    case unchanged
    case queued
    case rejected
}

/// The fifth stage: whose each row is, and what it adds to what is known of them.
struct IdentifiedRoster {
    /// A row with its person and outcome.
    struct Row {
        let parsed: ParsedPerson
        let statement: Statement
        /// The person in the registry; `nil` for one whom only this file names.
        let person: Int?
        let outcome: Outcome
        /// Whether this very row of this very file is in the registry already.
        let isRecorded: Bool
    }

    /// The rows that hold, in their order.
    let rows: [Row]
    /// The texts that the statements point to.
    let texts: TextTable
    /// The last change that was looked at.
    let basedOn: Int

    /// - Throws: `RegistryError`.
    init(_ roster: ParsedRoster, asOf: CivilDate, view: RegistryView, seal: IdentifierSeal?) throws
    {
        var texts = TextTable()
        let statements = try roster.people.map {
            try $0.statement(asOf: asOf, texts: &texts, seal: seal)
        }
        let known = KnownPeople(
            try view.texts(), newTexts: texts, files: try view.sourceFiles(),
            source: roster.table.source.file)
        let persons = try known.persons(of: statements, view)
        var history = try known.history(of: Set(persons), view)
        let held = Set(history.keys)
        rows = zip(zip(roster.people, statements), persons).map { parts, person in
            let statement = known.registryForm(parts.1)
            let before = history[person] ?? []
            let isRecorded = before.contains { known.isSameRow($0, statement) }
            let after = before + [known.stored(statement)]
            let outcome = known.outcome(before, after, at: asOf, isRecorded: isRecorded)
            if !isRecorded { history[person] = after }
            return Row(
                parsed: parts.0, statement: parts.1,
                person: held.contains(person) ? person : nil, outcome: outcome,
                isRecorded: isRecorded)
        }
        self.texts = texts
        basedOn = view.lastChange
    }
}
