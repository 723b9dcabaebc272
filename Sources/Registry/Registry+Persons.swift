import GRDB

extension Registry {
    /// The person of each row that a change brought, by the row's number.
    ///
    /// - Throws: ``RegistryError``.
    public func persons(ofChange change: Int) throws -> [Int: Int] {
        try withView { view in
            let directory = try PersonDirectory(view, texts: try view.texts())
            var persons: [Int: Int] = [:]
            var cursor = directory.makeCursor()
            let rows = try Row.fetchCursor(
                view.database,
                sql: "SELECT id, row FROM statement WHERE change = ? ORDER BY id",
                arguments: [change])
            while let row = try rows.next() {
                if let number: Int = row[1] {
                    persons[number] = cursor.advance(to: row[0]).person
                }
            }
            return persons
        }
    }
}
