import GRDB

/// A row of a source.
public struct RowPlace: Hashable, Sendable {
    /// The sheet; `nil` for delimited text.
    public let sheet: String?
    /// The row.
    public let row: Int

    /// Names a row.
    public init(sheet: String?, row: Int) {
        self.sheet = sheet
        self.row = row
    }
}

extension Registry {
    /// The person of each row that a change brought, by the row's number.
    ///
    /// - Throws: ``RegistryError``.
    public func persons(ofChange change: Int) throws -> [RowPlace: Int] {
        try withView { view in
            let directory = try PersonDirectory(view, texts: try view.texts())
            var persons: [RowPlace: Int] = [:]
            var cursor = directory.makeCursor()
            let rows = try Row.fetchCursor(
                view.database,
                sql: "SELECT id, row, sheet FROM statement WHERE change = ? ORDER BY id",
                arguments: [change])
            while let row = try rows.next() {
                guard let number: Int = row[1] else { continue }
                let place = RowPlace(sheet: row[2], row: number)
                persons[place] = cursor.advance(to: row[0]).person
            }
            return persons
        }
    }
}
