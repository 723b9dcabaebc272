import Composition
public import CivilDates
public import Registry

extension Census {
    /// Composes everyone of whom something is stated to hold at a date, as known at a time.
    ///
    /// - Throws: `RegistryError`.
    public static func build(
        _ registry: Registry, asOf: CivilDate, known: KnownOn = .now
    ) throws -> Census {
        try registry.withView(known) { try build($0, asOf: asOf) }
    }

    /// Composes everyone of whom something is stated to hold at a date, in one reading of the registry.
    ///
    /// - Throws: `RegistryError`.
    public static func build(_ view: RegistryView, asOf: CivilDate) throws -> Census {
        let texts = try view.texts()
        var census = Census(asOf: asOf, lastChange: view.lastChange, texts: texts)
        let directory = try PersonDirectory(view)
        let composer = try StatementComposer(view, asOf: asOf)
        var waiting: [Int: [StoredStatement]] = [:]
        var composed: [(Int, ComposedPerson)] = []
        var cursor = directory.makeCursor()
        try view.forEachStatement { stored in
            let (person, isLast) = cursor.advance(to: stored.id)
            if stored.statement.asOf <= asOf { waiting[person, default: []].append(stored) }
            if isLast, let statements = waiting.removeValue(forKey: person),
                let result = composer.compose(statements)
            {
                composed.append((person, result))
            }
        }
        let coder = PersonCoder(
            composer.readings, texts: texts, asOf: asOf, of: composed.map(\.1))
        for (person, result) in composed.sorted(by: { $0.0 < $1.0 }) {
            census.append(person, result, coder)
        }
        return census
    }
}
