public import CivilDates
import GRDB

/// A text that a rule could not read, or not finely enough, as the changes that count asked for it.
public struct AskedText: Sendable, Equatable {
    /// The question's number: that of the first row that asks it.
    public let id: Int
    /// The code list in which it was looked for.
    public let list: String
    /// The first day of the code list's version; `nil` is the beginning.
    public let era: CivilDate?
    /// The text.
    public let text: TextID
    /// Whether a person has answered, or a later rule could read it.
    public let isSettled: Bool
}

extension RegistryView {
    /// What was asked by changes that count, each text of a list's version once, in the order of asking.
    ///
    /// A rule that reads only part of a text (of a place the province alone) asks all the same: what it read
    /// in the same change does not settle the question.
    ///
    /// - Throws: ``RegistryError``.
    public func askedTexts() throws -> [AskedText] {
        var asked = try askings()
        guard !asked.isEmpty else { return [] }
        let rows = try ColumnCursor(database, Reading.selection)
        while try rows.next() {
            let change = rows.int(0)
            guard counts(change: change), let reading = Reading(rows) else { continue }
            let key = AskedKey(list: reading.list, era: reading.era, text: reading.text)
            guard let asking = asked[key] else { continue }
            if reading.origin == .person || !asking.changes.contains(change) {
                asked[key]?.isSettled = true
            }
        }
        return asked.map { key, asking in
            AskedText(
                id: asking.id, list: key.list, era: key.era, text: key.text,
                isSettled: asking.isSettled)
        }.sorted { $0.id < $1.id }
    }

    /// The texts that people have answered for, by list.
    ///
    /// - Throws: ``RegistryError``.
    public func answers() throws -> AnsweredTexts {
        var answered: Set<AskedKey> = []
        let rows = try ColumnCursor(database, Reading.selection + " WHERE origin = 'person'")
        while try rows.next() {
            guard counts(change: rows.int(0)), let reading = Reading(rows) else { continue }
            answered.insert(AskedKey(list: reading.list, era: reading.era, text: reading.text))
        }
        return AnsweredTexts(keys: answered)
    }

    /// The texts that any change, undone or not, looked for in a list, found or not.
    ///
    /// - Throws: ``RegistryError``.
    public func texts(soughtIn list: String) throws -> Set<TextID> {
        Set(
            try Int32.fetchAll(
                database,
                sql: """
                    SELECT text FROM reading WHERE list = :list
                    UNION SELECT text FROM question WHERE list = :list
                    """, arguments: ["list": list]
            ).map { TextID(rawValue: $0) })
    }

    /// The number of a text; `nil` where no source wrote it.
    ///
    /// - Throws: ``RegistryError``.
    public func number(ofText canonical: String) throws -> TextID? {
        try Int32.fetchOne(
            database, sql: "SELECT id FROM text WHERE canonical = ?", arguments: [canonical]
        ).map { TextID(rawValue: $0) }
    }

    private struct Asking {
        let id: Int
        var changes: Set<Int>
        var isSettled = false
    }

    private func askings() throws -> [AskedKey: Asking] {
        var asked: [AskedKey: Asking] = [:]
        let rows = try Row.fetchCursor(
            database, sql: "SELECT id, change, list, era, text FROM question ORDER BY id")
        while let row = try rows.next() {
            guard counts(change: row[1]), let text = row.text(4) else { continue }
            let key = AskedKey(list: row[2], era: CivilDate(iso: row[3] as String), text: text)
            asked[key, default: Asking(id: row[0], changes: [])].changes.insert(row[1])
        }
        return asked
    }
}

/// The texts that people have answered for.
public struct AnsweredTexts: Sendable {
    fileprivate let keys: Set<AskedKey>

    /// Whether a person said what a text means in a version of a list.
    public func contains(_ text: TextID, in list: String, era: CivilDate?) -> Bool {
        keys.contains(AskedKey(list: list, era: era, text: text))
    }
}

private struct AskedKey: Hashable {
    let list: String
    let era: CivilDate?
    let text: TextID
}
