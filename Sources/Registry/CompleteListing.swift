public import CivilDates
import GRDB

/// A file's word that it lists everybody of an organisation at its date.
public struct CompleteListing: Sendable, Hashable {
    /// The organisation as written.
    public let organisation: TextID
    /// Its place as written; `nil` where the file does not tell.
    public let place: TextID?
    /// The date at which everybody is listed.
    public let asOf: CivilDate

    /// States that an organisation is listed whole.
    public init(organisation: TextID, place: TextID?, asOf: CivilDate) {
        self.organisation = organisation
        self.place = place
        self.asOf = asOf
    }
}

extension RegistryView {
    /// The listings that count, oldest change first.
    ///
    /// - Throws: ``RegistryError``.
    public func completeListings() throws -> [CompleteListing] {
        try completeListingsByChange().map(\.1)
    }

    func completeListingsByChange() throws -> [(Int, CompleteListing)] {
        try Row.fetchAll(
            database,
            sql: "SELECT change, organisation, place, as_of FROM complete_listing ORDER BY id"
        ).compactMap { row in
            guard counts(change: row[0]), let organisation = row.text(1),
                let asOf = CivilDate(iso: row[3] as String)
            else { return nil }
            return (
                row[0],
                CompleteListing(organisation: organisation, place: row.text(2), asOf: asOf)
            )
        }
    }

    /// The words of every organisation and place of work that a statement names, undone ones too.
    ///
    /// - Throws: ``RegistryError``.
    public func workplaceWords() throws -> [TextID: String] {
        var words: [TextID: String] = [:]
        let rows = try ColumnCursor(
            database,
            """
            SELECT id, canonical FROM text WHERE id IN (
                SELECT organisation FROM engagement WHERE organisation IS NOT NULL
                UNION SELECT place FROM engagement WHERE place IS NOT NULL)
            """)
        while try rows.next() {
            words[TextID(rawValue: Int32(truncatingIfNeeded: rows.int(0)))] = rows.text(1) ?? ""
        }
        return words
    }

    /// How many statements that count name one of these organisations, at most one more than some.
    ///
    /// - Throws: ``RegistryError``.
    public func statementCount(
        atOrganisations organisations: some Sequence<TextID>, atMost most: Int
    ) throws -> Int {
        let numbers = organisations.map { String($0.rawValue) }.joined(separator: ",")
        let rows = try ColumnCursor(
            database,
            """
            SELECT statement.change FROM engagement
            JOIN statement ON statement.id = engagement.statement
            WHERE engagement.organisation IN (\(numbers))
            """)
        var count = 0
        while count <= most, try rows.next() { count += counts(change: rows.int(0)) ? 1 : 0 }
        return count
    }

    /// The statements that count and name one of these organisations, each with the organisation, in the
    /// order of recording.
    ///
    /// - Throws: ``RegistryError``.
    public func statements(
        atOrganisations organisations: some Sequence<TextID>
    ) throws -> [(statement: Int, organisation: TextID)] {
        let numbers = organisations.map { String($0.rawValue) }.joined(separator: ",")
        let rows = try ColumnCursor(
            database,
            """
            SELECT DISTINCT statement.id, statement.change, engagement.organisation FROM engagement
            JOIN statement ON statement.id = engagement.statement
            WHERE engagement.organisation IN (\(numbers)) ORDER BY statement.id
            """)
        var statements: [(Int, TextID)] = []
        while try rows.next() {
            guard counts(change: rows.int(1)) else { continue }
            statements.append(
                (rows.int(0), TextID(rawValue: Int32(truncatingIfNeeded: rows.int(2)))))
        }
        return statements
    }
}

extension Registry {
    static func write(
        _ listings: [CompleteListing], _ number: (TextID) -> Int, of change: Int,
        _ database: Database
    ) throws {
        let inserter = try BulkInserter(
            database, table: "complete_listing",
            columns: ["change", "organisation", "place", "as_of"])
        for listing in listings {
            try inserter.bind(change)
            try inserter.bind(number(listing.organisation))
            try inserter.bind(listing.place.map(number))
            try inserter.bind(listing.asOf)
            try inserter.insert()
        }
    }
}
