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
            numbers: numbers, days: try daysOfChange(after: change, of: numbers), readings: readings
        )
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
        let rows = try ColumnCursor(database, Reading.selection + " ORDER BY change")
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
}
