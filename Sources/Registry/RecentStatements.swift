public import CivilDates
import GRDB

/// The statements that came in after a change, with what the texts of the registry mean now.
public struct RecentStatements: Sendable {
    /// Their numbers, ascending.
    public let numbers: [Int]
    /// The days on which something of them begins to hold, or holds no more, ascending.
    public let days: [CivilDate]
    /// What texts mean.
    public let readings: ReadingTable
}

extension RegistryView {
    /// What came in after a change, where it is nothing but statements that take nothing from what earlier ones say.
    ///
    /// - Parameters:
    ///   - change: the change.
    ///   - texts: the highest number of a text at that time.
    ///   - most: how many statements are not too many.
    /// - Returns: what came in; `nil` where something was undone, decided, answered, listed whole or read anew, or too
    ///   much came in.
    /// - Throws: ``RegistryError``.
    public func recentStatements(
        after change: Int, texts: Int, atMost most: Int
    ) throws -> RecentStatements? {
        guard try onlyStatementsCame(after: change),
            let readings = try readingsUnchanged(since: change, texts: texts)
        else { return nil }
        let numbers = try Int.fetchAll(
            database,
            sql: "SELECT id FROM statement WHERE change > ? AND change <= ? ORDER BY id LIMIT ?",
            arguments: [change, lastChange, most + 1])
        guard numbers.count <= most else { return nil }
        return RecentStatements(
            numbers: numbers, days: try days(after: change, of: numbers), readings: readings)
    }

    private func onlyStatementsCame(after change: Int) throws -> Bool {
        let others = try Int.fetchOne(
            database,
            sql: """
                SELECT 1 WHERE EXISTS (SELECT 1 FROM change WHERE id > :c AND kind = 'undo')
                    OR EXISTS (SELECT 1 FROM link WHERE change > :c)
                    OR EXISTS (SELECT 1 FROM complete_listing WHERE change > :c)
                    OR EXISTS (SELECT 1 FROM change WHERE id > :c AND undone_by IS NOT NULL)
                """, arguments: ["c": change])
        return others == nil
    }

    /// What texts mean; `nil` where a text that was there before means something else since.
    private func readingsUnchanged(since change: Int, texts: Int) throws -> ReadingTable? {
        var table = ReadingTable()
        let rows = try ColumnCursor(
            database,
            """
            SELECT change, list, era, text, code, code_from, origin FROM reading ORDER BY change
            """)
        while try rows.next() {
            guard counts(change: rows.int(0)), let reading = Reading(rows) else { continue }
            if rows.int(0) > change {
                let held = table.held(reading.text, in: reading.list, era: reading.era)
                let isSame =
                    held.map {
                        $0 == .init(code: reading.code, from: reading.codeFrom)
                            || table.isAnswered(reading)
                    } ?? false
                let isNew = held == nil && Int(reading.text.rawValue) > texts
                guard reading.origin == .rule, isSame || isNew else { return nil }
            }
            table.add(reading)
        }
        return table
    }

    private func days(after change: Int, of statements: [Int]) throws -> [CivilDate] {
        var days: Set<CivilDate> = []
        let changes = try ColumnCursor(
            database, "SELECT as_of FROM change WHERE id > \(change) AND as_of IS NOT NULL")
        while try changes.next() {
            if case .day(let day)? = changes.date(0)?.form { days.insert(day) }
        }
        guard let first = statements.first, let last = statements.last else {
            return days.sorted()
        }
        let ends = try ColumnCursor(
            database,
            """
            SELECT until FROM engagement
            WHERE statement BETWEEN \(first) AND \(last) AND until IS NOT NULL
            """)
        while try ends.next() {
            if let end = ends.date(0)?.latest,
                let next = CivilDate(daysSinceEpoch: end.daysSinceEpoch + 1)
            {
                days.insert(next)
            }
        }
        return days.sorted()
    }
}

extension Reading {
    /// The columns of a row after the number of its change; the score is not read.
    fileprivate init?(_ rows: ColumnCursor) {
        guard let text = rows.textID(3), let list = rows.text(1), let code = rows.text(4),
            let origin = rows.text(6).flatMap({ Origin(rawValue: $0) })
        else { return nil }
        self.init(
            list: list, era: rows.text(2).flatMap { CivilDate(iso: $0) }, text: text, code: code,
            codeFrom: rows.text(5).flatMap { CivilDate(iso: $0) }, score: 1, origin: origin)
    }
}
