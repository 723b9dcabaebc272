import Census
import CivilDates
import Classifications
import Registry
import Statistics
import Wording

/// What the registry of a command line holds, as far as it can be read at once.
struct LiveValues {
    private let line: TypedLine

    init(_ line: TypedLine) { self.line = line }

    /// So many statements are composed while somebody waits for an offer.
    private static let statementsInNoTime = 20_000

    private var registry: Registry? {
        try? Registry.open(at: RegistryOptions.path(line.value(of: "--registry")))
    }

    /// The dates at which sources hold, the latest first.
    var dates: [OfferedWord] {
        let changes = (try? registry?.changes()) ?? []
        let dates = Dictionary(grouping: changes.filter { $0.undoneBy == nil }) { $0.asOf }
        return dates.compactMap { date, changes in date.map { ($0, changes) } }
            .sorted { $0.0 > $1.0 }
            .map { date, changes in
                OfferedWord(
                    date.description,
                    said(
                        "\(changes.count) lần cập nhật",
                        EnglishPlural.of(changes.count, "change", "changes")))
            }
    }

    /// The numbers of changes, the latest first.
    var changes: [OfferedWord] {
        ((try? registry?.changes()) ?? []).reversed().map {
            OfferedWord(String($0.id), $0.sourceFile?.name ?? $0.reason)
        }
    }

    /// The districts in which people work on the last day that had any.
    var endedDistricts: [OfferedWord] {
        guard let lastDay = CivilDate(year: 2025, month: 6, day: 30),
            let census = census([.district])?.on(mapOf: lastDay)
        else { return [] }
        return names(of: .district, census).filter { $0.word != CensusColumn.unknown }
    }

    /// The values of a dimension: those that people have, else those of its list.
    func values(of dimension: Dimension) -> [OfferedWord] {
        if dimension == .age {
            return ["31-40", "41-50", "51-60"].map { OfferedWord($0) }
        }
        guard let census = census([dimension]), census.count > 0 else {
            return listed(dimension)
        }
        return names(of: dimension, census)
    }

    private func names(of dimension: Dimension, _ census: Census) -> [OfferedWord] {
        let names = DimensionNames(dimension, census: census, language: .screen)
        // A column may know more codes than people have: places of work and native places are one list.
        let column = census[dimension]
        let held = Census.tally([CountedColumn(column)], people: census.count).groups
            .filter { $0.count > 0 }.map { Int($0.values[0]) }
        let codes = held.sorted().map { column.codes[$0] }
        let isNamed =
            dimension.isPlace || dimension == .organisation || dimension == .position
        return names.order(of: codes).map { names.value(codes[$0]) }
            // A place of which only “one of several” is known is none to ask for.
            .filter { !$0.code.contains("|") }
            .map { value in
                // Who types a place or an organisation types its name; a list's entry is asked by its code.
                isNamed && value.code != CensusColumn.unknown
                    ? OfferedWord(value.name, value.code == value.name ? "" : value.code)
                    : OfferedWord(value.code, value.name)
            }
    }

    private func listed(_ dimension: Dimension) -> [OfferedWord] {
        let unknown = DimensionValue.unknown(.screen)
        let fixed: [String]
        switch dimension {
        case .sex: fixed = ["male", "female"]
        case .minority, .party, .leadership: fixed = ["yes", "no"]
        default: fixed = []
        }
        let entries = DimensionNames(dimension, at: .today(), language: .screen).entries
        return fixed.map { OfferedWord($0, DimensionNames.fixed[$0]?[.screen] ?? "") }
            + entries.map { OfferedWord($0.code, $0.name) }
            + [OfferedWord(unknown.code, unknown.name)]
    }

    /// The people at the date and in the map that the line asks for; `nil` where that would take long.
    private func census(_ dimensions: [Dimension]) -> Census? {
        guard let registry else { return nil }
        let date =
            line.value(of: "--as-of").flatMap { DateArgument(argument: $0)?.date } ?? .today()
        let need = Census.Need(dimensions)
        guard let census = kept(registry, date, need) ?? composed(registry, date) else {
            return nil
        }
        let map = line.value(of: "--units").flatMap { MapArgument(argument: $0) } ?? .then
        return census.on(mapOf: map.day(at: date))
    }

    private func kept(_ registry: Registry, _ date: CivilDate, _ need: Census.Need) -> Census? {
        (try? Census.kept(registry, asOf: date, need: need)) ?? nil
    }

    private func composed(_ registry: Registry, _ date: CivilDate) -> Census? {
        let statements = ((try? registry.changes()) ?? []).reduce(0) { $0 + $1.statementCount }
        guard statements <= Self.statementsInNoTime else { return nil }
        return try? Census.build(registry, asOf: date)
    }
}
