public import CivilDates
import Crypto
public import Registry

extension Census {
    /// The census of the people whom a text names, and of nobody else, at (as of, known on).
    ///
    /// Nothing is read of other people where the registry file keeps the census and the index of its
    /// names, and both are as they were written; else they are made anew and kept. A text without any letter
    /// names everybody.
    ///
    /// - Throws: `RegistryError`.
    public static func open(
        _ registry: Registry, asOf: CivilDate, known: KnownOn = .now, need: Need,
        named text: String
    ) throws -> Census {
        guard NameSearch.hasWords(text) else {
            return try open(registry, asOf: asOf, known: known, need: need)
        }
        let kept = try registry.withView(known) {
            try Census(namedIn: $0, text, asOf: asOf, need)
        }
        if let kept { return kept }
        let made = try registry.withView(known) { try NamesMade($0, asOf: asOf) }
        // As with the census itself: where they cannot be kept, the next search makes them anew.
        if known == .now { try? made.keep(in: registry) }
        return try made.census.only(made.names, text)
    }

    /// The people of this census whom a text names, as a census of them alone.
    public func named(_ text: String) -> Census {
        guard NameSearch.hasWords(text), let identity else { return self }
        let names = NameIndexBuilder(identity, state: Array(repeating: 0, count: 32))
        return (try? only(names, text)) ?? self
    }

    private func only(_ names: NameIndexBuilder, _ text: String) throws -> Census {
        guard let index = names.index else { return self }
        return only(try NameSearch(text, index).places())
    }

    /// The people at some places, as a census of them alone.
    func only(_ places: [Int]) -> Census {
        var columns: [Variable: CensusColumn] = [:]
        for variable in Variable.allCases {
            columns[variable] = self[variable]?.ordered(by: places)
        }
        let census = Census(
            asOf: asOf, lastChange: lastChange, count: places.count, columns: columns,
            identity: identity.map { $0.ordered(by: places) })
        return map == asOf ? census : census.on(mapOf: map)
    }

    /// The people whom a text names, by the index that the file keeps; `nil` where nothing that is kept can be
    /// believed.
    private init?(namedIn view: RegistryView, _ text: String, asOf: CivilDate, _ need: Need) throws
    {
        let state = Self.state(of: view)
        guard let kept = try view.keptCensus(of: state, at: asOf) else { return nil }
        let basis = NamesMade.basis(state, try view.keptHash(of: PersonRecords.fields, in: kept))
        guard let index = try NameIndex(kept: view, kept, basis),
            let records = try PersonRecords(kept: view, kept, basis)
        else { return nil }
        do {
            let places = try NameSearch(text, index).places()
            try self.init(kept: view, kept, records, asOf: asOf, need, only: places)
        } catch is KeptPieces.Damage {
            return nil
        }
    }
}

/// A census with the index of its names and the records of its people, made in one reading of the registry.
private struct NamesMade {
    let census: Census
    let names: NameIndexBuilder
    private let asOf: CivilDate
    private let state: [UInt8]
    private let basis: [UInt8]
    /// The census, where the file does not keep it yet.
    private let new: StoredCensus?

    init(_ view: RegistryView, asOf: CivilDate) throws {
        self.asOf = asOf
        (census, state, new) = try Census.opened(view, asOf: asOf, .all)
        let columns = PersonRecords.fields
        let kept = try view.keptCensus(of: state, at: asOf).map {
            try view.keptHash(of: columns, in: $0)
        }
        basis = Self.basis(state, new?.hash(of: columns) ?? kept ?? [])
        names = NameIndexBuilder(census.identity ?? .nobody, state: basis)
    }

    /// What an index and records belong to: the very bytes of the census, for another one of the same state may
    /// number people or codes in another way.
    static func basis(_ state: [UInt8], _ columns: [UInt8]) -> [UInt8] {
        Array(SHA256.hash(data: state + columns))
    }

    func keep(in registry: Registry) throws {
        if let new { try registry.keep(new) }
        let columns = [names.stored] + [PersonRecords.stored(census, basis)].compactMap { $0 }
        try registry.keep(columns, ofCensusOf: state, at: asOf)
    }
}

extension Census.Identity {
    fileprivate static let nobody = Census.Identity(
        people: PackedNumbers(), names: PackedNumbers(), otherNames: CensusColumn(),
        texts: RegistryTexts.none)
}

extension CensusColumn {
    fileprivate func ordered(by places: [Int]) -> CensusColumn {
        var column = self
        column.order(by: places)
        return column
    }
}

extension Census.Identity {
    fileprivate func ordered(by places: [Int]) -> Census.Identity {
        Census.Identity(
            people: people.ordered(by: places), names: names.ordered(by: places),
            otherNames: otherNames.ordered(by: places), texts: texts)
    }
}

extension NameIndex {
    /// The column of a kept census that the index is.
    static let column = "names"

    /// The index of a kept census; `nil` where there is none that can be believed.
    init?(kept view: RegistryView, _ census: KeptCensus, _ state: [UInt8]) throws {
        guard let bytes = try view.part(0, of: Self.column, in: census),
            let head = NameIndexHead(bytes, state: state), head.people == census.people
        else { return nil }
        self.head = head
        content = KeptPieces(count: head.contentCount, pieceSize: Self.pieceSize) { piece in
            try view.part(piece + 1, of: Self.column, in: census)
        }
    }
}

extension NameIndexBuilder {
    fileprivate var stored: StoredCensus.Column {
        .init(
            variable: NameIndex.column, dictionary: head,
            parts: content.parts(of: NameIndex.pieceSize))
    }
}
