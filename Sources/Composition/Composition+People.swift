public import CivilDates
public import Registry

extension Composition {
    /// Composes everyone of whom something is stated to hold at a date, each as soon as the last statement
    /// that speaks of them has been read, so in no particular order.
    ///
    /// - Parameters:
    ///   - view: the registry as known.
    ///   - date: the date asked about.
    ///   - body: takes the person's number, which is the smallest of a statement that speaks of them, and what
    ///     is said of them.
    /// - Throws: `RegistryError`, and what `body` throws.
    public static func forEachPerson(
        _ view: RegistryView, asOf date: CivilDate, _ body: (Int, ComposedPerson) throws -> Void
    ) throws {
        let files = try view.sourceFiles()
        let listings = try CompleteListings(view)
        var waiting: [Int: [StoredStatement]] = [:]
        var cursor = try PersonDirectory(view).makeCursor()
        try view.forEachStatement(hasIdentifiers: false) { stored in
            let (person, isLast) = cursor.advance(to: stored.id)
            var statements = waiting.isEmpty ? [] : waiting.removeValue(forKey: person) ?? []
            if stored.statement.asOf <= date { statements.append(stored) }
            guard isLast else {
                waiting[person] = statements
                return
            }
            guard !statements.isEmpty,
                let composed = compose(
                    statements, at: date, listings: listings, fileName: { files[$0]?.name ?? "" })
            else { return }
            try body(person, composed)
        }
    }
}
