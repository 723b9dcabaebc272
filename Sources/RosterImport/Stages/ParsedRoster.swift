import CivilDates

/// The fifth stage: all people rows of a source, parsed, with what was noticed on the way.
struct ParsedRoster: Sendable {
    /// The tables before.
    let table: LaidOutSource
    /// The people of the rows that hold, in their order.
    private(set) var people: [ParsedPerson] = []
    /// The rows that were kept out.
    private(set) var rejected: [RejectedRow] = []
    /// What was noticed.
    private(set) var findings: [Finding] = []

    /// A people row that was kept out.
    struct RejectedRow: Sendable {
        let sheet: String?
        let row: Int
        let name: String?
        let birthDate: String?
    }

    /// Reads every people row by every rule.
    ///
    /// - Throws: what reading the data files throws: a fault of the build.
    init(_ table: LaidOutSource, asOf: CivilDate) throws {
        self.table = table
        for sheet in table.sheets {
            try read(
                sheet, RosterRules(asOf: asOf, columnCount: sheet.columns.columns.count), asOf)
        }
    }

    private mutating func read(_ sheet: LaidOutSheet, _ rules: RosterRules, _ asOf: CivilDate) {
        var section = SectionContext()
        for (raw, kind) in zip(sheet.sheet.raw.rows, sheet.kinds) {
            switch kind {
            case .section:
                if let head = SectionContext.head(sheet.sheet.texts(raw)) {
                    section.enter(head, at: asOf)
                }
            case .people:
                read(
                    MappedRow(table: sheet, raw: raw, section: section, silence: rules.silence),
                    rules)
            default: break
            }
        }
    }

    private mutating func read(_ row: MappedRow, _ rules: RosterRules) {
        var person = ParsedPerson(sheet: row.table.sheet.raw.name, row: row.number)
        let found = rules.read(row, into: &person)
        findings += found
        guard found.contains(where: { $0.severity == .error }) else {
            return people.append(person)
        }
        rejected.append(
            RejectedRow(
                sheet: person.sheet, row: row.number, name: row.writtenName,
                birthDate: row[.birthDate]?.text))
    }
}

extension MappedRow {
    /// The name as written, from one column or from two.
    fileprivate var writtenName: String? {
        let parts = [ColumnMeaning.fullName, .familyName, .givenName].compactMap { self[$0]?.text }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
