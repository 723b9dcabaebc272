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
        let files = try view.sourceFiles()
        let readings = try view.readings()
        let coder = PersonCoder(readings, texts: texts, asOf: asOf)
        let directory = try PersonDirectory(view)
        let listings = try CompleteListings(view)
        var waiting: [Int: [StoredStatement]] = [:]
        var composed: [(Int, CensusRow)] = []
        var cursor = directory.makeCursor()
        func compose(_ person: Int, _ statements: [StoredStatement]) {
            guard
                let result = Composition.compose(
                    statements, at: asOf, listings: listings, fileName: { files[$0]?.name ?? "" })
            else { return }
            composed.append((person, CensusRow(result, of: statements)))
        }
        try view.forEachStatement { stored in
            let (person, isLast) = cursor.advance(to: stored.id)
            if stored.statement.asOf <= asOf {
                waiting[person, default: []].append(stored)
                census.seats.add(stored.statement)
            }
            if isLast, let statements = waiting.removeValue(forKey: person) {
                compose(person, statements)
            }
        }
        census.seats.read(readings, texts)
        for (person, result) in composed.sorted(by: { $0.0 < $1.0 }) {
            census.append(person, result, coder)
        }
        census.place(in: DatedMap(at: asOf))
        return census
    }
}

/// A composed person, and the other places that their statements name for the same organisation.
struct CensusRow {
    let person: ComposedPerson
    let otherPlaces: [StatedPlace]

    /// A place as written, with the date of the statement that it stands in.
    struct StatedPlace {
        let text: TextID
        let asOf: CivilDate
    }

    init(_ person: ComposedPerson, of statements: [StoredStatement]) {
        self.person = person
        guard let organisation = person.engagement.organisation, statements.count > 1 else {
            otherPlaces = []
            return
        }
        otherPlaces = statements.flatMap { stored in
            stored.statement.engagements.compactMap { post in
                guard post.organisation == organisation, let place = post.place,
                    place != person.engagement.place
                else { return nil }
                return StatedPlace(text: place, asOf: stored.statement.asOf)
            }
        }
    }
}
