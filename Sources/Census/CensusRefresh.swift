public import CivilDates
import Composition
public import Registry

extension Census {
    /// Brings a census that the registry file keeps up to the last change, where what came in since touches few people:
    /// only these are composed anew, and only what differs is written.
    ///
    /// Where something cannot be told from these people alone (something was undone, decided, answered, listed whole),
    /// or much came in, nothing is done, and the next question composes everybody.
    ///
    /// - Parameters:
    ///   - registry: the registry.
    ///   - today: of several censuses the one that holds on this day is brought up, and the others are dropped.
    /// - Returns: whether the file now keeps a census of all that is known.
    /// - Throws: `RegistryError`.
    @discardableResult
    public static func refresh(
        _ registry: Registry, today: CivilDate = CivilDate.today()
    ) throws -> Bool {
        try refresh(registry, today: today, mostRevised: ColumnRevision.mostPeople)
    }

    /// The same with another number of people of whom a column is written anew.
    static func refresh(
        _ registry: Registry, today: CivilDate, mostRevised: Int
    ) throws -> Bool {
        let revision: CensusRevision?
        do {
            revision = try registry.withView { view in
                guard let stale = try StaleCensus(view, today: today) else { return nil }
                let people = try registry.directory(near: stale.recent.numbers, in: view)
                return try people.flatMap { try stale.revision($0, mostRevised: mostRevised) }
            }
        } catch is KeptColumn.Damaged {
            return false
        }
        if let revision { try registry.revise(revision) }
        return revision != nil
    }
}

/// A kept census of an earlier state, and what came in since.
struct StaleCensus {
    let view: RegistryView
    let kept: KeptCensus
    let recent: RecentStatements
    let notes: CensusNotes
    /// A day at which the census holds.
    let asOf: CivilDate

    /// How many changes, and how many statements, are not too many.
    private static let (mostChanges, mostStatements) = (256, 4096)

    /// `nil` where no census is kept that could be brought up to the last change.
    init?(_ view: RegistryView, today: CivilDate) throws {
        let states = try view.lastHashes(atMost: Self.mostChanges)
            .map { ($0.change, Census.state(at: $0.hash)) }
        let known = try view.keptCensuses().compactMap { kept in
            states.first { $0.1 == kept.state }.map { (kept: kept, change: $0.0) }
        }
        guard
            let (kept, change) = known.first(where: { $0.kept.holds(on: today) }) ?? known.first,
            let notes = try CensusNotes(view, kept),
            let recent = try view.recentStatements(
                after: change, texts: notes.highestText, atMost: Self.mostStatements)
        else { return nil }
        self.view = view
        self.kept = kept
        self.notes = notes
        self.recent = recent
        asOf = kept.holds(on: today) ? today : kept.validTo ?? kept.validFrom ?? today
    }

    /// What has to be written where these are the people near the recent statements.
    ///
    /// - Throws: `RegistryError`, ``KeptColumn/Damaged``.
    func revision(_ directory: PersonDirectory, mostRevised: Int) throws -> CensusRevision {
        let touched = try TouchedPeople(self, directory)
        var columns = try RevisedColumns(self, touched, mostRevised: mostRevised)
        try columns.revise()
        let after = recent.days.first { $0 > asOf }
            .flatMap { CivilDate(daysSinceEpoch: $0.daysSinceEpoch - 1) }
        let from = [kept.validFrom, recent.days.last { $0 <= asOf }].compactMap { $0 }.max()
        return CensusRevision(
            of: kept, state: Census.state(at: view.headHash), validFrom: from,
            validTo: [kept.validTo, after].compactMap { $0 }.min(), people: columns.people,
            partCount: columns.partCount, parts: columns.parts, revisions: columns.revisions)
    }

    /// The dictionary of a column.
    func codes(_ variable: String) throws -> [String] {
        guard let bytes = try view.part(0, of: variable, in: kept) else {
            throw KeptColumn.Damaged()
        }
        return bytes.codes
    }

    /// The numbers of a column.
    func column(_ variable: String) throws -> KeptColumn {
        guard let revision = try ColumnRevision(of: variable, in: kept, view) else {
            throw KeptColumn.Damaged()
        }
        return KeptColumn(revision) { try view.part($0, of: variable, in: kept) }
    }
}

extension CensusNotes {
    fileprivate init?(_ view: RegistryView, _ kept: KeptCensus) throws {
        var lines: [[String]] = []
        for name in Self.names {
            guard let bytes = try view.part(0, of: name, in: kept) else { return nil }
            lines.append(bytes.codes)
        }
        self.init(lines: lines)
    }
}
