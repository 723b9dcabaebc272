import CivilDates
import DelimitedText

/// All people rows of a table, parsed, with what was noticed on the way.
struct ParsedRoster: Sendable {
    /// The table before.
    let table: LaidOutTable
    /// The people of the rows that hold, in their order.
    private(set) var people: [ParsedPerson] = []
    /// The number of rows that were kept out.
    private(set) var rejected: [RejectedRow] = []
    /// What was noticed.
    private(set) var findings: [Finding] = []

    /// A people row that was kept out.
    struct RejectedRow: Sendable {
        let row: Int
        let name: String?
        let birthDate: String?
    }

    /// - Throws: what reading the data files throws: a fault of the build.
    init(_ table: LaidOutTable, asOf: CivilDate) throws {
        self.table = table
        let rules = try RosterRules(asOf: asOf, columnCount: table.header.count)
        for (record, kind) in zip(table.raw.records, table.kinds) where kind == .people {
            let row = MappedRow(record: record, columns: table.columns, silence: rules.silence)
            var person = ParsedPerson(row: record.number)
            let found = rules.read(row, into: &person)
            findings += found
            if found.contains(where: { $0.severity == .error }) {
                rejected.append(
                    RejectedRow(
                        row: record.number, name: row.writtenName,
                        birthDate: row[.birthDate]?.text))
            } else {
                people.append(person)
            }
        }
    }
}

extension MappedRow {
    /// The name as written, from one column or from two.
    fileprivate var writtenName: String? {
        let parts = [ColumnMeaning.fullName, .familyName, .givenName].compactMap { self[$0]?.text }
        return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
}
