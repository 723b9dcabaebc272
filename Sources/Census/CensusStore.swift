public import CivilDates
import Classifications
import Crypto
public import Registry

extension Census {
    /// What is read of a census that the registry file keeps.
    public struct Need: Sendable {
        /// The dimensions.
        public let dimensions: Set<Dimension>
        /// Whether people are named, or only counted.
        public let hasIdentity: Bool
        /// The dimensions of which every code must be known, for conditions are put on them.
        private let conditions: Set<Dimension>

        /// Some dimensions, those with conditions besides.
        public init(
            _ dimensions: some Sequence<Dimension>, conditions: [Dimension] = [],
            hasIdentity: Bool = false
        ) {
            self.dimensions = Set(dimensions).union(conditions)
            self.conditions = Set(conditions)
            self.hasIdentity = hasIdentity
        }

        /// Whether a condition is put on a variable.
        func hasConditions(on variable: Variable) -> Bool {
            conditions.contains { $0.variable == variable }
        }

        /// All dimensions, and who is who.
        public static let all = Need(Dimension.allCases, hasIdentity: true)

        var variables: [Variable] {
            let asked = Set(dimensions.map(\.variable) + (hasIdentity ? [.birth] : []))
            return Variable.allCases.filter(asked.contains)
        }
    }

    /// The census at (as of, known on): as the registry file keeps it, else composed and kept.
    ///
    /// A kept census is taken only where it was computed from this very history, lists and rules, and every byte
    /// is as it was written. One that is as known earlier is not kept.
    ///
    /// - Throws: `RegistryError`.
    public static func open(
        _ registry: Registry, asOf: CivilDate, known: KnownOn = .now, need: Need = .all
    ) throws -> Census {
        let (census, _, new) = try registry.withView(known) {
            try opened($0, asOf: asOf, need)
        }
        // Somebody may be writing, or the file may only be read: then the next question composes anew.
        if let new, known == .now { try? registry.keep(new) }
        return census
    }

    /// The census in one reading of the registry, what it was computed from, and where it was composed what is to be
    /// kept of it.
    static func opened(
        _ view: RegistryView, asOf: CivilDate, _ need: Need
    ) throws -> (census: Census, state: [UInt8], new: StoredCensus?) {
        let state = Self.state(of: view)
        if let kept = try Census(kept: view, state, asOf: asOf, need) { return (kept, state, nil) }
        let census = try build(view, asOf: asOf)
        return (census, state, census.stored(state: state, try Validity(view, at: asOf)))
    }

    /// The census at a date as the registry file keeps it; `nil` where it keeps none that can be believed.
    ///
    /// - Throws: `RegistryError`.
    public static func kept(
        _ registry: Registry, asOf: CivilDate, need: Need = .all
    ) throws -> Census? {
        try registry.withView { try Census(kept: $0, state(of: $0), asOf: asOf, need) }
    }

    /// What a census is computed from: the history up to a change, and the lists and rules of this program.
    static func state(of view: RegistryView) -> [UInt8] { state(at: view.headHash) }

    /// What a census is computed from up to the change with a hash.
    static func state(at headHash: [UInt8]) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: headHash)
        hash.update(data: rules)
        return Array(hash.finalize())
    }

    /// To be counted up whenever people are coded in another way.
    private static let codingVersion: UInt8 = 4

    private static let rules: [UInt8] = {
        var hash = SHA256()
        hash.update(data: [codingVersion])
        // The orders by which the highest of several is chosen.
        for file in ["codes/levels.csv", "codes/work_lists.csv"] {
            hash.update(data: Array(((try? ReferenceFile.text(file)) ?? "").utf8))
        }
        return Array(hash.finalize())
    }()
}

/// The days from one on which something begins or ceases to hold to the next: on all of them a census is the same.
struct Validity {
    let from: CivilDate?
    let to: CivilDate?

    init(_ view: RegistryView, at date: CivilDate) throws {
        // Organisations of a place and of its successor are one where both are on the map of the day.
        let days = AdministrativeUnits.shared.daysOfChange.union(try view.daysOfChange()).sorted()
        from = days.last { $0 <= date }
        to = days.first { $0 > date }.flatMap { CivilDate(daysSinceEpoch: $0.daysSinceEpoch - 1) }
    }
}

extension Census {
    /// Reads what the registry file keeps; `nil` where it keeps nothing that can be believed.
    fileprivate init?(
        kept view: RegistryView, _ state: [UInt8], asOf: CivilDate, _ need: Need
    ) throws {
        let names =
            need.variables.map(\.name) + (need.hasIdentity ? Self.identityColumns : [])
        guard let stored = try view.storedCensus(of: state, at: asOf, columns: names) else {
            return nil
        }
        var columns: [Variable: CensusColumn] = [:]
        for (variable, column) in zip(need.variables, stored.columns) {
            let codes = column.dictionary.codes
            guard let values = column.numbers(of: stored.people), values.greatest < codes.count
            else { return nil }
            columns[variable] = CensusColumn(codes: codes, values: values)
        }
        var identity: Identity?
        if need.hasIdentity {
            let kept = stored.columns.suffix(Self.identityColumns.count)
            let numbers = kept.compactMap { $0.numbers(of: stored.people) }
            guard numbers.count == kept.count, let others = kept.last else { return nil }
            identity = Identity(
                people: numbers[0], names: numbers[1],
                otherNames: CensusColumn(codes: others.dictionary.codes, values: numbers[2]),
                texts: try view.texts())
        }
        self.init(
            asOf: asOf, lastChange: view.lastChange, count: stored.people, columns: columns,
            identity: identity)
    }

    static let identityColumns = ["person", "name", "otherNames"]

    fileprivate func stored(state: [UInt8], _ validity: Validity) -> StoredCensus {
        let none = ColumnRevision(kept: count).bytes
        var columns = Variable.allCases.compactMap { variable in
            self[variable].map { column in
                StoredCensus.Column(
                    variable: variable.name, dictionary: [UInt8](codes: column.codes),
                    parts: column.values.parts, revision: none)
            }
        }
        if let identity {
            let others = identity.otherNames
            let kept = [([], identity.people), ([], identity.names), (others.codes, others.values)]
            for (name, (codes, numbers)) in zip(Self.identityColumns, kept) {
                columns.append(
                    .init(
                        variable: name, dictionary: [UInt8](codes: codes), parts: numbers.parts,
                        revision: none))
            }
        }
        columns += notes?.columns ?? []
        return StoredCensus(
            state: state, validFrom: validity.from, validTo: validity.to, people: count,
            columns: columns)
    }
}

extension StoredCensus.Column {
    /// The numbers of so many people; `nil` where it has others.
    fileprivate func numbers(of people: Int) -> PackedNumbers? {
        PackedNumbers(parts: parts).flatMap {
            ColumnRevision(revision, people: people)?.applied(to: $0)
        }
    }
}
